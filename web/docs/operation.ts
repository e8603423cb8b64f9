import type { Operation } from './document.ts'
import { element } from './element.ts'
import { exampleOf, type Field, fieldsOf, type Schema } from './schema.ts'

/** One operation: what it does, what it takes, what it answers, and a call to copy. */
export function renderOperation(operation: Operation, server: string): HTMLElement {
  const { method, path, operationId } = operation
  const [what = '', right = ''] = operation.description.split('\n\n')
  const body = Object.entries(operation.requestBody?.content ?? {})[0]
  const answer = operation.responses['200']?.content?.['application/json']?.schema
  return element('section', { id: operationId, 'aria-labelledby': `title-${operationId}` }, [
    element('h3', { id: `title-${operationId}` }, [operation.summary]),
    element('p', { class: 'route' }, [
      element('b', { 'data-method': method }, [method]),
      element('code', {}, [path]),
    ]),
    element('p', {}, [what]),
    element('p', { class: 'quiet' }, [`${operationId} · ${right.replaceAll('`', '').replace(/\.$/, '')}`]),
    ...table('Takes', [...parametersOf(operation), ...(body ? fieldsOf(body[1].schema) : [])]),
    element('pre', { tabindex: '0', 'aria-label': 'Example' }, [exampleCall(operation, server, body)]),
    ...(answer
      ? [element('details', {}, [element('summary', {}, ['Answers with']), ...table('', fieldsOf(answer))])]
      : []),
  ])
}

function parametersOf(operation: Operation): Field[] {
  return (operation.parameters ?? []).flatMap(({ name, in: place, required, description, schema }) =>
    fieldsOf({ properties: { [name]: { ...schema, ...(description ? { description } : {}) } } }).map(
      (field) => ({
        ...field,
        required: required ?? false,
        notes: [place === 'path' ? 'in the path' : 'in the query', ...field.notes],
      }),
    ),
  )
}

function table(title: string, fields: Field[]): HTMLElement[] {
  if (fields.length === 0) return []
  const rows = fields.map(({ name, type, required, depth, notes }) =>
    element('tr', {}, [
      element('th', { scope: 'row', style: `padding-left: ${depth * 16}px` }, [
        element('code', {}, [name]),
        ...(required ? [element('span', { title: 'required' }, [' *'])] : []),
      ]),
      element('td', {}, [type]),
      element('td', {}, [notes.join(' · ')]),
    ]),
  )
  return [
    ...(title ? [element('h4', {}, [title])] : []),
    element('div', { class: 'scroll', tabindex: '0' }, [element('table', {}, [element('tbody', {}, rows)])]),
  ]
}

function exampleCall(
  operation: Operation,
  server: string,
  body: [string, { schema: Schema }] | undefined,
): string {
  const { method, path } = operation
  const query = (operation.parameters ?? [])
    .filter(({ in: place, required }) => place === 'query' && required)
    .map(({ name, schema }) => `${name}=${encodeURIComponent(String(exampleOf(schema)))}`)
  const lines = [
    `curl ${method === 'GET' ? '' : `-X ${method} `}'${server}${path}${query.length > 0 ? `?${query.join('&')}` : ''}'`,
    `-H "Authorization: Bearer $KEY"`,
  ]
  if (body) {
    const [type, { schema }] = body
    lines.push(`-H 'Content-Type: ${type}'`)
    lines.push(
      type === 'application/json' ? `-d '${JSON.stringify(exampleOf(schema))}'` : '--data-binary @file',
    )
  }
  return lines.join(' \\\n  ')
}
