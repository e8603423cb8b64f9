import { Button, Modal, Radio, Skeleton } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { call, type Output } from '../../../api/call.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { languageNames } from '../../../i18n/language.tsx'
import { failed, said } from '../../../shell/toast.ts'
import { ConsentMark } from '../ConsentMark.tsx'
import common from '../contacts.module.css'
import { contactsText } from '../text.ts'
import { useRefresh } from '../use-refresh.ts'
import type { Pair } from './Duplicates.tsx'
import classes from './duplicates.module.css'
import { duplicatesText } from './text.ts'

type Full = Output<'contactsGet'>['contact']

/** Both contacts and what they would become, side by side. */
export function MergeDialog({ pair, close }: { pair: Pair; close: () => void }) {
  const text = useText(duplicatesText)
  const words = useText(contactsText)
  const refresh = useRefresh()
  const [first, second] = pair.contacts
  const [keep, setKeep] = useState(first.id)
  const remove = keep === first.id ? second.id : first.id
  const one = useQuery(ask('contactsGet', { id: first.id })).data?.contact
  const two = useQuery(ask('contactsGet', { id: second.id })).data?.contact
  const preview = useQuery(ask('contactsMergePreview', { keep, remove })).data
  const fields = useQuery(ask('fieldsList')).data?.fields ?? []
  const merge = useMutation({
    mutationFn: () => call('contactsMerge', { keep, remove }),
    onSuccess: () => {
      said(text.merged)
      close()
      return refresh()
    },
    onError: (error) => failed(error),
  })

  const row = (label: string, of: (person: Full) => ReactNode, after: ReactNode) => (
    <tr key={label}>
      <th scope="row">{label}</th>
      <td>{one && of(one)}</td>
      <td>{two && of(two)}</td>
      <td>{after}</td>
    </tr>
  )
  const lost = preview ? Object.entries(preview.dropped) : []
  return (
    <Modal
      opened
      onClose={close}
      title={text.title}
      size={880}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      {!one || !two || !preview ? (
        <Skeleton h={320} />
      ) : (
        <>
          <Radio.Group aria-label={text.which} value={keep} onChange={setKeep}>
            <div className={classes.scroll} tabIndex={0} role="region" aria-label={text.title}>
              <table className={classes.table}>
                <thead>
                  <tr>
                    <th scope="col">{text.field}</th>
                    {[first, second].map(({ id }) => (
                      <th key={id} scope="col">
                        <Radio size="xs" value={id} label={text.keep} />
                      </th>
                    ))}
                    <th scope="col">{text.after}</th>
                  </tr>
                </thead>
                <tbody>
                  {row(text.name, ({ name }) => name, preview.after.name)}
                  {row(text.phone, ({ phone }) => phone, preview.after.phone)}
                  {(one.whatsappUserId ?? two.whatsappUserId) &&
                    row(text.whatsapp, ({ whatsappUserId }) => whatsappUserId, preview.after.whatsappUserId)}
                  {row(
                    text.language,
                    ({ language }) => language && languageNames[language],
                    preview.after.language && languageNames[preview.after.language],
                  )}
                  {row(text.country, ({ country }) => country, preview.after.country)}
                  {row(
                    text.consent,
                    (person) => (
                      <ConsentMark person={person} />
                    ),
                    <ConsentMark
                      person={{
                        marketing: preview.after.marketing,
                        stoppedAt: preview.after.stopped ? 0 : null,
                        blockedAt: preview.after.blocked ? 0 : null,
                      }}
                    />,
                  )}
                  {row(text.tags, ({ tags }) => tags.join(', '), preview.after.tags.join(', '))}
                  {row(
                    text.lists,
                    ({ lists }) => lists.map(({ name }) => name).join(', '),
                    preview.after.lists.join(', '),
                  )}
                  {fields
                    .filter(({ key }) => preview.after.fields[key] !== undefined)
                    .map(({ key, label }) =>
                      row(
                        label,
                        (person) => String(person.fields[key] ?? ''),
                        String(preview.after.fields[key] ?? ''),
                      ),
                    )}
                </tbody>
              </table>
            </div>
          </Radio.Group>
          {lost.length > 0 && (
            <p className={classes.lost}>
              <strong>{text.lost}:</strong> {lost.map(([name, value]) => `${name} ${value}`).join(' · ')}
            </p>
          )}
          <p className={common.quiet}>
            {text.moves(preview.moves.messages, preview.moves.consentEvents)} {text.strict}
          </p>
          <div className={common.formEnd}>
            <Button variant="default" onClick={close}>
              {words.cancel}
            </Button>
            <Button loading={merge.isPending} onClick={() => merge.mutate()}>
              {text.merge}
            </Button>
          </div>
        </>
      )}
    </Modal>
  )
}
