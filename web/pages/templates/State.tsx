import {
  Archive,
  Ban,
  CircleCheck,
  CirclePause,
  CircleX,
  Gavel,
  Hourglass,
  Minus,
  OctagonAlert,
  PencilLine,
  Trash2,
  TriangleAlert,
} from 'lucide-react'
import { useText } from '../../i18n/dictionary.ts'
import marks from '../../ui/StateMark.module.css'
import type { Template } from './template.ts'
import { templatesText } from './text.ts'

const statusLooks = {
  draft: [PencilLine, ''],
  pending: [Hourglass, 'waiting'],
  approved: [CircleCheck, 'agent'],
  rejected: [CircleX, 'failed'],
  paused: [CirclePause, 'waiting'],
  disabled: [Ban, 'failed'],
  in_appeal: [Gavel, 'waiting'],
  archived: [Archive, ''],
  deleted: [Trash2, ''],
} as const
const qualityLooks = {
  GREEN: [CircleCheck, 'agent'],
  YELLOW: [TriangleAlert, 'waiting'],
  RED: [OctagonAlert, 'failed'],
  UNKNOWN: [Minus, ''],
} as const

/** Where a template stands, as shape, colour and word. */
export function StatusMark({ status }: { status: Template['status'] }) {
  const text = useText(templatesText)
  const [Icon, state] = statusLooks[status]
  return (
    <span className={marks.mark} data-state={state || undefined}>
      <Icon size={12} strokeWidth={2.25} aria-hidden />
      <span>{text.status[status]}</span>
    </span>
  )
}

/** What people make of it, as WhatsApp rates it: shape and word, as numbers have it. */
export function QualityMark({ quality }: { quality: Template['quality'] }) {
  const text = useText(templatesText)
  const [Icon, state] = qualityLooks[quality]
  const word = text.quality[quality]
  return (
    <span className={marks.mark} data-state={state || undefined} title={text.qualityOf(word)}>
      <Icon size={12} strokeWidth={2.25} aria-hidden />
      <span aria-label={text.qualityOf(word)} role="img">
        {word}
      </span>
    </span>
  )
}
