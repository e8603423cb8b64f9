import { h, type Child } from '../try/element.ts'
import { curlOf } from './curl.ts'
import type { Entry, Schema } from './openapi.ts'
import { rowsOf, type Row, typeOf } from './schema-rows.ts'
import type { DocsTexts } from './text.ts'

interface OperationDeps {
  texts: DocsTexts
  server: string
  schemas: Readonly<Record<string, Schema>>
}

/** One operation, folded up; what it takes and gives is drawn when it is opened. */
export function operationView(entry: Entry, deps: OperationDeps) {
  const body = h('div', { class: 'operation-body' })
  let drawn = false
  const element = h(
    'details',
    {
      class: 'operation',
      id: entry.id,
      ontoggle: () => {
        if (drawn || !element.open) return
        drawn = true
        body.append(...bodyOf(entry, deps))
      },
    },
    h(
      'summary',
      {},
      h('span', { class: `method method-${entry.method.toLowerCase()}` }, entry.method),
      h('code', {}, entry.path),
      h('span', { class: 'title' }, entry.title),
    ),
    body,
  )
  return element
}

function bodyOf(entry: Entry, { texts, server, schemas }: OperationDeps): HTMLElement[] {
  const { description, parameters, body, answer, refusals } = entry
  const curl = curlOf(entry, server, schemas)
  const copy = h(
    'button',
    {
      type: 'button',
      onclick: () =>
        void navigator.clipboard.writeText(curl).then(() => {
          copy.textContent = texts.copied
          setTimeout(() => (copy.textContent = texts.copy), 2_000)
        }),
    },
    texts.copy,
  )
  const isFile = body !== null && !/json/.test(body.type)
  return [
    h('p', { class: 'id' }, h('code', {}, entry.id)),
    ...description.map((paragraph) => h('p', {}, ...withCode(paragraph))),
    ...(parameters.length > 0
      ? part(
          texts.parameters,
          table(
            texts,
            `${entry.title}: ${texts.parameters}`,
            parameters.map((parameter) => ({
              path: [parameter.name],
              type: typeOf(parameter.schema ?? {}, schemas),
              required: parameter.required ?? false,
              description: [texts.in[parameter.in], parameter.description ?? parameter.schema?.description]
                .filter(Boolean)
                .join('. '),
              limits: rowsOf({ properties: { value: parameter.schema ?? {} } }, schemas)[0]?.limits ?? [],
            })),
          ),
        )
      : []),
    ...(body
      ? part(
          texts.body,
          isFile
            ? h('p', {}, `${texts.file}: `, h('code', {}, body.type))
            : table(texts, `${entry.title}: ${texts.body}`, rowsOf(body.schema, schemas)),
        )
      : []),
    ...(answer
      ? part(texts.answer, table(texts, `${entry.title}: ${texts.answer}`, rowsOf(answer, schemas)))
      : []),
    ...part(texts.example, h('div', { class: 'example' }, h('pre', { tabindex: 0 }, curl), copy)),
    ...(refusals.length > 0
      ? part(
          texts.refusals,
          h(
            'ul',
            { class: 'refusals' },
            ...refusals.map(({ status, description: why }) => h('li', {}, h('code', {}, status), ' ', why)),
          ),
        )
      : []),
  ]
}

function part(title: string, content: HTMLElement): HTMLElement[] {
  return [h('h3', {}, title), content]
}

function table(texts: DocsTexts, label: string, rows: Row[]) {
  const head = [texts.field, texts.type, texts.meaning]
  return h(
    'div',
    { class: 'table', tabindex: 0, role: 'region', 'aria-label': label },
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...head.map((name) => h('th', { scope: 'col' }, name)))),
      h(
        'tbody',
        {},
        ...rows.map(({ path, type, required, description, limits }) =>
          h(
            'tr',
            {},
            h(
              'th',
              { scope: 'row' },
              h(
                'span',
                { class: 'outer' },
                path
                  .slice(0, -1)
                  .map((name) => `${name}.`)
                  .join('')
                  .replace(/\.(\[\]|\()/g, '$1'),
              ),
              path.at(-1),
              required && h('abbr', { title: texts.required }, '*'),
            ),
            h('td', {}, h('code', {}, type)),
            h(
              'td',
              {},
              ...withCode(description),
              limits.length > 0 && h('span', { class: 'limits' }, limits.join(' · ')),
            ),
          ),
        ),
      ),
    ),
  )
}

/** Words between backticks as code. */
function withCode(text: string): Child[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? h('code', {}, part) : part))
}
