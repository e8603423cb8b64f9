import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, type Input, type Output } from '../../../api/call.ts'
import { ask, keyOf } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useMay } from '../../../shell/session.ts'
import { failed, said } from '../../../shell/toast.ts'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { Time } from '../../../ui/Time.tsx'
import classes from '../settings.module.css'
import { settingsText } from '../text.ts'
import { hubText } from './text.ts'

type Message = Output<'messagesList'>['messages'][number]

/** Messages of which nobody knows whether they went out; a person may decide what becomes of each. */
export function UnknownMessages() {
  const text = useText(hubText)
  const common = useText(settingsText)
  const client = useQueryClient()
  const maySettle = useMay('sending:write')
  const { data } = useQuery(ask('messagesList', { status: 'unknown' }))
  const [asking, setAsking] = useState<{ message: Message; as: Input<'messagesSettle'>['as'] } | null>(null)
  const settle = useMutation({
    mutationFn: (input: Input<'messagesSettle'>) => call('messagesSettle', input),
    onSuccess: () => {
      setAsking(null)
      said(text.settled)
      return Promise.all([
        client.invalidateQueries({ queryKey: keyOf('messagesList') }),
        client.invalidateQueries({ queryKey: keyOf('hubStatus') }),
      ])
    },
    onError: (error) => failed(error),
  })
  if (!data) return null
  if (data.messages.length === 0) return <p className={classes.quiet}>{text.noUnknown}</p>
  return (
    <section aria-label={text.unknown}>
      <p className={classes.quiet}>{text.unknownLead}</p>
      <ul className={classes.list}>
        {data.messages.map((message) => (
          <li key={message.id} className={classes.row}>
            <div className={classes.who}>
              <span>{wordsOf(message.content)}</span>
              <p className={classes.quiet}>
                <Time at={message.createdAt} />
              </p>
            </div>
            {maySettle && (
              <div className={classes.rowActions}>
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => setAsking({ message, as: 'resend' })}
                >
                  {text.resend}
                </Button>
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => setAsking({ message, as: 'give_up' })}
                >
                  {text.giveUp}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <ConfirmDialog
        opened={asking !== null}
        title={asking?.as === 'give_up' ? text.giveUpTitle : text.resendTitle}
        confirm={asking?.as === 'give_up' ? text.giveUp : text.resend}
        cancel={common.cancel}
        busy={settle.isPending}
        onConfirm={() => asking && settle.mutate({ id: asking.message.id, as: asking.as })}
        onClose={() => setAsking(null)}
      >
        <p>{asking?.as === 'give_up' ? text.giveUpWhat : text.resendWhat}</p>
      </ConfirmDialog>
    </section>
  )
}

/** What a reader recognises a message by: its words, or its kind where it has none. */
function wordsOf(content: Message['content']): string {
  if ('body' in content) return content.body
  return 'caption' in content && content.caption ? content.caption : content.type
}
