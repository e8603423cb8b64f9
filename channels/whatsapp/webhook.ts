import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { InboundEvent } from '../../domain/inbound.ts'
import { readChange, type Take } from './parse/changes.ts'
import { list, object, required, text, Unreadable, word } from './parse/fields.ts'
import { parseJson } from './parse/json.ts'

/**
 * Whether `header` (X-Hub-Signature-256) signs exactly these bytes with the app secret. Takes the same time for
 * every wrong signature. The bytes must be those of the wire: Meta signs its own escaping of non-ASCII characters.
 */
export function verifySignature(rawBody: Buffer, header: string | undefined, appSecret: string): boolean {
  const given = /^sha256=([0-9a-f]{64})$/i.exec(header ?? '')?.[1]
  if (given === undefined || appSecret === '') return false
  const expected = createHmac('sha256', appSecret).update(rawBody).digest()
  return timingSafeEqual(expected, Buffer.from(given, 'hex'))
}

/** The challenge to answer with 200, or null where 403 is due. */
export function answerHandshake(query: Record<string, unknown>, verifyToken: string): string | null {
  const token = text(query['hub.verify_token'])
  const challenge = text(query['hub.challenge'])
  if (
    query['hub.mode'] !== 'subscribe' ||
    token === undefined ||
    challenge === undefined ||
    verifyToken === ''
  )
    return null
  const digest = (value: string) => createHash('sha256').update(value).digest()
  return timingSafeEqual(digest(token), digest(verifyToken)) ? challenge : null
}

/** A piece that could not be read: where it stood, why, and what it was, so that it can be kept and looked at. */
export interface Malformed {
  path: string
  reason: string
  raw: string
  /** How many pieces it stands for; one where it does not say. */
  pieces?: number
}

/** Beyond so many, the pieces of one webhook that cannot be read are counted, and the webhook kept whole, once. */
const mostKept = 20

export interface ParsedWebhook {
  events: InboundEvent[]
  malformed: Malformed[]
}

/**
 * Reads a webhook into the hub's events. Never throws: what cannot be read goes to `malformed`, piece by piece,
 * and the rest of the batch is unharmed. `receivedAt` dates news that carries no time of its own.
 */
export function parseWebhook(rawBody: Buffer, receivedAt = Date.now()): ParsedWebhook {
  const events: InboundEvent[] = []
  const malformed: Malformed[] = []
  let more = 0
  const aside = (path: string, error: unknown, raw: () => string) => {
    if (!(error instanceof Unreadable)) throw error
    if (malformed.length < mostKept) malformed.push({ path, reason: error.message, raw: raw() })
    else more++
  }
  const attempt = (path: string, raw: unknown, read: () => void) => {
    try {
      read()
    } catch (error) {
      aside(path, error, () => JSON.stringify(raw) ?? 'undefined')
    }
  }
  const take: Take = (path, raw, read) => attempt(path, raw, () => void events.push(read()))

  try {
    const body = required(object(parseJson(rawBody)), 'body')
    if (body['object'] !== 'whatsapp_business_account')
      throw new Unreadable('object is not whatsapp_business_account')
    if (!Array.isArray(body['entry'])) throw new Unreadable('entry is not an array')
    for (const [entryIndex, rawEntry] of body['entry'].entries()) {
      const path = `entry.${entryIndex}`
      attempt(path, rawEntry, () => {
        const entry = required(object(rawEntry), 'entry')
        if (!Array.isArray(entry['changes'])) throw new Unreadable('changes is not an array')
        for (const [index, rawChange] of list(entry['changes']).entries()) {
          const changePath = `${path}.changes.${index}`
          attempt(changePath, rawChange, () => {
            const change = required(object(rawChange), 'change')
            const field = required(word(change['field']), 'field')
            const value = required(object(change['value']), 'value')
            const entryId = text(entry['id']) ?? ''
            readChange({ field, value, entryId, entryTime: entry['time'], receivedAt }, changePath, take)
          })
        }
      })
    }
  } catch (error) {
    // Bytes that are no text are kept as Latin-1, which loses none of them.
    aside('', error, () =>
      rawBody.toString(error instanceof Error && error.message === 'not UTF-8' ? 'latin1' : 'utf8'),
    )
  }
  if (more > 0) {
    const reason = `${more} more pieces that cannot be read`
    malformed.push({ path: '', reason, raw: rawBody.toString('utf8'), pieces: more })
  }
  return { events, malformed }
}
