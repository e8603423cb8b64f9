import { h, type Child } from './element.ts'
import { icon } from './icons.ts'
import type { Customer } from './identity.ts'
import { languageNames, say, type Language, type Texts } from './texts/index.ts'
import { noFaults, type Faults } from './wire.ts'

export type Theme = 'auto' | 'light' | 'dark'

interface LabDeps {
  texts: Texts
  language: Language
  theme: Theme
  customer: Customer
  faults: Faults
  secondCustomerUrl: string
  rename(name: string): void
  speak(language: Language): void
  paint(theme: Theme): void
  setFaults(faults: Faults): void
  advance(): void
  reset(): void
}

/** What a tester turns: who writes, in which language, what goes wrong at the provider, and the time. */
export function labView(deps: LabDeps) {
  const { texts, customer } = deps
  const { lab } = texts
  let faults = { ...deps.faults }
  const change = (part: Partial<Faults>) => {
    faults = { ...faults, ...part }
    deps.setFaults(faults)
  }
  return h(
    'div',
    { class: 'lab' },
    group(
      lab.identity,
      field(
        lab.name,
        h('input', {
          value: customer.name,
          maxlength: 60,
          autocomplete: 'off',
          onchange: (event: Event) => deps.rename((event.target as HTMLInputElement).value),
        }),
      ),
      h('p', { class: 'fact' }, h('span', {}, lab.phone), h('b', {}, spaced(customer.phone))),
      h(
        'a',
        { href: deps.secondCustomerUrl, target: '_blank', class: 'quiet-link' },
        icon('person'),
        lab.second,
      ),
    ),
    group(
      lab.language,
      choice('language', languageNames, deps.language, (value) => deps.speak(value)),
    ),
    group(
      lab.theme,
      choice('theme', lab.themes, deps.theme, (value) => deps.paint(value)),
    ),
    group(
      lab.faults,
      h('p', { class: 'hint' }, lab.faultsHint),
      slider(texts, lab.latency, faults.latencyMs, (latencyMs) => change({ latencyMs })),
      toggle(lab.lose, faults.loseAnswers, (loseAnswers) => change({ loseAnswers }), lab.loseHint),
      field(
        lab.error,
        h(
          'select',
          {
            onchange: (event: Event) => {
              const { value } = event.target as HTMLSelectElement
              change({ errorCode: value ? Number(value) : null })
            },
          },
          h('option', { value: '' }, lab.noError),
          ...Object.entries(lab.errorCodes).map(([code, meaning]) =>
            h('option', { value: code, selected: faults.errorCode === Number(code) }, `${code} · ${meaning}`),
          ),
        ),
      ),
      toggle(lab.duplicate, faults.duplicateWebhooks, (duplicateWebhooks) => change({ duplicateWebhooks })),
      toggle(lab.shuffle, faults.shuffleWebhooks, (shuffleWebhooks) => change({ shuffleWebhooks })),
      slider(texts, lab.delay, faults.delayWebhooksMs, (delayWebhooksMs) => change({ delayWebhooksMs })),
      countFaults(faults) > 0 &&
        h('button', { type: 'button', class: 'plain', onclick: () => deps.setFaults(noFaults) }, lab.clear),
    ),
    group(
      lab.time,
      h('button', { type: 'button', class: 'plain', onclick: deps.advance }, icon('clock'), lab.advance),
      h('p', { class: 'hint' }, lab.advanceHint),
      h('button', { type: 'button', class: 'plain', onclick: deps.reset }, icon('person'), lab.reset),
      h('p', { class: 'hint' }, lab.resetHint),
    ),
  )
}

/** How many kinds of fault are switched on. */
export function countFaults(faults: Faults): number {
  return Object.values(faults).filter(Boolean).length
}

function group(title: string, ...children: Child[]) {
  return h('section', {}, h('h3', {}, title), ...children)
}

function field(label: string, input: HTMLElement) {
  return h('label', { class: 'field' }, h('span', {}, label), input)
}

function toggle(label: string, on: boolean, change: (on: boolean) => void, hint?: string) {
  const box = h('input', {
    type: 'checkbox',
    role: 'switch',
    checked: on,
    onchange: () => change(box.checked),
  })
  return h(
    'label',
    { class: 'toggle' },
    box,
    h('span', {}, label, hint !== undefined && h('small', {}, hint)),
  )
}

function slider(texts: Texts, label: string, milliseconds: number, change: (milliseconds: number) => void) {
  const words = (value: number) =>
    value === 0 ? texts.lab.noneSelected : say(texts.lab.seconds, { value: value / 1_000 })
  const shown = h('output', {}, words(milliseconds))
  const range = h('input', {
    type: 'range',
    min: 0,
    max: 10_000,
    step: 500,
    value: milliseconds,
    oninput: () => (shown.textContent = words(Number(range.value))),
    onchange: () => change(Number(range.value)),
  })
  return h('label', { class: 'field' }, h('span', {}, label, ' ', shown), range)
}

function choice<K extends string>(
  name: string,
  options: Record<K, string>,
  current: K,
  pick: (value: K) => void,
) {
  return h(
    'div',
    { class: 'segments', role: 'radiogroup' },
    ...(Object.keys(options) as K[]).map((value) =>
      h(
        'label',
        {},
        h('input', { type: 'radio', name, value, checked: value === current, onchange: () => pick(value) }),
        h('span', {}, options[value]),
      ),
    ),
  )
}

/** +447700900123 as +44 7700 900123. */
function spaced(phone: string) {
  return phone.replace(/^\+44(\d{4})(\d{6})$/, '+44 $1 $2')
}
