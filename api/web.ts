import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { type Router } from 'express'

/** The built pages. File names in `assets` carry a hash of their content and never change; pages are asked for anew. */
export function webPages(folder: string): Router {
  const routes = express.Router()
  routes.use(
    '/assets',
    express.static(join(folder, 'assets'), {
      immutable: true,
      maxAge: '1y',
      index: false,
      fallthrough: false,
    }),
  )
  // Other sites embed it.
  routes.get('/optin-widget.js', (_request, response, next) => {
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
    next()
  })
  routes.get('/api/docs', page('docs.html'))
  routes.use(express.static(folder, { index: false, maxAge: 0 }))
  routes.get('/try', page('try.html'))
  routes.get(['/', '/{*path}'], (request, response, next) => {
    // Only what asks for a page gets the console; a wrong API path is still an error.
    if (request.path.startsWith('/api/') || !request.accepts('html')) return next()
    page('index.html')(request, response, next)
  })
  return routes

  function page(name: string): express.RequestHandler {
    const file = join(folder, name)
    return (_request, response, next) => {
      if (!existsSync(file)) return next()
      response.setHeader('Cache-Control', 'no-cache')
      response.sendFile(file)
    }
  }
}
