import { onTestFinished } from 'vitest'
import { createWhatsAppTemplates } from '../../../channels/whatsapp/templates.ts'
import { defaultNumber } from '../../../channels/whatsapp/emulator/emulator.ts'
import type { TemplateProvider } from '../../../channels/channel.ts'
import { defaultSettings } from '../../../domain/settings.ts'
import { createEmbeddedQueue } from '../../../engine/jobs/embedded.ts'
import { createTemplateDesk } from '../../../engine/templates/desk.ts'
import { createTemplateNews } from '../../../engine/templates/news.ts'
import { createTemplateSync } from '../../../engine/templates/sync.ts'
import { templateEvents } from '../../../storage/templates.ts'
import { accessToken, startWorld } from '../../channels/whatsapp/world.ts'
import { testStorage } from '../../database.ts'

export const businessId = defaultNumber.businessId

/** The hub's templates against the emulator over HTTP, in the emulator's time; webhooks are taken when told to. */
export async function templateWorld(
  settings: Record<string, unknown> = {},
  wrapped: (provider: TemplateProvider) => TemplateProvider = (provider) => provider,
) {
  const storage = await testStorage()
  const world = await startWorld({ settings: { templates: { reviewMs: 60_000, ...settings } as never } })
  const clock = { now: () => world.emulator.state.now() }
  const account = createWhatsAppTemplates({
    baseUrl: world.emulator.url,
    version: 'v25.0',
    accessToken,
    timeoutMs: 5_000,
    businessId,
  })
  const provider = wrapped(account)
  const queue = createEmbeddedQueue({ db: storage.db, clock, worker: 'test' })
  const ears = {
    settings: () => ({ ...defaultSettings.sending, alertWebhookUrl: 'https://shop.example/alerts' }),
    queue,
  }
  const news = createTemplateNews({ ears, clock })
  const desk = createTemplateDesk({ storage, provider, clock })
  const sync = createTemplateSync({ storage, provider, ears, clock })
  onTestFinished(async () => {
    await account.close()
    await world.close()
  })
  let taken = 0
  return {
    ...world,
    storage,
    clock,
    desk,
    sync,
    queue,
    news,
    account,
    /** Takes the webhooks that came, each twice, as Meta may send them. */
    async hear() {
      await world.settled()
      const events = world.receiver.events.slice(taken)
      taken = world.receiver.events.length
      for (const event of [...events, ...events])
        if (event.kind === 'account') await storage.db.transaction().execute((tx) => news(tx, event))
      return events.length
    },
    advance: (ms: number) => world.control('POST', '/advance', { ms }),
    /** What happened to a template, oldest first. */
    history: async (id: string) =>
      (await templateEvents(storage.db, id))
        .reverse()
        .map(({ kind, value, source }) => `${kind} ${value} ${source}`),
  }
}
