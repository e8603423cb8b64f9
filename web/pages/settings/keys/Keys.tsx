import { Button, Skeleton } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { KeyRound, Plus } from 'lucide-react'
import { useState } from 'react'
import { call, type Output } from '../../../api/call.ts'
import { ask, keyOf } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { failed, said } from '../../../shell/toast.ts'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import { StateMark } from '../../../ui/StateMark.tsx'
import { Time } from '../../../ui/Time.tsx'
import classes from '../settings.module.css'
import { settingsText } from '../text.ts'
import { EditKey } from './EditKey.tsx'
import { MakeKey, SecretModal } from './MakeKey.tsx'
import { keysText } from './text.ts'

export type Key = Output<'keysList'>['keys'][number]

/** Keys for programs and for MCP clients. */
export function Keys() {
  const text = useText(keysText)
  const common = useText(settingsText)
  const client = useQueryClient()
  const { data } = useQuery(ask('keysList'))
  const [making, setMaking] = useState(false)
  const [made, setMade] = useState<Output<'keysCreate'> | null>(null)
  const [revoking, setRevoking] = useState<Key | null>(null)
  const [editing, setEditing] = useState<Key | null>(null)
  const refresh = () => client.invalidateQueries({ queryKey: keyOf('keysList') })
  const revoke = useMutation({
    mutationFn: ({ id }: Key) => call('keysRevoke', { id }),
    onSuccess: ({ key }) => {
      setRevoking(null)
      said(text.revokedNow(key.name))
      return refresh()
    },
    onError: (error) => failed(error),
  })
  const make = (
    <Button leftSection={<Plus size={16} aria-hidden />} onClick={() => setMaking(true)}>
      {text.make}
    </Button>
  )

  return (
    <>
      <div className={classes.bar}>
        <p className={classes.quiet}>{text.lead}</p>
        {data && data.keys.length > 0 && make}
      </div>
      {!data && <Skeleton h={160} />}
      {data?.keys.length === 0 && (
        <Empty icon={<KeyRound size={24} />} title={text.none} action={make}>
          {text.noneHint}
        </Empty>
      )}
      {data && data.keys.length > 0 && (
        <ul className={classes.list}>
          {data.keys.map((key) => (
            <li key={key.id} className={classes.row} data-off={key.revokedAt !== null || undefined}>
              <div className={classes.who}>
                <strong>{key.name}</strong>
                <p className={classes.quiet}>
                  <code>{key.prefix}…</code> · {text.made} <Time at={key.createdAt} /> ·{' '}
                  {key.lastUsedAt === null ? (
                    text.neverUsed
                  ) : (
                    <>
                      {text.used} <Time at={key.lastUsedAt} />
                    </>
                  )}
                </p>
              </div>
              <span>{key.permissions.some((one) => one.endsWith(':write')) ? text.write : text.read}</span>
              {key.revokedAt === null && (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={text.editKey(key.name)}
                  onClick={() => setEditing(key)}
                >
                  {text.edit}
                </Button>
              )}
              {key.revokedAt === null ? (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={text.revokeKey(key.name)}
                  onClick={() => setRevoking(key)}
                >
                  {text.revoke}
                </Button>
              ) : (
                <StateMark state="failed">{text.revoked}</StateMark>
              )}
            </li>
          ))}
        </ul>
      )}
      <MakeKey
        opened={making}
        close={() => setMaking(false)}
        made={(answer) => {
          setMaking(false)
          setMade(answer)
          void refresh()
        }}
      />
      {editing && (
        <EditKey
          edited={editing}
          close={() => setEditing(null)}
          saved={(key) => {
            setEditing(null)
            said(text.savedNow(key.name))
            void refresh()
          }}
        />
      )}
      <SecretModal made={made} close={() => setMade(null)} />
      <ConfirmDialog
        opened={revoking !== null}
        title={revoking ? text.revokeTitle(revoking.name) : ''}
        confirm={text.revoke}
        cancel={common.cancel}
        busy={revoke.isPending}
        onConfirm={() => revoking && revoke.mutate(revoking)}
        onClose={() => setRevoking(null)}
      >
        <p>{text.revokeWhat}</p>
      </ConfirmDialog>
    </>
  )
}
