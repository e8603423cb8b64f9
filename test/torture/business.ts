import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { withClosedHub } from '../../bench/closed-hub.ts'
import type { Actor } from '../../domain/user.ts'

const actor: Actor = { kind: 'system', id: 'torture', name: 'Torture', permissions: [] }
const faqFile = join(import.meta.dirname, '../../demo/faq.json')
const faqSchema = z.array(
  z.object({ id: z.string(), question: z.object({ it: z.string() }), answer: z.object({ it: z.string() }) }),
)

/** A part of the demo shop's FAQ: enough to answer from, quickly indexed. */
async function entries() {
  const all = faqSchema.parse(JSON.parse(await readFile(faqFile, 'utf8')))
  return all
    .slice(0, 24)
    .map(({ id, question, answer }) => ({ id, question: question.it, answer: answer.it }))
}

/** Questions that the knowledge base answers, in its own words. */
export async function questions(): Promise<string[]> {
  return (await entries()).map(({ question }) => question)
}

/** Fills the folder of a hub that does not run: knowledge, and settings under which the trial runs. */
export async function openShop(dataDir: string): Promise<void> {
  await withClosedHub(dataDir, async ({ hub }) => {
    const bytes = Buffer.from(JSON.stringify(await entries()))
    const source = await hub.knowledge.addFile({ name: 'faq.json', bytes, language: 'it' })
    await hub.knowledge.ingest(source.id)
    await hub.settings.update(
      {
        // Always an answer: what is measured here is whether it arrives once, not whether it is right.
        agent: { debounceMs: 100, debounceLimitMs: 1_000, answerThreshold: 0, clarifyThreshold: 0 },
        // What is unknown stands as unknown until the burst is over.
        sending: { throughputPerSecond: 1_000, pairIntervalMs: 0, unknownAfterMs: 600_000 },
      },
      actor,
    )
  })
}

/** A person decides about each message that stands as unknown: it goes out once more. */
export async function resendUnknown(dataDir: string): Promise<void> {
  await withClosedHub(dataDir, async ({ hub }) => {
    const unknown = await hub.storage.db
      .selectFrom('messages')
      .select('id')
      .where('status', '=', 'unknown')
      .execute()
    for (const { id } of unknown) await hub.sending.settle(id, 'resend')
  })
}
