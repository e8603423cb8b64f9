import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Pause, Play, X } from 'lucide-react'
import { useState } from 'react'
import { call } from '../../../api/call.ts'
import { keyOf } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useMay } from '../../../shell/session.ts'
import { failed, said } from '../../../shell/toast.ts'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { sendingText } from '../text.ts'
import { progressOf, type Send } from './progress.ts'
import { sendsText } from './text.ts'

const operationOf = { pause: 'sendsPause', resume: 'sendsResume', cancel: 'sendsCancel' } as const
type Act = keyof typeof operationOf

/** Pause, resume, cancel. A pause can be taken back; a cancel is asked about. */
export function Controls({ send }: { send: Send }) {
  const shared = useText(sendingText)
  const text = useText(sendsText)
  const may = useMay('sending:send')
  const client = useQueryClient()
  const [asking, setAsking] = useState(false)
  const change = useMutation({
    mutationFn: (act: Act) => call(operationOf[act], { id: send.id }),
    onSuccess: (_, act) => {
      setAsking(false)
      if (act === 'pause') said(text.paused, { label: text.resume, act: () => change.mutate('resume') })
      else said(act === 'resume' ? text.resumed : text.cancelledNow)
    },
    onError: (error) => failed(error),
    onSettled: () =>
      Promise.all(
        (['sendsGet', 'sendsList', 'sendsExplain'] as const).map((key) =>
          client.invalidateQueries({ queryKey: keyOf(key) }),
        ),
      ),
  })
  if (!may || send.status === 'done' || send.status === 'cancelled') return null
  const { people } = progressOf(send)
  return (
    <>
      {send.status === 'paused' ? (
        <Button
          leftSection={<Play size={16} aria-hidden />}
          loading={change.isPending}
          onClick={() => change.mutate('resume')}
        >
          {text.resume}
        </Button>
      ) : (
        <Button
          variant="default"
          leftSection={<Pause size={16} aria-hidden />}
          loading={change.isPending}
          onClick={() => change.mutate('pause')}
        >
          {text.pause}
        </Button>
      )}
      <Button variant="default" leftSection={<X size={16} aria-hidden />} onClick={() => setAsking(true)}>
        {text.cancelSend}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={text.cancelTitle(send.name)}
        confirm={text.cancelSend}
        cancel={shared.keep}
        busy={change.isPending}
        onConfirm={() => change.mutate('cancel')}
        onClose={() => setAsking(false)}
      >
        <p>{text.cancelWhat(people.waiting)}</p>
      </ConfirmDialog>
    </>
  )
}
