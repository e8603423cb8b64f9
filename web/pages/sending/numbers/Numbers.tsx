import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Smartphone } from 'lucide-react'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import { NumberCard } from './NumberCard.tsx'
import classes from './numbers.module.css'
import { numbersText } from './text.ts'

/** How each number is doing, and what to do where it is not well. */
export function Numbers() {
  const text = useText(numbersText)
  const { language } = useLanguage()
  const { data, error, refetch } = useQuery({
    ...ask('sendingNumbers', { language }),
    refetchInterval: 15_000,
  })
  if (error && !data) return <Failure error={error} retry={refetch} />
  if (!data) return <Skeleton h={320} />
  if (data.numbers.length === 0) {
    return (
      <Empty icon={<Smartphone size={24} />} title={text.none}>
        {text.noneHint}
      </Empty>
    )
  }
  return (
    <div className={classes.cards}>
      {data.numbers.map((number) => (
        <NumberCard
          key={number.id}
          number={number}
          shares={data.numbers.some(
            ({ id, portfolioId }) => id !== number.id && portfolioId === number.portfolioId,
          )}
        />
      ))}
    </div>
  )
}
