import type { Input, Output } from '../../../api/call.ts'

export type Checked = Output<'contactsImportCheck'>
export type Import = Output<'contactsImportGet'>['import']
export type Choices = Omit<Input<'contactsImportRecheck'>, 'id'>
export type Target = Checked['columns'][number]['target']

/** What was guessed of a file, or chosen before, as choices that ask for the same again. */
export function choicesOf(file: Pick<Checked, 'format' | 'country' | 'columns'>): Choices {
  const { format, country, columns } = file
  return {
    separator: format.separator,
    encoding: format.encoding,
    header: format.header,
    columns: columns.map(({ target }) => target),
    ...(country === null ? {} : { country }),
  }
}

/** Other choices: where the file is cut differently its columns are others, and are guessed anew. */
export function withChoice(choices: Choices, change: Choices): Choices {
  const { columns, ...rest } = { ...choices, ...change }
  const cutAnew = 'separator' in change || 'encoding' in change || 'header' in change
  return cutAnew || columns === undefined ? rest : { ...rest, columns }
}

/** The choices with one column taken for something else. Only one column can be most things. */
export function withTarget(
  choices: Choices,
  columns: Checked['columns'],
  at: number,
  target: Target,
): Choices {
  const shared = target === 'ignore' || target === 'tags'
  return {
    ...choices,
    columns: columns.map((column, index) => {
      if (index === at) return target
      return !shared && column.target === target ? 'ignore' : column.target
    }),
  }
}
