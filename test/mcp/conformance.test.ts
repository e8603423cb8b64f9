import { spawn } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import express from 'express'
import { expect, it, onTestFinished, vi } from 'vitest'
import { mcpRoutes } from '../../mcp/http.ts'
import { testHub } from '../hub.ts'
import { keyFor } from './clients.ts'

vi.setConfig({ testTimeout: 90_000 })

/**
 * The scenarios of `conformance list --server` that need no fixture tool, and how many checks each has. The others
 * ask for tools, prompts and resources of a made-up server, for logging, or for sessions: the hub has none of them.
 */
const scenarios = { 'server-initialize': 1, ping: 1, 'tools-list': 1, 'dns-rebinding-protection': 2 }

const bin = join(import.meta.dirname, '../../node_modules/.bin/conformance')

/** The hub's own MCP routes behind a door that brings the key along: the suite cannot send one. */
async function openDoor(): Promise<string> {
  const hub = await testHub()
  const authorization = `Bearer ${await keyFor(hub, 'write')}`
  const app = express()
  app.use((request, _response, next) => {
    request.headers.authorization = authorization
    next()
  })
  app.use(mcpRoutes({ hub: hub.hub, publicUrl: () => url }))
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return `${url}/mcp`
}

function run(url: string, scenario: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(bin, ['server', '--url', url, '--scenario', scenario, '--verbose'])
    let output = ''
    child.stdout.on('data', (chunk) => (output += String(chunk)))
    child.stderr.on('data', (chunk) => (output += String(chunk)))
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  })
}

it('passes the conformance scenarios that need no fixtures', async () => {
  const url = await openDoor()
  for (const [scenario, checks] of Object.entries(scenarios)) {
    const { code, output } = await run(url, scenario)
    expect(output, scenario).toContain(`Passed: ${checks}/${checks}, 0 failed, 0 warnings`)
    expect(code, scenario).toBe(0)
  }
})
