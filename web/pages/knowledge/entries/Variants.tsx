import { ActionIcon, Button, TextInput } from '@mantine/core'
import { Plus, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useText } from '../../../i18n/dictionary.ts'
import { Left } from '../../../ui/Left.tsx'
import { knowledgeText } from '../text.ts'
import { most, withNext, without, withText } from './draft.ts'
import classes from './entries.module.css'

/** The other ways to ask: Enter adds a line, Backspace in an empty one removes it, arrows move between them. */
export function Variants(props: {
  variants: readonly string[]
  change: (variants: string[]) => void
  disabled: boolean
}) {
  const text = useText(knowledgeText)
  const { variants, change, disabled } = props
  const list = useRef<HTMLDivElement>(null)
  const wanted = useRef<number | null>(null)

  const written = variants.filter((variant) => variant.trim() !== '').length
  const focus = (index: number) => list.current?.querySelectorAll('input')[index]?.focus()
  useEffect(() => {
    if (wanted.current === null) return
    focus(wanted.current)
    wanted.current = null
  })

  const press = (event: KeyboardEvent<HTMLInputElement>, index: number) => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      const next = withNext(variants, index)
      wanted.current = next[index]?.trim() === '' ? index : index + 1
      change(next)
    } else if (event.key === 'Backspace' && variants[index] === '' && variants.length > 1) {
      event.preventDefault()
      wanted.current = Math.max(0, index - 1)
      change(without(variants, index))
    } else if (event.key === 'ArrowDown') focus(index + 1)
    else if (event.key === 'ArrowUp' && index > 0) focus(index - 1)
  }

  return (
    <fieldset className={classes.variants}>
      <legend>{text.variants}</legend>
      <p className={classes.hint}>{text.variantsHint}</p>
      <div ref={list}>
        {variants.map((variant, index) => (
          // Lines have no identity of their own: their place is what they are.
          // oxlint-disable-next-line react/no-array-index-key
          <div className={classes.variant} key={index}>
            <TextInput
              value={variant}
              error={variant.length > most.variant && <Left text={variant} most={most.variant} />}
              disabled={disabled}
              aria-label={text.variant(index + 1)}
              onChange={(event) => change(withText(variants, index, event.currentTarget.value))}
              onPaste={(event) => {
                const pasted = event.clipboardData.getData('text')
                if (!/\n/.test(pasted.trim())) return
                event.preventDefault()
                change(withText(variants, index, variant + pasted))
              }}
              onKeyDown={(event) => press(event, index)}
            />
            {!disabled && (
              <ActionIcon
                aria-label={text.removeVariant(index + 1)}
                onClick={() => change(without(variants, index))}
              >
                <X size={16} aria-hidden />
              </ActionIcon>
            )}
          </div>
        ))}
      </div>
      {written > most.variants && (
        <p role="status" className={classes.over}>
          {text.tooManyVariants(written - most.variants)}
        </p>
      )}
      {!disabled && (
        <Button
          variant="subtle"
          size="compact-sm"
          disabled={written >= most.variants}
          leftSection={<Plus size={14} aria-hidden />}
          onClick={() => {
            wanted.current = variants.length
            change([...variants, ''])
          }}
        >
          {text.addVariant}
        </Button>
      )}
    </fieldset>
  )
}
