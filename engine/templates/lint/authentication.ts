import { templateLimits, type TemplateDefinition } from '../../../domain/template.ts'
import { excerpt } from './charset.ts'
import type { Found } from './finding.ts'

type Rule =
  | 'authentication_form'
  | 'authentication_button'
  | 'authentication_minutes'
  | 'authentication_app'
  | 'authentication_only'
  | 'body_missing'

/** The fixed form of authentication templates. Source: Meta, authentication templates. */
export function* checkAuthentication({ components }: TemplateDefinition): Iterable<Found<Rule>> {
  const foreign = (path: string, value: string): Found<Rule> => ({
    rule: 'authentication_form',
    path,
    facts: { value: excerpt(value) },
  })
  if (!components.some(({ type }) => type === 'BODY')) yield { rule: 'body_missing', path: 'components' }
  if (!components.some(({ type }) => type === 'BUTTONS'))
    yield { rule: 'authentication_button', path: 'components' }
  for (const [index, component] of components.entries()) {
    const path = `components.${index}`
    if (component.type === 'HEADER' || component.type === 'CAROUSEL') yield foreign(path, component.type)
    if ((component.type === 'BODY' || component.type === 'FOOTER') && component.text !== undefined)
      yield foreign(`${path}.text`, component.text)
    if (component.type === 'FOOTER') {
      const count = component.code_expiration_minutes ?? 0
      if (count < 1 || count > templateLimits.codeMinutes)
        yield {
          rule: 'authentication_minutes',
          path: `${path}.code_expiration_minutes`,
          facts: { count, most: templateLimits.codeMinutes },
        }
    }
    if (component.type !== 'BUTTONS') continue
    const [button, ...more] = component.buttons
    if (button?.type !== 'OTP' || more.length > 0)
      yield { rule: 'authentication_button', path: `${path}.buttons` }
    else if (button.otp_type !== 'COPY_CODE' && (button.supported_apps ?? []).length === 0)
      yield { rule: 'authentication_app', path: `${path}.buttons.0`, facts: { value: button.otp_type } }
  }
}

/** What only authentication templates may have. */
export function* checkNotAuthentication({ components }: TemplateDefinition): Iterable<Found<Rule>> {
  const only = (path: string, value: string): Found<Rule> => ({
    rule: 'authentication_only',
    path,
    facts: { value },
  })
  for (const [index, component] of components.entries()) {
    const path = `components.${index}`
    if (component.type === 'BODY' && component.add_security_recommendation !== undefined)
      yield only(path, 'add_security_recommendation')
    if (component.type === 'FOOTER' && component.code_expiration_minutes !== undefined)
      yield only(path, 'code_expiration_minutes')
    if (component.type !== 'BUTTONS') continue
    for (const [place, { type }] of component.buttons.entries())
      if (type === 'OTP') yield only(`${path}.buttons.${place}`, 'OTP')
  }
}
