import { SegmentedControl, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { FilterField } from '../../contacts/filter/FilterField.tsx'
import { useFilter } from '../../contacts/filter/use-filter.ts'
import { useKnown } from '../../contacts/filter/use-known.ts'
import type { AudienceKind, Draft } from './draft.ts'
import classes from './new.module.css'
import { newSendText } from './text.ts'

/** Who gets it: a segment, a list, or a filter, with how many they are now. */
export function AudienceField(props: { draft: Draft; change: (part: Partial<Draft>) => void }) {
  const text = useText(newSendText)
  const { draft, change } = props
  return (
    <>
      <SegmentedControl
        className={classes.kinds ?? ''}
        aria-label={text.people}
        value={draft.audience}
        onChange={(kind) => change({ audience: kind as AudienceKind })}
        data={(['segment', 'list', 'filter'] as const).map((value) => ({ value, label: text.kind[value] }))}
      />
      {draft.audience === 'segment' && <SegmentField {...props} />}
      {draft.audience === 'list' && <ListField {...props} />}
      {draft.audience === 'filter' && <OwnFilter {...props} />}
    </>
  )
}

function SegmentField({ draft, change }: { draft: Draft; change: (part: Partial<Draft>) => void }) {
  const text = useText(newSendText)
  const segments = useQuery(ask('segmentsList')).data?.segments
  const chosen = segments?.find(({ id }) => id === draft.segmentId)
  const { data } = useQuery({
    ...ask('segmentsCount', { segmentId: draft.segmentId ?? '', sample: 0 }),
    enabled: draft.segmentId !== null,
  })
  return (
    <div>
      <Select
        label={text.kind.segment}
        placeholder={segments?.length === 0 ? text.noSegments : text.choose}
        maw={480}
        searchable
        value={draft.segmentId}
        onChange={(segmentId) => change({ segmentId })}
        data={(segments ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      {chosen && <code className={classes.filterWords}>{chosen.text}</code>}
      {data && draft.segmentId !== null && <Count people={data.count} />}
    </div>
  )
}

function ListField({ draft, change }: { draft: Draft; change: (part: Partial<Draft>) => void }) {
  const text = useText(newSendText)
  const lists = useQuery(ask('listsList')).data?.lists
  const chosen = lists?.find(({ id }) => id === draft.listId)
  return (
    <div>
      <Select
        label={text.kind.list}
        placeholder={lists?.length === 0 ? text.noLists : text.choose}
        maw={480}
        searchable
        value={draft.listId}
        onChange={(listId) => change({ listId })}
        data={(lists ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      {chosen && <Count people={chosen.members} />}
    </div>
  )
}

function OwnFilter({ draft, change }: { draft: Draft; change: (part: Partial<Draft>) => void }) {
  const text = useText(newSendText)
  const known = useKnown()
  const { fault, count } = useFilter(draft.filter, 0)
  const empty = draft.filter.trim() === ''
  return (
    <div>
      <FilterField
        label={text.kind.filter}
        description={text.filterHint}
        value={draft.filter}
        known={known}
        fault={fault}
        onChange={(filter) => change({ filter })}
      />
      {!empty && !fault && count !== undefined && <Count people={count} />}
    </div>
  )
}

function Count({ people }: { people: number }) {
  const text = useText(newSendText)
  return (
    <p className={classes.count} role="status">
      {text.inAudience(people)}
    </p>
  )
}
