import { Drawer, Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { exactTime, weekdayTime } from '../../../i18n/time.ts'
import { Failure } from '../../../ui/Failure.tsx'
import { useReader } from '../reader.ts'
import { sendingText } from '../text.ts'
import classes from './ledger.module.css'
import { Outcome } from './Outcome.tsx'
import { ledgerText } from './text.ts'

/** Why one message went or did not: a sentence, then every step that led there. */
export function Story({ message, close }: { message: string | null; close: () => void }) {
  const shared = useText(sendingText)
  const text = useText(ledgerText)
  return (
    <Drawer
      opened={message !== null}
      onClose={close}
      position="right"
      size="md"
      title={text.whyTitle}
      closeButtonProps={{ 'aria-label': shared.close }}
    >
      {message !== null && <Steps message={message} />}
    </Drawer>
  )
}

function Steps({ message }: { message: string }) {
  const { language } = useLanguage()
  const reader = useReader()
  const { data, error, refetch } = useQuery({
    ...ask('messagesExplain', { id: message, ...reader }),
    staleTime: 0,
  })
  if (error) return <Failure error={error} retry={refetch} />
  if (!data) return <Skeleton h={240} />
  return (
    <>
      <p className={classes.sentence}>{data.sentence}</p>
      <ol className={classes.steps}>
        {data.steps.map(({ at, outcome, sentence }, index) => (
          // Steps are only ever added at the end.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <Outcome outcome={outcome} />
            <time dateTime={new Date(at).toISOString()} title={exactTime(language, at)}>
              {weekdayTime(language, at)}
            </time>
            {sentence && <p>{sentence}</p>}
          </li>
        ))}
      </ol>
    </>
  )
}
