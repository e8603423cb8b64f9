import '../theme/tokens.css'
import './docs.css'
import { element } from './element.ts'
import { renderOperation } from './operation.ts'
import type { Document, Operation } from './document.ts'

/** The hub's OpenAPI document for reading: by noun, each operation with its fields and a call to copy. */
async function show(): Promise<void> {
  const root = document.getElementById('root')!
  const response = await fetch('/openapi.json')
  if (!response.ok) throw new Error(`/openapi.json answers ${response.status}`)
  const api = (await response.json()) as Document
  const groups = new Map<string, Operation[]>()
  for (const [path, methods] of Object.entries(api.paths)) {
    for (const [method, described] of Object.entries(methods)) {
      const group = described.tags?.[0] ?? ''
      groups.set(group, [...(groups.get(group) ?? []), { ...described, path, method: method.toUpperCase() }])
    }
  }
  root.append(
    element('nav', { 'aria-label': 'Operations' }, [
      element('a', { href: '/', class: 'home' }, ['Centralino']),
      ...[...groups].map(([group, operations]) =>
        element('details', { open: '' }, [
          element('summary', {}, [group]),
          element(
            'ul',
            {},
            operations.map(({ operationId, summary }) =>
              element('li', {}, [element('a', { href: `#${operationId}` }, [summary])]),
            ),
          ),
        ]),
      ),
    ]),
    element('main', {}, [
      element('h1', {}, [`${api.info.title} API ${api.info.version}`]),
      element('p', { class: 'lead' }, [api.info.description]),
      element('p', {}, [
        'Keys are made in the console under Settings. Errors come as ',
        element('code', {}, ['{"error": {"code", "message", "field", "fix"}}']),
        '. For machines: ',
        element('a', { href: '/openapi.json' }, ['openapi.json']),
        '.',
      ]),
      ...[...groups].flatMap(([group, operations]) => [
        element('h2', {}, [group]),
        ...operations.map((operation) => renderOperation(operation, api.servers[0]?.url ?? location.origin)),
      ]),
    ]),
  )
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView()
}

show().catch((error: unknown) => {
  const words = error instanceof Error ? error.message : String(error)
  document
    .getElementById('root')!
    .append(element('p', { role: 'alert' }, [`This page could not be made: ${words}`]))
})
