import { Button, Checkbox, Skeleton, TextInput } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { useState } from 'react'
import { useText } from '../../../i18n/dictionary.ts'
import { sendsText } from '../sends/text.ts'
import type { Named } from './draft.ts'
import classes from './new.module.css'
import { newSendText } from './text.ts'

/** The approved templates; several of one category spread the audience over them. */
export function TemplatesField(props: {
  offered: readonly Named[] | undefined
  chosen: readonly string[]
  change: (names: string[]) => void
}) {
  const text = useText(newSendText)
  const sends = useText(sendsText)
  const [words, setWords] = useState('')
  const { offered, chosen, change } = props
  if (!offered) return <Skeleton h={120} />
  if (offered.length === 0) {
    return (
      <div className={classes.nothing}>
        <p>{text.noTemplates}</p>
        <Button
          variant="default"
          renderRoot={(given) => (
            <Link {...given} to="/templates/{-$template}" params={{ template: undefined }} />
          )}
        >
          {text.toTemplates}
        </Button>
      </div>
    )
  }
  const category = offered.find(({ name }) => chosen.includes(name))?.category
  const wanted = words.trim().toLowerCase()
  const shown = offered.filter(({ name, versions }) =>
    [name, ...versions.map(bodyOf)].some((part) => part.toLowerCase().includes(wanted)),
  )
  return (
    <>
      {offered.length > 6 && (
        <TextInput
          aria-label={text.findTemplate}
          placeholder={text.findTemplate}
          leftSection={<Search size={16} aria-hidden />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      )}
      <ul className={classes.templates}>
        {shown.map(({ name, category: own, versions }) => {
          const other = category !== undefined && own !== category
          return (
            <li key={name} data-chosen={chosen.includes(name) || undefined}>
              <Checkbox
                checked={chosen.includes(name)}
                disabled={other}
                onChange={(event) =>
                  change(
                    event.currentTarget.checked ? [...chosen, name] : chosen.filter((one) => one !== name),
                  )
                }
                label={<span className={classes.templateName}>{name}</span>}
                description={
                  <>
                    {sends.category[own]} · {versions.map(({ language }) => language).join(', ')}
                    {other && ` · ${text.otherCategory}`}
                    <span className={classes.words}>{bodyOf(versions[0]!)}</span>
                  </>
                }
              />
            </li>
          )
        })}
      </ul>
      {chosen.length > 1 && <p className={classes.quiet}>{text.several}</p>}
    </>
  )
}

function bodyOf({ components }: Named['versions'][number]): string {
  const body = components.find(({ type }) => type === 'BODY')?.['text']
  return typeof body === 'string' ? body : ''
}
