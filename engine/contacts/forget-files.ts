import { rm } from 'node:fs/promises'
import { z } from 'zod'
import { mediaPath } from '../inbox/media.ts'

const idsSchema = z.array(z.string().min(1))

/** Removes the files of messages that are gone; one that is not there is removed already. */
export function createFileRemover({ folder }: { folder: string }) {
  return async (mediaIds: unknown): Promise<void> => {
    for (const id of idsSchema.parse(mediaIds)) {
      for (const path of [mediaPath(folder, id), `${mediaPath(folder, id)}.part`])
        await rm(path, { force: true })
    }
  }
}
