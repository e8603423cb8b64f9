import { join } from 'node:path'
import { day } from '../domain/clock.ts'
import { defaultSettings } from '../domain/settings.ts'
import { forecast } from '../engine/sending/forecast/forecast.ts'
import { migrate } from '../storage/migrate.ts'
import { openStorage, type Storage } from '../storage/open.ts'
import { ms, perSecond, type Bench, type Row } from './report.ts'

/** A Wednesday at ten in Rome. */
const now = Date.UTC(2026, 4, 6, 8, 0)
const countries = ['IT', 'ES', 'GB', 'DE', 'FR', 'US', 'MX', 'BR']

/** A send to everybody, run through the gate without sending: people of eight countries, one in four without consent. */
export const forecasts: Bench = {
  name: 'forecast',
  async run({ quick, folder, note }) {
    const rows: Row[] = []
    for (const people of quick ? [10_000, 100_000] : [100_000, 1_000_000]) {
      const storage = openStorage(join(folder, `forecast-${people}.db`))
      await migrate(storage.db)
      note(`filling ${people.toLocaleString('en')} contacts`)
      fill(storage, people)
      const input = {
        audience: { filter: { all: [] } },
        templates: ['spring_news'],
        values: {},
        numbers: [],
        budget: { messages: null, costMicros: null },
        startAt: now,
        spreadBy: 'bench',
        requestedBy: 'user:bench',
      }
      const before = process.memoryUsage.rss()
      const began = performance.now()
      const made = await forecast(storage.db, input, { settings: defaultSettings, now })
      const took = performance.now() - began
      const grown = Math.max(0, process.memoryUsage.rss() - before) / 1e6
      const expected = people * 0.75
      if (made.audience !== people || Math.abs(made.reachable - expected) > 1) {
        throw new Error(`the forecast reached ${made.reachable} of ${made.audience}, expected ${expected}`)
      }
      rows.push({
        measured: `a send to ${people.toLocaleString('en')} people`,
        result: `${ms(took)}, ${perSecond((people / took) * 1000)} people, ${Math.round(grown)} MB more memory`,
        beside: `the send itself takes ${((made.timeline.lastAt! - now) / day).toFixed(1)} days`,
        goal: people === 100_000 ? 'seconds' : '',
        figures: { people, ms: took, grownMegabytes: grown },
      })
      await storage.close()
    }
    return rows
  },
}

function fill({ sqlite }: Storage, people: number): void {
  sqlite.exec(`
    insert into portfolios (id, messaging_limit, updated_at) values ('p', null, 1);
    insert into numbers (id, portfolio_id, business_id, phone, name, quality, status, throughput_per_second, pace, warm_up_step, created_at, updated_at)
      values ('n1', 'p', 'b', '+39000', 'Shop', 'GREEN', 'CONNECTED', 80, 1, 0, 1, 1);
  `)
  const components = [
    {
      type: 'BODY',
      text: 'Ciao {{1}}, le novità di primavera sono in negozio. Scrivi STOP per non riceverne più.',
    },
  ]
  sqlite
    .prepare(
      `insert into templates (id, business_id, name, language, category, requested_category, status, quality, parameter_format, components, variables, created_at, updated_at)
       values ('t', 'b', 'spring_news', 'it', 'marketing', 'marketing', 'approved', 'GREEN', 'positional', ?, ?, 1, 1)`,
    )
    .run(
      JSON.stringify(components),
      JSON.stringify({ 'body.1': { from: 'contact', field: 'first_name', fallback: 'amico' } }),
    )
  const insert = sqlite.prepare(
    `insert into contacts (id, phone, name, country, marketing, marketing_at, last_inbound_at, created_at, updated_at)
     values (?, ?, ?, ?, ?, ?, ?, 1, 1)`,
  )
  sqlite.transaction(() => {
    for (let n = 0; n < people; n++) {
      insert.run(
        `c${String(n).padStart(8, '0')}`,
        `+39${3_000_000_000 + n}`,
        n % 3 === 0 ? null : `Anna ${n}`,
        countries[n % countries.length],
        n % 4 === 0 ? 'none' : 'granted',
        n % 4 === 0 ? null : now - (n % 400) * day,
        n % 2 === 0 ? now - (n % 90) * day : null,
      )
    }
  })()
}
