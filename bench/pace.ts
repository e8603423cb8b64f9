import { join } from 'node:path'
import { defaultNumber } from '../channels/whatsapp/emulator/emulator.ts'
import { hubEnvironment, startEmulator } from './emulator-process.ts'
import { accepted, fillOutbox } from './fill-outbox.ts'
import { startHub } from './hub-process.ts'
import { spread } from './percentile.ts'
import { share, type Bench, type Row } from './report.ts'

const windowMs = 100
/** The two that the provider gives a number (WhatsApp Cloud API, throughput). */
const limits = [
  { perSecond: 80, throughput: 'STANDARD' },
  { perSecond: 1_000, throughput: 'HIGH' },
] as const

/**
 * One number with more to send than its limit lets through, at an emulator that refuses what is above the limit: how
 * much of the limit is used, and how evenly, in windows of 100 ms.
 */
export const pace: Bench = {
  name: 'pace',
  async run({ quick, folder, note }) {
    const rows: Row[] = []
    for (const { perSecond, throughput } of limits) {
      const count = perSecond * (quick ? 4 : 20)
      note(`${count} messages at a limit of ${perSecond} a second`)
      const dataDir = join(folder, `data-${perSecond}`)
      await fillOutbox(dataDir, { count, accountIds: [defaultNumber.id], perSecond })
      const emulator = await startEmulator({ limits: { perSecond, pairIntervalMs: null, windowMs: null } }, [
        { throughput },
      ])
      const hub = await startHub({ DATA_DIR: dataDir, ...hubEnvironment(emulator.url) })
      await accepted(emulator, count)
      const times = await emulator.acceptedAt()
      const refused = (await emulator.counters())['answers.130429'] ?? 0
      await hub.stop()
      emulator.stop()
      rows.push(rowOf(times, perSecond, refused))
    }
    return rows
  },
}

function rowOf(all: readonly number[], perSecond: number, refused: number): Row {
  // The first second is the hub's own start.
  const begin = all[0]! + 1_000
  const times = all.filter((at) => at >= begin)
  const end = times.at(-1)!
  const used = (times.length - 1) / ((end - begin) / 1_000) / perSecond
  const windows = countsOf(times, begin, end)
  const { p50, p95, max } = spread(windows)
  const least = Math.min(...windows)
  const mostInSecond = mostWithin(all, 1_000)
  return {
    measured: `one number at its limit of ${perSecond.toLocaleString('en')}/s for ${Math.round((end - begin) / 1_000)} s`,
    result: `${share(used)} of the limit; in ${windowMs} ms: least ${least}, p50 ${p50}, p95 ${p95}, most ${max}; most in any second ${mostInSecond}; refused ${refused}`,
    beside: `the limit spread evenly: ${perSecond / 10} in ${windowMs} ms`,
    goal: 'at least 98 %, refused 0',
    figures: { perSecond, used, least, p50, p95, most: max, mostInSecond, refused },
  }
}

/** How many fell into each whole window. */
function countsOf(times: readonly number[], begin: number, end: number): number[] {
  const counts = Array.from({ length: Math.max(1, Math.floor((end - begin) / windowMs)) }, () => 0)
  for (const at of times) {
    const window = Math.floor((at - begin) / windowMs)
    if (window < counts.length) counts[window]!++
  }
  return counts
}

/** The most within any stretch of so long. */
function mostWithin(times: readonly number[], lengthMs: number): number {
  let most = 0
  let from = 0
  times.forEach((at, to) => {
    while (at - times[from]! >= lengthMs) from++
    most = Math.max(most, to - from + 1)
  })
  return most
}
