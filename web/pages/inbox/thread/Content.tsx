import { MapPin, MousePointerClick, Package, UserRound } from 'lucide-react'
import type { Content as MessageContent } from '../../../../domain/message.ts'
import type { ThreadItem } from '../../../api/thread.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { linkified } from './linkify.ts'
import { contentText } from './content-text.ts'
import { Media, type MediaFile } from './Media.tsx'
import classes from './thread.module.css'

export type MessageItem = Extract<ThreadItem, { kind: 'message' }>

/** What a message says, whatever its kind. */
export function Content({ content, media }: { content: MessageContent; media: MediaFile | null }) {
  const text = useText(contentText)
  switch (content.type) {
    case 'text':
      return <Words>{content.body}</Words>
    case 'image':
    case 'video':
    case 'audio':
    case 'document':
    case 'sticker':
      return (
        <>
          <Media
            kind={content.type}
            file={media}
            name={content.type === 'document' ? content.filename : undefined}
            caption={content.caption}
          />
          {content.caption && <Words>{content.caption}</Words>}
        </>
      )
    case 'location': {
      const place = [content.name, content.address].filter(Boolean).join(', ')
      return (
        <Labelled icon={<MapPin size={14} aria-hidden />} label={text.location}>
          {place || `${content.latitude}, ${content.longitude}`}
        </Labelled>
      )
    }
    case 'contacts':
      return (
        <Labelled icon={<UserRound size={14} aria-hidden />} label={text.contacts}>
          {content.contacts.map(({ name, phones }) => [name, ...phones].join(' ')).join('\n')}
        </Labelled>
      )
    case 'reaction':
      return (
        <span className={classes.reaction} title={text.reaction}>
          {content.emoji}
        </span>
      )
    case 'buttons':
    case 'list':
    case 'cta':
      return (
        <>
          {content.header && <strong>{content.header}</strong>}
          <Words>{content.body}</Words>
          {content.footer && <small className={classes.footer}>{content.footer}</small>}
          <ul className={classes.choices}>
            {choicesOf(content).map((choice) => (
              <li key={choice}>{choice}</li>
            ))}
          </ul>
        </>
      )
    case 'button_reply':
      return (
        <Labelled icon={<MousePointerClick size={14} aria-hidden />} label={text.pressed}>
          {content.text}
        </Labelled>
      )
    case 'interactive_reply':
      return (
        <Labelled icon={<MousePointerClick size={14} aria-hidden />} label={text.pressed}>
          {[content.title, content.description].filter(Boolean).join('\n')}
        </Labelled>
      )
    case 'template':
      return <Labelled label={text.template(content.name)}>{content.language}</Labelled>
    case 'order':
      return (
        <Labelled icon={<Package size={14} aria-hidden />} label={text.order(content.items.length)}>
          {[
            ...content.items.map((item) => `${item.quantity} × ${item.sku}`),
            ...(content.note ? [content.note] : []),
          ].join('\n')}
        </Labelled>
      )
    case 'system':
      return <Words>{content.body}</Words>
    case 'unsupported':
      return <Labelled label={text.unsupported}>{content.detail}</Labelled>
  }
}

function choicesOf(content: Extract<MessageContent, { type: 'buttons' | 'list' | 'cta' }>): string[] {
  if (content.type === 'buttons') return content.buttons.map(({ title }) => title)
  if (content.type === 'cta') return [`${content.label} → ${content.url}`]
  return content.sections.flatMap(({ rows }) => rows.map(({ title }) => title))
}

/** Written words, with web addresses as links that tell the other site nothing of this one. */
function Words({ children }: { children: string }) {
  return (
    <p className={classes.words}>
      {linkified(children).map((part, index) =>
        part.url ? (
          // The parts of a text never change places.
          // oxlint-disable-next-line react/no-array-index-key
          <a key={index} href={part.url} target="_blank" rel="noopener noreferrer nofollow">
            {part.text}
          </a>
        ) : (
          part.text
        ),
      )}
    </p>
  )
}

function Labelled(props: { icon?: React.ReactNode; label: string; children: string }) {
  return (
    <div>
      <span className={classes.kind}>
        {props.icon} {props.label}
      </span>
      <p className={classes.words}>{props.children}</p>
    </div>
  )
}
