import { serveStdio as serve } from '@modelcontextprotocol/server/stdio'
import type { Actor } from '../domain/user.ts'
import type { Hub } from '../operations/hub.ts'
import { createMcp } from './server.ts'

/**
 * Speaks MCP over this process's stdin and stdout for one actor until the client has gone. Nothing else may write
 * to stdout meanwhile.
 */
export async function serveStdio({ hub, actor }: { hub: Hub; actor: Actor }): Promise<void> {
  const server = createMcp({ hub })
  const gone = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve).once('close', resolve)
    process.stdout.once('error', resolve)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  const connection = serve(() => server(actor), {
    onerror: (error) => hub.log.debug({ err: error }, 'mcp over stdio: a message was refused'),
  })
  await gone
  await connection.close()
}
