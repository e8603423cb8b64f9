import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import type { Output } from '../../../api/call.ts'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { languageName } from '../languages.ts'
import { statuses } from '../search.ts'
import { StatusMark } from '../State.tsx'
import type { Template } from '../template.ts'
import classes from './detail.module.css'
import { detailText } from './text.ts'

/** The languages of this name, and the way to one more. */
export function Languages(props: {
  template: Template
  languages: Output<'templatesGet'>['languages']
  mayWrite: boolean
}) {
  const text = useText(detailText)
  const { language: reader } = useLanguage()
  const { template, languages, mayWrite } = props
  return (
    <section className={classes.part} aria-labelledby="template-languages">
      <div className={classes.head}>
        <h2 id="template-languages">{text.languages}</h2>
        {mayWrite && (
          <Button
            renderRoot={(button) => (
              <Link
                {...button}
                to="/templates/{-$template}"
                params={{ template: 'new' }}
                search={{ from: template.id, as: 'language' }}
              />
            )}
            variant="default"
            size="compact-sm"
            leftSection={<Plus size={14} aria-hidden />}
          >
            {text.addLanguage}
          </Button>
        )}
      </div>
      <p className={classes.hint}>{text.languagesHint}</p>
      <ul className={classes.languages}>
        {languages.map(({ id, language, status }) => (
          <li key={id}>
            {id === template.id ? (
              <strong>
                {languageName(reader, language)} <span className={classes.hint}>({text.thisOne})</span>
              </strong>
            ) : (
              <Link to="/templates/{-$template}" params={{ template: id }}>
                {languageName(reader, language)}
              </Link>
            )}
            <StatusMark status={statuses.find((one) => one === status) ?? 'draft'} />
          </li>
        ))}
      </ul>
    </section>
  )
}
