import { Anchor, Tabs } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Lock } from 'lucide-react'
import { type ComponentType, useEffect, useRef } from 'react'
import type { Permission } from '../../../domain/user.ts'
import { useText } from '../../i18n/dictionary.ts'
import { useMe } from '../../shell/session.ts'
import { Empty } from '../../ui/Empty.tsx'
import { Page as Frame } from '../../ui/Page.tsx'
import { PageSkeleton } from '../../ui/PageSkeleton.tsx'
import { Agent } from './agent/Agent.tsx'
import { Audit } from './audit/Audit.tsx'
import { Business } from './business/Business.tsx'
import { Consent } from './consent/Consent.tsx'
import { HubState } from './hub/HubState.tsx'
import { Keys } from './keys/Keys.tsx'
import { Sending } from './sending/Sending.tsx'
import classes from './settings.module.css'
import { settingsText } from './text.ts'
import { Users } from './users/Users.tsx'

/** The parts of the page, each with the right that it asks for. */
const parts = {
  business: { permission: 'settings:read', Part: Business },
  agent: { permission: 'settings:read', Part: Agent },
  sending: { permission: 'settings:read', Part: Sending },
  consent: { permission: 'settings:read', Part: Consent },
  users: { permission: 'users:read', Part: Users },
  keys: { permission: 'keys:write', Part: Keys },
  hub: { permission: 'settings:read', Part: HubState },
  audit: { permission: 'audit:read', Part: Audit },
} as const satisfies Record<string, { permission: Permission; Part: ComponentType }>
type Name = keyof typeof parts

/** What an administrator can change and look up while the hub runs. */
export function Page() {
  const text = useText(settingsText)
  const me = useMe()
  const navigate = useNavigate()
  const wanted = useSearch({ from: '/shell/settings', select: (search) => search.tab })
  const tabs = useRef<HTMLDivElement>(null)
  // On a phone the row of tabs is longer than the screen.
  useEffect(() => {
    tabs.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [wanted, me])
  if (!me) return <PageSkeleton />
  const names = (Object.keys(parts) as Name[]).filter((name) =>
    me.permissions.includes(parts[name].permission),
  )
  const name = names.find((one) => one === wanted) ?? names[0]
  if (!name) {
    return (
      <Empty icon={<Lock size={24} />} title={text.nothing}>
        {text.nothingHint}
      </Empty>
    )
  }
  const { Part } = parts[name]
  return (
    <Frame
      title={text.title}
      actions={
        <Anchor href="/api/docs" target="_blank" size="sm">
          {text.api}
        </Anchor>
      }
      bar={
        <Tabs
          value={name}
          onChange={(tab) =>
            void navigate({ to: '/settings', search: { tab: tab ?? undefined }, replace: true })
          }
        >
          <Tabs.List className={classes.tabs} ref={tabs}>
            {names.map((one) => (
              <Tabs.Tab key={one} value={one}>
                {text[one]}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
      }
    >
      <Part />
    </Frame>
  )
}
