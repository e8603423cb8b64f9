import type { Address, ChannelName } from '../domain/contact.ts'
import type { Content } from '../domain/message.ts'

/** A message as a channel is asked to send it. */
export interface OutboundMessage {
  /** The hub's message id; it comes back with every status of this message. */
  id: string
  accountId: string
  to: Address
  content: Content
  /** Provider id of the message that this one answers. */
  replyTo: string | null
}

export interface SendReceipt {
  providerId: string
  /** Set where the provider accepted the message but does not send it yet. */
  heldByProvider: boolean
  /** Identities that the provider told of the recipient. */
  phone: string | null
  whatsappUserId: string | null
}

export interface MediaFile {
  bytes: Uint8Array
  mimeType: string
  filename: string | null
}

/**
 * What the engine needs of a channel. Every method throws ProviderError with the class of what to do;
 * `send` throws it with action `unknown` where the request may have been accepted although no answer came.
 */
export interface Channel {
  readonly name: ChannelName
  send(message: OutboundMessage, signal?: AbortSignal): Promise<SendReceipt>
  /** Marks what the customer wrote as read; `typing` also shows that an answer is being written. */
  markRead(accountId: string, providerId: string, typing: boolean): Promise<void>
  /** Fetches a customer's file, checked against the provider's size and type limits. */
  downloadMedia(providerMediaId: string): Promise<MediaFile>
  uploadMedia(accountId: string, file: MediaFile): Promise<{ providerMediaId: string }>
}
