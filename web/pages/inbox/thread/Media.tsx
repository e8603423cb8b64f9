import { Modal } from '@mantine/core'
import { Download, FileText, FileX, Hourglass } from 'lucide-react'
import { useState } from 'react'
import type { ThreadItem } from '../../../api/thread.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { contentText } from './content-text.ts'
import classes from './thread.module.css'

export type MediaFile = NonNullable<Extract<ThreadItem, { kind: 'message' }>['media']>

/** A file of a message: shown where the browser can, else offered for download. */
export function Media(props: {
  kind: 'image' | 'video' | 'audio' | 'document' | 'sticker'
  file: MediaFile | null
  name: string | undefined
  caption: string | undefined
}) {
  const { kind, file } = props
  const text = useText(contentText)
  const { language } = useLanguage()
  const [open, setOpen] = useState(false)
  const label = text.media[kind] ?? kind
  if (!file || file.status !== 'stored') {
    const lost = file?.status === 'failed'
    const Icon = lost ? FileX : Hourglass
    return (
      <span className={classes.file} data-lost={lost || undefined}>
        <Icon size={18} aria-hidden />
        <span>
          {label}
          <small title={file?.error ?? undefined}>{lost ? text.mediaFailed : text.mediaPending}</small>
        </span>
      </span>
    )
  }
  const source = `/api/media/${encodeURIComponent(file.id)}`
  const described = props.caption ?? label
  switch (kind) {
    case 'image':
    case 'sticker':
      return (
        <>
          <button
            type="button"
            className={classes.picture}
            onClick={() => setOpen(true)}
            aria-label={text.openImage}
          >
            <img src={source} alt={described} loading="lazy" decoding="async" data-kind={kind} />
          </button>
          <Modal opened={open} onClose={() => setOpen(false)} size="auto" title={label}>
            <img src={source} alt={described} className={classes.large} />
          </Modal>
        </>
      )
    case 'video':
      return (
        <video className={classes.video} src={source} controls preload="metadata" aria-label={described} />
      )
    case 'audio':
      return (
        <audio className={classes.audio} src={source} controls preload="metadata" aria-label={described} />
      )
    case 'document': {
      const name = props.name ?? file.filename ?? label
      return (
        <a className={classes.file} href={source} download={name} aria-label={text.download(name)}>
          <FileText size={18} aria-hidden />
          <span>
            {name}
            {file.size !== null && <small>{formatBytes(language, file.size)}</small>}
          </span>
          <Download size={16} aria-hidden />
        </a>
      )
    }
  }
}

function formatBytes(language: string, bytes: number): string {
  const [value, unit] =
    bytes < 1_000_000 ? [Math.max(1, bytes / 1_000), 'kilobyte'] : [bytes / 1_000_000, 'megabyte']
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value)
}
