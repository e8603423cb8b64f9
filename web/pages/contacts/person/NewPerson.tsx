import { Button, Drawer, Radio, Select, Stack, TagsInput, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { call } from '../../../api/call.ts'
import { ApiError } from '../../../api/error.ts'
import { hubNow } from '../../../api/hub-clock.ts'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useErrorLine } from '../../../i18n/errors/use-error-line.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { failed, said } from '../../../shell/toast.ts'
import { countryOptions } from '../countries.ts'
import { contactsText } from '../text.ts'
import { useRefresh } from '../use-refresh.ts'
import { Evidence, evidenceOf, isComplete, newEvidence } from './Evidence.tsx'
import classes from './person.module.css'
import { personText } from './text.ts'

/** Writes down somebody new: with the evidence of their consent, or expressly without. */
export function NewPerson({ opened, close }: { opened: boolean; close: () => void }) {
  const text = useText(personText)
  const common = useText(contactsText)
  return (
    <Drawer
      opened={opened}
      onClose={close}
      position="right"
      size={480}
      title={text.newTitle}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <Form close={close} />
    </Drawer>
  )
}

function Form({ close }: { close: () => void }) {
  const text = useText(personText)
  const { language } = useLanguage()
  const refresh = useRefresh()
  const navigate = useNavigate({ from: '/contacts' })
  const countries = useMemo(() => countryOptions(language), [language])
  const knownTags = useQuery(ask('contactsTags')).data?.tags ?? []
  const [phone, setPhone] = useState('')
  const [name, setName] = useState('')
  const [country, setCountry] = useState<string | null>(null)
  const [tags, setTags] = useState<string[]>([])
  const [agreed, setAgreed] = useState<'none' | 'given' | null>(null)
  const [evidence, setEvidence] = useState(() => newEvidence(hubNow()))
  const line = useErrorLine()
  const [wrong, setWrong] = useState<{ phone?: string; consent?: string }>({})

  const save = useMutation({
    mutationFn: () =>
      call('contactsSave', {
        phone: phone.trim(),
        ...(name.trim() ? { name: name.trim() } : {}),
        ...(country ? { country } : {}),
        ...(tags.length > 0 ? { tags } : {}),
        ...(agreed === 'given' ? { consent: evidenceOf(evidence, hubNow()) } : {}),
      }),
    onSuccess: ({ contact, created }) => {
      const who = contact.name ?? contact.phone ?? ''
      said(created ? text.created(who) : text.existed(who))
      close()
      void navigate({ search: (now) => ({ ...now, id: contact.id }) })
      return refresh()
    },
    onError: (error) => {
      if (error instanceof ApiError && error.field === 'phone') setWrong({ phone: line(error) })
      else failed(error)
    },
  })

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const noPhone = phone.trim() === ''
        const noWord = agreed === null || (agreed === 'given' && !isComplete(evidence))
        setWrong({
          ...(noPhone ? { phone: text.needPhone } : {}),
          ...(noWord ? { consent: text.needConsent } : {}),
        })
        if (!noPhone && !noWord) save.mutate()
      }}
    >
      <Stack gap="md">
        <TextInput
          type="tel"
          label={text.newPhone}
          description={text.newPhoneHint}
          value={phone}
          error={wrong.phone}
          maxLength={40}
          data-autofocus
          onChange={(event) => setPhone(event.currentTarget.value)}
        />
        <TextInput
          label={text.name}
          value={name}
          maxLength={200}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Select
          label={text.country}
          data={countries}
          value={country}
          onChange={setCountry}
          searchable
          clearable
          placeholder={text.pick}
        />
        <TagsInput
          label={text.tags}
          placeholder={text.tagsHint}
          data={knownTags.map(({ tag }) => tag)}
          value={tags}
          onChange={setTags}
          splitChars={[',']}
          acceptValueOnBlur
        />
        <Radio.Group
          label={text.newConsent}
          value={agreed ?? ''}
          error={wrong.consent}
          onChange={(value) => setAgreed(value === 'given' ? 'given' : 'none')}
        >
          <Stack gap={6} mt={6} mb={4}>
            <Radio size="xs" value="none" label={text.newNone} />
            <Radio size="xs" value="given" label={text.newGiven} />
          </Stack>
        </Radio.Group>
        {agreed === 'given' && <Evidence draft={evidence} ends={false} change={setEvidence} />}
        <div className={classes.formEnd}>
          <Button type="submit" loading={save.isPending}>
            {text.create}
          </Button>
        </div>
      </Stack>
    </form>
  )
}
