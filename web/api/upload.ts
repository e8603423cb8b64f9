import { ApiError, type ErrorFacts } from './error.ts'
import type { Request } from './request.ts'

/** Sends a file and tells how much of it has gone, 0 to 1. Throws ApiError for a refusal. */
export function upload<T>({ method, url, body }: Request, told: (share: number) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(method, url)
    request.setRequestHeader('accept', 'application/json')
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.onprogress = ({ loaded, total }) => told(total === 0 ? 0 : loaded / total)
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as T)
      else reject(new ApiError(request.status, factsOf(request)))
    }
    request.onerror = () => reject(new ApiError(0, { code: 'offline', message: 'The hub cannot be reached' }))
    request.send(body as XMLHttpRequestBodyInit)
  })
}

function factsOf({ status, statusText, responseText }: XMLHttpRequest): ErrorFacts {
  try {
    const { error } = JSON.parse(responseText) as { error?: ErrorFacts }
    if (error?.message) return error
  } catch {
    // A proxy in between may answer with a page of its own.
  }
  return { code: 'unexpected', message: statusText || `HTTP ${status}` }
}
