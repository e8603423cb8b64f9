import { useText } from '../../../i18n/dictionary.ts'
import { builtIn, type Known } from '../filter/suggest.ts'
import { examples } from './examples.ts'
import classes from './segments.module.css'
import { segmentsText } from './text.ts'

/** The language of filters on one page: examples to begin with, and all that can be asked. */
export function Guide(props: {
  known: Known
  begin: (filter: string) => void
  add: (field: string) => void
}) {
  const text = useText(segmentsText)
  const { known, begin, add } = props
  return (
    <aside className={classes.guide}>
      <section>
        <h3>{text.examples}</h3>
        <p className={classes.quiet}>{text.examplesHint}</p>
        <ul>
          {examples.map(({ key, filter }) => (
            <li key={key}>
              <button type="button" className={classes.example} onClick={() => begin(filter)}>
                <span>{text.exampleWords[key]}</span>
                <code>{filter}</code>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{text.fields}</h3>
        <p className={classes.quiet}>{text.fieldsHint}</p>
        <ul className={classes.fields}>
          {Object.keys(builtIn).map((name) => (
            <li key={name}>
              <button type="button" className={classes.fieldName} onClick={() => add(name)}>
                {name}
              </button>
              <span>{text.fieldWords[name]}</span>
            </li>
          ))}
        </ul>
        {known.fields.length > 0 && (
          <>
            <h4>{text.own}</h4>
            <ul className={classes.fields}>
              {known.fields.map(({ key, label, type }) => (
                <li key={key}>
                  <button type="button" className={classes.fieldName} onClick={() => add(`field.${key}`)}>
                    field.{key}
                  </button>
                  <span>
                    {label} ({text.kinds[type]})
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </aside>
  )
}
