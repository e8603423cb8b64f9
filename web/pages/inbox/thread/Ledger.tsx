import { Anchor, Button, Group, Popover, Skeleton } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Message } from '../../../../domain/message.ts'
import { call } from '../../../api/call.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useErrorLine } from '../../../i18n/errors/use-error-line.ts'
import { clockTime, exactTime } from '../../../i18n/time.ts'
import { useMay } from '../../../shell/session.ts'
import { failed } from '../../../shell/toast.ts'
import { useReader } from '../../sending/reader.ts'
import { deliveryText } from './delivery-text.ts'
import classes from './thread.module.css'
import { threadKey } from './use-thread.ts'

/** "Why?": every decision of the gate and answer of the provider about a message. */
export function Ledger({ message }: { message: Message }) {
  const text = useText(deliveryText)
  const [open, setOpen] = useState(false)
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="top-end"
      width={340}
      shadow="md"
      trapFocus
      withinPortal
    >
      <Popover.Target>
        <Anchor component="button" type="button" className={classes.why} onClick={() => setOpen(!open)}>
          {text.why}
        </Anchor>
      </Popover.Target>
      <Popover.Dropdown aria-label={text.whyTitle}>{open && <Story message={message} />}</Popover.Dropdown>
    </Popover>
  )
}

function Story({ message }: { message: Message }) {
  const text = useText(deliveryText)
  const line = useErrorLine()
  const reader = useReader()
  const { language } = reader
  const story = useQuery({ ...ask('messagesExplain', { id: message.id, ...reader }), staleTime: 0 })
  return (
    <div>
      <h3 className={classes.storyTitle}>{text.whyTitle}</h3>
      {story.isPending && <Skeleton h={80} />}
      {story.isError && <p role="alert">{line(story.error)}</p>}
      <ol className={classes.story}>
        {story.data?.steps.map(({ at, outcome, sentence }, index) => (
          // Steps are only ever added at the end.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <time title={exactTime(language, at)}>{clockTime(language, at)}</time>
            <div>
              <strong>{text.outcome[outcome] ?? outcome.replaceAll('_', ' ')}</strong>
              {sentence && <p>{sentence}</p>}
            </div>
          </li>
        ))}
      </ol>
      {message.status === 'unknown' && <Settle message={message} />}
    </div>
  )
}

/** For a message whose fate is unknown: a person may decide, knowing what each choice does. */
function Settle({ message }: { message: Message }) {
  const text = useText(deliveryText)
  const may = useMay('sending:write')
  const client = useQueryClient()
  const settle = useMutation({
    mutationFn: (as: 'resend' | 'give_up') => call('messagesSettle', { id: message.id, as }),
    onError: (error) => failed(error),
    onSettled: () => client.invalidateQueries({ queryKey: threadKey(message.conversationId) }),
  })
  if (!may) return null
  return (
    <Group gap="sm" mt="sm" grow align="flex-start">
      <div>
        <Button size="xs" variant="default" fullWidth onClick={() => settle.mutate('resend')}>
          {text.resend}
        </Button>
        <p className={classes.detail}>{text.resendHint}</p>
      </div>
      <div>
        <Button size="xs" variant="default" fullWidth onClick={() => settle.mutate('give_up')}>
          {text.giveUp}
        </Button>
        <p className={classes.detail}>{text.giveUpHint}</p>
      </div>
    </Group>
  )
}
