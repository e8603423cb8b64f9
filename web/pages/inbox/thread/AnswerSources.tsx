import { Popover, Skeleton, UnstyledButton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { BookOpen } from 'lucide-react'
import { useState } from 'react'
import { ask } from '../../../api/queries.ts'
import type { ThreadItem } from '../../../api/thread.ts'
import { formatShare, useText } from '../../../i18n/dictionary.ts'
import { useErrorLine } from '../../../i18n/errors/use-error-line.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { Confidence } from '../details/Confidence.tsx'
import { Sources } from '../details/Sources.tsx'
import { threadText } from './text.ts'
import classes from './thread.module.css'

type TurnMark = NonNullable<Extract<ThreadItem, { kind: 'message' }>['turn']>

/** How sure the agent was and what it quoted; the passages themselves on demand. */
export function AnswerSources({ turn }: { turn: TurnMark }) {
  const text = useText(threadText)
  const { language } = useLanguage()
  const [open, setOpen] = useState(false)
  const what =
    turn.decision === 'clarify'
      ? text.clarified
      : turn.decision === 'escalate'
        ? text.handedOver
        : text.sure(formatShare(language, turn.confidence))
  return (
    <Popover opened={open} onChange={setOpen} position="top-end" width={360} shadow="md" withinPortal>
      <Popover.Target>
        <UnstyledButton className={classes.sources} onClick={() => setOpen(!open)}>
          {what}
          {turn.sources.length > 0 && (
            <>
              <BookOpen size={12} aria-hidden />
              {text.sourcesOf(turn.sources.length)}
            </>
          )}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={text.sourcesTitle} className={classes.sourcesDropdown}>
        {open && <TurnSources id={turn.id} />}
      </Popover.Dropdown>
    </Popover>
  )
}

function TurnSources({ id }: { id: string }) {
  const text = useText(threadText)
  const line = useErrorLine()
  const { data, isPending, error } = useQuery({ ...ask('agentsTurn', { id }), staleTime: Infinity })
  if (isPending) return <Skeleton h={120} />
  if (error) return <p role="alert">{line(error)}</p>
  const { turn } = data
  const quoted = turn.sources.filter(({ chunkId }) => turn.citations.includes(chunkId))
  return (
    <>
      <h3 className={classes.storyTitle}>{text.sourcesTitle}</h3>
      <Confidence value={turn.confidence.value} threshold={turn.thresholds.answer} parts={{}} />
      <Sources sources={quoted.length > 0 ? quoted : turn.sources} />
    </>
  )
}
