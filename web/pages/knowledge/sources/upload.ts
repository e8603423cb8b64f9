import { requestOf } from '../../../api/request.ts'
import { routes } from '../../../api/routes.ts'
import { upload as send } from '../../../api/upload.ts'

/** Sends one file and tells how much of it has gone, 0 to 1. Throws ApiError for a refusal. */
export async function upload(name: string, file: Blob, told: (share: number) => void): Promise<void> {
  await send<unknown>(requestOf(routes.knowledgeSourcesAdd, { name, bytes: file }), told)
}
