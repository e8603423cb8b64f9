import { actionOf } from '../channels/whatsapp/errors.ts'
import { createAlertDelivery } from '../engine/sending/alerts/deliver-job.ts'
import { alertSecret } from '../engine/sending/alerts/secret.ts'
import { createDispatcher } from '../engine/sending/dispatch.ts'
import { createNumberRegistry } from '../engine/sending/numbers/registry.ts'
import { createSends } from '../engine/sending/sends/sends.ts'
import { createSettlement } from '../engine/sending/settle.ts'
import { sendsAtOnce, type Channels } from './channels.ts'
import type { Ground } from './ground.ts'

/** The way out: the outbox and its gate, what became of messages, the numbers, bulk sends, alerts. */
export function composeSending(
  { storage, db, jobs, settings, clock, log, worker }: Ground,
  { channels, numberReader, numberIds }: Channels & { numberIds: () => readonly string[] },
) {
  const ears = { settings: () => settings.current().sending, queue: jobs }
  const dispatcher = createDispatcher({
    storage,
    channels,
    settings: settings.current,
    ears,
    clock,
    log,
    worker,
    concurrency: sendsAtOnce,
  })
  const wakeSender = dispatcher.wake
  const settlement = createSettlement({
    storage,
    settings: settings.current,
    ears,
    actionOf,
    clock,
    wake: wakeSender,
  })
  const numbers = createNumberRegistry({
    storage,
    source: numberReader,
    ids: numberIds,
    ears,
    clock,
    log,
    wake: wakeSender,
  })
  const deliverAlert = createAlertDelivery({
    db,
    settings: settings.current,
    secret: () => alertSecret(db, clock.now()),
  })
  const sends = createSends({ storage, queue: jobs, settings: settings.current, clock, wakeSender })
  return { ears, dispatcher, wakeSender, settlement, numbers, deliverAlert, sends }
}

export type Sending = ReturnType<typeof composeSending>
