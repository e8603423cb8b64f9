import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ApiError } from '../../../api/error.ts'
import { ask } from '../../../api/queries.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { type FilterFault, faultOf } from './error-place.ts'

/** Who meets a filter, counted as it is written. `good` is the last one that could be read; empty for everybody. */
export function useFilter(words: string, sample: number) {
  const { language } = useLanguage()
  const [filter] = useDebouncedValue(words.trim(), 250)
  const query = useQuery({
    ...ask('segmentsCount', { filter: filter === '' ? 'everyone' : filter, sample }),
    placeholderData: keepPreviousData,
    retry: false,
  })
  const [good, setGood] = useState('')
  if (query.isSuccess && !query.isPlaceholderData && good !== filter) setGood(filter)
  const refused = query.error instanceof ApiError && query.error.code === 'invalid' ? query.error : null
  const current = words.trim() === filter
  const fault: FilterFault | null = refused && current ? faultOf(refused, language) : null
  return {
    good,
    fault,
    error: refused ? null : query.error,
    count: query.data?.count,
    sample: query.data?.sample,
    settled: current && !query.isFetching,
  }
}
