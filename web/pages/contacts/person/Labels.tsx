import { MultiSelect, TagsInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { call, type Output } from '../../../api/call.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useMay } from '../../../shell/session.ts'
import { failed } from '../../../shell/toast.ts'
import { useRefresh } from '../use-refresh.ts'
import classes from './person.module.css'
import { personText } from './text.ts'

type Person = Output<'contactsGet'>['contact']

/** Tags and lists of a person; every change is saved at once. */
export function Labels({ person }: { person: Person }) {
  const text = useText(personText)
  const disabled = !useMay('contacts:write')
  const refresh = useRefresh()
  const tags = useQuery(ask('contactsTags')).data?.tags ?? []
  const lists = useQuery(ask('listsList')).data?.lists ?? []
  const on = new Set(person.lists.map(({ id }) => id))

  const settled = { onSettled: () => refresh(), onError: (error: Error) => failed(error) }
  const tag = useMutation({
    mutationFn: (change: { add: string[]; remove: string[] }) =>
      call('contactsTag', { id: person.id, ...change }),
    ...settled,
  })
  const list = useMutation({
    mutationFn: async ({ add, remove }: { add: string[]; remove: string[] }) => {
      const contactIds = [person.id]
      await Promise.all([
        ...add.map((id) => call('listsAdd', { id, contactIds })),
        ...remove.map((id) => call('listsRemove', { id, contactIds })),
      ])
    },
    ...settled,
  })
  const shownTags = tag.isPending ? changed(person.tags, tag.variables) : person.tags
  const shownLists = list.isPending ? changed([...on], list.variables) : [...on]

  return (
    <div className={classes.labels}>
      <TagsInput
        label={text.tags}
        placeholder={disabled ? '' : text.tagsHint}
        data={tags.map((one) => one.tag)}
        value={shownTags}
        disabled={disabled}
        splitChars={[',']}
        maxTags={50}
        onChange={(next) => tag.mutate(difference(person.tags, next))}
      />
      <MultiSelect
        label={text.lists}
        placeholder={shownLists.length === 0 ? text.noLists : ''}
        data={lists.map(({ id, name }) => ({ value: id, label: name }))}
        value={shownLists}
        disabled={disabled}
        searchable
        onChange={(next) => list.mutate(difference([...on], next))}
      />
    </div>
  )
}

const difference = (before: readonly string[], after: readonly string[]) => ({
  add: after.filter((one) => !before.includes(one)),
  remove: before.filter((one) => !after.includes(one)),
})

const changed = (before: readonly string[], { add, remove }: { add: string[]; remove: string[] }) => [
  ...before.filter((one) => !remove.includes(one)),
  ...add,
]
