import { h, type Child } from './element.ts'
import { icon } from './icons.ts'
import { parseMarkup, type Span } from './markup.ts'
import { say, type Texts } from './texts/index.ts'
import type { MediaContent, ThreadContent, ThreadMessage } from './wire.ts'

export interface BubbleActions {
  mediaUrl(mediaId: string): string
  /** The customer pressed a reply button. */
  press(message: ThreadMessage, button: { id: string; title: string }): void
  /** The customer opens a list to choose a row. */
  openList(message: ThreadMessage, content: Extract<ThreadContent, { type: 'list' }>): void
}

/** What a message holds, as a phone would show it. */
export function contentOf(message: ThreadMessage, texts: Texts, actions: BubbleActions): Child[] {
  const { content } = message
  switch (content.type) {
    case 'text':
      return [words(content.body)]
    case 'image':
    case 'video':
    case 'audio':
    case 'document':
    case 'sticker':
      return media(content, texts, actions)
    case 'buttons':
      return [
        ...framed(content),
        h(
          'div',
          { class: 'choices' },
          ...content.buttons.map((button) =>
            h(
              'button',
              { type: 'button', onclick: () => actions.press(message, button) },
              icon('reply'),
              button.title,
            ),
          ),
        ),
      ]
    case 'list':
      return [
        ...framed(content),
        h(
          'div',
          { class: 'choices' },
          h(
            'button',
            { type: 'button', 'aria-haspopup': 'dialog', onclick: () => actions.openList(message, content) },
            icon('list'),
            content.button || texts.choose,
          ),
        ),
      ]
    case 'cta':
      return [
        ...framed(content),
        h('div', { class: 'choices' }, webLink(content.url, icon('link'), content.label)),
      ]
    case 'template':
      return [
        h('p', { class: 'kind' }, say(texts.template, { name: content.name })),
        content.body !== null && words(content.body),
      ]
    case 'location':
      return [
        webLink(
          `https://www.openstreetmap.org/?mlat=${content.latitude}&mlon=${content.longitude}`,
          icon('pin'),
          content.name ?? texts.location,
        ),
      ]
    case 'reaction':
      return [words(say(texts.reaction, { emoji: content.emoji }))]
    case 'choice':
      return [h('p', { class: 'chosen' }, icon('reply'), content.title)]
    case 'other':
      return [h('p', { class: 'kind' }, say(texts.other, { name: content.name }))]
  }
}

/** One line of what a message says, for quotes and announcements. */
export function summaryOf(content: ThreadContent, texts: Texts): string {
  switch (content.type) {
    case 'text':
    case 'buttons':
    case 'list':
    case 'cta':
      return content.body
    case 'choice':
      return content.title
    case 'image':
      return content.caption ?? texts.photo
    case 'video':
    case 'audio':
    case 'sticker':
      return content.caption ?? texts[content.type]
    case 'document':
      return content.caption ?? content.filename ?? texts.document
    case 'template':
      return content.body ?? say(texts.template, { name: content.name })
    case 'location':
      return content.name ?? texts.location
    case 'reaction':
      return say(texts.reaction, { emoji: content.emoji })
    case 'other':
      return say(texts.other, { name: content.name })
  }
}

function framed(content: { header: string | null; body: string; footer: string | null }): Child[] {
  return [
    content.header !== null && h('p', { class: 'header' }, content.header),
    words(content.body),
    content.footer !== null && h('p', { class: 'footer' }, content.footer),
  ]
}

function media(content: MediaContent, texts: Texts, actions: BubbleActions): Child[] {
  const url = content.mediaId ? actions.mediaUrl(content.mediaId) : content.link
  const caption = content.caption ? words(content.caption) : null
  if (!url) return [h('p', { class: 'kind' }, summaryOf(content, texts)), caption]
  switch (content.type) {
    case 'image':
    case 'sticker':
      return [
        h('img', { src: url, alt: content.caption ?? texts.photo, loading: 'lazy', class: content.type }),
        caption,
      ]
    case 'video':
      return [h('video', { src: url, controls: true, preload: 'metadata' }), caption]
    case 'audio':
      return [h('audio', { src: url, controls: true, preload: 'metadata', 'aria-label': texts.audio })]
    case 'document':
      return [
        h(
          'a',
          { class: 'document', href: url, target: '_blank', rel: 'noreferrer' },
          icon('file'),
          h('span', {}, content.filename ?? texts.document),
        ),
        caption,
      ]
  }
}

function words(text: string) {
  return h('p', { class: 'words' }, ...parseMarkup(text).map(spanOf))
}

const tags = { bold: 'strong', italic: 'em', strike: 's' } as const

function spanOf(span: Span): Node | string {
  if ('spans' in span) return h(tags[span.kind], {}, ...span.spans.map(spanOf))
  if (span.kind === 'code') return h('code', {}, span.text)
  if (span.kind === 'link') return webLink(span.text, span.text)
  return span.text
}

/** A link that opens apart; anything but http and https stays words. */
function webLink(url: string, ...children: Child[]) {
  const safe = /^https?:\/\//i.test(url)
  return safe
    ? h('a', { href: url, target: '_blank', rel: 'noreferrer noopener' }, ...children)
    : h('span', {}, ...children)
}
