import { Checkbox, NumberInput, SimpleGrid, TextInput } from '@mantine/core'
import { useText } from '../../../i18n/dictionary.ts'
import type { Draft, Template } from './draft.ts'
import classes from './new.module.css'
import { newSendText } from './text.ts'
import { useNumbers } from '../numbers/use-numbers.ts'

type Change = (part: Partial<Draft>) => void

/** Values that no contact has and that the send itself brings. */
export function ValuesField(props: {
  variables: readonly Template['variables'][number][]
  draft: Draft
  change: Change
}) {
  const text = useText(newSendText)
  const { variables, draft, change } = props
  return (
    <div className={classes.fields}>
      {variables.map(({ key, kind, example }) => (
        <TextInput
          key={key}
          label={text.valueOf(key)}
          description={text.valueHint[kind]}
          placeholder={example ?? ''}
          required
          maxLength={1_024}
          value={draft.values[key] ?? ''}
          onChange={(event) => change({ values: { ...draft.values, [key]: event.currentTarget.value } })}
        />
      ))}
    </div>
  )
}

/** The name, the numbers to send from, and caps. */
export function LimitsField(props: { draft: Draft; change: Change; suggested: string }) {
  const text = useText(newSendText)
  const { draft, change } = props
  const numbers = useNumbers().data?.numbers
  return (
    <div className={classes.fields}>
      <TextInput
        label={text.name}
        description={text.nameHint}
        placeholder={props.suggested}
        maxLength={120}
        maw={480}
        value={draft.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      {numbers && numbers.length > 1 && (
        <Checkbox.Group
          label={text.numbers}
          description={text.numbersHint}
          value={draft.numbers}
          onChange={(ids) => change({ numbers: ids })}
        >
          <div className={classes.numbers}>
            {numbers.map(({ id, phone, name }) => (
              <Checkbox key={id} value={id} label={`${name} ${phone}`} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <SimpleGrid cols={{ base: 1, xs: 2 }} maw={480}>
        <NumberInput
          label={text.capMessages}
          description={text.noCap}
          min={1}
          max={1_000_000_000}
          allowDecimal={false}
          value={draft.messages ?? ''}
          onChange={(value) => change({ messages: typeof value === 'number' ? value : null })}
        />
        <NumberInput
          label={text.capCost}
          description={text.noCap}
          min={0.01}
          max={1_000}
          decimalScale={2}
          value={draft.cost ?? ''}
          onChange={(value) => change({ cost: typeof value === 'number' && value > 0 ? value : null })}
        />
      </SimpleGrid>
    </div>
  )
}
