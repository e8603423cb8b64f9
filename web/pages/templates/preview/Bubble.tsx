import {
  ChevronRight,
  CirclePlay,
  Copy,
  ExternalLink,
  FileText,
  Image,
  MapPin,
  Phone,
  PhoneCall,
  Reply,
  ShoppingBag,
  Workflow,
} from 'lucide-react'
import { useText } from '../../../i18n/dictionary.ts'
import type { Preview } from '../template.ts'
import classes from './phone.module.css'
import { previewText } from './text.ts'
import { Words } from './Words.tsx'

type Card = Preview['cards'][number]

const mediaIcons = { image: Image, video: CirclePlay, document: FileText, location: MapPin }
const buttonIcons: Record<string, typeof Reply> = {
  quick_reply: Reply,
  url: ExternalLink,
  phone_number: Phone,
  copy_code: Copy,
  otp: Copy,
  flow: Workflow,
  catalog: ShoppingBag,
  voice_call: PhoneCall,
}
/** With more, the phone shows two and a button that opens the rest. */
const mostButtons = 3

/** One message as a phone draws it. `samples` are pictures that were just uploaded, by the key of their header. */
export function Bubble(props: { preview: Preview; samples: Record<string, string> }) {
  const text = useText(previewText)
  const { preview, samples } = props
  return (
    <>
      <div className={classes.bubble}>
        <Parts card={preview} sample={samples['header']} />
        <Buttons buttons={preview.buttons} />
      </div>
      {preview.cards.length > 0 && (
        <ul className={classes.cards} aria-label={text.cards} tabIndex={0}>
          {preview.cards.map((card, index) => (
            // Cards have no identity: their place is what they are.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} className={classes.card}>
              <Parts card={card} sample={samples[`card.${index}.header`]} />
              <Buttons buttons={card.buttons} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Parts({ card, sample }: { card: Card; sample: string | undefined }) {
  const text = useText(previewText)
  const { header } = card
  return (
    <div className={classes.parts}>
      {header?.kind === 'text' && (
        <p className={classes.header}>
          <Words text={header.value ?? ''} />
        </p>
      )}
      {header && header.kind !== 'text' && <Media kind={header.kind} value={header.value} sample={sample} />}
      <p className={classes.body}>
        {card.body === '' ? (
          <span className={classes.nothing}>{text.noBody}</span>
        ) : (
          <Words text={card.body} />
        )}
      </p>
      {card.footer !== null && card.footer !== '' && <p className={classes.footer}>{card.footer}</p>}
      <p className={classes.clock} aria-hidden>
        10:24
      </p>
    </div>
  )
}

function Media(props: {
  kind: 'image' | 'video' | 'document' | 'location'
  value: string | null
  sample: string | undefined
}) {
  const text = useText(previewText)
  const Icon = mediaIcons[props.kind]
  if (props.kind === 'image' && props.sample)
    return <img className={classes.picture} src={props.sample} alt={text.media.image} />
  return (
    <div className={classes.media} data-kind={props.kind}>
      <Icon size={28} strokeWidth={1.5} aria-hidden />
      <span>{text.media[props.kind]}</span>
      {props.value && <span className={classes.mediaValue}>{props.value}</span>}
    </div>
  )
}

function Buttons({ buttons }: { buttons: Card['buttons'] }) {
  const text = useText(previewText)
  if (buttons.length === 0) return null
  const shown = buttons.length > mostButtons ? buttons.slice(0, mostButtons - 1) : buttons
  return (
    <ul className={classes.buttons}>
      {shown.map((button, index) => {
        const Icon = buttonIcons[button.kind] ?? ChevronRight
        return (
          // Buttons have no identity: their place is what they are.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} title={button.target ?? undefined}>
            <Icon size={15} aria-hidden />
            <span>
              {button.kind === 'copy_code' || button.kind === 'otp'
                ? text.copyCode
                : button.text || text.noLabel}
            </span>
          </li>
        )
      })}
      {shown.length < buttons.length && (
        <li>
          <ChevronRight size={15} aria-hidden />
          <span>{text.allOptions(buttons.length - shown.length)}</span>
        </li>
      )}
    </ul>
  )
}
