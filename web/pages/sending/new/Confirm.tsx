import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Send } from 'lucide-react'
import { useState } from 'react'
import { call } from '../../../api/call.ts'
import { keyOf } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { weekdayTime } from '../../../i18n/time.ts'
import { failed, said } from '../../../shell/toast.ts'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { formatMoney } from '../money.ts'
import { sendingText } from '../text.ts'
import type { SendInput } from './draft.ts'
import type { Forecast } from './ForecastView.tsx'
import classes from './new.module.css'
import { newSendText } from './text.ts'

/** Two steps to what cannot be taken back, each with the number of people. The forecast's id makes it happen once. */
export function Confirm({ id, forecast, input }: { id: string; forecast: Forecast; input: SendInput }) {
  const shared = useText(sendingText)
  const text = useText(newSendText)
  const { language } = useLanguage()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const { reachable, cost, finishesAt } = forecast
  const start = useMutation({
    mutationFn: () => call('sendsStart', { ...input, id }),
    onSuccess: async ({ send }) => {
      said(text.begun(send.name))
      await client.invalidateQueries({ queryKey: keyOf('sendsList') })
      await navigate({ to: '/sending', search: { send: send.id }, replace: true })
    },
    onError: (error) => failed(error),
  })
  return (
    <div className={classes.confirm}>
      <p className={classes.quiet}>{reachable === 0 ? text.nobodyAtAll : text.confirmHint}</p>
      <Button
        size="md"
        disabled={reachable === 0}
        leftSection={<Send size={16} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {text.sendTo(reachable)}…
      </Button>
      <ConfirmDialog
        opened={asking}
        title={text.confirmTitle(input.name)}
        confirm={text.sendTo(reachable)}
        cancel={shared.cancel}
        busy={start.isPending}
        gentle
        onConfirm={() => start.mutate()}
        onClose={() => setAsking(false)}
      >
        <p>{text.confirmWhat(reachable, input.templates.join(', '))}</p>
        <p>
          {finishesAt !== null && `${text.ends}: ${weekdayTime(language, finishesAt)}. `}
          {cost.currency !== null && `${text.cost}: ${formatMoney(language, cost.micros, cost.currency)}.`}
        </p>
        <p>{text.confirmThen}</p>
      </ConfirmDialog>
    </div>
  )
}
