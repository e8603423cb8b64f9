import { createHmac } from 'node:crypto'
import { alertTexts } from '../../../domain/alert-texts.ts'
import { sayHalt } from '../../../domain/halt-texts.ts'
import type { Language, Localised } from '../../../domain/language.ts'
import type { Settings } from '../../../domain/settings.ts'
import { findAlert, type Alert } from '../../../storage/alerts.ts'
import { findNumber } from '../../../storage/numbers.ts'
import type { Db } from '../../../storage/open.ts'

/** Kind of the job that posts an alert to the address in the settings. */
export const deliverKind = 'alert.deliver'

const answerWithinMs = 10_000

/** Posts a signed body; answers with the HTTP status. Throws where nothing answered. */
type Post = (url: string, body: string, headers: Record<string, string>, timeoutMs: number) => Promise<number>

/**
 * Posts an alert as JSON, with `X-Centralino-Signature-256: sha256=<hex>`, the HMAC-SHA256 of the body with the secret
 * that `sending.alerts.webhook` shows. Any answer but 2xx throws, and the job is tried again. The same alert may come
 * twice: its id tells.
 */
export function createAlertDelivery(deps: {
  db: Db
  settings: () => Settings
  secret: () => Promise<string>
  post?: Post
}) {
  const { db, post = postByHttp } = deps

  return async (alertId: string): Promise<void> => {
    const { sending, business } = deps.settings()
    const alert = await findAlert(db, alertId)
    if (alert === undefined || sending.alertWebhookUrl === '') return
    const body = JSON.stringify(await describe(alert, business.language))
    const signature = createHmac('sha256', await deps.secret())
      .update(body)
      .digest('hex')
    const headers = {
      'content-type': 'application/json',
      'x-centralino-event': 'alert',
      'x-centralino-signature-256': `sha256=${signature}`,
    }
    const status = await post(sending.alertWebhookUrl, body, headers, answerWithinMs)
    if (status < 200 || status > 299) throw new Error(`the alert webhook answered ${status}`)
  }

  async function describe(alert: Alert, language: Language) {
    const number = alert.numberId === null ? undefined : await findNumber(db, alert.numberId)
    return {
      id: alert.id,
      kind: alert.kind,
      severity: alert.severity,
      at: new Date(alert.at).toISOString(),
      number: number ? { id: number.id, phone: number.phone, name: number.name } : null,
      ...wordsOf(alert, language),
      facts: alert.facts,
    }
  }
}

const categoryWords: Record<string, Localised> = {
  marketing: { it: 'marketing', en: 'marketing', es: 'marketing' },
  utility: { it: 'utilità', en: 'utility', es: 'utilidad' },
  authentication: { it: 'autenticazione', en: 'authentication', es: 'autenticación' },
}

/** The facts that are categories of templates, in words. */
const categories = (facts: Record<string, unknown>, language: Language) =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => {
      const words = typeof value === 'string' ? categoryWords[value] : undefined
      return (name === 'from' || name === 'to') && words ? [[name, words[language]]] : []
    }),
  )

const noLimit = { it: 'nessun limite', en: 'no limit', es: 'sin límite' }

/** What the alert says in a language, with its facts filled in; `code` is WhatsApp's own, to stand beside it. */
export function wordsOf(
  { kind, facts }: Pick<Alert, 'kind' | 'facts'>,
  language: Language,
): { title: string; todo: string; code: string | null } {
  const text = alertTexts[kind]
  if (text === undefined) return { title: kind.replaceAll('_', ' '), todo: '', code: null }
  const halt = kind === 'number_halted' ? sayHalt(String(facts['reason'] ?? ''), language) : null
  const known: Record<string, unknown> = { ...facts, ...halt, ...categories(facts, language) }
  const fill = (words: string) =>
    words.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = known[name]
      if (value === null) return noLimit[language]
      return value === undefined ? whole : typeof value === 'number' ? count(value, language) : String(value)
    })
  return { title: fill(text.title[language]), todo: fill(text.todo[language]), code: halt?.code ?? null }
}

const count = (value: number, language: Language) => new Intl.NumberFormat(language).format(value)

async function postByHttp(
  url: string,
  body: string,
  headers: Record<string, string>,
  timeoutMs: number,
): Promise<number> {
  const answer = await fetch(url, {
    method: 'POST',
    body,
    headers,
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  })
  await answer.body?.cancel()
  return answer.status
}
