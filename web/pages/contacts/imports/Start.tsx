import { Button, Checkbox, Radio, Select, Stack, TagsInput, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ImportConsent } from '../../../../domain/contact-import.ts'
import { call } from '../../../api/call.ts'
import { hubNow } from '../../../api/hub-clock.ts'
import { ask, keyOf } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { failed, said } from '../../../shell/toast.ts'
import type { Checked } from './choices.ts'
import classes from './imports.module.css'
import { importOf } from './queries.ts'
import { importsText } from './text.ts'

/** What the import still needs: where consent comes from, and where everybody goes. */
export function Start({ id, checked, settled }: { id: string; checked: Checked; settled: boolean }) {
  const text = useText(importsText)
  const { language } = useLanguage()
  const client = useQueryClient()
  const lists = useQuery(ask('listsList')).data?.lists ?? []
  const knownTags = useQuery(ask('contactsTags')).data?.tags ?? []
  const [agreed, setAgreed] = useState<'none' | 'given' | null>(null)
  const [source, setSource] = useState('')
  const [wording, setWording] = useState('')
  const [day, setDay] = useState('')
  const [confirmed, setConfirmed] = useState(false)
  const [listId, setListId] = useState<string | null>(null)
  const [tags, setTags] = useState<string[]>([])

  const dated = checked.columns.some(({ target }) => target === 'consentDate')
  const worded = checked.columns.some(({ target }) => target === 'consentWording')
  const people = checked.totals.new + checked.totals.updated
  const missing = !checked.columns.some(({ target }) => target === 'phone')
    ? text.needPhone
    : people === 0
      ? text.nothing
      : agreed === null
        ? text.needConsent
        : agreed === 'given' && source.trim().length < 3
          ? text.needSource
          : agreed === 'given' && day === '' && !dated
            ? text.needWhen
            : agreed === 'given' && confirmed && !worded && wording.trim() === ''
              ? text.needWording
              : null

  const start = useMutation({
    mutationFn: () =>
      call('contactsImportStart', {
        id,
        consent: agreed === 'given' ? consentOf({ source, wording, day, confirmed }) : 'none',
        ...(listId === null ? {} : { listId }),
        ...(tags.length === 0 ? {} : { tags }),
      }),
    onSuccess: (started) => {
      said(text.begun)
      client.setQueryData(importOf(id, language).queryKey, { reasons: [], ...started })
      return client.invalidateQueries({ queryKey: keyOf('contactsImportList') })
    },
    onError: (error) => failed(error),
  })

  return (
    <>
      <section className={classes.step}>
        <h3 id="import-consent">{text.consent}</h3>
        <p className={classes.quiet}>{text.consentHint}</p>
        <Radio.Group
          aria-labelledby="import-consent"
          value={agreed ?? ''}
          onChange={(value) => setAgreed(value === 'given' ? 'given' : 'none')}
        >
          <Stack gap="sm" mt="sm">
            <Radio value="none" label={text.noConsent} description={text.noConsentHint} />
            <Radio value="given" label={text.agreed} description={text.agreedHint} />
          </Stack>
        </Radio.Group>
        {agreed === 'given' && (
          <div className={classes.evidence}>
            <TextInput
              label={text.source}
              placeholder={text.sourceExample}
              value={source}
              maxLength={300}
              onChange={(event) => setSource(event.currentTarget.value)}
            />
            <TextInput
              type="date"
              label={text.when}
              description={dated ? text.whenInFile : text.whenHint}
              value={day}
              onChange={(event) => setDay(event.currentTarget.value)}
            />
            <Textarea
              className={classes.wording ?? ''}
              label={text.wording}
              description={text.wordingHint}
              value={wording}
              maxLength={2_000}
              autosize
              minRows={2}
              onChange={(event) => setWording(event.currentTarget.value)}
            />
            <Checkbox
              className={classes.wording ?? ''}
              label={text.confirmed}
              description={text.confirmedHint}
              checked={confirmed}
              onChange={(event) => setConfirmed(event.currentTarget.checked)}
            />
          </div>
        )}
      </section>
      <section className={classes.step}>
        <h3>{text.where}</h3>
        <div className={classes.format}>
          <Select
            label={text.list}
            placeholder={text.noList}
            data={lists.map((list) => ({ value: list.id, label: list.name }))}
            value={listId}
            onChange={setListId}
            clearable
            searchable
          />
          <TagsInput
            label={text.tags}
            placeholder={text.tagsHint}
            data={knownTags.map(({ tag }) => tag)}
            value={tags}
            onChange={setTags}
            splitChars={[',']}
            maxTags={20}
            acceptValueOnBlur
          />
        </div>
      </section>
      <div className={classes.start}>
        <p role="status">{missing}</p>
        <Button
          loading={start.isPending}
          disabled={missing !== null || !settled}
          onClick={() => start.mutate()}
        >
          {text.start(people)}
        </Button>
      </div>
    </>
  )
}

/** The noon of the day, so that it is the same day for everybody near; today means until now. */
function consentOf(given: {
  source: string
  wording: string
  day: string
  confirmed: boolean
}): ImportConsent {
  const { source, wording, day, confirmed } = given
  return {
    source: source.trim(),
    ...(wording.trim() === '' ? {} : { wording: wording.trim() }),
    ...(day === '' ? {} : { at: Math.min(new Date(`${day}T12:00:00`).getTime(), hubNow()) }),
    ...(confirmed ? { confirmed } : {}),
  }
}
