import express, { type Request, type Response, type Router } from 'express'
import { rateLimit } from 'express-rate-limit'
import { renderSVG } from 'uqr'
import { z } from 'zod'
import { minute } from '../domain/clock.ts'
import { CallerError } from '../domain/errors.ts'
import { languages, languageSchema, type Language } from '../domain/language.ts'
import { optInTextsOf, type OptInForm } from '../domain/opt-in.ts'
import type { Hub } from '../operations/hub.ts'
import { openOptInForm } from '../storage/opt-in-forms.ts'
import { agreeFault, formPage, thanksPage, widgetTexts } from './opt-in/page.ts'

const submission = z.object({
  phone: z.string().max(40).default(''),
  name: z.string().trim().max(120).default(''),
  agreed: z.union([z.literal('yes'), z.literal(true)]).optional(),
  /** People do not see this field; what fills it is a machine. */
  website: z.string().max(500).default(''),
  page: z.url().max(500).optional(),
})

/** The public doors of consent: the page of a form, its QR code, and the widget that other sites embed. */
export function optInRoutes({ hub }: { hub: Hub }): Router {
  const routes = express.Router()
  routes.use('/:slug', allowOrigins)
  routes.use(atMost(120))

  routes.get('/:slug', async (request, response) => {
    const view = await viewOf(request)
    page(response, formPage(view))
  })

  routes.get('/:slug/qr.svg', async (request, response) => {
    const { form, language } = await viewOf(request)
    const link = await hub.optIn.linkOf(hub.storage.db, form, language, 'qr')
    if (link === null) throw new CallerError('not_found', 'The number of this form is not known yet')
    response
      .type('image/svg+xml')
      .set('cache-control', 'no-cache')
      .send(renderSVG(link, { ecc: 'M', border: 2 }))
  })

  routes.get('/:slug/texts', async (request, response) => {
    const { language, texts } = await viewOf(request)
    response.set('cache-control', 'no-cache').json({ ...texts, ...widgetTexts(language) })
  })

  routes.post(
    '/:slug',
    atMost(10),
    express.urlencoded({ extended: false, limit: '8kb' }),
    express.json({ limit: '8kb' }),
    async (request, response) => {
      const view = await viewOf(request)
      const asPage = request.is('application/x-www-form-urlencoded') !== false
      const fault = (field: 'phone' | 'agreed', message: string, typed: { phone: string; name: string }) => {
        if (!asPage) throw new CallerError('invalid', message, { field, fix: message })
        page(response.status(422), formPage({ ...view, typed, fault: { field, message } }))
      }
      const parsed = submission.safeParse(request.body ?? {})
      if (!parsed.success) {
        const [{ path, message }] = parsed.error.issues as [z.core.$ZodIssue]
        if (!asPage) throw new CallerError('invalid', message, { field: path.join('.') })
        return fault('phone', widgetTexts(view.language).hint, { phone: '', name: '' })
      }
      const given = parsed.data
      if (given.agreed === undefined) return fault('agreed', agreeFault(view.language), given)
      const state = await takeIn(view.form, view.language, given, asPage ? 'form' : 'widget').catch(
        (error: unknown) => {
          if (!(error instanceof CallerError) || error.field !== 'phone') throw error
          fault('phone', widgetTexts(view.language).hint, given)
        },
      )
      if (state === undefined) return
      if (asPage) page(response, thanksPage({ ...view, ...state }))
      else response.json(state)
    },
  )
  return routes

  /** A machine is told that all went well. */
  async function takeIn(
    form: OptInForm,
    language: Language,
    given: z.output<typeof submission>,
    by: 'form' | 'widget',
  ) {
    if (given.website !== '') return { state: 'granted' as const, writeLink: null }
    return hub.optIn.submit(form, {
      phone: given.phone,
      country: countryOf[language],
      name: given.name === '' ? null : given.name,
      language,
      by,
      page: given.page ?? null,
    })
  }

  async function viewOf(request: Request) {
    const form = await formOf(request)
    const asked = languageSchema.safeParse(request.query['lang'])
    const business = hub.settings.current().business
    const preferred = request.acceptsLanguages([...languages])
    const language = asked.data ?? languageSchema.safeParse(preferred).data ?? business.language
    return {
      form,
      language,
      business: business.name,
      slug: form.slug,
      texts: optInTextsOf(form, language, business.name),
      writeLink: await hub.optIn.linkOf(hub.storage.db, form, language, 'link'),
    }
  }

  async function formOf(request: Request): Promise<OptInForm> {
    const form = await openOptInForm(hub.storage.db, String(request.params['slug']))
    if (form === null) throw new CallerError('not_found', 'There is no such page')
    return form
  }

  /** Only the sites that the form names may post from a browser elsewhere. */
  async function allowOrigins(request: Request, response: Response, next: () => void): Promise<void> {
    const { origin } = request.headers
    const own =
      origin === undefined || origin === new URL(hub.facts.publicUrl).origin || sameHost(request, origin)
    if (!own) {
      const form = await formOf(request)
      if (!form.origins.includes(origin)) {
        throw new CallerError('forbidden', 'This form is not embedded on that site', {
          fix: 'Add the site to the origins of the form',
        })
      }
      response.set('access-control-allow-origin', origin).vary('origin')
      response.set('access-control-allow-headers', 'content-type')
    }
    if (request.method === 'OPTIONS') return void response.status(204).end()
    next()
  }
}

/** So many a minute from one address; the answer is one that the widget can show. */
const atMost = (perMinute: number) =>
  rateLimit({
    windowMs: minute,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler(_request, _response, next) {
      next(new CallerError('rate_limited', 'Too many at once', { fix: 'Try again in a minute' }))
    },
  })

/** Where a number without its country's code belongs, by the language of the page. */
const countryOf: Record<Language, string> = { it: 'IT', en: 'GB', es: 'ES' }

const sameHost = (request: Request, origin: string) =>
  URL.canParse(origin) && new URL(origin).host === request.headers.host

function page(response: Response, html: string): void {
  response.type('html').set('cache-control', 'no-store').send(html)
}
