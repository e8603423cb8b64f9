import { ApiError, type ErrorFacts } from '../../../api/error.ts'
import { requestOf } from '../../../api/request.ts'
import { routes } from '../../../api/routes.ts'

/** Sends one file and tells how much of it has gone, 0 to 1. Throws ApiError for a refusal. */
export function upload(name: string, file: Blob, told: (share: number) => void): Promise<void> {
  const { method, url, body } = requestOf(routes.knowledgeSourcesAdd, { name, bytes: file })
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(method, url)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.onprogress = ({ loaded, total }) => told(total === 0 ? 0 : loaded / total)
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve()
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
