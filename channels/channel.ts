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

/** Takes the next bytes of a file; more come when it is done. */
export type WriteBytes = (bytes: Uint8Array) => Promise<void>

/** What was learnt of a file while its bytes went by. */
export interface FetchedFile {
  mimeType: string
  filename: string | null
  size: number
  /** Hexadecimal. */
  sha256: string
}

export interface OutgoingFile {
  mimeType: string
  filename: string | null
  size: number
  /** The bytes from the beginning, each time it is called. */
  read(): AsyncIterable<Uint8Array>
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
  /**
   * Fetches a customer's file piece by piece, held to the provider's size and type limits. What `write` has got is
   * worth nothing unless this ends well; what it throws is thrown on.
   */
  downloadMedia(providerMediaId: string, write: WriteBytes): Promise<FetchedFile>
  uploadMedia(accountId: string, file: OutgoingFile): Promise<{ providerMediaId: string }>
}

/** A template as the provider shows it, in its own words. */
export interface ProviderTemplate {
  providerId: string
  name: string
  language: string
  category: string
  status: string
  quality: string
  rejectionReason: string | null
  named: boolean
  components: unknown[]
}

export interface NewProviderTemplate {
  name: string
  language: string
  category: string
  named: boolean
  components: readonly unknown[]
}

/**
 * The templates of a business account. Every method throws ProviderError; `create` with action `unknown` where the
 * template may have been made although no answer came.
 */
export interface TemplateProvider {
  readonly businessId: string
  create(template: NewProviderTemplate): Promise<{ providerId: string; status: string; category: string }>
  edit(providerId: string, change: { category?: string; components: readonly unknown[] }): Promise<void>
  /** Null where it is not there any more. */
  get(providerId: string): Promise<ProviderTemplate | null>
  /** All of the account, or those of one name, page by page. */
  list(name?: string): AsyncIterable<ProviderTemplate[]>
  remove(name: string, providerId: string): Promise<void>
  /** Takes a sample of header media for the review; answers with the handle that stands for it. */
  uploadSample(file: { bytes: Uint8Array; mimeType: string; filename: string }): Promise<{ handle: string }>
}
