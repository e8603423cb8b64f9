import { Button, Skeleton, Stack } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { Failure } from '../../../ui/Failure.tsx'
import classes from '../settings.module.css'
import { settingsText } from '../text.ts'
import { LeaveGuard } from './LeaveGuard.tsx'
import { type Section, type SectionName, useSections } from './use-section.ts'

/** A form over sections of the settings; what was changed is saved or discarded together at its foot. */
export function SectionForm<K extends SectionName>(props: {
  sections: readonly K[]
  /** What keeps it from being saved, where something does. */
  problem?: (section: Section<K>) => string | null
  children: (section: Section<K>) => ReactNode
}) {
  const text = useText(settingsText)
  const client = useQueryClient()
  const section = useSections(props.sections)
  if (section instanceof Error)
    return <Failure error={section} retry={() => client.resetQueries(ask('settingsGet'))} />
  if (!section) return <Skeleton h={360} />
  const problem = props.problem?.(section) ?? null
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (section.changed && problem === null) section.save()
      }}
      noValidate
    >
      {section.disabled && <p className={classes.quiet}>{text.readOnly}</p>}
      <fieldset className={classes.fields} disabled={section.disabled}>
        <Stack gap="xl">{props.children(section)}</Stack>
      </fieldset>
      <LeaveGuard changed={section.changed} />
      {section.changed && (
        <div className={classes.foot} role="status">
          <span className={problem ? classes.problem : classes.quiet}>{problem ?? text.unsaved}</span>
          <Button variant="default" onClick={section.discard}>
            {text.discard}
          </Button>
          <Button type="submit" loading={section.saving} disabled={problem !== null}>
            {text.save}
          </Button>
        </div>
      )}
    </form>
  )
}
