import { CallerError } from '../../domain/errors.ts'
import type { KnowledgeLimits } from '../limits.ts'
import type { Parsed, ParsedEntry } from './parsed.ts'

/** Holds a parsed file to the limits and to what an entry must have. @throws CallerError naming the element. */
export function checkParsed(parsed: Parsed, limits: KnowledgeLimits): void {
  const items = parsed.kind === 'entries' ? parsed.entries.length : parsed.passages.length
  if (items === 0) {
    throw new CallerError('invalid', 'The file holds no text that could be found', {
      field: 'file',
      fix: 'If it is a scan, run text recognition on it first; otherwise check that it is the right file.',
      reason: 'file_no_text',
    })
  }
  const characters =
    parsed.kind === 'entries'
      ? parsed.entries.reduce((sum, entry) => sum + entry.question.length + entry.answer.length, 0)
      : parsed.passages.reduce((sum, passage) => sum + passage.text.length, 0)
  if (characters > limits.characters) {
    throw new CallerError(
      'too_large',
      `The file has ${characters} characters, at most ${limits.characters} are taken`,
      {
        field: 'file',
        fix: 'Split the file, or raise the limit in the settings.',
        reason: 'file_characters',
        about: { most: limits.characters },
      },
    )
  }
  if (parsed.kind === 'passages') return
  const seen = new Set<string>()
  for (const [at, entry] of parsed.entries.entries()) {
    checkEntry(entry, limits, `entries.${at}`)
    const key = `${entry.language} ${entry.externalId}`
    if (seen.has(key)) {
      throw new CallerError('invalid', `Two entries have the id "${entry.externalId}"`, {
        field: `entries.${at}.id`,
        fix: 'Give every entry an id of its own.',
        reason: 'entry_id_twice',
        about: { id: entry.externalId },
      })
    }
    seen.add(key)
  }
}

/** @throws CallerError naming the field */
export function checkEntry(
  entry: Pick<ParsedEntry, 'question' | 'answer' | 'section' | 'variants'>,
  limits: KnowledgeLimits,
  path = '',
): void {
  const field = (name: string) => (path === '' ? name : `${path}.${name}`)
  const within = (name: string, text: string, most: number, least = 1) => {
    if (text.trim().length < least) {
      throw new CallerError('invalid', `The ${name} is empty`, {
        field: field(name),
        fix: `Write the ${name}.`,
        reason: 'text_missing',
      })
    }
    if (text.length > most) {
      throw new CallerError(
        'too_large',
        `The ${name} has ${text.length} characters, at most ${most} are taken`,
        {
          field: field(name),
          fix: 'Shorten it, or make two entries of it.',
          reason: 'text_too_long',
          about: { most },
        },
      )
    }
  }
  within('question', entry.question, limits.questionCharacters)
  within('answer', entry.answer, limits.answerCharacters)
  within('section', entry.section, limits.questionCharacters, 0)
  if (entry.variants.length > limits.variants) {
    throw new CallerError(
      'too_large',
      `${entry.variants.length} variants, at most ${limits.variants} are taken`,
      {
        field: field('variants'),
        fix: 'Keep the ones that differ most.',
        reason: 'variants_too_many',
        about: { most: limits.variants },
      },
    )
  }
  for (const [at, variant] of entry.variants.entries())
    within(`variants.${at}`, variant, limits.questionCharacters)
}
