import { contentOf, summaryOf, type BubbleActions } from './bubble.ts'
import { h } from './element.ts'
import { icon } from './icons.ts'
import { sourceView } from './source.ts'
import type { Language, Texts } from './texts/index.ts'
import type { Explanation, Status, ThreadMessage } from './wire.ts'

interface ThreadDeps extends BubbleActions {
  language: Language
  texts: Texts
  business: string
  explain(hubId: string): Promise<Explanation>
  retry(message: ThreadMessage): void
}

interface Row {
  message: ThreadMessage
  element: HTMLElement
  status: HTMLElement
}

/**
 * The messages, oldest first. `put` adds one or brings one up to date; a message keeps its place and its
 * element, so that what is read or unfolded stays as it is.
 */
export function threadView(deps: ThreadDeps) {
  const rows = new Map<string, Row>()
  const typing = h(
    'div',
    { class: 'row business typing', hidden: true },
    h(
      'div',
      { class: 'bubble', role: 'status', 'aria-label': `${deps.business}: ${deps.texts.typing}` },
      h('i', {}),
      h('i', {}),
      h('i', {}),
    ),
  )
  const log = h('div', { class: 'log', role: 'log', 'aria-label': deps.texts.thread, 'aria-live': 'polite' })
  const element = h(
    'div',
    { class: 'thread', tabindex: 0, 'aria-label': deps.texts.thread, role: 'region' },
    log,
    typing,
  )
  // Whoever reads the end stays at the end when something grows: a message, a source, a picture that loads.
  // Only a scroll upwards leaves it: one downwards that falls short was ours, and something has grown since.
  let pinned = true
  let lastTop = 0
  element.addEventListener('scroll', () => {
    if (element.scrollHeight - element.scrollTop - element.clientHeight < 48) pinned = true
    else if (element.scrollTop < lastTop) pinned = false
    lastTop = element.scrollTop
  })
  const grown = new ResizeObserver(() => {
    if (pinned) element.scrollTop = element.scrollHeight
  })
  for (const box of [element, log, typing]) grown.observe(box)
  const seen = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (!entry.isIntersecting) continue
      seen.unobserve(entry.target)
      entry.target.dispatchEvent(new Event('seen'))
    }
  })

  function put(message: ThreadMessage) {
    const row = rows.get(message.id)
    if (row) {
      row.message = message
      row.element.classList.toggle('failed', message.status === 'failed')
      row.status.replaceChildren(...statusOf(message))
      return
    }
    const status = h('span', { class: 'status' }, ...statusOf(message))
    const quoted = message.replyTo ? rows.get(message.replyTo)?.message : undefined
    const bubble = h(
      'div',
      { class: 'bubble' },
      h('span', { class: 'hidden' }, message.from === 'customer' ? deps.texts.you : deps.business, ': '),
      quoted && message.content.type !== 'choice'
        ? h('p', { class: 'quote' }, summaryOf(quoted.content, deps.texts))
        : null,
      ...contentOf(message, deps.texts, deps),
      status,
    )
    const source = message.hubId ? sourceView(deps.texts, () => deps.explain(message.hubId!)) : null
    const created = h('div', { class: `row ${message.from}` }, bubble, source?.element)
    created.classList.toggle('failed', message.status === 'failed')
    if (source) {
      created.addEventListener('seen', source.show, { once: true })
      seen.observe(created)
    }
    rows.set(message.id, { message, element: created, status })
    place(created, message.at)
    if (message.from === 'customer') pinned = true
  }

  /** Messages come almost always in order; one that comes late goes where its time says. */
  function place(created: HTMLElement, at: number) {
    created.dataset['at'] = String(at)
    let after = log.lastElementChild as HTMLElement | null
    while (after && Number(after.dataset['at']) > at)
      after = after.previousElementSibling as HTMLElement | null
    const dayBefore = after ? new Date(Number(after.dataset['at'])).toDateString() : null
    const next = after ? after.nextSibling : log.firstChild
    if (dayBefore !== new Date(at).toDateString()) log.insertBefore(dayMark(at), next)
    log.insertBefore(created, next)
  }

  function dayMark(at: number) {
    const start = new Date(at).setHours(0, 0, 0, 0)
    const daysAgo = Math.round((new Date().setHours(0, 0, 0, 0) - start) / 86_400_000)
    const name =
      daysAgo === 0
        ? deps.texts.today
        : daysAgo === 1
          ? deps.texts.yesterday
          : new Intl.DateTimeFormat(deps.language, { day: 'numeric', month: 'long' }).format(at)
    return h('div', { class: 'day', 'data-at': start }, h('span', {}, name))
  }

  function statusOf(message: ThreadMessage): (Node | string)[] {
    const clock = new Intl.DateTimeFormat(deps.language, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
    const time = h('time', { datetime: new Date(message.at).toISOString() }, clock.format(message.at))
    if (message.status === 'failed') {
      const again = h('button', { type: 'button', onclick: () => deps.retry(message) }, deps.texts.retry)
      return [icon('alert'), `${deps.texts.failed} ${message.failure ?? ''} `, again]
    }
    return [time, ticks(message.status, deps.texts)]
  }

  return {
    element,
    put,
    remove(id: string) {
      rows.get(id)?.element.remove()
      rows.delete(id)
    },
    showTyping(on: boolean) {
      typing.hidden = !on
    },
    stop() {
      seen.disconnect()
      grown.disconnect()
    },
  }
}

function ticks(status: Status, texts: Texts) {
  const name = status === 'pending' ? 'clock' : status === 'sent' ? 'tick' : 'ticks'
  const mark = icon(name, texts.ticks[status])
  mark.classList.add(`tick-${status}`)
  return mark
}
