import { ActionIcon, Button, Menu, Select, Skeleton } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { EllipsisVertical, Link2, UserPlus, UserRoundCheck, UserRoundX } from 'lucide-react'
import { useState } from 'react'
import type { Role } from '../../../../domain/user.ts'
import { call, type Input, type Output } from '../../../api/call.ts'
import { keyOf, ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useMay, useMe } from '../../../shell/session.ts'
import { failed, said } from '../../../shell/toast.ts'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { StateMark } from '../../../ui/StateMark.tsx'
import classes from '../settings.module.css'
import { settingsText } from '../text.ts'
import { InviteModal, LinkModal } from './Invite.tsx'
import { roles, usersText } from './text.ts'

type User = Output<'usersList'>['users'][number]

/** Who may sign in, with which role. */
export function Users() {
  const text = useText(usersText)
  const common = useText(settingsText)
  const client = useQueryClient()
  const me = useMe()
  const mayWrite = useMay('users:write')
  const { data } = useQuery(ask('usersList'))
  const [inviting, setInviting] = useState(false)
  const [link, setLink] = useState<{ name: string; link: string } | null>(null)
  const [disabling, setDisabling] = useState<User | null>(null)

  const refresh = () => client.invalidateQueries({ queryKey: keyOf('usersList') })
  const update = useMutation({
    mutationFn: (change: Input<'usersUpdate'>) => call('usersUpdate', change),
    onSuccess: () => {
      setDisabling(null)
      said(text.saved)
      return refresh()
    },
    onError: (error) => failed(error),
  })
  const newLink = useMutation({
    mutationFn: ({ id }: User) => call('usersLink', { id }),
    onSuccess: (answer, { name }) => setLink({ name, ...answer }),
    onError: (error) => failed(error),
  })

  return (
    <>
      <div className={classes.bar}>
        <p className={classes.quiet}>{text.lead}</p>
        {mayWrite && (
          <Button leftSection={<UserPlus size={16} aria-hidden />} onClick={() => setInviting(true)}>
            {text.invite}
          </Button>
        )}
      </div>
      {!data && <Skeleton h={200} />}
      <ul className={classes.list}>
        {data?.users.map((user) => (
          <li key={user.id} className={classes.row} data-off={user.disabledAt !== null || undefined}>
            <div className={classes.who}>
              <strong>{user.name}</strong> {user.id === me?.id && `(${text.you})`}
              <p className={classes.quiet}>{user.email}</p>
            </div>
            {user.disabledAt !== null && <StateMark state="failed">{text.disabled}</StateMark>}
            {mayWrite ? (
              <div className={classes.rowActions}>
                <Select
                  aria-label={text.roleOf(user.name)}
                  w={160}
                  value={user.role}
                  disabled={user.disabledAt !== null}
                  onChange={(role) => role && update.mutate({ id: user.id, role: role as Role })}
                  data={roles.map((role) => ({ value: role, label: text.roles[role] }))}
                  allowDeselect={false}
                />
                <Menu position="bottom-end">
                  <Menu.Target>
                    <ActionIcon aria-label={`${user.name}: …`}>
                      <EllipsisVertical size={16} aria-hidden />
                    </ActionIcon>
                  </Menu.Target>
                  <Menu.Dropdown>
                    <Menu.Item
                      leftSection={<Link2 size={16} aria-hidden />}
                      disabled={user.disabledAt !== null}
                      onClick={() => newLink.mutate(user)}
                    >
                      {text.newLink}
                    </Menu.Item>
                    {user.disabledAt === null ? (
                      <Menu.Item
                        leftSection={<UserRoundX size={16} aria-hidden />}
                        disabled={user.id === me?.id}
                        onClick={() => setDisabling(user)}
                      >
                        {text.disable}
                      </Menu.Item>
                    ) : (
                      <Menu.Item
                        leftSection={<UserRoundCheck size={16} aria-hidden />}
                        onClick={() => update.mutate({ id: user.id, disabled: false })}
                      >
                        {text.enable}
                      </Menu.Item>
                    )}
                  </Menu.Dropdown>
                </Menu>
              </div>
            ) : (
              <span>{text.roles[user.role]}</span>
            )}
          </li>
        ))}
      </ul>
      <InviteModal
        opened={inviting}
        close={() => setInviting(false)}
        invited={(answer) => {
          setInviting(false)
          setLink({ name: answer.user.name, link: answer.link })
          void refresh()
        }}
      />
      <LinkModal link={link} close={() => setLink(null)} />
      <ConfirmDialog
        opened={disabling !== null}
        title={disabling ? text.disableTitle(disabling.name) : ''}
        confirm={text.disable}
        cancel={common.cancel}
        busy={update.isPending}
        onConfirm={() => disabling && update.mutate({ id: disabling.id, disabled: true })}
        onClose={() => setDisabling(null)}
      >
        <p>{text.disableWhat}</p>
      </ConfirmDialog>
    </>
  )
}
