import { Button, Menu } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ChevronDown, Play } from 'lucide-react'
import { useState } from 'react'
import { call, type Input } from '../../../api/call.ts'
import { ask, keyOf } from '../../../api/queries.ts'
import { formatNumber, useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { useMay } from '../../../shell/session.ts'
import { failed, said } from '../../../shell/toast.ts'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { sendingText } from '../text.ts'
import type { PhoneNumber } from './quality.ts'
import { numbersText } from './text.ts'

type Change = Omit<Input<'sendingNumberUpdate'>, 'id'>
interface Asked {
  title: string
  what: string
  confirm: string
  change: Change
}

/** Release a halt, choose the step of the warm-up, begin or end the recovery: each says first what it does. */
export function Actions({ number }: { number: PhoneNumber }) {
  const shared = useText(sendingText)
  const text = useText(numbersText)
  const { language } = useLanguage()
  const may = useMay('sending:write')
  const mayRead = useMay('settings:read')
  const client = useQueryClient()
  const steps = useQuery({ ...ask('settingsGet'), enabled: mayRead && may }).data?.settings.sending
    .warmUpSteps
  const [asked, setAsked] = useState<Asked | null>(null)
  const update = useMutation({
    mutationFn: (change: Change) => call('sendingNumberUpdate', { id: number.id, ...change }),
    onSuccess: () => {
      setAsked(null)
      said(text.changed)
    },
    onError: (error) => failed(error),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keyOf('sendingNumbers') }),
        client.invalidateQueries({ queryKey: keyOf('sendingAlerts') }),
      ]),
  })
  if (!may) return null
  const stopped = number.halted !== null || number.marketingStoppedUntil !== null
  return (
    <>
      {stopped && (
        <Button
          size="compact-md"
          leftSection={<Play size={14} aria-hidden />}
          onClick={() =>
            setAsked({
              title: text.releaseTitle(number.name),
              what: number.halted === null ? text.releaseStop : text.releaseHalt,
              confirm: text.release,
              change: { release: true },
            })
          }
        >
          {text.release}
        </Button>
      )}
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button
            size="compact-md"
            variant="default"
            rightSection={<ChevronDown size={14} aria-hidden />}
            aria-label={text.changeOf(number.name)}
          >
            {text.change}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{text.warmUp}</Menu.Label>
          {(steps ?? []).map(({ people }, step) => (
            <Menu.Item
              key={people}
              disabled={number.warmUp?.step === step}
              onClick={() =>
                setAsked({
                  title: text.warmUp,
                  what: text.setStepWhat(number.name, formatNumber(language, people)),
                  confirm: text.setStepDo,
                  change: { warmUpStep: step },
                })
              }
            >
              {text.setStep(formatNumber(language, people))}
            </Menu.Item>
          ))}
          <Menu.Item
            disabled={number.warmUp === null}
            onClick={() =>
              setAsked({
                title: text.endWarmUp,
                what: text.endWarmUpWhat(number.name),
                confirm: text.endWarmUp,
                change: { warmUpStep: null },
              })
            }
          >
            {text.endWarmUp}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Label>{text.recovery}</Menu.Label>
          <Menu.Item
            onClick={() =>
              setAsked({
                title: number.recovery ? text.endRecovery : text.beginRecovery,
                what: number.recovery ? text.endRecoveryWhat : text.beginRecoveryWhat,
                confirm: number.recovery ? text.endRecovery : text.beginRecovery,
                change: { recovering: number.recovery === null },
              })
            }
          >
            {number.recovery ? text.endRecovery : text.beginRecovery}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ConfirmDialog
        opened={asked !== null}
        title={asked?.title ?? ''}
        confirm={asked?.confirm ?? ''}
        cancel={shared.cancel}
        busy={update.isPending}
        gentle
        onConfirm={() => asked && update.mutate(asked.change)}
        onClose={() => setAsked(null)}
      >
        <p>{asked?.what}</p>
      </ConfirmDialog>
    </>
  )
}
