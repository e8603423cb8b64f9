import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { RotateCw } from 'lucide-react'
import { call } from '../../../api/call.ts'
import { ask, keyOf } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useMay } from '../../../shell/session.ts'
import { failed, said } from '../../../shell/toast.ts'
import { Time } from '../../../ui/Time.tsx'
import classes from '../settings.module.css'
import { hubText } from './text.ts'

/** Work that failed for good, with its last error and a way to try it again. */
export function FailedJobs() {
  const text = useText(hubText)
  const client = useQueryClient()
  const mayRetry = useMay('settings:write')
  const { data } = useQuery(ask('jobsDead'))
  const retry = useMutation({
    mutationFn: (id: string) => call('jobsRetry', { id }),
    onSuccess: () => {
      said(text.retried)
      return Promise.all([
        client.invalidateQueries({ queryKey: keyOf('jobsDead') }),
        client.invalidateQueries({ queryKey: keyOf('hubStatus') }),
      ])
    },
    onError: (error) => failed(error),
  })
  if (!data) return null
  if (data.jobs.length === 0) return <p className={classes.quiet}>{text.noFailedJobs}</p>
  return (
    <section aria-label={text.failedJobs}>
      <p className={classes.quiet}>{text.failedJobsLead}</p>
      <ul className={classes.list}>
        {data.jobs.map(({ id, kind, attempts, error, createdAt }) => (
          <li key={id} className={classes.row}>
            <div className={classes.who}>
              <strong>{kind}</strong>
              <p className={classes.quiet}>
                <Time at={createdAt} /> · {text.attempts(attempts)}
              </p>
              {error !== null && <p className={classes.problem}>{error}</p>}
            </div>
            {mayRetry && (
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<RotateCw size={14} aria-hidden />}
                loading={retry.isPending && retry.variables === id}
                onClick={() => retry.mutate(id)}
              >
                {text.retry}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
