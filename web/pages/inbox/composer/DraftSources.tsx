import { CloseButton, Popover, UnstyledButton } from '@mantine/core'
import { BookOpen, TriangleAlert } from 'lucide-react'
import type { Output } from '../../../api/call.ts'
import { formatShare, useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import classes from './composer.module.css'
import { composerText } from './text.ts'

/** What a drafted answer rests on, and a warning where the agent itself would not have sent it. */
export function DraftSources({ answer, drop }: { answer: Output<'agentsDraft'>; drop: () => void }) {
  const text = useText(composerText)
  const { language } = useLanguage()
  const share = (value: number) => formatShare(language, value)
  return (
    <div className={classes.drafted}>
      <div>
        {answer.citations.length > 0 && (
          <p>
            <BookOpen size={14} aria-hidden /> {text.draftOn}{' '}
            {answer.citations.map((hit) => (
              <Popover key={hit.chunkId} width={340} position="top-start" shadow="md" withinPortal>
                <Popover.Target>
                  <UnstyledButton className={classes.citation}>{hit.title}</UnstyledButton>
                </Popover.Target>
                <Popover.Dropdown className={classes.passage}>{hit.text}</Popover.Dropdown>
              </Popover>
            ))}
          </p>
        )}
        {answer.confidence < answer.threshold && (
          <p className={classes.doubt}>
            <TriangleAlert size={14} aria-hidden />{' '}
            {text.draftDoubt(share(answer.confidence), share(answer.threshold))}
          </p>
        )}
      </div>
      <CloseButton size="sm" aria-label={text.draftDrop} onClick={drop} />
    </div>
  )
}
