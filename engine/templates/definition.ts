import { CallerError, ProviderError } from '../../domain/errors.ts'
import type { TemplateDefinition } from '../../domain/template.ts'
import type { TemplateRow } from '../../storage/schema-sending.ts'
import { readTemplate } from './read-template.ts'

/** The row as people wrote it. Throws CallerError where it was made elsewhere of parts that the hub does not know. */
export function definitionOf(row: TemplateRow): TemplateDefinition {
  const { unknown, ...read } = readTemplate(row)
  if (unknown.length > 0)
    throw new CallerError('unsupported', `The hub cannot edit templates with ${unknown.join(', ')}`, {
      fix: 'Edit it in the WhatsApp Manager; the hub follows',
    })
  return read
}

/** The columns of a template that the provider does not know. */
export const unsubmitted = {
  provider_id: null,
  status: 'draft',
  rejection_reason: null,
  quality: 'UNKNOWN',
  coming_category: null,
  coming_category_at: null,
  paused_until: null,
  submitted_at: null,
  checked_at: null,
}

export function columnsOf(definition: TemplateDefinition) {
  return {
    name: definition.name,
    language: definition.language,
    requested_category: definition.category,
    parameter_format: definition.parameterFormat,
    components: JSON.stringify(definition.components),
    variables: JSON.stringify(definition.variables),
  }
}

export function notADraft(row: TemplateRow): CallerError {
  const changed = row.status === 'draft'
  return new CallerError(
    'conflict',
    changed ? 'The draft was changed meanwhile' : `The template is ${row.status}: it was submitted already`,
    { field: 'id', fix: changed ? 'Read it again, then submit it' : 'Use templates.edit to change it' },
  )
}

export function changedMeanwhile(): CallerError {
  return new CallerError('conflict', 'Somebody has changed the template meanwhile', {
    field: 'version',
    fix: 'Read it again, and save with its `updatedAt` as `version`',
  })
}

/** A refusal is told in the provider's words; what may pass by itself stays the provider's error. */
export function asCaller(error: ProviderError, field?: string): Error {
  if (error.action === 'reject')
    return new CallerError('invalid', `WhatsApp refused it: ${error.message}`, { field })
  if (error.action === 'halt_account')
    return new CallerError('conflict', `WhatsApp does not let the hub do that: ${error.message}`, {
      fix: 'Check that the access token is valid and has the permission whatsapp_business_management',
    })
  return error
}
