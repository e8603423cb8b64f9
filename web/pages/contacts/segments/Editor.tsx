import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { call, type Output } from '../../../api/call.ts'
import { ApiError } from '../../../api/error.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useErrorLine } from '../../../i18n/errors/use-error-line.ts'
import { useMay } from '../../../shell/session.ts'
import { failed, said } from '../../../shell/toast.ts'
import { ConsentMark } from '../ConsentMark.tsx'
import { FilterField } from '../filter/FilterField.tsx'
import { useFilter } from '../filter/use-filter.ts'
import { useKnown } from '../filter/use-known.ts'
import { contactsText } from '../text.ts'
import { useRefresh } from '../use-refresh.ts'
import { Guide } from './Guide.tsx'
import classes from './segments.module.css'
import { segmentsText } from './text.ts'

type Segment = Output<'segmentsList'>['segments'][number]

/** Makes or changes a segment, with the count and some of its people as one writes. */
export function Editor(props: { segment: Segment | null; filter: string; done: () => void }) {
  const text = useText(segmentsText)
  const common = useText(contactsText)
  const mayWrite = useMay('contacts:write')
  const refresh = useRefresh()
  const known = useKnown()
  const { segment, done } = props
  const [name, setName] = useState(segment?.name ?? '')
  const [words, setWords] = useState(segment?.text ?? props.filter)
  const line = useErrorLine()
  const [wrong, setWrong] = useState<string | null>(null)
  const filter = useFilter(words, 8)
  const written = words.trim()

  const save = useMutation({
    mutationFn: () =>
      call('segmentsSave', { name: name.trim(), filter: written, ...(segment ? { id: segment.id } : {}) }),
    onSuccess: (saved) => {
      said(text.saved(saved.segment.name))
      done()
      return refresh('segmentsList')
    },
    onError: (error) => {
      if (error instanceof ApiError && error.field === 'name') setWrong(line(error))
      else failed(error)
    },
  })
  const add = (field: string) =>
    setWords((before) => {
      const joined = before.trim() === '' || /(?:\b(?:and|or|not)|\()\s*$/i.test(before)
      return `${before.trimEnd()}${before.trim() === '' ? '' : joined ? ' ' : ' and '}${field}:`
    })

  return (
    <div>
      <Link to="/contacts" search={{ tab: 'segments' }} className={classes.back}>
        <ArrowLeft size={16} aria-hidden />
        {text.all}
      </Link>
      <div className={classes.editor}>
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault()
            if (name.trim() === '') setWrong(text.needName)
            else if (written !== '' && !filter.fault) save.mutate()
          }}
        >
          <TextInput
            label={text.name}
            placeholder={text.namePlaceholder}
            value={name}
            error={wrong}
            maxLength={120}
            disabled={!mayWrite}
            onChange={(event) => {
              setName(event.currentTarget.value)
              setWrong(null)
            }}
          />
          <FilterField
            label={text.filter}
            description={text.filterHint}
            value={words}
            known={known}
            fault={filter.fault}
            onChange={setWords}
          />
          {written !== '' && !filter.fault && (
            <section className={classes.found} aria-busy={!filter.settled}>
              <p role="status" className={classes.count}>
                {filter.count !== undefined && text.count(filter.count)}
              </p>
              {filter.count === 0 && <p className={classes.quiet}>{text.nobody}</p>}
              {filter.sample && filter.sample.length > 0 && (
                <>
                  <h3>{text.sample}</h3>
                  <ul className={classes.sample}>
                    {filter.sample.map((person) => (
                      <li key={person.id}>
                        <Link to="/contacts" search={(now) => ({ ...now, id: person.id })}>
                          {person.name ?? person.phone ?? common.noName}
                        </Link>
                        <span>{person.phone}</span>
                        <ConsentMark person={person} />
                      </li>
                    ))}
                  </ul>
                </>
              )}
            </section>
          )}
          {mayWrite && (
            <div className={classes.formEnd}>
              <Button variant="default" onClick={done}>
                {common.cancel}
              </Button>
              <Button
                type="submit"
                loading={save.isPending}
                disabled={written === '' || filter.fault !== null}
              >
                {common.save}
              </Button>
            </div>
          )}
        </form>
        <Guide known={known} begin={setWords} add={add} />
      </div>
    </div>
  )
}
