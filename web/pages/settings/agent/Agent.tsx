import { Switch, TextInput } from '@mantine/core'
import { useText } from '../../../i18n/dictionary.ts'
import { Group } from '../form/Group.tsx'
import { NumberField } from '../form/NumberField.tsx'
import { SectionForm } from '../form/SectionForm.tsx'
import { agentText } from './text.ts'
import { Thresholds } from './Thresholds.tsx'

/** How the agent presents itself, when it answers, and at what pace. */
export function Agent() {
  const text = useText(agentText)
  return (
    <SectionForm sections={['agent']}>
      {({ values: { agent }, set, faults, disabled }) => (
        <>
          <Group title={text.agent} lead={text.agentLead}>
            <Switch
              checked={agent.enabled}
              label={text.enabled}
              description={text.enabledHint}
              disabled={disabled}
              onChange={(event) => set('agent', { enabled: event.currentTarget.checked })}
            />
            <TextInput
              label={text.name}
              value={agent.name}
              maxLength={40}
              maw={320}
              error={faults['agent.name']}
              onChange={(event) => set('agent', { name: event.currentTarget.value })}
            />
          </Group>
          <Group title={text.thresholds} lead={text.thresholdsLead}>
            <Thresholds
              clarify={agent.clarifyThreshold}
              answer={agent.answerThreshold}
              disabled={disabled}
              change={(clarifyThreshold, answerThreshold) =>
                set('agent', { clarifyThreshold, answerThreshold })
              }
            />
            <NumberField
              label={text.maxClarifications}
              value={agent.maxClarifications}
              min={0}
              max={5}
              error={faults['agent.maxClarifications']}
              change={(maxClarifications) => set('agent', { maxClarifications })}
            />
          </Group>
          <Group title={text.pace} lead={text.paceLead}>
            <NumberField
              label={text.debounce}
              value={agent.debounceMs}
              unit={1_000}
              suffix={text.seconds}
              min={0}
              max={30_000}
              step={100}
              error={faults['agent.debounceMs']}
              change={(debounceMs) => set('agent', { debounceMs })}
            />
            <NumberField
              label={text.debounceLimit}
              value={agent.debounceLimitMs}
              unit={1_000}
              suffix={text.seconds}
              min={0}
              max={120_000}
              step={500}
              error={faults['agent.debounceLimitMs']}
              change={(debounceLimitMs) => set('agent', { debounceLimitMs })}
            />
            <NumberField
              label={text.maxReply}
              value={agent.maxReplyCharacters}
              suffix={text.characters}
              min={100}
              max={4_096}
              step={50}
              error={faults['agent.maxReplyCharacters']}
              change={(maxReplyCharacters) => set('agent', { maxReplyCharacters })}
            />
          </Group>
        </>
      )}
    </SectionForm>
  )
}
