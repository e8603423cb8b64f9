import type { Schema } from './schema.ts'

interface Described {
  operationId: string
  summary: string
  description: string
  tags?: string[]
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema: Schema }[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<string, { description: string; content?: Record<string, { schema: Schema }> }>
}

/** What this page reads of the OpenAPI document. */
export interface Document {
  info: { title: string; version: string; description: string }
  servers: { url: string }[]
  paths: Record<string, Record<string, Described>>
}

export type Operation = Described & { path: string; method: string }
