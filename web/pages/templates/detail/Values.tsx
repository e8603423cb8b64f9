import { useText } from '../../../i18n/dictionary.ts'
import { variablesText } from '../editor/texts/variables.ts'
import type { Template } from '../template.ts'
import classes from './detail.module.css'
import { detailText } from './text.ts'

/** Every gap, what fills it, and what stands in where that is missing. */
export function Values({ template }: { template: Template }) {
  const text = useText(detailText)
  const words = useText(variablesText)
  const valueOf = (key: string): string => {
    const source = template.sources[key]
    if (source?.from === 'fixed') return text.fixed(source.value)
    if (source?.from === 'field') return text.field(source.field)
    return source?.from === 'contact' ? words.sources[`contact.${source.field}`] : words.sources.send
  }
  return (
    <section className={classes.part} aria-labelledby="template-values">
      <h2 id="template-values">{text.values}</h2>
      {template.variables.length === 0 && <p className={classes.hint}>{text.noValues}</p>}
      {template.variables.length > 0 && (
        <div className={classes.scroller} tabIndex={0} role="group" aria-labelledby="template-values">
          <table className={classes.values}>
            <thead>
              <tr>
                <th scope="col">{text.variable}</th>
                <th scope="col">{text.value}</th>
                <th scope="col">{text.fallback}</th>
              </tr>
            </thead>
            <tbody>
              {template.variables.map(({ key, kind, fallback }) => (
                <tr key={key}>
                  <td>
                    <code>{key}</code>
                    {kind !== 'text' && <span className={classes.hint}> {words.slotKinds[kind]}</span>}
                  </td>
                  <td>{valueOf(key)}</td>
                  <td>
                    {template.sources[key]?.from === 'fixed'
                      ? '–'
                      : (fallback ?? <span className={classes.hint}>{text.noFallback}</span>)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
