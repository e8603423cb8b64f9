import { hostHeaderValidation, originValidation, requireBearerAuth } from '@modelcontextprotocol/express'
import { toNodeHandler } from '@modelcontextprotocol/node'
import {
  createMcpHandler,
  getOAuthProtectedResourceMetadataUrl,
  localhostAllowedHostnames,
  OAuthError,
  OAuthErrorCode,
  type AuthInfo,
} from '@modelcontextprotocol/server'
import { Router, type Request } from 'express'
import { rateLimit } from 'express-rate-limit'
import { hour, minute } from '../domain/clock.ts'
import type { Actor } from '../domain/user.ts'
import type { Hub } from '../operations/hub.ts'
import { createMcp } from './server.ts'

/** The largest tool input is a FAQ entry with all its variants. */
const maxRequestBodySize = 512 * 1024

/**
 * MCP over Streamable HTTP at `/mcp`, for both protocol eras, behind an API key as bearer token; who has none is
 * told where the resource is described (RFC 9728). `publicUrl` is where clients reach the hub; it is asked for at
 * the first request, when the hub listens and knows its port.
 */
export function mcpRoutes({
  hub,
  publicUrl,
  perMinute = 600,
}: {
  hub: Hub
  publicUrl: () => string
  /** Requests of one key. */
  perMinute?: number
}): Router {
  const server = createMcp({ hub })
  const handler = createMcpHandler(({ authInfo }) => server(actorOf(authInfo)), {
    maxRequestBodySize,
    onerror: (error) => hub.log.debug({ err: error }, 'mcp: a request was refused'),
  })
  const serve = toNodeHandler(handler, {
    maxRequestBodySize,
    onerror: (error) => hub.log.error({ err: error }, 'mcp: a request failed'),
  })
  const limit = rateLimit({
    windowMs: minute,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (request: Request) => request.auth?.clientId ?? '',
    message: {
      jsonrpc: '2.0',
      error: { code: -32000, message: `More than ${perMinute} requests in a minute: wait for Retry-After` },
      id: null,
    },
  })
  let door: ReturnType<typeof doorAt> | undefined
  const opened = () => (door ??= doorAt(hub, new URL(`${publicUrl().replace(/\/$/, '')}/mcp`)))

  const router = Router()
  router.get(
    ['/.well-known/oauth-protected-resource', '/.well-known/oauth-protected-resource/{*path}'],
    (_request, response) => {
      response.set('Access-Control-Allow-Origin', '*').json(opened().description)
    },
  )
  router.all(
    '/mcp',
    (request, response, next) => opened().guard(request, response, next),
    limit,
    (request, response) => serve(request, response, request.body as unknown),
  )
  return router
}

/** What stands before the protocol: no page of another host (DNS rebinding), nobody without a key. */
function doorAt(hub: Hub, resource: URL) {
  const hosts = [...new Set([...localhostAllowedHostnames(), resource.hostname])]
  const guard = Router()
  guard.use(
    hostHeaderValidation(hosts),
    originValidation(hosts),
    requireBearerAuth({
      verifier: { verifyAccessToken: (key) => verify(hub, key) },
      resourceMetadataUrl: getOAuthProtectedResourceMetadataUrl(resource),
    }),
  )
  return {
    guard,
    /** RFC 9728. No authorization server: the keys are made in the console. */
    description: {
      resource: resource.href,
      resource_name: 'Centralino',
      bearer_methods_supported: ['header'],
    },
  }
}

/** Throws OAuthError `invalid_token`, which becomes the 401. */
async function verify(hub: Hub, key: string): Promise<AuthInfo> {
  const actor = await hub.accounts.actorOfKey(key)
  if (actor === null) {
    throw new OAuthError(
      OAuthErrorCode.InvalidToken,
      'This API key is unknown or revoked: make one in the console under Settings, API keys',
    )
  }
  return {
    token: actor.id,
    clientId: actor.id,
    scopes: [...actor.permissions],
    // Keys hold until they are revoked; each request asks again.
    expiresAt: Math.floor((Date.now() + hour) / 1000),
    extra: { actor },
  }
}

function actorOf(authInfo: AuthInfo | undefined): Actor {
  const actor = authInfo?.extra?.['actor'] as Actor | undefined
  if (actor === undefined) throw new Error('a request came past the key check')
  return actor
}
