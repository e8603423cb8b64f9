import {
  Autocomplete,
  Button,
  Drawer,
  Select,
  Stack,
  Tabs,
  TagsInput,
  Textarea,
  TextInput,
} from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { OptInTexts } from '../../../../domain/opt-in.ts'
import type { Language } from '../../../../domain/language.ts'
import { call } from '../../../api/call.ts'
import { ApiError } from '../../../api/error.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useErrorLine } from '../../../i18n/errors/use-error-line.ts'
import { languageNames, useLanguage } from '../../../i18n/language.tsx'
import { languages } from '../../../i18n/languages.ts'
import { useMay } from '../../../shell/session.ts'
import { failed, said } from '../../../shell/toast.ts'
import classes from '../contacts.module.css'
import { contactsText } from '../text.ts'
import { useRefresh } from '../use-refresh.ts'
import { type Draft, draftOf, type Form, inputOf, isSlug, parts, slugFrom, wrongOrigin } from './draft.ts'
import { optInText } from './text.ts'

/** Makes an opt-in form, or changes one. */
export function FormDrawer({ form, close }: { form: Form | null; close: () => void }) {
  const text = useText(optInText)
  const common = useText(contactsText)
  const refresh = useRefresh()
  const { language: mine } = useLanguage()
  const maySee = useMay('sending:read')
  const lists = useQuery(ask('listsList')).data?.lists ?? []
  const numbers = useQuery({ ...ask('sendingNumbers'), enabled: maySee }).data?.numbers ?? []
  const tags = useQuery(ask('contactsTags')).data?.tags ?? []
  const [draft, setDraft] = useState(() => draftOf(form))
  const [ownSlug, setOwnSlug] = useState(form !== null)
  const [language, setLanguage] = useState<Language>(mine)
  const line = useErrorLine()
  const [wrong, setWrong] = useState<Partial<Record<string, string>>>({})
  const set = (part: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...part }))
    setWrong({})
  }
  const slug = ownSlug ? draft.slug : slugFrom(draft.name)
  const save = useMutation({
    mutationFn: () =>
      call(
        'optInFormsSave',
        inputOf({ ...draft, slug, accountId: draft.accountId ?? numbers[0]?.id ?? null }),
      ),
    onSuccess: (saved) => {
      said(text.saved(saved.form.name))
      close()
      return refresh('optInFormsList')
    },
    onError: (error) => {
      const field = error instanceof ApiError ? error.field?.split('.')[0] : undefined
      if (field && ['name', 'slug', 'accountId', 'origins', 'tag'].includes(field))
        setWrong({ [field]: line(error) })
      else failed(error)
    },
  })
  const write = (part: keyof OptInTexts, value: string) =>
    set({ texts: { ...draft.texts, [language]: { ...draft.texts[language], [part]: value } } })

  return (
    <Drawer
      opened
      onClose={close}
      position="right"
      size={560}
      title={form ? text.edit : text.make}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          const origin = wrongOrigin(draft.origins)
          if (!isSlug(slug)) setWrong({ slug: text.slugFault })
          else if (origin !== undefined) setWrong({ origins: text.originFault(origin) })
          else if (draft.name.trim() !== '') save.mutate()
        }}
      >
        <Stack gap="md">
          <TextInput
            label={text.name}
            description={text.nameHint}
            value={draft.name}
            error={wrong['name']}
            maxLength={80}
            data-autofocus
            onChange={(event) => set({ name: event.currentTarget.value })}
          />
          <TextInput
            label={text.slug}
            description={text.slugHint}
            value={slug}
            error={wrong['slug']}
            maxLength={40}
            disabled={form !== null}
            spellCheck={false}
            onChange={(event) => {
              setOwnSlug(true)
              set({ slug: event.currentTarget.value })
            }}
          />
          {numbers.length > 1 && (
            <Select
              label={text.number}
              description={text.numberHint}
              data={numbers.map(({ id, name, phone }) => ({
                value: id,
                label: name ? `${phone} · ${name}` : phone,
              }))}
              value={draft.accountId ?? numbers[0]?.id ?? null}
              onChange={(accountId) => set({ accountId })}
              error={wrong['accountId']}
              allowDeselect={false}
            />
          )}
          <Select
            label={text.list}
            placeholder={text.noList}
            data={lists.map(({ id, name }) => ({ value: id, label: name }))}
            value={draft.listId}
            onChange={(listId) => set({ listId })}
            clearable
          />
          <Autocomplete
            label={text.tag}
            data={tags.map(({ tag }) => tag)}
            value={draft.tag}
            error={wrong['tag']}
            maxLength={60}
            onChange={(tag) => set({ tag })}
          />
          <TagsInput
            label={text.origins}
            description={text.originsHint}
            value={draft.origins}
            error={wrong['origins']}
            onChange={(origins) => set({ origins })}
            maxTags={50}
            acceptValueOnBlur
          />
          <section>
            <h3 className={classes.heading}>{text.texts}</h3>
            <p className={classes.quiet}>{text.textsHint}</p>
            <Tabs
              value={language}
              onChange={(next) => setLanguage(languages.find((one) => one === next) ?? mine)}
              mt="xs"
            >
              <Tabs.List>
                {languages.map((one) => (
                  <Tabs.Tab key={one} value={one}>
                    {languageNames[one]}
                  </Tabs.Tab>
                ))}
              </Tabs.List>
              <Tabs.Panel value={language} pt="md">
                <Stack gap="sm">
                  {(Object.keys(parts) as (keyof OptInTexts)[]).map((part) => (
                    <Textarea
                      key={part}
                      label={text.words[part]}
                      placeholder={text.standard}
                      value={draft.texts[language]?.[part] ?? ''}
                      maxLength={parts[part]}
                      autosize
                      minRows={1}
                      maxRows={6}
                      lang={language}
                      onChange={(event) => write(part, event.currentTarget.value)}
                    />
                  ))}
                </Stack>
              </Tabs.Panel>
            </Tabs>
          </section>
          <div className={classes.formEnd}>
            <Button type="submit" loading={save.isPending} disabled={draft.name.trim() === '' || slug === ''}>
              {common.save}
            </Button>
          </div>
        </Stack>
      </form>
    </Drawer>
  )
}
