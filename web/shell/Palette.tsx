import '@mantine/spotlight/styles.css'
import { Kbd, useMantineColorScheme } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Language } from '../../domain/language.ts'
import { ask } from '../api/queries.ts'
import { useText } from '../i18n/dictionary.ts'
import { languageNames, useLanguage } from '../i18n/language.tsx'
import { type Command, useOffered } from './commands.tsx'
import { shellText } from './text.ts'

/** The command palette: pages, what can be done here, conversations by name, preferences. */
export default function Palette({ close, openHelp }: { close: () => void; openHelp: () => void }) {
  const text = useText(shellText)
  const navigate = useNavigate()
  const { choose } = useLanguage()
  const { setColorScheme } = useMantineColorScheme()
  const [[store, { open }]] = useState(createSpotlight)
  useEffect(open, [open])
  const [here] = useState(useOffered())
  const [query, setQuery] = useState('')
  const [wanted] = useDebouncedValue(query.trim(), 150)
  const found = useQuery({
    ...ask('conversationsList', { search: wanted, limit: 7 }),
    enabled: wanted.length > 1,
  })

  const groups: { title: string; commands: Command[] }[] = [
    { title: text.actions, commands: here },
    {
      title: text.pages,
      commands: [
        { label: text.inbox, run: () => void navigate({ to: '/inbox/{-$id}', params: {} }) },
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
  const plain = (value: string) => value.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()
  const matching = groups
    .map(({ title, commands }) => ({
      title,
      commands: commands.filter(({ label }) => plain(label).includes(plain(query.trim()))),
    }))
    .filter(({ commands }) => commands.length > 0)
  const conversations = wanted.length > 1 ? (found.data?.conversations ?? []) : []
  const act = (run: () => void) => () => {
    close()
    run()
  }

  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={close}
      shortcut={null}
      scrollable
      maxHeight={420}
      aria-label={text.palette}
    >
      <Spotlight.Search
        placeholder={text.paletteSearch}
        aria-label={text.palette}
        leftSection={<Search size={18} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {matching.map(({ title, commands }) => (
          <Spotlight.ActionsGroup key={title} label={title}>
            {commands.map(({ label, key, run }) => (
              <Spotlight.Action
                key={label}
                label={label}
                onClick={act(run)}
                rightSection={key ? <Kbd>{key.toUpperCase()}</Kbd> : undefined}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {conversations.length > 0 && (
          <Spotlight.ActionsGroup label={text.conversations}>
            {conversations.map(({ id, contactName, lastMessagePreview }) => (
              <Spotlight.Action
                key={id}
                label={contactName}
                description={lastMessagePreview}
                onClick={act(() => void navigate({ to: '/inbox/{-$id}', params: { id } }))}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {matching.length === 0 && conversations.length === 0 && (
          <Spotlight.Empty>{text.paletteNothing}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
