import { rm } from 'node:fs/promises'
import { z } from 'zod'
import { mediaPath } from '../inbox/media.ts'
import { importPath } from './import/waiting.ts'

const ids = z.array(z.string().min(1)).default([])
const payloadSchema = z.object({ mediaIds: ids, importIds: ids })

/** Removes the files of messages and imports that are gone; one that is not there is removed already. */
export function createFileRemover({ folder, importFolder }: { folder: string; importFolder: string }) {
  return async (payload: unknown): Promise<void> => {
    const { mediaIds, importIds } = payloadSchema.parse(payload)
    for (const id of mediaIds) {
      for (const path of [mediaPath(folder, id), `${mediaPath(folder, id)}.part`])
        await rm(path, { force: true })
    }
    for (const id of importIds) await rm(importPath(importFolder, id), { force: true })
  }
}
