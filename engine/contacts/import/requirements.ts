import type { ImportConsent, ImportPlan } from '../../../domain/contact-import.ts'
import { CallerError } from '../../../domain/errors.ts'

const mostNewFields = 100

/** @throws CallerError where nothing says where consent comes from, or no column holds phones */
export function requireStartable(plan: ImportPlan, consent: ImportConsent | undefined, now: number): void {
  if (consent === undefined) {
    throw new CallerError('invalid', 'An import must say where consent comes from', {
      field: 'consent',
      fix: 'Give source, date and wording of the consent, or none: then nobody gets marketing by this import',
    })
  }
  if (!plan.columns.some(({ target }) => target === 'phone')) {
    throw new CallerError('invalid', 'No column of the file holds phone numbers', {
      field: 'columns',
      fix: 'Say which one does: its target is phone',
    })
  }
  if (consent === 'none') return
  if (consent.at === undefined && !plan.columns.some(({ target }) => target === 'consentDate')) {
    throw new CallerError('invalid', 'Consent has a date', {
      field: 'consent.at',
      fix: 'Give the day on which these people agreed, or name the column that holds it: its target is consentDate',
    })
  }
  if (
    consent.confirmed === true &&
    consent.wording === undefined &&
    !plan.columns.some(({ target }) => target === 'consentWording')
  ) {
    throw new CallerError('invalid', 'What people confirmed has words', {
      field: 'consent.wording',
      fix: 'Give the words that they confirmed, or name the column that holds them: its target is consentWording',
    })
  }
  if (consent.at !== undefined && consent.at > now) {
    throw new CallerError('invalid', 'The date of consent is in the future', { field: 'consent.at' })
  }
}

/** @throws CallerError for a column of a field that is not there, and for more new fields than anybody wants */
export function requireKnownFields(plan: ImportPlan, keys: ReadonlySet<string>): void {
  plan.columns.forEach(({ target }, at) => {
    const key = /^field:(.+)$/.exec(target)?.[1]
    if (key === undefined || keys.has(key)) return
    throw new CallerError('invalid', `There is no field ${key}`, {
      field: `columns.${at}`,
      fix: `Make it first, or name the column new:${key}`,
    })
  })
  if (newFields(plan).length > mostNewFields) {
    throw new CallerError('invalid', `The import would make more than ${mostNewFields} fields`, {
      field: 'columns',
      fix: 'Leave out the columns that you do not need',
    })
  }
}

/** The text fields that an import makes, once each. */
export function newFields(plan: ImportPlan): { key: string; label: string }[] {
  const byKey = new Map(
    plan.columns.flatMap(({ target, title }) => {
      const key = /^new:(.+)$/.exec(target)?.[1]
      return key === undefined ? [] : [[key, { key, label: title || key }] as const]
    }),
  )
  return [...byKey.values()]
}
