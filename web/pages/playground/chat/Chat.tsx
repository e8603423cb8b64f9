import { ActionIcon, Button, Textarea } from '@mantine/core'
import { FlaskConical, SendHorizontal } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useText } from '../../../i18n/dictionary.ts'
import { Empty } from '../../../ui/Empty.tsx'
import { StateMark } from '../../../ui/StateMark.tsx'
import { playgroundText } from '../text.ts'
import classes from './chat.module.css'
import type { Exchange, Turn } from './exchange.ts'

const states = { answer: 'agent', clarify: 'agent', escalate: 'waiting' } as const satisfies Record<
  Turn['decision'],
  string
>

/** The chat with the agent. Enter sends; an answer is pressed to see its trace. */
export function Chat(props: {
  exchanges: readonly Exchange[]
  /** What was just sent and is not answered yet. */
  pending: string | null
  chosen: number
  choose: (index: number) => void
  send: (text: string) => void
}) {
  const text = useText(playgroundText)
  const { exchanges, pending, chosen, choose, send } = props
  const [words, setWords] = useState('')
  const log = useRef<HTMLDivElement>(null)
  useEffect(() => {
    log.current?.scrollTo({ top: log.current.scrollHeight })
  }, [exchanges.length, pending])

  const submit = () => {
    const trimmed = words.trim()
    if (!trimmed || pending !== null) return
    setWords('')
    send(trimmed)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    submit()
  }

  return (
    <section className={classes.chat} aria-label={text.chat}>
      <div className={classes.log} ref={log} role="log" aria-live="polite" aria-label={text.chat}>
        {exchanges.length === 0 && pending === null && (
          <Empty
            icon={<FlaskConical size={24} />}
            title={text.empty}
            action={
              <div className={classes.samples}>
                {text.samples.map((sample) => (
                  <Button key={sample} variant="default" radius="xl" onClick={() => send(sample)}>
                    {sample}
                  </Button>
                ))}
              </div>
            }
          >
            {text.emptyHint}
          </Empty>
        )}
        {exchanges.map(({ text: asked, turn }, index) => (
          // Exchanges are only ever added at the end.
          // oxlint-disable-next-line react/no-array-index-key
          <div className={classes.exchange} key={index}>
            <p className={classes.asked}>
              <span className={classes.who}>{text.customer}: </span>
              {asked}
            </p>
            <button
              type="button"
              className={classes.reply}
              aria-pressed={index === chosen}
              title={text.showTrace}
              onClick={() => choose(index)}
            >
              <span className={classes.who}>{text.agent}: </span>
              <span className={classes.words}>{turn.reply}</span>
              <StateMark state={states[turn.decision]}>{text.decisions[turn.decision]}</StateMark>
            </button>
          </div>
        ))}
        {pending !== null && (
          <div className={classes.exchange}>
            <p className={classes.asked}>{pending}</p>
            <p className={classes.thinking} role="status">
              {text.thinking}…
            </p>
          </div>
        )}
      </div>
      <form
        className={classes.write}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Textarea
          className={classes.field}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          onKeyDown={press}
          placeholder={text.placeholder}
          aria-label={text.placeholder}
          autosize
          minRows={1}
          maxRows={6}
          maxLength={4_096}
        />
        <ActionIcon
          type="submit"
          size={36}
          variant="filled"
          color="accent"
          aria-label={text.send}
          disabled={!words.trim() || pending !== null}
        >
          <SendHorizontal size={18} aria-hidden />
        </ActionIcon>
      </form>
    </section>
  )
}
