import { Kbd, Modal, useMantineColorScheme } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Language } from '../../domain/language.ts'
import { ask } from '../api/queries.ts'
import { useText } from '../i18n/dictionary.ts'
import { languageNames, useLanguage } from '../i18n/language.tsx'
import { useOffered } from './commands.tsx'
import { groupsFor, type PaletteGroup } from './palette-groups.ts'
import classes from './Palette.module.css'
import { shellText } from './text.ts'

const listId = 'palette-list'
const optionId = (index: number) => `palette-option-${index}`

/** The command palette: what can be done here, pages, conversations by name, preferences. */
export default function Palette({ close, openHelp }: { close: () => void; openHelp: () => void }) {
  const text = useText(shellText)
  const [here] = useState(useOffered())
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const found = useConversations(query)
  const fixed = useFixed(openHelp)
  const groups = groupsFor([{ title: text.actions, commands: here }, ...fixed], query, found)
  const options = groups.flatMap(({ commands }) => commands)
  const current = Math.min(chosen, options.length - 1)

  useEffect(() => {
    document.getElementById(optionId(current))?.scrollIntoView({ block: 'nearest' })
  }, [current])

  const act = (run: () => void) => {
    close()
    // The dialog gives the focus back as it goes; the command may want it elsewhere.
    setTimeout(run, 0)
  }
  const keys: Record<string, () => void> = {
    ArrowDown: () => setChosen((current + 1) % options.length),
    ArrowUp: () => setChosen((current - 1 + options.length) % options.length),
    Home: () => setChosen(0),
    End: () => setChosen(options.length - 1),
    Enter: () => options[current] && act(options[current].run),
  }

  return (
    <Modal
      opened
      onClose={close}
      title={text.palette}
      withCloseButton={false}
      centered={false}
      yOffset="12dvh"
      size="lg"
      padding={0}
      classNames={{ header: classes.title }}
    >
      <div className={classes.search}>
        <Search size={18} aria-hidden />
        <input
          data-autofocus
          role="combobox"
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={options.length > 0 ? optionId(current) : undefined}
          aria-autocomplete="list"
          aria-label={text.palette}
          placeholder={text.paletteSearch}
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value)
            setChosen(0)
          }}
          onKeyDown={(event) => {
            const key = keys[event.key]
            if (!key || event.nativeEvent.isComposing) return
            event.preventDefault()
            key()
          }}
        />
      </div>
      <div id={listId} role="listbox" aria-label={text.palette} className={classes.list}>
        {groups.map(({ title, commands }) => (
          <div key={title} role="group" aria-label={title}>
            <div className={classes.group} aria-hidden="true">
              {title}
            </div>
            {commands.map((command) => {
              const own = options.indexOf(command)
              return (
                // The field keeps the focus and the keys; the pointer is for those who have one.
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
                <div
                  key={command.label + own}
                  id={optionId(own)}
                  role="option"
                  tabIndex={-1}
                  aria-selected={own === current}
                  className={classes.option}
                  onPointerMove={() => setChosen(own)}
                  onClick={() => act(command.run)}
                >
                  <span>
                    {command.label}
                    {command.detail && <small>{command.detail}</small>}
                  </span>
                  {command.key && <Kbd>{command.key.toUpperCase()}</Kbd>}
                </div>
              )
            })}
          </div>
        ))}
        {options.length === 0 && <p className={classes.nothing}>{text.paletteNothing}</p>}
      </div>
    </Modal>
  )
}

function useConversations(query: string): PaletteGroup {
  const text = useText(shellText)
  const navigate = useNavigate()
  const [wanted] = useDebouncedValue(query.trim(), 150)
  const enabled = wanted.length > 1
  const { data } = useQuery({ ...ask('conversationsList', { search: wanted, limit: 7 }), enabled })
  return {
    title: text.conversations,
    commands: (enabled ? (data?.conversations ?? []) : []).map(({ id, contactName, lastMessagePreview }) => ({
      label: contactName,
      detail: lastMessagePreview,
      run: () => void navigate({ to: '/inbox/{-$id}', params: { id } }),
    })),
  }
}

/** What the palette always offers. */
function useFixed(openHelp: () => void): PaletteGroup[] {
  const text = useText(shellText)
  const navigate = useNavigate()
  const { choose } = useLanguage()
  const { setColorScheme } = useMantineColorScheme()
  return [
    {
      title: text.pages,
      commands: [
        { label: text.inbox, run: () => void navigate({ to: '/inbox/{-$id}', params: {} }) },
        { label: text.sending, run: () => void navigate({ to: '/sending' }) },
        { label: text.contacts, run: () => void navigate({ to: '/contacts' }) },
        { label: text.templates, run: () => void navigate({ to: '/templates/{-$template}', params: {} }) },
        { label: text.knowledge, run: () => void navigate({ to: '/knowledge' }) },
        { label: text.playground, run: () => void navigate({ to: '/playground' }) },
        { label: text.settings, run: () => void navigate({ to: '/settings' }) },
      ],
    },
    {
      title: text.preferences,
      commands: [
        { label: `${text.scheme}: ${text.schemeLight}`, run: () => setColorScheme('light') },
        { label: `${text.scheme}: ${text.schemeDark}`, run: () => setColorScheme('dark') },
        { label: `${text.scheme}: ${text.schemeAuto}`, run: () => setColorScheme('auto') },
        ...(Object.entries(languageNames) as [Language, string][]).map(([language, name]) => ({
          label: `${text.language}: ${name}`,
          run: () => choose(language),
        })),
        { label: text.shortcuts, key: '?', run: openHelp },
      ],
    },
  ]
}
