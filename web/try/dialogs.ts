import { fill, h, type Child } from './element.ts'
import { icon } from './icons.ts'
import type { Texts } from './texts/index.ts'
import type { ThreadContent } from './wire.ts'

/** A sheet over the page that Escape, its button and a click beside it close; focus returns by itself. */
export function sheet(texts: Texts, kind: 'drawer' | 'bottom') {
  const title = h('h2', { id: `${kind}-title` })
  const body = h('div', { class: 'sheet-body' })
  const dialog = h(
    'dialog',
    {
      class: kind,
      'aria-labelledby': `${kind}-title`,
      onclick: (event: MouseEvent) => {
        if (event.target === dialog) dialog.close()
      },
    },
    h(
      'div',
      { class: 'sheet-inner' },
      h(
        'div',
        { class: 'sheet-head' },
        title,
        h(
          'button',
          { type: 'button', class: 'round quiet', 'aria-label': texts.close, onclick: () => dialog.close() },
          icon('close'),
        ),
      ),
      body,
    ),
  )
  return {
    element: dialog,
    open(heading: string, ...content: Child[]) {
      title.textContent = heading
      fill(body, ...content)
      if (!dialog.open) dialog.showModal()
    },
    /** Changes what an open sheet shows. */
    fill(...content: Child[]) {
      if (dialog.open) fill(body, ...content)
    },
    close: () => dialog.close(),
    isOpen: () => dialog.open,
  }
}

type List = Extract<ThreadContent, { type: 'list' }>
export type ListRow = List['sections'][number]['rows'][number]

/** The rows of a list message, to choose one. */
export function listRows(content: List, choose: (row: ListRow) => void) {
  return h(
    'div',
    { class: 'list-rows' },
    ...content.sections.flatMap((section) => [
      section.title !== null && h('h3', {}, section.title),
      ...section.rows.map((row) =>
        h(
          'button',
          { type: 'button', onclick: () => choose(row) },
          h('span', {}, row.title),
          row.description !== null && h('small', {}, row.description),
        ),
      ),
    ]),
  )
}
