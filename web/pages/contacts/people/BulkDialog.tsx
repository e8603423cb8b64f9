import { Select, TagsInput, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call, type Input } from '../../../api/call.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { failed } from '../../../shell/toast.ts'
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx'
import { contactsText } from '../text.ts'
import { useRefresh } from '../use-refresh.ts'
import type { BulkKind } from './bulk-kind.ts'
import classes from './people.module.css'
import { type Selection, sizeOf } from './selection.ts'
import { peopleText } from './text.ts'

type Action = Input<'contactsBulkStart'>['action']

/** Asks for what a bulk action needs, says what it does, and begins it. */
export function BulkDialog(props: {
  kind: BulkKind
  selection: Selection
  /** The filter of the list, for a selection of all. */
  filter: string
  started: () => void
  close: () => void
}) {
  const text = useText(peopleText)
  const common = useText(contactsText)
  const refresh = useRefresh()
  const { kind, selection } = props
  const count = sizeOf(selection)
  const [tags, setTags] = useState<string[]>([])
  const [listId, setListId] = useState<string | null>(null)
  const [typed, setTyped] = useState('')
  const withTags = kind === 'addTags' || kind === 'removeTags'
  const withList = kind === 'addToList' || kind === 'removeFromList'
  const known = useQuery({ ...ask('contactsTags'), enabled: withTags }).data?.tags ?? []
  const lists = useQuery({ ...ask('listsList'), enabled: withList }).data?.lists

  const start = useMutation({
    mutationFn: (action: Action) =>
      call('contactsBulkStart', {
        action,
        ...(selection.kind === 'all'
          ? { filter: props.filter === '' ? 'everyone' : props.filter }
          : { ids: [...selection.ids] }),
      }),
    onSuccess: () => {
      props.started()
      return refresh()
    },
    onError: (error) => failed(error),
  })
  const action = actionOf()
  function actionOf(): Action | null {
    if (withTags) return tags.length > 0 ? { do: kind, tags } : null
    if (withList) return listId === null ? null : { do: kind, listId }
    if (kind === 'erase') return typed.trim() === String(count) ? { do: kind } : null
    return { do: kind }
  }

  const effect = {
    addTags: text.tagWhat,
    removeTags: text.untagWhat,
    addToList: text.listWhat,
    removeFromList: text.unlistWhat,
    block: null,
    unblock: null,
    erase: null,
  }[kind]?.(count)

  return (
    <ConfirmDialog
      opened
      title={`${text[kind]} · ${common.contacts(count)}`}
      confirm={text[kind]}
      cancel={common.cancel}
      busy={start.isPending}
      disabled={action === null}
      gentle={withTags || withList || kind === 'unblock'}
      onConfirm={() => action && start.mutate(action)}
      onClose={props.close}
    >
      {withTags && (
        <>
          <TagsInput
            label={text.tags}
            description={text.tagsHint}
            value={tags}
            onChange={setTags}
            splitChars={[',']}
            acceptValueOnBlur
            maxTags={20}
            data-autofocus
          />
          <div className={classes.known}>
            {known
              .filter(({ tag }) => !tags.includes(tag))
              .slice(0, 12)
              .map(({ tag }) => (
                <button
                  key={tag}
                  type="button"
                  className={classes.knownTag}
                  onClick={() => setTags([...tags, tag])}
                >
                  {tag}
                </button>
              ))}
          </div>
        </>
      )}
      {withList && lists?.length === 0 && <p>{text.noLists}</p>}
      {withList && lists && lists.length > 0 && (
        <Select
          label={text.list}
          placeholder={text.chooseList}
          data={lists.map(({ id, name }) => ({ value: id, label: name }))}
          value={listId}
          onChange={setListId}
          searchable
          data-autofocus
        />
      )}
      {effect && <p>{effect}</p>}
      {kind === 'block' && <p>{text.blockWhat(count)}</p>}
      {kind === 'unblock' && <p>{text.unblockWhat(count)}</p>}
      {kind !== 'erase' && <p className={classes.canUndo}>{text.canUndo}</p>}
      {kind === 'erase' && (
        <>
          <p>{text.eraseWhat(count)}</p>
          <p>{text.eraseStays}</p>
          <TextInput
            label={text.typeNumber(String(count))}
            value={typed}
            inputMode="numeric"
            autoComplete="off"
            data-autofocus
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        </>
      )}
    </ConfirmDialog>
  )
}
