import { rm } from 'node:fs/promises'
import express, { type Request, type RequestHandler, type Router } from 'express'
import { z } from 'zod'
import { operations } from '../operations/catalogue.ts'
import type { Hub } from '../operations/hub.ts'
import type { AnyOperation } from '../operations/operation.ts'
import { perform, requirePermission } from '../operations/perform.ts'
import type { downloadShape } from '../operations/operation.ts'
import type { Auth } from './auth.ts'
import { sendDownload } from './download.ts'
import { receiveFile } from './upload-file.ts'

/** Every operation as a route below `/api`. */
export function operationRoutes(deps: {
  hub: Hub
  auth: Auth
  uploadLimitBytes: number
  /** Where files that are too large for memory are put while an operation takes them over. */
  uploadFolder: string
  fileLimitBytes: number
}): Router {
  const { hub, auth } = deps
  const routes = express.Router()
  const json = express.json({ limit: '1mb' })
  const upload = express.raw({ type: () => true, limit: deps.uploadLimitBytes })

  for (const operation of operations) {
    const { method, path } = operation.http
    const readInput = inputReader(operation)
    routes[method.toLowerCase() as Lowercase<typeof method>](
      path,
      async (request, _response, next) => {
        // Who may not come in does not get to send a body either.
        request.actor = await auth.authenticate(request)
        next()
      },
      operation.upload === 'file' ? toFile(operation) : operation.upload ? upload : json,
      async (request, response) => {
        const answer = await performed(operation, request, readInput(request))
        // Desks have wrong clocks and the sandbox advances its own: the console counts by the hub's.
        response.setHeader('X-Hub-Time', hub.clock.now())
        if (operation.download) await sendDownload(response, answer as z.output<typeof downloadShape>)
        else response.json(answer)
      },
    )
  }
  return routes

  function toFile(operation: AnyOperation): RequestHandler {
    return async (request, _response, next) => {
      requirePermission(operation, { actor: request.actor! })
      request.file = await receiveFile(request, deps.uploadFolder, deps.fileLimitBytes)
      next()
    }
  }

  async function performed(operation: AnyOperation, request: Request, input: Record<string, unknown>) {
    try {
      return await perform(operation, { hub, actor: request.actor! }, input)
    } finally {
      // Whatever the operation did not move away.
      if (request.file !== undefined) await rm(request.file, { force: true })
    }
  }
}

declare module 'express-serve-static-core' {
  interface Request {
    actor?: import('../domain/user.ts').Actor
    /** Where the body was put. */
    file?: string
  }
}

/** The input of an operation from path, query and body. A query is text: it is read by the type that the input wants. */
function inputReader(operation: AnyOperation): (request: Request) => Record<string, unknown> {
  const inQuery =
    operation.upload !== undefined || operation.http.method === 'GET' || operation.http.method === 'DELETE'
  const kinds = inQuery ? kindsOf(operation.input) : new Map<string, string>()
  return (request) => {
    if (!inQuery) return { ...(request.body as Record<string, unknown> | undefined), ...request.params }
    const query = Object.entries(request.query).map(([name, value]) => [name, typed(value, kinds.get(name))])
    return {
      ...Object.fromEntries(query),
      ...request.params,
      ...(operation.upload === 'file' ? { file: request.file } : {}),
      ...(operation.upload === true
        ? { bytes: Buffer.isBuffer(request.body) ? new Uint8Array(request.body) : new Uint8Array() }
        : {}),
    }
  }
}

function typed(value: unknown, kind: string | undefined): unknown {
  if (typeof value !== 'string') return value
  if ((kind === 'number' || kind === 'integer') && /^-?\d+(\.\d+)?$/.test(value)) return Number(value)
  if (kind === 'boolean' && (value === 'true' || value === 'false')) return value === 'true'
  return value
}

function kindsOf(schema: z.ZodObject): Map<string, string> {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return new Map(
    Object.entries(properties).flatMap(([name, property]) =>
      typeof property === 'object' && typeof property.type === 'string'
        ? [[name, property.type] as const]
        : [],
    ),
  )
}
