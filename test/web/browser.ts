import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { expect, onTestFinished, vi } from 'vitest'

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'

/** Why no browser test can run here, or null. Where a browser is demanded, its absence is an error. */
export const noBrowser = existsSync(executablePath)
  ? null
  : `skipped: no browser at ${executablePath}; set CHROMIUM_PATH`
if (noBrowser && process.env['REQUIRE_BROWSER'] === '1') throw new Error(noBrowser)

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const launch = (): Promise<Browser> => chromium.launch({ executablePath, args: flags })

/** The hub serves dist/web; `npm test` builds it, a single test file may find none. */
export async function needPages(): Promise<void> {
  if (existsSync('dist/web/index.html')) return
  vi.stubEnv('NODE_ENV', 'production')
  await build({ configFile: 'vite.config.ts', logLevel: 'silent' })
  await build({ configFile: 'vite.widget.config.ts', logLevel: 'silent' })
  vi.unstubAllEnvs()
}

export const desktop: BrowserContextOptions = { viewport: { width: 1440, height: 900 } }
export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
}

/** A page whose errors and complaints fail the test. */
export async function openPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-GB', ...options })
  onTestFinished(() => context.close())
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // A refused request is logged by the browser itself; what the console makes of it is what is tested.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      complaints.push(message.text())
    }
  })
  onTestFinished(() => expect(complaints).toEqual([]))
  return page
}

/** Fails on what axe calls serious or critical, once what moves has come to rest: half faded in, nothing has contrast. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ playState, effect }) =>
          playState !== 'running' || effect?.getComputedTiming().endTime === Infinity,
      ),
  )
  const { violations } = await new AxeBuilder({ page }).analyze()
  const faults = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
  expect(faults).toEqual([])
}
