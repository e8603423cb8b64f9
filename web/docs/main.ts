import './docs.css'
import { fill, h } from '../try/element.ts'
import { firstLanguage } from '../try/texts/index.ts'
import { entriesOf, matches, type Document, type Entry } from './openapi.ts'
import { operationView } from './operation.ts'
import { docsTexts } from './text.ts'

const root = document.querySelector<HTMLElement>('#root')!
const language = firstLanguage(localStorage.getItem('centralino.language'), navigator.languages, 'en')
const texts = docsTexts[language]
document.documentElement.lang = language
document.title = `Centralino · ${texts.title}`

async function load() {
  try {
    const response = await fetch('/openapi.json')
    if (!response.ok) throw new Error(response.statusText)
    show((await response.json()) as Document)
  } catch {
    const again = h('button', { type: 'button', onclick: () => void load() }, texts.again)
    fill(root, h('main', { class: 'failed', role: 'alert' }, h('p', {}, texts.failed), again))
  }
}

function show(document_: Document) {
  const server = document_.servers?.[0]?.url ?? location.origin
  const deps = { texts, server, schemas: document_.components?.schemas ?? {} }
  const groups = [...entriesOf(document_)].map(([noun, entries]) => group(noun, entries))
  const nothing = h('p', { class: 'nothing', hidden: true, role: 'status' }, texts.nothing)
  const search = h('input', {
    type: 'search',
    placeholder: texts.search,
    'aria-label': texts.search,
    oninput: () => {
      const words = search.value.trim()
      const found = groups.filter((one) => one.filter(words))
      nothing.hidden = found.length > 0
    },
  })

  function group(noun: string, entries: Entry[]) {
    const rows = entries.map((entry) => ({
      entry,
      view: operationView(entry, deps),
      link: h('li', {}, h('a', { href: `#${entry.id}` }, entry.title)),
    }))
    const section = h(
      'section',
      { 'aria-label': noun },
      h('h2', { id: `noun-${noun}` }, noun),
      ...rows.map(({ view }) => view),
    )
    const links = h('li', {}, h('strong', {}, noun), h('ul', {}, ...rows.map(({ link }) => link)))
    return {
      section,
      links,
      filter(words: string) {
        const shown = rows.filter(({ entry, view, link }) => {
          const hit = words === '' || matches(entry, words)
          view.hidden = !hit
          link.hidden = !hit
          return hit
        })
        section.hidden = links.hidden = shown.length === 0
        return shown.length > 0
      },
    }
  }

  fill(
    root,
    h(
      'nav',
      { 'aria-label': texts.operations },
      h('div', { class: 'brand' }, h('img', { src: '/favicon.svg', alt: '' }), 'Centralino'),
      search,
      h('ul', { class: 'nouns' }, ...groups.map(({ links }) => links)),
    ),
    h(
      'main',
      {},
      h(
        'header',
        {},
        h('h1', {}, texts.title, ' ', h('small', {}, document_.info.version)),
        h('p', {}, texts.lead),
        h('pre', { tabindex: 0 }, `curl -H 'Authorization: Bearer YOUR_KEY' '${server}/api/me'`),
        h(
          'p',
          { class: 'links' },
          h('a', { href: '/openapi.json' }, texts.document),
          ' · ',
          h('a', { href: '/' }, texts.console),
        ),
      ),
      nothing,
      ...groups.map(({ section }) => section),
    ),
  )
  openNamed()
}

/** Opens the operation that the address names. */
function openNamed() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!(target instanceof HTMLDetailsElement)) return
  target.open = true
  target.scrollIntoView()
}

addEventListener('hashchange', openNamed)
void load()
