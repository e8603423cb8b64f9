import { request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { expect, it, onTestFinished } from 'vitest'
import { mcpRoutes } from '../../mcp/http.ts'
import { testHub } from '../hub.ts'
import { keyFor } from './clients.ts'

const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' })
const headers = {
  'content-type': 'application/json',
  accept: 'application/json, text/event-stream',
  'mcp-protocol-version': '2025-11-25',
}

it('tells who has no key where the resource is described, with the port it really has', async () => {
  const { url } = await testHub()
  for (const authorization of [undefined, 'Bearer cen_nothing', 'Basic eDp5']) {
    const answer = await fetch(`${url}/mcp`, {
      method: 'POST',
      headers: { ...headers, ...(authorization ? { authorization } : {}) },
      body,
    })
    expect(answer.status).toBe(401)
    if (authorization?.startsWith('Bearer')) {
      expect(await answer.json()).toMatchObject({
        error: 'invalid_token',
        error_description: expect.stringContaining('Settings, API keys'),
      })
    }
    const challenge = answer.headers.get('www-authenticate')!
    expect(challenge).toMatch(/^Bearer /)
    const described = /resource_metadata="([^"]+)"/.exec(challenge)![1]!
    expect(described).toBe(`${url}/.well-known/oauth-protected-resource/mcp`)
    const metadata = await fetch(described)
    expect(metadata.status).toBe(200)
    expect(await metadata.json()).toMatchObject({
      resource: `${url}/mcp`,
      bearer_methods_supported: ['header'],
    })
  }
})

it('refuses pages of other hosts and names that lead here by DNS', async () => {
  const hub = await testHub()
  const authorization = `Bearer ${await keyFor(hub, 'read')}`
  const status = (extra: Record<string, string>) =>
    new Promise<number>((resolve, reject) => {
      const request = httpRequest(`${hub.url}/mcp`, {
        method: 'POST',
        headers: { ...headers, authorization, ...extra },
      })
      request.on('response', (answer) => resolve(answer.resume().statusCode!)).on('error', reject)
      request.end(body)
    })
  expect(await status({})).toBe(200)
  expect(await status({ host: 'rebound.example' })).toBe(403)
  expect(await status({ origin: 'https://elsewhere.example' })).toBe(403)
  expect(await status({ origin: 'null' })).toBe(403)
  expect(await status({ origin: hub.url })).toBe(200)
})

it('admits the public host of the configuration', async () => {
  const hub = await testHub({ environment: { PUBLIC_URL: 'https://hub.shop.example' } })
  const authorization = `Bearer ${await keyFor(hub, 'read')}`
  const answer = await new Promise<number>((resolve, reject) => {
    const request = httpRequest(`${hub.url}/mcp`, {
      method: 'POST',
      headers: { ...headers, authorization, host: 'hub.shop.example' },
    })
    request.on('response', (response) => resolve(response.resume().statusCode!)).on('error', reject)
    request.end(body)
  })
  expect(answer).toBe(200)
})

it('slows a key down that asks too often, and no other', async () => {
  const { hub, ...rest } = await testHub()
  const app = express().use(mcpRoutes({ hub, publicUrl: () => 'http://127.0.0.1', perMinute: 3 }))
  const server = app.listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  const ask = (key: string) =>
    fetch(`http://127.0.0.1:${port}/mcp`, {
      method: 'POST',
      headers: { ...headers, authorization: `Bearer ${key}` },
      body,
    })
  const [busy, other] = [await keyFor({ hub, ...rest }, 'read'), await keyFor({ hub, ...rest }, 'read')]
  for (let n = 0; n < 3; n++) expect((await ask(busy)).status).toBe(200)
  const refused = await ask(busy)
  expect(refused.status).toBe(429)
  expect(refused.headers.get('retry-after')).toMatch(/^\d+$/)
  expect(await refused.json()).toMatchObject({ error: { message: expect.stringContaining('Retry-After') } })
  expect((await ask(other)).status).toBe(200)
})

it('answers hostile bodies without harm', async () => {
  const hub = await testHub()
  const authorization = `Bearer ${await keyFor(hub, 'read')}`
  const large = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'x', params: { a: 'x'.repeat(600_000) } })
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
  for (const [hostile, status] of [
    ['{"jsonrpc":"2.0",', 400],
    [large, 413],
    [deep, 400],
  ] as const) {
    const answer = await fetch(`${hub.url}/mcp`, {
      method: 'POST',
      headers: { ...headers, authorization },
      body: hostile,
    })
    expect(answer.status).toBe(status)
  }
  expect((await fetch(`${hub.url}/health`)).status).toBe(200)
})
