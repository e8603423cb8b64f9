import { h } from './element.ts'
import { icon, type IconName } from './icons.ts'
import type { Texts } from './texts/index.ts'

type Group = keyof Texts['samples']
const faces: Record<Group, IconName> = {
  known: 'book',
  unknown: 'question',
  angry: 'alert',
  person: 'person',
}
const groups = Object.keys(faces) as Group[]

/** Questions to begin with, by what they show of the agent. */
function samplesView(texts: Texts, ask: (text: string) => void) {
  return h(
    'div',
    { class: 'samples' },
    ...groups.map((group) =>
      h(
        'div',
        { class: 'sample-group', role: 'group', 'aria-label': texts.groups[group] },
        h('h3', {}, icon(faces[group]), texts.groups[group]),
        ...texts.samples[group].map((text) =>
          h('button', { type: 'button', class: 'chip', onclick: () => ask(text) }, text),
        ),
      ),
    ),
  )
}

/** The same questions in one row that scrolls sideways, for a phone. */
export function samplesRow(texts: Texts, ask: (text: string) => void) {
  return h(
    'div',
    { class: 'samples-row', role: 'group', 'aria-label': texts.tryAsking },
    ...groups.flatMap((group) =>
      texts.samples[group].map((text) =>
        h('button', { type: 'button', class: 'chip', onclick: () => ask(text) }, icon(faces[group]), text),
      ),
    ),
  )
}

/** What this page is, for who opens it first; stands beside the phone where there is room. */
export function guideView(texts: Texts, consoleUrl: string, ask: (text: string) => void) {
  return h(
    'aside',
    { class: 'guide' },
    h('div', { class: 'brand' }, h('img', { src: '/favicon.svg', alt: '' }), h('span', {}, 'Centralino')),
    h('h2', { class: 'title' }, texts.title),
    h('p', {}, texts.intro),
    h('h2', {}, texts.tryAsking),
    samplesView(texts, ask),
    h('a', { href: consoleUrl, target: '_blank', class: 'console-link' }, texts.openConsole, icon('link')),
    h('p', { class: 'hint' }, texts.consoleHint),
  )
}
