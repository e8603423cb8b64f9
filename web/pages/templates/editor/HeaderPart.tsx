import { SegmentedControl, Select, TextInput } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useText } from '../../../i18n/dictionary.ts'
import type { HeaderKind } from './draft.ts'
import classes from './editor.module.css'
import { Part } from './Part.tsx'
import type { PartProps } from './part.ts'
import { Sample, type TellSample } from './Sample.tsx'
import { partsText } from './texts/parts.ts'

const kinds: HeaderKind[] = ['none', 'text', 'image', 'video', 'document', 'location']

/** What stands above the text. */
export function HeaderPart({
  draft,
  change,
  disabled,
  wrongAt,
  tellSample,
}: PartProps & { tellSample: TellSample }) {
  const text = useText(partsText)
  const { kind } = draft.header
  const set = (header: Partial<typeof draft.header>) =>
    change({ ...draft, header: { ...draft.header, ...header } })
  // Six words side by side are wider than a phone.
  const isNarrow = useMediaQuery('(max-width: 599px)')
  const choice = {
    value: kind,
    disabled,
    data: kinds.map((value) => ({ value, label: text.headerKinds[value] })),
    onChange: (value: string | null) =>
      set({ kind: kinds.find((one) => one === value) ?? 'none', ...(kind !== value && { handle: '' }) }),
  }
  return (
    <Part title={text.header}>
      {isNarrow ? (
        <Select aria-label={text.header} allowDeselect={false} {...choice} />
      ) : (
        <SegmentedControl className={classes.kinds ?? ''} aria-label={text.header} {...choice} />
      )}
      {kind === 'text' && (
        <TextInput
          label={text.headerText}
          value={draft.header.text}
          error={wrongAt('header')}
          disabled={disabled}
          maxLength={200}
          rightSection={<span className={classes.count}>{text.count(draft.header.text.length, 60)}</span>}
          rightSectionWidth={60}
          data-field="header"
          onChange={(event) => set({ text: event.currentTarget.value })}
        />
      )}
      {(kind === 'image' || kind === 'video' || kind === 'document') && (
        <Sample
          kind={kind}
          field="header"
          handle={draft.header.handle}
          wrong={wrongAt('header')}
          disabled={disabled}
          done={(handle) => set({ handle })}
          tellSample={tellSample}
        />
      )}
      {kind === 'location' && <p className={classes.hint}>{text.locationHint}</p>}
    </Part>
  )
}
