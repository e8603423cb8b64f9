import { composeHub, type ComposedHub } from '../compose.ts'
import { readConfig } from '../config.ts'
import { systemClock } from '../domain/clock.ts'
import type { Actor } from '../domain/user.ts'

export const benchActor: Actor = { kind: 'system', id: 'bench', name: 'Bench', permissions: [] }

/** Works on a hub that does not run: to fill its folder before it starts, or to count afterwards. */
export async function withClosedHub<T>(
  dataDir: string,
  work: (composed: ComposedHub) => Promise<T>,
): Promise<T> {
  const composed = await composeHub({
    config: readConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'error' }),
    clock: systemClock,
    ownsAccount: () => true,
    line: { baseUrl: 'http://127.0.0.1:9', accessToken: '' },
  })
  try {
    return await work(composed)
  } finally {
    await composed.stop()
  }
}
