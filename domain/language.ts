import { z } from 'zod'

/** The languages that the hub speaks. Everything shown or said exists in all three. */
export const languages = ['it', 'en', 'es'] as const
export const languageSchema = z.enum(languages)
export type Language = z.infer<typeof languageSchema>

/** One text in each of the hub's languages. */
export type Localised = Record<Language, string>
