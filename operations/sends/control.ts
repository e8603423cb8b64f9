import { z } from 'zod'
import { operation } from '../operation.ts'
import { sendNow } from './get.ts'
import { sendShape } from './shapes.ts'

const input = z.object({ id: z.string().max(60) })
const output = z.object({ send: sendShape })

export const sendsPause = operation({
  name: 'sends.pause',
  title: 'Pause a send',
  description: 'What waits stays where it is until the send is resumed; what is under way still goes.',
  permission: 'sending:send',
  effect: 'write',
  http: { method: 'POST', path: '/sends/:id/pause' },
  input,
  output,
  async run({ hub }, { id }) {
    await hub.sends.pause(id)
    return { send: await sendNow(hub, id) }
  },
})

export const sendsResume = operation({
  name: 'sends.resume',
  title: 'Resume a send',
  description: 'A paused send goes on where it was.',
  permission: 'sending:send',
  effect: 'sends',
  http: { method: 'POST', path: '/sends/:id/resume' },
  input,
  output,
  async run({ hub }, { id }) {
    await hub.sends.resume(id)
    return { send: await sendNow(hub, id) }
  },
})

export const sendsCancel = operation({
  name: 'sends.cancel',
  title: 'Cancel a send',
  description: 'What waits is not sent any more. A cancelled send cannot be taken up again.',
  permission: 'sending:send',
  effect: 'destructive',
  http: { method: 'POST', path: '/sends/:id/cancel' },
  input,
  output,
  async run({ hub }, { id }) {
    await hub.sends.cancel(id)
    return { send: await sendNow(hub, id) }
  },
})
