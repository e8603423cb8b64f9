import { Button, CloseButton, Select, Skeleton, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Search } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { SendingSettings } from '../../../../domain/sending-settings.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useCommands } from '../../../shell/commands.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import { Group } from '../form/Group.tsx'
import { SectionForm } from '../form/SectionForm.tsx'
import type { Settings } from '../form/use-section.ts'
import { Control } from './Control.tsx'
import { faultOf, isDefault } from './faults.ts'
import { matching } from './matching.ts'
import classes from './sending.module.css'
import { SettingRow } from './SettingRow.tsx'
import { useShown } from './shown.ts'
import { sendingText } from './text.ts'

const categories = ['service', 'utility', 'authentication', 'marketing'] as const
type Policy = Settings['unknownPolicy']['service']
const searchId = 'settings-search'

/** What the gate holds messages to: each setting with its default, its bounds and where the default comes from. */
export function Sending() {
  const text = useText(sendingText)
  const shown = useShown()
  const [search, setSearch] = useState('')
  const { data, error, refetch } = useQuery(ask('settingsSending'))
  const commands = useMemo(
    () => [{ label: text.search, key: '/', run: () => document.getElementById(searchId)?.focus() }],
    [text],
  )
  useCommands(commands)
  if (error) return <Failure error={error} retry={refetch} />
  if (!data) return <Skeleton h={480} />
  const fields = new Map(data.fields.map((field) => [field.name, field]))
  const found = matching(
    search,
    (name) => text.fields[name],
    (group) => text.groups[group][0],
  )
  const faultsOf = (sending: SendingSettings) =>
    data.fields.flatMap((field) => {
      const fault = faultOf(field, sending)
      return fault === null ? [] : [{ field, fault }]
    })

  return (
    <SectionForm
      sections={['sending', 'unknownPolicy']}
      problem={({ values: { sending } }) => {
        const faults = faultsOf(sending)
        return faults.length === 0 ? null : text.faults(faults.length)
      }}
    >
      {({ values: { sending, unknownPolicy }, set, faults, disabled }) => (
        <>
          <div className={classes.tools}>
            <TextInput
              id={searchId}
              type="search"
              className={classes.search}
              value={search}
              placeholder={text.search}
              aria-label={text.search}
              leftSection={<Search size={16} aria-hidden />}
              rightSection={
                search && <CloseButton aria-label={text.clearSearch} onClick={() => setSearch('')} />
              }
              onChange={(event) => setSearch(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Escape') setSearch('')
                if (event.key === 'Enter') event.preventDefault()
              }}
            />
            <p>{text.onlyChanged(data.fields.filter((field) => !isDefault(field, sending)).length)}</p>
          </div>
          {found.length === 0 && (
            <Empty
              icon={<Search size={24} />}
              title={text.nothing}
              action={
                <Button variant="default" onClick={() => setSearch('')}>
                  {text.showAll}
                </Button>
              }
            >
              {text.nothingHint}
            </Empty>
          )}
          {found.map(([group, names]) => (
            <Group key={group} title={text.groups[group][0]} lead={text.groups[group][1]}>
              <div className={classes.settings}>
                {names.map((name) => {
                  const field = fields.get(name)
                  if (!field) return null
                  const own = faultOf(field, sending)
                  const fault = own ? shown.fault(field, own) : (faults[`sending.${name}`] ?? null)
                  return (
                    <SettingRow
                      key={name}
                      field={field}
                      words={text.fields[name]}
                      fault={fault}
                      untouched={isDefault(field, sending)}
                      disabled={disabled}
                      reset={() => set('sending', { [name]: field.default })}
                    >
                      {(describedBy) => (
                        <Control
                          field={field}
                          label={text.fields[name][0]}
                          values={sending}
                          disabled={disabled}
                          error={fault !== null}
                          describedBy={describedBy}
                          set={(part) => set('sending', part)}
                        />
                      )}
                    </SettingRow>
                  )
                })}
              </div>
              {group === 'unknown' &&
                categories.map((category) => (
                  <Select
                    key={category}
                    label={text[category]}
                    maw={320}
                    disabled={disabled}
                    value={unknownPolicy[category]}
                    onChange={(value) => value && set('unknownPolicy', { [category]: value as Policy })}
                    data={(['resend_once', 'give_up'] as const).map((value) => ({
                      value,
                      label: text[value],
                    }))}
                    allowDeselect={false}
                  />
                ))}
            </Group>
          ))}
        </>
      )}
    </SectionForm>
  )
}
