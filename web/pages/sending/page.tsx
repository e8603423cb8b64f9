import { Button, Tabs } from '@mantine/core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { useText } from '../../i18n/dictionary.ts'
import { useCommands } from '../../shell/commands.tsx'
import { useMay } from '../../shell/session.ts'
import { Page as Frame } from '../../ui/Page.tsx'
import { Alerts } from './numbers/Alerts.tsx'
import { Ledger } from './ledger/Ledger.tsx'
import { Numbers } from './numbers/Numbers.tsx'
import { NewSend } from './new/NewSend.tsx'
import classes from './page.module.css'
import { Prices } from './prices/Prices.tsx'
import { Sends } from './sends/Sends.tsx'
import { SendView } from './sends/SendView.tsx'
import { sendingText } from './text.ts'

const tabs = ['sends', 'numbers', 'ledger', 'prices'] as const
type Tab = (typeof tabs)[number]

/** What leaves for many people, the numbers that it leaves from, and why each message went or did not. */
export function Page() {
  const { send } = useSearch({ from: '/shell/sending' })
  if (send === 'new') return <NewSend />
  if (send !== undefined) return <SendView key={send} id={send} />
  return <Overview />
}

function Overview() {
  const text = useText(sendingText)
  const maySend = useMay('sending:send')
  const navigate = useNavigate()
  const wanted = useSearch({ from: '/shell/sending', select: (search) => search.tab })
  const tab: Tab = tabs.find((name) => name === wanted) ?? 'sends'
  const list = useRef<HTMLDivElement>(null)
  // On a phone the row of tabs is longer than the screen.
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [tab])
  useCommands(
    useMemo(
      () =>
        maySend
          ? [
              {
                label: text.newSend,
                key: 'n',
                run: () => void navigate({ to: '/sending', search: { send: 'new' } }),
              },
            ]
          : [],
      [maySend, text, navigate],
    ),
  )
  return (
    <Frame
      title={text.title}
      lead={text.lead}
      wide={tab === 'ledger'}
      actions={
        maySend && (
          <Button
            leftSection={<Plus size={16} aria-hidden />}
            renderRoot={(given) => <Link {...given} to="/sending" search={{ send: 'new' }} />}
          >
            {text.newSend}
          </Button>
        )
      }
      bar={
        <Tabs
          value={tab}
          onChange={(next) => {
            const search = next === 'sends' ? {} : { tab: next ?? undefined }
            void navigate({ to: '/sending', search, replace: true })
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
      {(tab === 'sends' || tab === 'numbers') && <Alerts />}
      {tab === 'sends' && <Sends />}
      {tab === 'numbers' && <Numbers />}
      {tab === 'ledger' && <Ledger />}
      {tab === 'prices' && <Prices />}
    </Frame>
  )
}
