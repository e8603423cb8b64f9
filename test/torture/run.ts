import { parseArgs } from 'node:util'
import { runBulk } from './bulk.ts'
import { runRound } from './round.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '20' },
    messages: { type: 'string', default: '1000' },
    kills: { type: 'string', default: '4' },
    /** Share of sends whose answer is lost, in every second round. */
    lost: { type: 'string', default: '0.1' },
    /** Kills in bulk sends of 2,000, beside the rounds. */
    'bulk-kills': { type: 'string', default: '200' },
    verbose: { type: 'boolean', default: false },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const [rounds, messages, kills, firstSeed] = [values.rounds, values.messages, values.kills, values.seed].map(
  Number,
) as [number, number, number, number]

console.log(`${rounds} rounds of ${messages} messages and ${kills} kills, seeds from ${firstSeed}\n`)
let failed = 0
const sums = { messages: 0, unknown: 0, settledByStatus: 0, kills: 0 }
for (let round = 0; round < rounds; round++) {
  const report = await runRound({
    seed: firstSeed + round,
    messages,
    kills,
    lostAnswers: round % 2 === 1 ? Number(values.lost) : 0,
    settle: true,
    note: values.verbose ? (line) => console.log(`  ${line}`) : undefined,
  })
  const { afterBurst, afterSettling } = report
  const faults = [...afterBurst.faults, ...(afterSettling?.faults ?? [])]
  if (afterSettling && afterSettling.unknown > 0) faults.push(`${afterSettling.unknown} stayed unknown`)
  failed += faults.length > 0 ? 1 : 0
  sums.messages += afterBurst.messages
  sums.unknown += afterBurst.unknown
  sums.settledByStatus += afterBurst.settledByStatus
  sums.kills += report.kills.length
  console.log(
    [
      `round ${round + 1}, seed ${report.seed}: ${faults.length === 0 ? 'kept' : 'BROKEN'} in ${report.seconds.toFixed(1)} s`,
      `  killed ${report.kills.join('; ')}`,
      `  ${afterBurst.customers} customers, ${afterBurst.messages} messages, ${afterBurst.answers} answers; ` +
        `${afterBurst.settledByStatus} unknown settled by their status, ${afterBurst.unknown} stood as unknown` +
        (afterSettling ? ', then sent again' : ''),
      ...faults.map((fault) => `  ! ${fault}`),
    ].join('\n'),
  )
}
console.log(
  `\n${rounds - failed} of ${rounds} rounds kept the promise: ${sums.messages} messages, ${sums.kills} kills, ` +
    `${sums.settledByStatus} unknown settled by their status, ${sums.unknown} sent again by hand`,
)

let killed = 0
for (let round = 0; killed < Number(values['bulk-kills']); round++) {
  const report = await runBulk({
    seed: firstSeed + round,
    people: 2_000,
    kills: Math.min(10, Number(values['bulk-kills']) - killed),
    lostAnswers: Number(values.lost),
    note: values.verbose ? (line) => console.log(`  ${line}`) : undefined,
  })
  killed += report.kills
  failed += report.faults.length > 0 ? 1 : 0
  console.log(
    [
      `bulk send ${round + 1}, seed ${report.seed}: ${report.faults.length === 0 ? 'kept' : 'BROKEN'} in ${report.seconds.toFixed(1)} s`,
      `  ${report.kills} kills, ${report.arrived} of 2,000 arrived once, ${report.unknown} unknown or given up`,
      ...report.faults.map((fault) => `  ! ${fault}`),
    ].join('\n'),
  )
}
process.exitCode = failed > 0 ? 1 : 0
