import { z } from 'zod'
import { fieldKeySchema, fieldValueSchema } from './contact-field.ts'
import type { Filter } from './segment.ts'

export const tagSchema = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^\p{C},"]+$/u, 'no commas, quotation marks or line breaks')

/** What can be done to many contacts at once. */
export const bulkActionSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('addTags'), tags: z.array(tagSchema).min(1).max(20) }),
  z.strictObject({ do: z.literal('removeTags'), tags: z.array(tagSchema).min(1).max(20) }),
  z.strictObject({ do: z.literal('addToList'), listId: z.string() }),
  z.strictObject({ do: z.literal('removeFromList'), listId: z.string() }),
  z.strictObject({ do: z.literal('setField'), field: fieldKeySchema, value: fieldValueSchema.nullable() }),
  z.strictObject({ do: z.literal('block') }),
  z.strictObject({ do: z.literal('unblock') }),
  z.strictObject({ do: z.literal('erase') }),
])
export type BulkAction = z.infer<typeof bulkActionSchema>

export const bulkStatuses = ['running', 'done', 'cancelled', 'undoing', 'undone'] as const
export type BulkStatus = (typeof bulkStatuses)[number]

/** Whom it concerns, as it was when it began. */
export type BulkSelection = { ids: string[] } | { filter: Filter }
