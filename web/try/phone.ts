import { composer } from './composer.ts'
import { fill, h } from './element.ts'
import { samplesRow } from './guide.ts'
import { icon, type IconName } from './icons.ts'
import { say, type Texts } from './texts/index.ts'
import { countFaults } from './lab.ts'
import type { threadView } from './thread.ts'
import type { ConversationState, Faults, StateOfConversation } from './wire.ts'

interface PhoneDeps {
  texts: Texts
  business: string
  thread: ReturnType<typeof threadView>
  openLab(): void
  sendText(text: string): void
  sendFile(file: File): void
  sendVoiceNote(): void
}

/** Each state has its colour, its shape and its words. */
const faces: Record<ConversationState, IconName> = {
  none: 'spark',
  agent: 'spark',
  waiting: 'clock',
  operator: 'person',
  resolved: 'tick',
}

/** The chat as a phone shows it: who answers, the messages, where to write. */
export function phoneView(deps: PhoneDeps) {
  const { texts, business, thread } = deps
  const state = h('p', { class: 'state state-none', role: 'status' })
  const badge = h('span', { class: 'badge', hidden: true })
  const notice = h('p', { class: 'notice', role: 'status', hidden: true })
  const empty = h('div', { class: 'empty' }, h('p', {}, texts.empty))
  const write = composer(deps)
  const element = h(
    'main',
    { class: 'phone' },
    h(
      'header',
      {},
      h('span', { class: 'avatar', 'aria-hidden': 'true' }, business.trim().charAt(0).toUpperCase()),
      h('div', { class: 'who' }, h('h1', {}, business), state),
      h(
        'button',
        {
          type: 'button',
          class: 'round quiet lab-button',
          'aria-label': texts.menu,
          title: texts.menu,
          'aria-haspopup': 'dialog',
          onclick: deps.openLab,
        },
        icon('menu'),
        badge,
      ),
    ),
    notice,
    h('div', { class: 'screen' }, empty, thread.element),
    samplesRow(texts, deps.sendText),
    write.element,
  )

  return {
    element,
    focus: write.focus,
    showState({ state: name, operatorName }: StateOfConversation) {
      const words =
        name === 'operator'
          ? operatorName
            ? say(texts.state.operator, { name: operatorName })
            : texts.state.operatorUnnamed
          : texts.state[name]
      state.className = `state state-${name}`
      fill(state, icon(faces[name]), h('span', {}, words))
    },
    showNotice(text: string | null) {
      notice.hidden = text === null
      notice.textContent = text ?? ''
    },
    showFaults(faults: Faults) {
      const count = countFaults(faults)
      badge.hidden = count === 0
      fill(badge, String(count), h('span', { class: 'hidden' }, ' ', texts.lab.active))
    },
    showEmpty(on: boolean) {
      empty.hidden = !on
    },
  }
}
