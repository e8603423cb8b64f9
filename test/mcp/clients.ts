import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { Client as OldClient } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport as OldTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { onTestFinished } from 'vitest'
import { z } from 'zod'
import type { TestHub } from '../hub.ts'

const resultSchema = z.object({
  isError: z.boolean().optional(),
  content: z.array(z.object({ type: z.literal('text'), text: z.string() })),
  structuredContent: z.record(z.string(), z.unknown()).optional(),
})

const errorSchema = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    field: z.string().optional(),
    fix: z.string().optional(),
    next: z.string().optional(),
  }),
})

export interface TestClient {
  tools(): Promise<string[]>
  /** What a tool answered; fails the test where it answered with an error. */
  call<T = Record<string, unknown>>(
    name: string,
    input?: Record<string, unknown>,
  ): Promise<T & { text: string }>
  /** The error that a tool answered with; fails the test where it answered otherwise. */
  refusal(name: string, input?: Record<string, unknown>): Promise<z.output<typeof errorSchema>['error']>
  protocol(): string | undefined
}

interface Raw {
  listTools(): Promise<{ tools: { name: string }[] }>
  callTool(request: { name: string; arguments: Record<string, unknown> }): Promise<unknown>
  protocol(): string | undefined
}

export function testClient(raw: Raw): TestClient {
  const ask = async (name: string, input: Record<string, unknown>) =>
    resultSchema.parse(await raw.callTool({ name, arguments: input }))
  return {
    tools: async () => (await raw.listTools()).tools.map((tool) => tool.name),
    async call(name, input = {}) {
      const { isError, content, structuredContent } = await ask(name, input)
      if (isError || structuredContent === undefined) throw new Error(`${name}: ${content[0]?.text}`)
      return { ...structuredContent, text: content[0]!.text } as never
    },
    async refusal(name, input = {}) {
      const { isError, content, structuredContent } = await ask(name, input)
      if (!isError || structuredContent !== undefined) throw new Error(`${name} did not refuse`)
      return errorSchema.parse(JSON.parse(content[0]!.text)).error
    },
    protocol: raw.protocol,
  }
}

const who = { name: 'test', version: '1.0.0' }
const bearer = (key: string) => ({ requestInit: { headers: { authorization: `Bearer ${key}` } } })

/** The two generations of clients that the door serves: the stateless protocol, and the one with a handshake. */
export const eras = {
  '2026-07-28': async (url: string, key: string): Promise<TestClient> => {
    const client = new Client(who, { versionNegotiation: { mode: { pin: '2026-07-28' } } })
    await client.connect(new StreamableHTTPClientTransport(new URL(url), bearer(key)))
    onTestFinished(() => client.close())
    return testClient({
      listTools: () => client.listTools(),
      callTool: (request) => client.callTool(request),
      protocol: () => client.getNegotiatedProtocolVersion(),
    })
  },
  '2025-11-25': async (url: string, key: string): Promise<TestClient> => {
    const client = new OldClient(who)
    const transport = new OldTransport(new URL(url), bearer(key))
    await client.connect(transport)
    onTestFinished(() => client.close())
    return testClient({
      listTools: () => client.listTools(),
      callTool: (request) => client.callTool(request),
      protocol: () => transport.protocolVersion,
    })
  },
}

/** A client of the newest era with a fresh key. */
export async function clientOf(
  hub: TestHub,
  access: 'read' | 'write' = 'write',
  send = false,
): Promise<TestClient> {
  return eras['2026-07-28'](`${hub.url}/mcp`, await keyFor(hub, access, send))
}

export async function keyFor(
  { hub }: Pick<TestHub, 'hub'>,
  access: 'read' | 'write',
  send = false,
): Promise<string> {
  const by = { kind: 'system', id: 'test', name: 'test', permissions: [] } as const
  return (await hub.accounts.createKey({ name: `test ${access}`, access, send }, by)).secret
}

/** Waits for what the hub does in the background. */
export async function until<T>(look: () => Promise<T | undefined>, what: string): Promise<T> {
  for (let tries = 0; tries < 700; tries++) {
    const seen = await look()
    if (seen !== undefined) return seen
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`waited in vain for ${what}`)
}
