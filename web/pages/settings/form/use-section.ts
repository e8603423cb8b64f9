import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call, type Output } from '../../../api/call.ts'
import { ApiError } from '../../../api/error.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useErrorLine } from '../../../i18n/errors/use-error-line.ts'
import { useMay } from '../../../shell/session.ts'
import { failed, said } from '../../../shell/toast.ts'
import { settingsText } from '../text.ts'

export type Settings = Output<'settingsGet'>['settings']
export type SectionName = keyof Settings

/** A refusal that names a field, by the path of the field within its section. */
export type Faults = Readonly<Record<string, string>>

/**
 * One or more sections of the settings as a form: what is in force, what was changed, and the way to save just
 * that. Undefined until the hub has answered, an error where
 * it could not.
 */
export function useSections<K extends SectionName>(names: readonly K[]) {
  const text = useText(settingsText)
  const client = useQueryClient()
  const mayWrite = useMay('settings:write')
  const { data, error } = useQuery(ask('settingsGet'))
  const [changes, setChanges] = useState<{ [Name in K]?: Partial<Settings[Name]> }>({})
  const line = useErrorLine()
  const [faults, setFaults] = useState<Faults>({})
  const save = useMutation({
    mutationFn: () => call('settingsUpdate', changes),
    onSuccess: (answer) => {
      client.setQueryData(ask('settingsGet').queryKey, answer)
      setChanges({})
      said(text.saved)
      return client.invalidateQueries({ queryKey: ask('usersMe').queryKey })
    },
    onError: (error) => {
      if (error instanceof ApiError && error.field) setFaults({ [error.field]: line(error) })
      failed(error)
    },
  })
  if (!data) return error ?? undefined
  const values = Object.fromEntries(
    names.map((name) => [name, { ...data.settings[name], ...changes[name] }]),
  ) as { [Name in K]: Settings[Name] }
  const changed = names.some((name) => JSON.stringify(values[name]) !== JSON.stringify(data.settings[name]))
  return {
    values,
    changed,
    faults,
    saving: save.isPending,
    disabled: !mayWrite,
    set<Name extends K>(name: Name, part: Partial<Settings[Name]>) {
      setFaults({})
      setChanges((before) => ({ ...before, [name]: { ...before[name], ...part } }))
    },
    save: () => save.mutate(),
    discard() {
      setFaults({})
      setChanges({})
    },
  }
}
export type Section<K extends SectionName> = Exclude<ReturnType<typeof useSections<K>>, Error | undefined>
