import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call, type Output } from '../../api/call.ts'
import { placeAll } from '../../api/changes.ts'
import { ApiError } from '../../api/error.ts'
import { ask, keyOf } from '../../api/queries.ts'
import { newestSeq, type Thread } from '../../api/thread.ts'
import { useText } from '../../i18n/dictionary.ts'
import { failed, said } from '../../shell/toast.ts'
import { inboxText } from './text.ts'
import { threadKey } from './thread/use-thread.ts'

type Detail = Output<'conversationsGet'>

/** What an operator does with a conversation; the way back stands in its toast. */
export function useActions(id: string) {
  const text = useText(inboxText)
  const client = useQueryClient()

  const settle = (detail: Detail) => {
    client.setQueryData(ask('conversationsGet', { id }).queryKey, detail)
    placeAll(client, [detail.conversation])
    void client.invalidateQueries({ queryKey: threadKey(id) })
    void client.invalidateQueries({ queryKey: keyOf('conversationsCounts') })
  }
  const refuse = (error: Error | string) => {
    failed(error)
    void client.invalidateQueries({ queryKey: keyOf('conversationsGet', { id }) })
    void client.invalidateQueries({ queryKey: threadKey(id) })
  }
  const tellWhoWasFaster = async (error: ApiError) => {
    const now = await client
      .fetchQuery({ ...ask('conversationsGet', { id }), staleTime: 0, retry: false })
      .then(
        ({ conversation }) => conversation.operatorName,
        () => null,
      )
    refuse(now === null ? error : text.takenBy(now))
  }
  const again = (step: Promise<Detail>) => step.then(settle, (error: unknown) => failed(error))

  const take = useMutation({
    mutationFn: () => call('conversationsTake', { id }),
    onSuccess: settle,
    onError: (error) => {
      if (error instanceof ApiError && error.status === 409) void tellWhoWasFaster(error)
      else refuse(error)
    },
  })

  const seen = () => ({ id, seenSeq: newestSeq(client.getQueryData<Thread>(threadKey(id))) })

  const handBack = useMutation({
    mutationFn: () => call('conversationsHandBack', seen()),
    onSuccess: (detail) => {
      settle(detail)
      said(text.handedBack, { label: text.undo, act: () => void again(call('conversationsTake', { id })) })
    },
    onError: (error) => refuse(error),
  })

  const resolve = useMutation({
    mutationFn: async () => {
      const before = client.getQueryData(ask('conversationsGet', { id }).queryKey)?.conversation.state
      return { before, detail: await call('conversationsResolve', seen()) }
    },
    onSuccess: ({ before, detail }) => {
      settle(detail)
      const undo = async () => {
        const taken = await call('conversationsTake', { id })
        return before === 'agent' ? call('conversationsHandBack', seen()) : taken
      }
      said(text.resolvedToast, { label: text.undo, act: () => void again(undo()) })
    },
    onError: (error) => refuse(error),
  })

  return { take, handBack, resolve }
}
