import { SegmentedControl, Skeleton, useComputedColorScheme } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useMe } from '../../../shell/session.ts'
import { initials } from '../../../ui/initials.ts'
import { Bubble } from '../../templates/preview/Bubble.tsx'
import phone from '../../templates/preview/phone.module.css'
import type { Named } from './draft.ts'
import classes from './new.module.css'
import { newSendText } from './text.ts'

/** A message on a phone. */
export function OnPhone(props: {
  children: ReactNode
  language?: string
  /** No taller than the message. */
  snug?: boolean
}) {
  const { children, language, snug } = props
  const business = useMe()?.business ?? ''
  const scheme = useComputedColorScheme()
  return (
    <div className={phone.phone} data-scheme={scheme} data-snug={snug || undefined}>
      <div className={phone.top} aria-hidden>
        <span className={phone.avatar}>{initials(business || '·')}</span>
        <span>{business}</span>
      </div>
      <div className={phone.screen} lang={language?.replace('_', '-')}>
        {children}
      </div>
    </div>
  )
}

/** The chosen templates as people will see them, with the examples in the gaps. */
export function Preview({ chosen, values }: { chosen: readonly Named[]; values: Record<string, string> }) {
  const text = useText(newSendText)
  const versions = chosen.flatMap((named) => named.versions)
  const [wanted, setWanted] = useState<string | null>(null)
  const shown = versions.find(({ id }) => id === wanted) ?? versions[0]
  const [given] = useDebouncedValue(values, 300)
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value.trim() !== ''))
  const { data } = useQuery({
    ...ask('templatesPreview', { id: shown?.id ?? '', values: filled }),
    enabled: shown !== undefined,
    placeholderData: keepPreviousData,
  })
  return (
    <aside className={classes.preview} aria-label={text.preview}>
      {versions.length > 1 && (
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={text.preview}
          value={shown?.id ?? ''}
          onChange={setWanted}
          data={versions.map(({ id, name, language }) => ({
            value: id,
            label: chosen.length > 1 ? `${name} · ${language}` : language,
          }))}
        />
      )}
      <OnPhone {...(shown ? { language: shown.language } : {})}>
        {!shown && <p className={classes.quiet}>{text.previewHint}</p>}
        {shown && (data ? <Bubble preview={data.preview} samples={{}} /> : <Skeleton h={120} w="80%" />)}
      </OnPhone>
    </aside>
  )
}
