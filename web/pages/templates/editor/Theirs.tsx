import { Alert, Button, Group } from '@mantine/core'
import { Users } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useText } from '../../../i18n/dictionary.ts'
import type { Draft } from './draft.ts'
import classes from './editor.module.css'
import { differences } from './theirs.ts'
import { conflictText } from './texts/conflict.ts'

/** What somebody else saved while this was being written: nothing of either is lost before one has chosen. */
export function Theirs(props: {
  theirs: Draft
  mine: Draft
  /** How often a save was refused for it: each time it comes into sight. */
  insists: number
  choose: (which: 'theirs' | 'mine') => void
}) {
  const text = useText(conflictText)
  const { theirs, mine, insists, choose } = props
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (insists > 0) box.current?.focus()
  }, [insists])
  return (
    <Alert
      ref={box}
      role="alert"
      color="yellow"
      icon={<Users size={18} aria-hidden />}
      title={text.title}
      classNames={{ title: classes.conflictTitle ?? '' }}
      tabIndex={-1}
    >
      <p>
        {text.differs(differences(mine, theirs).map((part) => text.part[part]))} {text.hint}
      </p>
      {theirs.body !== mine.body && theirs.body !== '' && (
        <figure className={classes.theirs}>
          <figcaption>{text.theirText}</figcaption>
          <blockquote lang={theirs.language.replace('_', '-')}>{theirs.body}</blockquote>
        </figure>
      )}
      <Group gap="sm" mt="sm">
        <Button size="compact-md" variant="default" onClick={() => choose('mine')}>
          {text.keepMine}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => choose('theirs')}>
          {text.takeTheirs}
        </Button>
      </Group>
    </Alert>
  )
}
