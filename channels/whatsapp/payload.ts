import type { OutboundMessage } from '../channel.ts'
import { ProviderError } from '../../domain/errors.ts'
import type { Content, ContentOf } from '../../domain/message.ts'

type Media = ContentOf<'image' | 'video' | 'audio' | 'document' | 'sticker'>

/** The provider's id of the file that a message carries, where it carries one that the hub holds. */
export function hubMediaIdOf(content: Content): string | undefined {
  return 'mediaId' in content ? content.mediaId : undefined
}

/**
 * The body of `POST /{phone number id}/messages`. `providerMediaId` stands in for the hub's own media id.
 * Source: Meta, Cloud API messages reference.
 */
export function payloadOf(message: OutboundMessage, providerMediaId?: string): Record<string, unknown> {
  const { content, to } = message
  if (!to.phone && !to.whatsappUserId) throw rejected('the recipient has neither a phone nor a user id')
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    ...(to.phone
      ? { to: to.phone.startsWith('+') ? to.phone : `+${to.phone}` }
      : { recipient: to.whatsappUserId }),
    // A reaction names its message itself.
    ...(message.replyTo && content.type !== 'reaction' && { context: { message_id: message.replyTo } }),
    biz_opaque_callback_data: message.id,
    ...bodyOf(content, providerMediaId),
  }
}

function bodyOf(content: Content, providerMediaId: string | undefined): Record<string, unknown> {
  switch (content.type) {
    case 'text':
      return { type: 'text', text: { body: content.body, preview_url: content.previewUrl ?? false } }
    case 'image':
    case 'video':
    case 'document':
    case 'audio':
    case 'sticker':
      return { type: content.type, [content.type]: mediaBody(content, providerMediaId) }
    case 'location': {
      const { type, ...place } = content
      return { type, location: place }
    }
    case 'contacts':
      return { type: 'contacts', contacts: content.contacts.map(contactCard) }
    case 'reaction':
      return { type: 'reaction', reaction: { message_id: content.messageId, emoji: content.emoji } }
    case 'buttons':
      return interactive('button', content, {
        buttons: content.buttons.map((reply) => ({ type: 'reply', reply })),
      })
    case 'list':
      return interactive('list', content, { button: content.button, sections: content.sections })
    case 'cta':
      return interactive('cta_url', content, {
        name: 'cta_url',
        parameters: { display_text: content.label, url: content.url },
      })
    case 'template': {
      const { name, language, components } = content
      return {
        type: 'template',
        template: { name, language: { code: language }, ...(components && { components }) },
      }
    }
    default:
      throw rejected(`a ${content.type} message only comes in`)
  }
}

function mediaBody(content: Media, providerMediaId: string | undefined): Record<string, unknown> {
  if (!providerMediaId && !content.link) throw rejected(`the ${content.type} has neither a file nor a link`)
  return {
    ...(providerMediaId ? { id: providerMediaId } : { link: content.link }),
    ...(content.type !== 'audio' &&
      content.type !== 'sticker' &&
      content.caption && { caption: content.caption }),
    ...(content.type === 'document' && content.filename && { filename: content.filename }),
    ...(content.type === 'audio' && content.voice && { voice: true }),
  }
}

function interactive(
  type: 'button' | 'list' | 'cta_url',
  content: ContentOf<'buttons' | 'list' | 'cta'>,
  action: Record<string, unknown>,
): Record<string, unknown> {
  return {
    type: 'interactive',
    interactive: {
      type,
      ...(content.header && { header: { type: 'text', text: content.header } }),
      body: { text: content.body },
      ...(content.footer && { footer: { text: content.footer } }),
      action,
    },
  }
}

function contactCard(contact: { name: string; phones: string[] }) {
  return {
    name: { formatted_name: contact.name, first_name: contact.name },
    phones: contact.phones.map((phone) => ({ phone })),
  }
}

function rejected(message: string): ProviderError {
  return new ProviderError(message, { action: 'reject' })
}
