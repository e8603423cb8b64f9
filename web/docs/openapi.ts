/** The parts of an OpenAPI 3.1 document that the page reads. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  description?: string
  format?: string
  pattern?: string
  enum?: unknown[]
  const?: unknown
  default?: unknown
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  maxItems?: number
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  minItems?: number
  additionalProperties?: boolean | Schema
  oneOf?: Schema[]
  anyOf?: Schema[]
  allOf?: Schema[]
}

interface Content {
  schema?: Schema
}

interface Parameter {
  name: string
  in: string
  required?: boolean
  description?: string
  schema?: Schema
}

interface PathOperation {
  operationId?: string
  tags?: string[]
  summary?: string
  description?: string
  parameters?: Parameter[]
  requestBody?: { content: Record<string, Content> }
  responses?: Record<string, { description: string; content?: Record<string, Content> }>
}

export interface Document {
  info: { title: string; version: string; description?: string }
  servers?: { url: string }[]
  paths: Record<string, Record<string, PathOperation>>
  components?: { schemas?: Record<string, Schema> }
}

/** One operation as the page shows it. */
export interface Entry {
  id: string
  noun: string
  method: string
  path: string
  title: string
  /** Paragraphs. */
  description: string[]
  parameters: Parameter[]
  body: { type: string; schema: Schema } | null
  /** What comes back when it went well. */
  answer: Schema | null
  refusals: { status: string; description: string }[]
}

const methods = ['get', 'post', 'put', 'patch', 'delete']

/** The operations of a document by noun, in the document's order. */
export function entriesOf(document: Document): Map<string, Entry[]> {
  const nouns = new Map<string, Entry[]>()
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = operations[method]
      if (!operation) continue
      const entry = entryOf(path, method, operation)
      nouns.set(entry.noun, [...(nouns.get(entry.noun) ?? []), entry])
    }
  }
  return nouns
}

function entryOf(path: string, method: string, operation: PathOperation): Entry {
  const responses = Object.entries(operation.responses ?? {})
  const [type, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? []
  const answer = responses.find(([status]) => status.startsWith('2'))?.[1].content
  return {
    id: operation.operationId ?? `${method} ${path}`,
    noun: operation.tags?.[0] ?? path.split('/')[2] ?? '',
    method: method.toUpperCase(),
    path,
    title: operation.summary ?? path,
    description: (operation.description ?? '').split(/\n\n+/).filter((part) => part !== ''),
    parameters: operation.parameters ?? [],
    body: type !== undefined && content?.schema ? { type, schema: content.schema } : null,
    answer: Object.values(answer ?? {})[0]?.schema ?? null,
    refusals: responses.flatMap(([status, { description }]) =>
      status.startsWith('2') ? [] : [{ status, description }],
    ),
  }
}

/** Whether every word asked for stands somewhere in the entry: its name, path, words or fields. */
export function matches(entry: Entry, words: string): boolean {
  const text = [
    entry.id,
    entry.method,
    entry.path,
    entry.title,
    ...entry.description,
    ...entry.parameters.map(({ name }) => name),
    JSON.stringify(entry.body?.schema ?? ''),
  ]
    .join(' ')
    .toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
