import { Radio, SegmentedControl, Select, TextInput } from '@mantine/core'
import { useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { languageOptions } from '../languages.ts'
import { categories } from '../search.ts'
import { templatesText } from '../text.ts'
import classes from './editor.module.css'
import { Part } from './Part.tsx'
import type { PartProps } from './part.ts'
import { inFormat } from './in-format.ts'
import { basicsText } from './texts/basics.ts'

/** Name, language, category and how variables are written. `fixed` tells what the review has settled. */
export function Basics(props: PartProps & { fixed: { name: boolean; category: boolean } }) {
  const text = useText(basicsText)
  const common = useText(templatesText)
  const { language } = useLanguage()
  const { draft, change, disabled, wrongAt, fixed } = props
  return (
    <Part title={text.basics}>
      <div className={classes.two}>
        <TextInput
          label={text.name}
          description={text.nameHint}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={draft.name}
          error={wrongAt('name')}
          maxLength={600}
          disabled={disabled || fixed.name}
          spellCheck={false}
          autoCapitalize="none"
          data-field="name"
          onChange={(event) => change({ ...draft, name: event.currentTarget.value })}
        />
        <Select
          label={text.language}
          value={draft.language}
          error={wrongAt('language')}
          disabled={disabled || fixed.name}
          data={languageOptions(language, draft.language)}
          searchable
          allowDeselect={false}
          data-field="language"
          onChange={(code) => code && change({ ...draft, language: code })}
        />
      </div>
      <Radio.Group
        label={text.category}
        value={draft.category}
        error={wrongAt('category')}
        data-field="category"
        onChange={(value) =>
          change({ ...draft, category: categories.find((one) => one === value) ?? draft.category })
        }
      >
        <div className={classes.categories}>
          {categories.map((category) => (
            <Radio
              key={category}
              className={classes.category}
              value={category}
              disabled={disabled || fixed.category}
              label={common.category[category]}
              description={text.categoryHints[category]}
            />
          ))}
        </div>
      </Radio.Group>
      {fixed.category && !disabled && <p className={classes.hint}>{text.categoryLocked}</p>}
      {draft.category !== 'authentication' && (
        <div className={classes.switches}>
          <div className={classes.switch}>
            <span aria-hidden>{text.layout}</span>
            <SegmentedControl
              aria-label={text.layout}
              value={draft.layout}
              disabled={disabled}
              onChange={(layout) => change({ ...draft, layout: layout === 'carousel' ? layout : 'plain' })}
              data={[
                { value: 'plain', label: text.plain },
                { value: 'carousel', label: text.carousel },
              ]}
            />
          </div>
          <div className={classes.switch}>
            <span aria-hidden>{text.format}</span>
            <SegmentedControl
              aria-label={text.format}
              value={draft.parameterFormat}
              disabled={disabled || fixed.name}
              onChange={(format) => change(inFormat(draft, format === 'named' ? format : 'positional'))}
              data={[
                { value: 'named', label: <Format name={text.named} gap="{{first_name}}" /> },
                { value: 'positional', label: <Format name={text.positional} gap="{{1}}" /> },
              ]}
            />
          </div>
        </div>
      )}
    </Part>
  )
}

/** A way to write variables, with what one looks like where there is room. */
function Format({ name, gap }: { name: string; gap: string }) {
  return (
    <>
      {name} <code className={classes.gap}>{gap}</code>
    </>
  )
}
