import { createAnswerer } from '../engine/inbox/answer.ts'
import { createHandover } from '../engine/inbox/handover.ts'
import { createMediaDownloader } from '../engine/inbox/media.ts'
import { createEventProcessor } from '../engine/inbox/process.ts'
import { createReceiver } from '../engine/inbox/receive.ts'
import { createNumberNews } from '../engine/sending/numbers/news.ts'
import { createTemplateNews } from '../engine/templates/news.ts'
import { eventKeyHasher } from '../storage/hash-key.ts'
import type { Channels } from './channels.ts'
import type { People } from './contacts.ts'
import type { Ground } from './ground.ts'
import type { Knowing } from './knowledge.ts'
import type { Sending } from './sending.ts'

/** The way in: webhooks, what they come to, the agent's answers and people's. */
export async function composeInbox(
  { storage, db, jobs, settings, clock, log, mediaFolder }: Ground,
  deps: Pick<Channels, 'channels'> &
    Pick<Knowing, 'agent'> &
    Pick<Sending, 'ears' | 'settlement' | 'wakeSender'> &
    Pick<People, 'consent' | 'doubleOptIn'> & { ownsAccount(accountId: string): boolean },
) {
  const { channels, agent, ears, settlement, wakeSender, consent, doubleOptIn } = deps
  const turns = new Map<string, () => void>()
  const handover = createHandover({
    storage,
    channels,
    clock,
    log,
    turns,
    queue: jobs,
    settings: settings.current,
    wakeSender,
  })
  const receive = createReceiver({
    storage,
    queue: jobs,
    hashKey: await eventKeyHasher(db, clock.now()),
    clock,
  })
  const processEvent = createEventProcessor({
    storage,
    queue: jobs,
    settlement,
    consent,
    doubleOptIn,
    templateNews: createTemplateNews({ ears, clock }),
    numberNews: createNumberNews(ears),
    settings: settings.current,
    ownsAccount: deps.ownsAccount,
    clock,
    wakeSender,
  })
  const answer = createAnswerer({
    storage,
    channels,
    agent,
    settings: settings.current,
    clock,
    log,
    turns,
    wakeSender,
  })
  const downloadMedia = createMediaDownloader({ storage, channels, folder: mediaFolder, clock })
  return { handover, receive, processEvent, answer, downloadMedia }
}

export type Inbox = Awaited<ReturnType<typeof composeInbox>>
