import { Skeleton, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useMay } from '../../../shell/session.ts'
import { Time } from '../../../ui/Time.tsx'
import { Group } from '../form/Group.tsx'
import classes from '../settings.module.css'
import { Demo } from './Demo.tsx'
import { FailedJobs } from './FailedJobs.tsx'
import { hubText } from './text.ts'
import { UnknownMessages } from './UnknownMessages.tsx'

/** What runs, what came in and went out, and what needs a hand. */
export function HubState() {
  const text = useText(hubText)
  const maySeeSending = useMay('sending:read')
  const { data } = useQuery({ ...ask('hubStatus'), refetchInterval: 10_000 })
  if (!data) return <Skeleton h={480} />
  const named = (name: string) => (name === 'embedded' ? text.embedded : name)
  const outbox = Object.entries(data.outbox)
  return (
    <Stack gap="xl">
      <Group title={text.runs}>
        <Facts
          long
          facts={[
            [text.version, data.version],
            [text.started, <Time key="started" at={data.startedAt} />],
            [text.whatsapp, data.sandbox ? text.sandbox : text.live],
            [text.model, named(data.model)],
            [text.embedder, named(data.embedder)],
            [text.database, data.database],
            [text.mcp, data.mcpUrl],
          ]}
        />
      </Group>
      <Group title={text.webhooks}>
        <Facts
          facts={Object.entries(data.webhooks).map(([name, n]) => [
            text.webhook[name] ?? name,
            text.number(n),
          ])}
        />
      </Group>
      <Group title={text.messages}>
        {outbox.length === 0 ? (
          <p className={classes.quiet}>{text.noMessages}</p>
        ) : (
          <Facts facts={outbox.map(([name, n]) => [text.status[name] ?? name, text.number(n)])} />
        )}
        {maySeeSending && <UnknownMessages />}
      </Group>
      <Group title={text.jobs}>
        <Facts
          facts={[
            [text.ready, text.number(data.jobs.ready)],
            [text.running, text.number(data.jobs.running)],
            [text.dead, text.number(data.jobs.dead)],
          ]}
        />
        <FailedJobs />
      </Group>
      <Demo />
    </Stack>
  )
}

/** Names with their values, side by side; long ones one below the other. */
function Facts({ facts, long }: { facts: [string, ReactNode][]; long?: boolean }) {
  return (
    <dl className={classes.facts} data-long={long}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
