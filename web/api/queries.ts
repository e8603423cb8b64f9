import { queryOptions } from '@tanstack/react-query'
import { type Arguments, callWith, type Input, type OperationKey, type Output } from './call.ts'

/** The cache key of an operation's answer; without input, of all its answers. */
export const keyOf = <K extends OperationKey>(key: K, input?: Input<K>) =>
  input === undefined ? ([key] as const) : ([key, input] as const)

/** An operation as a query: `useQuery(ask('conversationsGet', { id }))`. */
export function ask<K extends OperationKey>(key: K, ...[input]: Arguments<K>) {
  const given = (input ?? {}) as Input<K>
  return queryOptions<Output<K>>({
    queryKey: [key, given],
    queryFn: ({ signal }) => callWith(key, given, signal),
  })
}
