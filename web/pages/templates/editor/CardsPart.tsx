import { ActionIcon, Button, SegmentedControl } from '@mantine/core'
import { Plus, X } from 'lucide-react'
import { useText } from '../../../i18n/dictionary.ts'
import type { TemplateButton } from '../template.ts'
import { Buttons, type ButtonType } from './ButtonsPart.tsx'
import type { CardDraft } from './draft.ts'
import classes from './editor.module.css'
import { Part } from './Part.tsx'
import type { PartProps } from './part.ts'
import { Sample, type TellSample } from './Sample.tsx'
import { rekeyed } from './slots.ts'
import { buttonsText } from './texts/buttons.ts'
import { partsText } from './texts/parts.ts'
import { TextField } from './TextField.tsx'
import { withVariable } from './with-variable.ts'

const kinds: ButtonType[] = ['QUICK_REPLY', 'URL', 'PHONE_NUMBER']
const mostCards = 10

/** The cards of a carousel. What must be the same on all of them is changed on all of them. */
export function CardsPart({
  draft,
  change,
  disabled,
  wrongAt,
  tellSample,
}: PartProps & { tellSample: TellSample }) {
  const text = useText(partsText)
  const buttonsWords = useText(buttonsText)
  const first = draft.cards[0]
  const set = (index: number, part: Partial<CardDraft>) =>
    change({ ...draft, cards: draft.cards.map((card, at) => (at === index ? { ...card, ...part } : card)) })
  const onAll = (part: (card: CardDraft) => Partial<CardDraft>) =>
    draft.cards.map((card) => ({ ...card, ...part(card) }))
  const add = () => {
    const buttons = (first?.buttons ?? []).map((button): TemplateButton => ({ ...button }))
    change({
      ...draft,
      cards: [...draft.cards, { header: first?.header ?? 'image', handle: '', body: '', buttons }],
    })
  }
  const remove = (index: number) =>
    change({
      ...rekeyed(draft, (key) => {
        const match = /^card\.(\d+)\.(.*)$/.exec(key)
        if (!match || Number(match[1]) < index) return key
        return Number(match[1]) === index ? null : `card.${Number(match[1]) - 1}.${match[2]}`
      }),
      cards: draft.cards.filter((_, at) => at !== index),
    })
  const structure = {
    most: 2,
    kinds,
    add: (button: TemplateButton) =>
      change({ ...draft, cards: onAll((card) => ({ buttons: [...card.buttons, { ...button }] })) }),
    remove: (index: number) =>
      change({
        ...rekeyed(draft, (key) => {
          const match = /^(card\.\d+\.button\.)(\d+)$/.exec(key)
          if (!match || Number(match[2]) < index) return key
          return Number(match[2]) === index ? null : `${match[1]}${Number(match[2]) - 1}`
        }),
        cards: onAll((card) => ({ buttons: card.buttons.filter((_, at) => at !== index) })),
      }),
    up: (index: number) =>
      change({
        ...rekeyed(draft, (key) => {
          const match = /^(card\.\d+\.button\.)(\d+)$/.exec(key)
          if (!match) return key
          const at = Number(match[2])
          return at === index ? `${match[1]}${index - 1}` : at === index - 1 ? `${match[1]}${index}` : key
        }),
        cards: onAll((card) => ({ buttons: swapped(card.buttons, index) })),
      }),
  }

  return (
    <Part title={text.cards} hint={text.carouselHint}>
      {first && (
        <SegmentedControl
          aria-label={text.cardFile}
          value={first.header}
          disabled={disabled}
          onChange={(value) =>
            change({
              ...draft,
              cards: onAll(() => ({ header: value === 'video' ? 'video' : 'image', handle: '' })),
            })
          }
          data={[
            { value: 'image', label: text.headerKinds.image },
            { value: 'video', label: text.headerKinds.video },
          ]}
        />
      )}
      <div className={classes.cards} data-field="cards" tabIndex={-1}>
        {draft.cards.map((card, index) => (
          // Cards have no identity: their place is what they are.
          // oxlint-disable-next-line react/no-array-index-key
          <section key={index} className={classes.card} aria-label={text.cardNo(index + 1)}>
            <header className={classes.partHeader}>
              <h3>{text.cardNo(index + 1)}</h3>
              {!disabled && (
                <ActionIcon
                  aria-label={`${buttonsWords.remove}: ${text.cardNo(index + 1)}`}
                  onClick={() => remove(index)}
                >
                  <X size={16} aria-hidden />
                </ActionIcon>
              )}
            </header>
            <Sample
              kind={card.header}
              field={`card.${index}.header`}
              handle={card.handle}
              wrong={wrongAt(`card.${index}.header`)}
              disabled={disabled}
              done={(handle) => set(index, { handle })}
              tellSample={tellSample}
            />
            <TextField
              field={`card.${index}.body`}
              label={text.body}
              hint={text.cardBodyHint}
              value={card.body}
              most={160}
              rows={2}
              wrong={wrongAt(`card.${index}.body`)}
              disabled={disabled}
              change={(body) => set(index, { body })}
              variable={(value, at, wanted, source, example) => {
                const prefix = `card.${index}.`
                const made = withVariable({ draft, prefix, value, at, wanted, source, example })
                const cards = draft.cards.map((one, place) =>
                  place === index ? { ...one, body: made.value } : one,
                )
                change({ ...made.draft, cards })
                return made.caret
              }}
            />
            <Buttons
              prefix={`card.${index}.`}
              buttons={card.buttons}
              disabled={disabled}
              wrongAt={wrongAt}
              change={(buttons) => set(index, { buttons })}
              structure={index === 0 ? structure : null}
            />
          </section>
        ))}
      </div>
      {!disabled && draft.cards.length < mostCards && (
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<Plus size={14} aria-hidden />}
          onClick={add}
        >
          {text.addCard}
        </Button>
      )}
    </Part>
  )
}

export function swapped<T>(list: readonly T[], index: number): T[] {
  const next = [...list]
  const [one, other] = [next[index - 1], next[index]]
  if (one !== undefined && other !== undefined) [next[index - 1], next[index]] = [other, one]
  return next
}
