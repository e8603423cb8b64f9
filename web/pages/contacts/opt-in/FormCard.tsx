import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { CircleOff, Download, Pencil } from 'lucide-react'
import { ask } from '../../../api/queries.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { useMay } from '../../../shell/session.ts'
import { StateMark } from '../../../ui/StateMark.tsx'
import type { Form } from './draft.ts'
import classes from './opt-in.module.css'
import { Taking } from './Taking.tsx'
import { optInText } from './text.ts'

/** A form with everything that is needed to put it before people. */
export function FormCard(props: {
  form: Form
  edit: (() => void) | null
  shut: (() => void) | null
  reopen: (() => void) | null
}) {
  const text = useText(optInText)
  const { language } = useLanguage()
  const { form, edit } = props
  const maySee = useMay('sending:read')
  const numbers = useQuery({ ...ask('sendingNumbers'), enabled: maySee }).data?.numbers ?? []
  const lists = useQuery(ask('listsList')).data?.lists ?? []
  const isOpen = form.disabledAt === null
  const picture = `/optin/${form.slug}/qr.svg`
  const link = form.links[language] ?? null
  const number = numbers.length > 1 ? numbers.find(({ id }) => id === form.accountId)?.phone : null
  const list = lists.find(({ id }) => id === form.listId)?.name
  return (
    <li className={classes.card} data-closed={!isOpen || undefined}>
      <div className={classes.cardHead}>
        <h3>{form.name}</h3>
        {isOpen ? (
          <StateMark state="done">{text.open}</StateMark>
        ) : (
          <span className={classes.tag}>{text.closed}</span>
        )}
        {[number, list, form.tag].filter(Boolean).map((label) => (
          <span key={label} className={classes.tag}>
            {label}
          </span>
        ))}
        <div className={classes.cardActions}>
          {edit && isOpen && (
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<Pencil size={14} aria-hidden />}
              aria-label={`${text.edit}: ${form.name}`}
              onClick={edit}
            >
              {text.edit}
            </Button>
          )}
          {props.shut && isOpen && (
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              leftSection={<CircleOff size={14} aria-hidden />}
              aria-label={`${text.close}: ${form.name}`}
              onClick={props.shut}
            >
              {text.close}
            </Button>
          )}
          {props.reopen && !isOpen && (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`${text.reopen}: ${form.name}`}
              onClick={props.reopen}
            >
              {text.reopen}
            </Button>
          )}
        </div>
      </div>
      {isOpen && (
        <div className={classes.ways}>
          <div className={classes.qr}>
            {link ? (
              <>
                <img src={picture} alt={`${text.qr}: ${form.name}`} width={144} height={144} />
                <Button
                  component="a"
                  href={picture}
                  download={`${form.slug}.svg`}
                  size="compact-sm"
                  variant="default"
                  title={text.qrHint}
                  leftSection={<Download size={14} aria-hidden />}
                >
                  {text.saveQr}
                </Button>
              </>
            ) : (
              <p>{text.noLink}</p>
            )}
          </div>
          <div className={classes.takings}>
            <Taking label={text.page} value={form.page} link />
            {link && <Taking label={text.links} value={link} link />}
            <Taking
              label={text.widget}
              value={form.widget}
              {...(form.origins.length === 0 ? { hint: text.noOrigins } : { hint: form.origins.join(', ') })}
            />
          </div>
        </div>
      )}
    </li>
  )
}
