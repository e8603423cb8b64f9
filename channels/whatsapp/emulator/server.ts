import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { timingSafeEqual, createHash, randomBytes } from 'node:crypto'
import { FaultAnswer } from './faults.ts'
import type { GraphCall, GraphReply } from './graph.ts'
import { fetchMedia } from './media.ts'
import { Refusal } from './refusal.ts'
import type { State } from './state.ts'

const mostJsonBytes = 2 * 1024 * 1024
/** The largest file, and room for the form around it. */
const mostUploadBytes = 101 * 1024 * 1024

export type Respond = (status: number, body: unknown, headers?: Record<string, string>) => void
/** Takes a control request; false where the path is none of its own. */
export type Control = (
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  read: () => Promise<Buffer>,
) => Promise<boolean>

interface Parts {
  state: State
  graph: (call: GraphCall) => GraphReply | Promise<GraphReply>
  control: Control
}

/** The HTTP face: reads requests, asks the Graph API or the control endpoint, and writes what they answer. */
export function createHttp({ state, graph, control }: Parts): Server {
  const authorization = digest(`Bearer ${state.options.accessToken}`)
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => fail(response, error))
  })
  server.keepAliveTimeout = 30_000

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const origin = `http://${/^[\w.:[\]-]{1,255}$/.exec(request.headers.host ?? '')?.[0] ?? 'localhost'}`
    const path = request.url ?? '/'
    if (!URL.canParse(path, origin)) throw new Refusal(100, 'Malformed address')
    const url = new URL(path, origin)
    if (url.pathname === '/_emulator' || url.pathname.startsWith('/_emulator/')) {
      const found = await control(request, response, url, () => bodyOf(request, mostUploadBytes * 2))
      if (!found)
        respond(response, 404, { error: { message: 'No such control endpoint; see docs/emulator.md' } })
      return
    }
    if (!timingSafeEqual(digest(request.headers.authorization ?? ''), authorization))
      throw new Refusal(190, 'Invalid OAuth access token - Cannot parse access token')
    if (url.pathname.startsWith('/_media/')) return sendMedia(url, response)
    const [version, id = '', edge = '', ...more] = url.pathname.slice(1).split('/')
    if (!/^v\d{1,3}\.\d{1,2}$/.test(version ?? '') || id === '' || more.length > 0)
      throw new Refusal(100, `Unknown path components: ${url.pathname.slice(0, 200)}`, { subcode: 33 })
    const body = await bodyOf(
      request,
      edge === 'media' || id.startsWith('upload') ? mostUploadBytes : mostJsonBytes,
    )
    const reply = await graph({
      method: request.method ?? 'GET',
      id: decoded(id),
      edge,
      query: url.searchParams,
      contentType: request.headers['content-type'],
      body,
      origin,
      address: origin + url.pathname,
    })
    await latency()
    if (reply.sent && state.chance(state.settings.faults.lostAnswers)) {
      state.count('faults.lost_answer')
      response.destroy()
      return
    }
    respond(response, 200, reply.answer)
  }

  async function latency(): Promise<void> {
    const { latencyMs, latencyJitterMs } = state.settings.faults
    const wait = latencyMs + latencyJitterMs * (latencyJitterMs > 0 ? state.random() : 0)
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
  }

  function sendMedia(url: URL, response: ServerResponse): void {
    const media = fetchMedia(state, url.pathname.slice('/_media/'.length), url.searchParams.get('token'))
    response.writeHead(200, { 'content-type': media.mimeType, 'content-length': media.bytes.length })
    response.end(media.bytes)
  }

  function fail(response: ServerResponse, error: unknown): void {
    if (response.headersSent || response.destroyed) return void response.destroy()
    if (error instanceof FaultAnswer && error.fault.bare)
      return respond(response, error.refusal.status, '<html>bad gateway</html>', {
        'content-type': 'text/html',
      })
    const refusal = error instanceof FaultAnswer ? error.refusal : error instanceof Refusal ? error : null
    if (!refusal) state.count('emulator.errors')
    const shown = refusal ?? new Refusal(1, error instanceof Error ? error.message : String(error))
    state.count(`answers.${shown.code}`)
    respond(response, shown.status, shown.body(`A${randomBytes(12).toString('base64url')}`), shown.headers)
  }

  return server
}

export function respond(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  response.writeHead(status, {
    'content-type': 'application/json; charset=UTF-8',
    'content-length': Buffer.byteLength(text),
    'x-fb-rev': '1',
    ...headers,
  })
  response.end(text)
}

function bodyOf(request: IncomingMessage, most: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= most) chunks.push(chunk)
      else {
        request.pause()
        reject(
          new Refusal(100, `The request is larger than ${most} bytes.`, {
            status: 413,
            headers: { connection: 'close' },
          }),
        )
      }
    })
    request.on('end', () => resolve(chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks)))
    request.on('error', reject)
    request.on('aborted', () => reject(new Refusal(100, 'The request was cut short.')))
  })
}

function digest(value: string): Buffer {
  return createHash('sha256').update(value).digest()
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    // An id that is no valid escape names no object either; it is refused as such.
    return part
  }
}
