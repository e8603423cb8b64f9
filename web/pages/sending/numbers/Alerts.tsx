import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Check, Info, OctagonAlert, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { call } from '../../../api/call.ts'
import { ask, keyOf } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { useMay } from '../../../shell/session.ts'
import { failed, said } from '../../../shell/toast.ts'
import { Time } from '../../../ui/Time.tsx'
import classes from './alerts.module.css'
import { numbersText } from './text.ts'
import { useNumbers } from './use-numbers.ts'

const icons = { info: Info, warning: TriangleAlert, critical: OctagonAlert }
const weight = { critical: 0, warning: 1, info: 2 }
const atFirst = 2

/** What happened to numbers and templates and nobody has acknowledged: the gravest first, each with what to do. */
export function Alerts() {
  const text = useText(numbersText)
  const { language } = useLanguage()
  const may = useMay('sending:write')
  const client = useQueryClient()
  const [all, setAll] = useState(false)
  const { data } = useQuery(ask('sendingAlerts', { open: 'true', language, limit: 50 }))
  const numbers = useNumbers().data?.numbers
  const acknowledge = useMutation({
    mutationFn: (id: string) => call('sendingAlertAcknowledge', { id }),
    onSuccess: () => said(text.acknowledged),
    onError: (error) => failed(error),
    onSettled: () => client.invalidateQueries({ queryKey: keyOf('sendingAlerts') }),
  })
  const alerts = [...(data?.alerts ?? [])].sort((a, b) => weight[a.severity] - weight[b.severity])
  if (alerts.length === 0) return null
  return (
    <section className={classes.alerts} aria-label={text.alerts}>
      <ul>
        {(all ? alerts : alerts.slice(0, atFirst)).map(
          ({ id, severity, title, todo, code, at, numberId }) => {
            const Icon = icons[severity]
            const number = numbers?.find((one) => one.id === numberId)
            return (
              <li key={id} data-severity={severity}>
                <Icon size={18} aria-label={text.severity[severity]} />
                <div>
                  <h2>
                    {title}
                    {code !== null && <span className={classes.code}>{text.errorCode(code)}</span>}
                  </h2>
                  <p>{todo}</p>
                  <p className={classes.quiet}>
                    {number && `${number.name} · ${number.phone} · `}
                    <Time at={at} />
                  </p>
                </div>
                {may && (
                  <Button
                    size="compact-sm"
                    variant="default"
                    leftSection={<Check size={14} aria-hidden />}
                    onClick={() => acknowledge.mutate(id)}
                    aria-label={`${text.acknowledge}: ${title}`}
                  >
                    {text.acknowledge}
                  </Button>
                )}
              </li>
            )
          },
        )}
      </ul>
      {alerts.length > atFirst && (
        <button
          type="button"
          className={classes.allAlerts}
          aria-expanded={all}
          onClick={() => setAll((before) => !before)}
        >
          {all ? text.fewerAlerts : text.allAlerts(alerts.length)}
        </button>
      )}
    </section>
  )
}
