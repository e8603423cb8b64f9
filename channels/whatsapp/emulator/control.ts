import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { NotThere, Refusal } from './refusal.ts'
import { controlRoutes, type ControlParts } from './control-routes.ts'
import { respond, type Control } from './server.ts'

/**
 * The endpoint that tests and the simulator steer the emulator by (docs/emulator.md). It has no token: the server
 * listens on loopback unless told otherwise. Browsers may use it from pages that loopback serves.
 */
export function createControl(parts: ControlParts): Control {
  const routes = controlRoutes(parts)
  return async (request, response, url, read) => {
    if (isForeign(request)) {
      respond(response, 403, {
        error: { message: 'Only pages of this machine may use the control endpoint' },
      })
      return true
    }
    allowLoopbackPages(request, response)
    if (request.method === 'OPTIONS') {
      respond(response, 200, {})
      return true
    }
    const path = url.pathname.slice('/_emulator'.length).replace(/\/$/, '') || '/'
    for (const { method, pattern, run } of routes) {
      const match = method === request.method ? pattern.exec(path) : null
      if (!match) continue
      await answer(response, async () => {
        const body = method === 'GET' ? {} : jsonOf(await read())
        // Whatever it does, it may be something to remember.
        if (method !== 'GET') parts.state.revision++
        return run({
          parameters: match.slice(1).map(decodeURIComponent),
          body,
          query: url.searchParams,
          response,
        })
      })
      return true
    }
    return false
  }
}

async function answer(response: ServerResponse, run: () => Promise<unknown>): Promise<void> {
  try {
    const result = await run()
    if (result !== undefined) respond(response, 200, result)
  } catch (error) {
    if (error instanceof z.ZodError) {
      const [issue] = error.issues
      respond(response, 422, { error: { field: issue?.path.join('.'), message: issue?.message } })
    } else if (error instanceof NotThere) respond(response, 404, { error: { message: error.message } })
    else if (error instanceof URIError || error instanceof SyntaxError || error instanceof Refusal)
      respond(response, 422, {
        error: { message: error instanceof Refusal ? (error.details ?? error.message) : error.message },
      })
    else throw error
  }
}

function jsonOf(bytes: Buffer): unknown {
  return bytes.length === 0 ? {} : JSON.parse(bytes.toString('utf8'))
}

function loopbackOrigin(origin: string): boolean {
  return URL.canParse(origin) && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(origin).hostname)
}

function isForeign(request: IncomingMessage): boolean {
  const { origin } = request.headers
  return origin !== undefined && !loopbackOrigin(origin)
}

function allowLoopbackPages(request: IncomingMessage, response: ServerResponse): void {
  const { origin } = request.headers
  if (origin === undefined) return
  response.setHeader('access-control-allow-origin', origin)
  response.setHeader('access-control-allow-methods', 'GET, POST, PATCH, DELETE')
  response.setHeader('access-control-allow-headers', 'content-type')
  response.setHeader('vary', 'origin')
}
