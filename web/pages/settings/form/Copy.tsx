import { Button, CopyButton } from '@mantine/core'
import { Check, Copy as CopyIcon } from 'lucide-react'
import { useText } from '../../../i18n/dictionary.ts'
import classes from '../settings.module.css'
import { settingsText } from '../text.ts'

/** Something to take elsewhere, with a button that copies it. */
export function Copy({ label, value }: { label: string; value: string }) {
  const text = useText(settingsText)
  return (
    <div className={classes.copy}>
      <p>{label}</p>
      <div>
        <code tabIndex={0}>{value}</code>
        <CopyButton value={value} timeout={2_000}>
          {({ copied, copy }) => (
            <Button
              size="compact-sm"
              variant="default"
              onClick={copy}
              aria-label={`${copied ? text.copied : text.copy}: ${label}`}
              leftSection={copied ? <Check size={14} aria-hidden /> : <CopyIcon size={14} aria-hidden />}
            >
              {copied ? text.copied : text.copy}
            </Button>
          )}
        </CopyButton>
      </div>
    </div>
  )
}
