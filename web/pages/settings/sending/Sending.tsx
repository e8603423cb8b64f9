import { Select } from '@mantine/core'
import { useText } from '../../../i18n/dictionary.ts'
import { Group } from '../form/Group.tsx'
import { NumberField } from '../form/NumberField.tsx'
import { SectionForm } from '../form/SectionForm.tsx'
import type { Settings } from '../form/use-section.ts'
import { sendingText } from './text.ts'

const categories = ['service', 'utility', 'authentication', 'marketing'] as const
type Policy = Settings['unknownPolicy']['service']

/** What the gate holds messages to, each number with where it comes from. */
export function Sending() {
  const text = useText(sendingText)
  return (
    <SectionForm sections={['sending', 'unknownPolicy']}>
      {({ values: { sending, unknownPolicy }, set, faults, disabled }) => (
        <>
          <Group title={text.limits} lead={text.limitsLead}>
            <NumberField
              label={text.throughput}
              description={
                <>
                  {text.throughputHint} {text.from('Throughput')}
                </>
              }
              value={sending.throughputPerSecond}
              suffix={text.perSecond}
              min={1}
              max={1_000}
              error={faults['sending.throughputPerSecond']}
              change={(throughputPerSecond) => set('sending', { throughputPerSecond })}
            />
            <NumberField
              label={text.pairInterval}
              description={text.from('Pair rate limits')}
              value={sending.pairIntervalMs}
              unit={1_000}
              suffix={text.seconds}
              min={0}
              max={600_000}
              step={1_000}
              error={faults['sending.pairIntervalMs']}
              change={(pairIntervalMs) => set('sending', { pairIntervalMs })}
            />
            <NumberField
              label={text.pairBurst}
              description={
                <>
                  {text.pairBurstHint} {text.from('Pair rate limits')}
                </>
              }
              value={sending.pairBurst}
              min={1}
              max={1_000}
              error={faults['sending.pairBurst']}
              change={(pairBurst) => set('sending', { pairBurst })}
            />
            <NumberField
              label={text.maxAttempts}
              description={text.own}
              value={sending.maxAttempts}
              min={1}
              max={20}
              error={faults['sending.maxAttempts']}
              change={(maxAttempts) => set('sending', { maxAttempts })}
            />
          </Group>
          <Group title={text.unknown} lead={text.unknownLead}>
            <NumberField
              label={text.unknownAfter}
              description={text.own}
              value={sending.unknownAfterMs}
              unit={1_000}
              suffix={text.seconds}
              min={1_000}
              max={86_400_000}
              step={10_000}
              error={faults['sending.unknownAfterMs']}
              change={(unknownAfterMs) => set('sending', { unknownAfterMs })}
            />
            {categories.map((category) => (
              <Select
                key={category}
                label={text[category]}
                maw={320}
                disabled={disabled}
                value={unknownPolicy[category]}
                onChange={(value) => value && set('unknownPolicy', { [category]: value as Policy })}
                data={(['resend_once', 'give_up'] as const).map((value) => ({ value, label: text[value] }))}
                allowDeselect={false}
              />
            ))}
          </Group>
        </>
      )}
    </SectionForm>
  )
}
