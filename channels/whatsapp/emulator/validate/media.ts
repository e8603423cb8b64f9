import type { Json } from '../../parse/fields.ts'
import { Refusal } from '../refusal.ts'
import { objectAt, textAt, urlAt } from './check.ts'

/** A media object: exactly one of `id` and `link`. Whether the id is held is the caller's to see. */
export function mediaAt(value: unknown, path: string): Json {
  const media = objectAt(value, path)
  if ((media['id'] === undefined) === (media['link'] === undefined))
    throw new Refusal(100, `Exactly one of ${path}.id and ${path}.link is required.`)
  if (media['id'] !== undefined) textAt(media['id'], `${path}.id`)
  else urlAt(media['link'], `${path}.link`)
  return media
}
