import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ChatRequest {
  model: string
  messages: {
    role: string
    content: string | null
    tool_calls?: { id: string; function: { name: string; arguments: string } }[]
    tool_call_id?: string
  }[]
  tools?: { function: { name: string; parameters: Record<string, unknown> } }[]
}

/** One expected call: what the model says to it, or which tools it calls, or how it fails. */
export type Step = (
  request: ChatRequest,
) =>
  | { say: string }
  | { call: { name: string; args: unknown }[] }
  | { status: number; body?: string }
  | { hang: true }

/**
 * A strict stand-in for an OpenAI-compatible server: a call beyond the script is answered 418 and counted as a
 * failure, and so is a step that nobody asked for.
 */
export async function scriptedModel(steps: Step[]) {
  const requests: ChatRequest[] = []
  const unexpected: ChatRequest[] = []
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as ChatRequest
      requests.push(body)
      const step = steps.shift()
      if (!step) {
        unexpected.push(body)
        response.writeHead(418).end('{}')
        return
      }
      const reply = step(body)
      if ('hang' in reply) return
      if ('status' in reply) {
        response.writeHead(reply.status, { 'content-type': 'application/json' }).end(reply.body ?? '{}')
        return
      }
      const message =
        'say' in reply
          ? { role: 'assistant', content: reply.say }
          : {
              role: 'assistant',
              content: null,
              tool_calls: reply.call.map(({ name, args }, at) => ({
                id: `call_${requests.length}_${at}`,
                type: 'function',
                function: { name, arguments: JSON.stringify(args) },
              })),
            }
      response.writeHead(200, { 'content-type': 'application/json' }).end(
        JSON.stringify({
          id: 'chatcmpl-1',
          object: 'chat.completion',
          created: 1,
          model: body.model,
          choices: [{ index: 0, message, finish_reason: 'say' in reply ? 'stop' : 'tool_calls' }],
          usage: { prompt_tokens: 100, completion_tokens: 10, total_tokens: 110 },
        }),
      )
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    /** @throws where the script and what happened differ. */
    async finish(): Promise<void> {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      if (unexpected.length > 0) throw new Error(`${unexpected.length} call(s) beyond the script`)
      if (steps.length > 0) throw new Error(`${steps.length} step(s) of the script were never asked for`)
    },
  }
}
