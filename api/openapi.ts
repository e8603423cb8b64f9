import { OpenAPIRegistry, OpenApiGeneratorV31 } from '@asteasolutions/zod-to-openapi'
import { z } from 'zod'
import { operations } from '../operations/catalogue.ts'
import type { AnyOperation } from '../operations/operation.ts'

const errorSchema = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    field: z.string().optional(),
    fix: z.string().optional(),
    reason: z.string().optional().describe('What is wrong as a code of its own'),
    about: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
})

/** The OpenAPI document of all operations, made once. */
export function openApiDocument(facts: { version: string; publicUrl: string }) {
  const registry = new OpenAPIRegistry()
  registry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' })
  for (const operation of operations) registry.registerPath(pathOf(operation))
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Centralino',
      version: facts.version,
      description:
        'Everything that the console and the MCP server do, as HTTP. Send an API key as a bearer token.',
    },
    servers: [{ url: facts.publicUrl }],
    security: [{ bearer: [] }],
  })
}

function pathOf(operation: AnyOperation): Parameters<OpenAPIRegistry['registerPath']>[0] {
  const { method, path } = operation.http
  const shape: Record<string, z.ZodType> = { ...operation.input.shape }
  const params: Record<string, z.ZodType> = {}
  for (const [, name] of path.matchAll(/:(\w+)/g)) {
    params[name!] = shape[name!]!
    delete shape[name!]
  }
  delete shape['bytes']
  if (operation.upload === 'file') delete shape['file']
  const inQuery = operation.upload !== undefined || method === 'GET' || method === 'DELETE'
  const refusals = Object.fromEntries(
    Object.entries({
      401: 'Nobody signed in',
      403: 'The right is missing',
      422: 'Bad input: names the field',
    }).map(([status, description]) => [
      status,
      { description, content: { 'application/json': { schema: errorSchema } } },
    ]),
  )
  return {
    method: method.toLowerCase() as Lowercase<typeof method>,
    path: `/api${path.replace(/:(\w+)/g, '{$1}')}`,
    operationId: operation.name,
    tags: [operation.name.split('.')[0]!],
    summary: operation.title,
    description: `${operation.description}\n\nRight: \`${operation.permission}\`.`,
    request: {
      ...(Object.keys(params).length > 0 ? { params: z.object(params) } : {}),
      ...(inQuery && Object.keys(shape).length > 0 ? { query: z.object(shape) } : {}),
      ...(!inQuery && Object.keys(shape).length > 0
        ? { body: { content: { 'application/json': { schema: z.object(shape) } } } }
        : {}),
      ...(operation.upload
        ? {
            body: {
              content: {
                'application/octet-stream': { schema: { type: 'string' as const, format: 'binary' } },
              },
            },
          }
        : {}),
    },
    responses: {
      200: {
        description: 'Done',
        content: operation.download
          ? { 'text/csv': { schema: { type: 'string' as const, format: 'binary' } } }
          : { 'application/json': { schema: operation.output } },
      },
      ...refusals,
    },
  }
}
