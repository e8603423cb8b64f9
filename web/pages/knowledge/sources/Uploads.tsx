import { ActionIcon, Button, Progress } from '@mantine/core'
import { RotateCw, X } from 'lucide-react'
import { formatShare, useText } from '../../../i18n/dictionary.ts'
import { useErrorLine } from '../../../i18n/errors/use-error-line.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { StateMark } from '../../../ui/StateMark.tsx'
import { knowledgeText } from '../text.ts'
import type { Chosen } from './accept.ts'
import classes from './sources.module.css'
import type { Upload } from './uploads.ts'

/** Files on their way, with how far each has come, and those that were refused, with why. */
export function Uploads(props: {
  uploads: readonly Upload[]
  dismiss: (id: string) => void
  retry: (id: string, chosen: Chosen) => void
}) {
  const text = useText(knowledgeText)
  const { language } = useLanguage()
  const line = useErrorLine()
  if (props.uploads.length === 0) return null
  return (
    <section aria-label={text.uploads} className={classes.uploads}>
      <h2>{text.uploads}</h2>
      <ul>
        {props.uploads.map(({ id, chosen, state, share, error }) => (
          <li key={id}>
            <div className={classes.uploadLine}>
              <span className={classes.name}>{chosen.name}</span>
              {state === 'failed' ? (
                <StateMark state="failed">{text.failed}</StateMark>
              ) : (
                <span className={classes.quiet}>
                  {state === 'queued'
                    ? text.queued
                    : share < 1
                      ? text.sending(formatShare(language, share))
                      : text.taking}
                </span>
              )}
            </div>
            {state === 'sending' && (
              <Progress value={share * 100} size="sm" animated={share >= 1} aria-label={chosen.name} />
            )}
            {state === 'failed' && (
              <div className={classes.uploadLine}>
                <p className={classes.error} role="alert">
                  {line(error)}
                </p>
                <Button
                  size="compact-sm"
                  variant="default"
                  leftSection={<RotateCw size={14} aria-hidden />}
                  onClick={() => props.retry(id, chosen)}
                >
                  {text.retryUpload}
                </Button>
                <ActionIcon aria-label={`${text.dismiss}: ${chosen.name}`} onClick={() => props.dismiss(id)}>
                  <X size={16} aria-hidden />
                </ActionIcon>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
