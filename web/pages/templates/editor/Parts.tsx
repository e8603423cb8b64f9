import { TextInput } from '@mantine/core'
import { useText } from '../../../i18n/dictionary.ts'
import type { TemplateButton } from '../template.ts'
import { Basics } from './Basics.tsx'
import { Buttons } from './ButtonsPart.tsx'
import { CardsPart, swapped } from './CardsPart.tsx'
import { CodePart } from './CodePart.tsx'
import classes from './editor.module.css'
import { HeaderPart } from './HeaderPart.tsx'
import { Part } from './Part.tsx'
import type { PartProps } from './part.ts'
import type { TellSample } from './Sample.tsx'
import { rekeyed } from './slots.ts'
import { buttonsText } from './texts/buttons.ts'
import { partsText } from './texts/parts.ts'
import { TextField } from './TextField.tsx'
import { VariablesPart } from './VariablesPart.tsx'
import { withVariable } from './with-variable.ts'

/** The parts that a template of the chosen category and form has. */
export function Parts(
  props: PartProps & { tellSample: TellSample; fixed: { name: boolean; category: boolean } },
) {
  const { tellSample, fixed, ...part } = props
  if (part.draft.category === 'authentication')
    return (
      <>
        <Basics {...part} fixed={fixed} />
        <CodePart {...part} />
      </>
    )
  const isCarousel = part.draft.layout === 'carousel'
  return (
    <>
      <Basics {...part} fixed={fixed} />
      {!isCarousel && <HeaderPart {...part} tellSample={tellSample} />}
      <BodyPart {...part} />
      {isCarousel ? <CardsPart {...part} tellSample={tellSample} /> : <MessageButtons {...part} />}
      <VariablesPart {...part} />
    </>
  )
}

function BodyPart({ draft, change, disabled, wrongAt }: PartProps) {
  const text = useText(partsText)
  return (
    <Part title={text.bodyPart}>
      <TextField
        field="body"
        label={text.body}
        hint={text.bodyHint}
        value={draft.body}
        most={1_024}
        rows={5}
        wrong={wrongAt('body')}
        disabled={disabled}
        change={(body) => change({ ...draft, body })}
        variable={(value, at, wanted, source, example) => {
          const made = withVariable({ draft, prefix: '', value, at, wanted, source, example })
          change({ ...made.draft, body: made.value })
          return made.caret
        }}
      />
      {draft.layout === 'plain' && (
        <TextInput
          label={text.footer}
          description={text.footerHint}
          value={draft.footer}
          error={wrongAt('footer')}
          disabled={disabled}
          maxLength={200}
          rightSection={<span className={classes.count}>{text.count(draft.footer.length, 60)}</span>}
          rightSectionWidth={60}
          data-field="footer"
          onChange={(event) => change({ ...draft, footer: event.currentTarget.value })}
        />
      )}
    </Part>
  )
}

function MessageButtons({ draft, change, disabled, wrongAt }: PartProps) {
  const buttonsWords = useText(buttonsText)
  const at = (key: string) => /^button\.(\d+)$/.exec(key)?.[1]
  const structure = {
    most: 10,
    add: (button: TemplateButton) => change({ ...draft, buttons: [...draft.buttons, button] }),
    remove: (index: number) =>
      change({
        ...rekeyed(draft, (key) => {
          const place = at(key)
          if (place === undefined || Number(place) < index) return key
          return Number(place) === index ? null : `button.${Number(place) - 1}`
        }),
        buttons: draft.buttons.filter((_, place) => place !== index),
      }),
    up: (index: number) =>
      change({
        ...rekeyed(draft, (key) => {
          const place = at(key)
          if (place === String(index)) return `button.${index - 1}`
          return place === String(index - 1) ? `button.${index}` : key
        }),
        buttons: swapped(draft.buttons, index),
      }),
  }
  return (
    <Part title={buttonsWords.buttons}>
      <Buttons
        prefix=""
        buttons={draft.buttons}
        disabled={disabled}
        wrongAt={wrongAt}
        change={(buttons) => change({ ...draft, buttons })}
        structure={structure}
      />
    </Part>
  )
}
