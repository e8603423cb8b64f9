import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import type { Input } from '../../../api/call.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { startOfDay } from '../../../i18n/time.ts'
import { useNow } from '../../../ui/now.ts'
import { personText } from './text.ts'

type Source = Input<'contactsConsentRecord'>['source']

/** What somebody here can attest to; the other sources are written down by the hub itself. */
const sources = ['operator', 'form', 'message', 'link', 'qr', 'ad'] as const satisfies readonly Source[]

export interface EvidenceDraft {
  source: (typeof sources)[number]
  wording: string
  /** As a date field has it. */
  day: string
}

const dayOf = (at: number) => {
  const date = new Date(at)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

export const newEvidence = (now: number): EvidenceDraft => ({
  source: 'operator',
  wording: '',
  day: dayOf(now),
})

export const isComplete = ({ wording, day }: EvidenceDraft) => wording.trim() !== '' && day !== ''

/** For today the moment itself, for an earlier day its noon. */
export function evidenceOf({ source, wording, day }: EvidenceDraft, now: number) {
  const noon = new Date(`${day}T12:00:00`).getTime()
  return { source, wording: wording.trim(), at: noon >= startOfDay(now) ? now : noon }
}

/** How, in which words and when somebody said what they want. */
export function Evidence(props: {
  draft: EvidenceDraft
  ends: boolean
  change: (draft: EvidenceDraft) => void
}) {
  const text = useText(personText)
  const { draft, change } = props
  const today = dayOf(useNow(60_000))
  return (
    <>
      <NativeSelect
        label={text.how}
        value={draft.source}
        onChange={({ currentTarget: { value } }) =>
          change({ ...draft, source: sources.find((one) => one === value) ?? 'operator' })
        }
        data={sources.map((value) => ({ value, label: text.sources[value] }))}
      />
      <Textarea
        label={text.wording}
        description={props.ends ? text.wordingEnd : text.wordingGiven}
        value={draft.wording}
        maxLength={2_000}
        autosize
        minRows={2}
        maxRows={8}
        onChange={(event) => change({ ...draft, wording: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={text.when}
        description={text.whenHint}
        value={draft.day}
        max={today}
        onChange={(event) => change({ ...draft, day: event.currentTarget.value })}
      />
    </>
  )
}
