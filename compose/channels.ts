import type { Channel } from '../channels/channel.ts'
import { createWhatsAppClient } from '../channels/whatsapp/client.ts'
import { createNumberReader } from '../channels/whatsapp/numbers.ts'
import { createWhatsAppTemplates } from '../channels/whatsapp/templates.ts'
import { createMediaResolver } from '../engine/sending/outbound-media.ts'
import type { Ground } from './ground.ts'

/** A thousand a second, the most that a number is given, at a quarter of a second each. */
export const sendsAtOnce = 256

/** How WhatsApp is reached: Meta, or an emulator. */
export interface WhatsAppLine {
  baseUrl: string
  accessToken: string
  /** The business account that holds the templates; null: they are drafts only. */
  businessId?: string | null
}

/** What speaks to the provider: messages, templates, the state of numbers. */
export function composeChannels({ config, db, mediaFolder }: Ground, line: WhatsAppLine) {
  const to = {
    baseUrl: line.baseUrl,
    version: config.graphVersion,
    accessToken: line.accessToken,
    timeoutMs: 20_000,
  }
  const whatsapp = createWhatsAppClient({
    ...to,
    connections: sendsAtOnce,
    resolveMedia: createMediaResolver({ db, folder: mediaFolder, channel: () => whatsapp }),
  })
  const channels: Record<string, Channel> = { whatsapp }
  const templateProvider =
    line.businessId === undefined || line.businessId === null
      ? null
      : createWhatsAppTemplates({ ...to, businessId: line.businessId })
  const numberReader = createNumberReader(to)

  return {
    channels,
    templateProvider,
    numberReader,

    async close(): Promise<void> {
      await whatsapp.close()
      await numberReader.close()
      await templateProvider?.close()
    },
  }
}

export type Channels = ReturnType<typeof composeChannels>
