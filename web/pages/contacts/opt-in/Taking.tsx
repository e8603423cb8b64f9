import { Button, CopyButton } from '@mantine/core'
import { Check, Copy } from 'lucide-react'
import { useText } from '../../../i18n/dictionary.ts'
import classes from './opt-in.module.css'
import { optInText } from './text.ts'

/** Something to take elsewhere, with a button that copies it; an address can be opened too. */
export function Taking(props: { label: string; value: string; hint?: string; link?: boolean }) {
  const text = useText(optInText)
  const { label, value } = props
  return (
    <div className={classes.taking}>
      <h4>{label}</h4>
      <div>
        {props.link ? (
          <a href={value} target="_blank" rel="noopener">
            {value}
          </a>
        ) : (
          <code>{value}</code>
        )}
        <CopyButton value={value} timeout={2_000}>
          {({ copied, copy }) => (
            <Button
              size="compact-sm"
              variant="default"
              onClick={copy}
              aria-label={`${copied ? text.copied : text.copy}: ${label}`}
              leftSection={copied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
            >
              {copied ? text.copied : text.copy}
            </Button>
          )}
        </CopyButton>
      </div>
      {props.hint && <p>{props.hint}</p>}
    </div>
  )
}
