import { Alert, Button, Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Smartphone } from 'lucide-react'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { Empty } from '../../../ui/Empty.tsx'
import { sendingText } from '../text.ts'
import { NumberCard } from './NumberCard.tsx'
import classes from './numbers.module.css'
import { numbersText } from './text.ts'

/** How each number is doing, and what to do where it is not well. */
export function Numbers() {
  const shared = useText(sendingText)
  const text = useText(numbersText)
  const { data, isError, refetch } = useQuery({ ...ask('sendingNumbers'), refetchInterval: 15_000 })
  if (isError && !data) {
    return (
      <Alert color="red" title={shared.loadFailed}>
        <Button size="compact-sm" variant="default" onClick={() => void refetch()}>
          {shared.tryAgain}
        </Button>
      </Alert>
    )
  }
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
