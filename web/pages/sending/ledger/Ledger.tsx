import { Button, Select, Skeleton } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { ScrollText, SearchX } from 'lucide-react'
import { callWith } from '../../../api/call.ts'
import { hubNow } from '../../../api/hub-clock.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { startOfDay } from '../../../i18n/time.ts'
import { Empty } from '../../../ui/Empty.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import { useReader } from '../reader.ts'
import type { SendingSearch } from '../search.ts'
import { sendingText } from '../text.ts'
import classes from './ledger.module.css'
import { PersonField } from './PersonField.tsx'
import { Row } from './Row.tsx'
import { Story } from './Story.tsx'
import { ledgerText } from './text.ts'
import { useNumbers } from '../numbers/use-numbers.ts'

const day = 86_400_000

/** Every decision of the gate and every answer of WhatsApp, found by who, where from, why and when. */
export function Ledger() {
  const shared = useText(sendingText)
  const text = useText(ledgerText)
  const navigate = useNavigate()
  const reader = useReader()
  const search = useSearch({ from: '/shell/sending' })
  const { q, number, rule, outcome, days } = search
  const set = (part: Partial<SendingSearch>) =>
    void navigate({ to: '/sending', search: { ...search, ...part }, replace: true })
  const query = useInfiniteQuery({
    queryKey: ['sendingLedger', { q, number, rule, outcome, days }, reader],
    queryFn: ({ pageParam, signal }) =>
      callWith(
        'sendingLedger',
        {
          limit: 50,
          ...(q === undefined ? {} : { contactId: q }),
          ...(number === undefined ? {} : { number }),
          ...(rule === undefined ? {} : { rule }),
          ...(outcome === undefined ? {} : { outcome }),
          ...(days === undefined ? {} : { since: startOfDay(hubNow()) - days * day }),
          ...(pageParam === null ? {} : { cursor: pageParam }),
          ...reader,
        },
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
    staleTime: 5_000,
  })
  const numbers = useNumbers().data?.numbers
  const rows = query.data?.pages.flatMap((page) => page.rows)
  const asked = [q, number, rule, outcome, days].some((part) => part !== undefined)
  const options = (words: Record<string, string>) =>
    Object.entries(words).map(([value, label]) => ({ value, label }))
  return (
    <>
      <div className={classes.search} role="search" aria-label={shared.ledger}>
        <PersonField value={q ?? null} change={(id) => set({ q: id ?? undefined })} />
        {numbers && numbers.length > 1 && (
          <Select
            label={text.number}
            placeholder={text.allNumbers}
            clearable
            clearButtonProps={{ 'aria-label': text.allNumbers }}
            value={number ?? null}
            onChange={(value) => set({ number: value ?? undefined })}
            data={numbers.map(({ id, phone }) => ({ value: id, label: phone }))}
          />
        )}
        <Select
          label={text.rule}
          placeholder={text.allRules}
          clearable
          clearButtonProps={{ 'aria-label': text.allRules }}
          value={rule ?? null}
          onChange={(value) => set({ rule: value ?? undefined })}
          data={options(text.rules)}
        />
        <Select
          label={text.outcome}
          placeholder={text.allOutcomes}
          clearable
          clearButtonProps={{ 'aria-label': text.allOutcomes }}
          value={outcome ?? null}
          onChange={(value) => set({ outcome: value ?? undefined })}
          data={options(text.outcomes)}
        />
        <Select
          label={text.time}
          placeholder={text.days['366'] ?? ''}
          clearable
          clearButtonProps={{ 'aria-label': text.days['366'] ?? '' }}
          value={days === undefined ? null : String(days)}
          onChange={(value) => set({ days: value === null ? undefined : Number(value) })}
          data={options(text.days)}
        />
      </div>
      {query.error && <Failure error={query.error} retry={query.refetch} />}
      {!rows && !query.isError && <Skeleton h={320} />}
      {rows?.length === 0 && (
        <Empty
          icon={asked ? <SearchX size={24} /> : <ScrollText size={24} />}
          title={asked ? text.noMatch : text.none}
          action={
            asked && (
              <Button
                variant="default"
                onClick={() => void navigate({ to: '/sending', search: { tab: 'ledger' }, replace: true })}
              >
                {text.clear}
              </Button>
            )
          }
        >
          {asked ? null : text.noneHint}
        </Empty>
      )}
      {rows && rows.length > 0 && (
        <div className={classes.heads} aria-hidden>
          <span>{text.outcome}</span>
          <span>{text.person}</span>
          <span>{text.why}</span>
          <span>{text.when}</span>
        </div>
      )}
      {rows && rows.length > 0 && (
        <ul className={classes.rows} data-stale={query.isPlaceholderData || undefined}>
          {rows.map((row) => (
            <Row
              key={row.id}
              row={row}
              number={numbers && numbers.length > 1 ? numbers.find(({ id }) => id === row.number) : undefined}
              open={() => set({ message: row.messageId })}
            />
          ))}
        </ul>
      )}
      {query.hasNextPage && (
        <Button
          mt="md"
          variant="default"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {shared.more}
        </Button>
      )}
      <Story message={search.message ?? null} close={() => set({ message: undefined })} />
    </>
  )
}
