import type { Channel, OutboundMessage, SendReceipt } from '../channel.ts'
import { ProviderError } from '../../domain/errors.ts'
import { createGraph, type GraphOptions } from './graph.ts'
import { downloadMedia, uploadMedia } from './media.ts'
import { list, object, phone, userId, word } from './parse/fields.ts'
import { hubMediaIdOf, payloadOf } from './payload.ts'

export interface WhatsAppOptions extends GraphOptions {
  /** The provider's id of a file that the hub holds, uploading it first where need be. */
  resolveMedia(mediaId: string, accountId: string): Promise<string>
}

export interface WhatsAppClient extends Channel {
  /** Ends the connections once what is in flight has ended. */
  close(): Promise<void>
}

/** The WhatsApp channel over the Cloud API. `accountId` is Meta's phone number id. */
export function createWhatsAppClient({ resolveMedia, ...options }: WhatsAppOptions): WhatsAppClient {
  const graph = createGraph(options)
  const post = (accountId: string, body: unknown, signal?: AbortSignal) =>
    graph.json({
      method: 'POST',
      target: `${encodeURIComponent(accountId)}/messages`,
      body: JSON.stringify(body),
      contentType: 'application/json',
      signal,
    })

  return {
    name: 'whatsapp',
    async send(message: OutboundMessage, signal?: AbortSignal): Promise<SendReceipt> {
      const mediaId = hubMediaIdOf(message.content)
      const payload = payloadOf(message, mediaId && (await resolveMedia(mediaId, message.accountId)))
      return receiptOf(await post(message.accountId, payload, signal))
    },
    async markRead(accountId, providerId, typing) {
      await post(accountId, {
        messaging_product: 'whatsapp',
        status: 'read',
        message_id: providerId,
        ...(typing && { typing_indicator: { type: 'text' } }),
      })
    },
    downloadMedia: (providerMediaId, write) => downloadMedia(graph, providerMediaId, write),
    uploadMedia: (accountId, file) => uploadMedia(graph, accountId, file),
    close: () => graph.close(),
  }
}

/** A 200 without a message id leaves open what became of the message. */
function receiptOf(answer: unknown): SendReceipt {
  const body = object(answer)
  const sent = object(list(body?.['messages'])[0])
  const providerId = word(sent?.['id'])
  if (!providerId) throw new ProviderError('the answer names no message', { action: 'unknown' })
  const contact = object(list(body?.['contacts'])[0])
  const status = word(sent?.['message_status'])
  return {
    providerId,
    heldByProvider: status !== undefined && status !== 'accepted',
    phone: phone(contact?.['wa_id']),
    whatsappUserId: userId(contact?.['user_id']),
  }
}
