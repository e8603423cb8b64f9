/** What goes over the wire for one call. */
export interface Request {
  method: string
  url: string
  body: BodyInit | null
}

/**
 * Builds the request of an operation from its route, such as `POST /conversations/:id/take`: fields named in the
 * path go there, the others in the query (GET, DELETE, and beside a file) or in a JSON body. Fields that are
 * undefined are left out.
 */
export function requestOf(route: string, input: Record<string, unknown>): Request {
  const [method = 'GET', template = '/'] = route.split(' ')
  const rest = new Map(Object.entries(input).filter(([, value]) => value !== undefined))
  const path = template.replace(/:(\w+)/g, (_, name: string) => {
    const value = rest.get(name)
    if (value === undefined || value === '') throw new Error(`${route} needs ${name}`)
    rest.delete(name)
    return encodeURIComponent(String(value))
  })
  const bytes = rest.get('bytes')
  if (bytes instanceof Uint8Array || bytes instanceof Blob) {
    rest.delete('bytes')
    return { method, url: withQuery(path, rest), body: bytes as BodyInit }
  }
  if (method === 'GET' || method === 'DELETE') return { method, url: withQuery(path, rest), body: null }
  return { method, url: `/api${path}`, body: JSON.stringify(Object.fromEntries(rest)) }
}

function withQuery(path: string, fields: Map<string, unknown>): string {
  const query = new URLSearchParams()
  for (const [name, value] of fields) {
    if (Array.isArray(value)) for (const one of value) query.append(name, String(one))
    else if (value !== null) query.append(name, String(value))
  }
  const text = query.toString()
  return `/api${path}${text ? `?${text}` : ''}`
}
