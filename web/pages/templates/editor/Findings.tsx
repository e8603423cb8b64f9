import { Button, Skeleton } from '@mantine/core'
import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react'
import { useText } from '../../../i18n/dictionary.ts'
import type { Draft } from './draft.ts'
import classes from './editor.module.css'
import { type Fix, fixOf } from './fixes.ts'
import { findingsText } from './texts/findings.ts'
import type { Found } from './use-checks.ts'

/** What is wrong and how to mend it; a click goes to the field, some can be mended at once. */
export function Findings(props: {
  found: readonly Found[] | undefined
  failure: Error | null
  stale: boolean
  draft: Draft
  go: (field: string) => void
  /** Null where nothing can be changed. */
  mend: ((fix: Fix) => void) | null
}) {
  const text = useText(findingsText)
  const { found, failure, stale, draft, go, mend } = props
  return (
    <section className={classes.findings} id="template-findings" aria-labelledby="template-findings-title">
      <h2 id="template-findings-title">{text.findings}</h2>
      {failure && <p className={classes.wrong}>{failure.message}</p>}
      {!found && !failure && <Skeleton h={48} />}
      {found && !failure && (
        <div aria-live="polite" aria-busy={stale}>
          {found.length === 0 && (
            <p className={classes.clean}>
              <CircleCheck size={16} aria-hidden /> {stale ? text.checking : text.clean}
            </p>
          )}
          <ul>
            {found.map((finding, index) => {
              const isError = finding.severity === 'error'
              const Icon = isError ? CircleAlert : TriangleAlert
              const fix = finding.rule === null ? null : fixOf({ rule: finding.rule }, draft)
              return (
                // Two findings may be alike in all but their place.
                // oxlint-disable-next-line react/no-array-index-key
                <li key={`${finding.rule} ${finding.path} ${index}`} data-severity={finding.severity}>
                  <button type="button" className={classes.finding} onClick={() => go(finding.field)}>
                    <Icon size={16} aria-label={isError ? text.error : text.warning} />
                    <span>
                      <strong>{finding.message}</strong> <span>{finding.fix}</span>
                      {finding.rule !== null && (
                        <span className={classes.rule} title={text.rule(finding.rule)}>
                          {finding.rule}
                        </span>
                      )}
                    </span>
                  </button>
                  {fix && mend && (
                    <Button
                      className={classes.fix}
                      size="compact-xs"
                      variant="default"
                      onClick={() => mend(fix)}
                    >
                      {text.fixes[fix.label]}
                    </Button>
                  )}
                </li>
              )
            })}
          </ul>
        </div>
      )}
    </section>
  )
}
