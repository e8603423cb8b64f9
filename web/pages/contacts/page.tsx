import { Button, Tabs } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { FileUp, UserRoundPlus } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useText } from '../../i18n/dictionary.ts'
import { useCommands } from '../../shell/commands.tsx'
import { useMay } from '../../shell/session.ts'
import { Page as Frame } from '../../ui/Page.tsx'
import classes from './contacts.module.css'
import { Duplicates } from './duplicates/Duplicates.tsx'
import { Imports } from './imports/Imports.tsx'
import { Labels } from './labels/Labels.tsx'
import { OptIn } from './opt-in/OptIn.tsx'
import { People } from './people/People.tsx'
import { NewPerson } from './person/NewPerson.tsx'
import { PersonDrawer } from './person/PersonDrawer.tsx'
import { Segments } from './segments/Segments.tsx'
import { contactsText } from './text.ts'

const tabs = ['people', 'segments', 'labels', 'imports', 'duplicates', 'optIn'] as const
type Tab = (typeof tabs)[number]

/** The people of the business: who they are, what they agreed to, and who belongs together. */
export function Page() {
  const text = useText(contactsText)
  const mayWrite = useMay('contacts:write')
  const navigate = useNavigate({ from: '/contacts' })
  const wanted = useSearch({ from: '/shell/contacts', select: (search) => search.tab })
  const tab: Tab = tabs.find((name) => name === wanted) ?? 'people'
  const list = useRef<HTMLDivElement>(null)
  // On a phone the row of tabs is longer than the screen.
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [tab])
  const [adding, setAdding] = useState(false)
  const commands = useMemo(
    () =>
      mayWrite
        ? [
            { label: text.newPerson, key: 'n', run: () => setAdding(true) },
            { label: text.importFile, run: () => void navigate({ search: { tab: 'imports' } }) },
          ]
        : [],
    [mayWrite, text, navigate],
  )
  useCommands(commands)

  return (
    <Frame
      title={text.title}
      lead={text.lead}
      wide
      actions={
        mayWrite && (
          <>
            <Button
              variant="default"
              leftSection={<FileUp size={16} aria-hidden />}
              onClick={() => void navigate({ search: { tab: 'imports' } })}
            >
              {text.importFile}
            </Button>
            <Button leftSection={<UserRoundPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
              {text.newPerson}
            </Button>
          </>
        )
      }
      bar={
        <Tabs
          value={tab}
          onChange={(next) => {
            const search = next === 'people' ? {} : { tab: next ?? undefined }
            void navigate({ search, replace: true })
          }}
        >
          <Tabs.List className={classes.tabs} ref={list}>
            {tabs.map((name) => (
              <Tabs.Tab key={name} value={name}>
                {text[name]}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
      }
    >
      {tab === 'people' && <People add={() => setAdding(true)} />}
      {tab === 'segments' && <Segments />}
      {tab === 'labels' && <Labels />}
      {tab === 'imports' && <Imports />}
      {tab === 'duplicates' && <Duplicates />}
      {tab === 'optIn' && <OptIn />}
      <PersonDrawer />
      <NewPerson opened={adding} close={() => setAdding(false)} />
    </Frame>
  )
}
