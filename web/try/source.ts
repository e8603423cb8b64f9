import { fill, h, type Child } from './element.ts'
import { icon, type IconName } from './icons.ts'
import { say, type Texts } from './texts/index.ts'
import type { Explanation } from './wire.ts'

/** Where an answer comes from, folded up under it: who wrote it, the passage, and how sure the agent was. */
export function sourceView(texts: Texts, load: () => Promise<Explanation>) {
  const summary = h('summary', {})
  const body = h('div', { class: 'source-body' })
  const element = h('details', { class: 'source', hidden: true }, summary, body)

  async function show(attempt = 0): Promise<void> {
    try {
      render(await load())
    } catch {
      // The hub may not have written it yet; without its word the answer simply stands without a source.
      if (attempt < 3) setTimeout(() => void show(attempt + 1), 400 * 2 ** attempt)
    }
  }

  function render(explanation: Explanation) {
    const face = faceOf(explanation, texts)
    element.hidden = false
    element.className = `source source-${face.tone}`
    fill(
      summary,
      icon(face.icon),
      h(
        'span',
        {},
        h('span', { class: 'source-label' }, face.label),
        ...face.more.map((more) => ` · ${more}`),
      ),
      icon('chevron'),
    )
    if (explanation.turn) fill(body, ...details(explanation.turn, texts))
    else element.classList.add('source-flat')
  }

  return { element, show: () => void show() }
}

interface Face {
  tone: 'agent' | 'waiting' | 'person' | 'plain'
  icon: IconName
  label: string
  more: string[]
}

/** How the line under an answer reads, by who wrote it and what the agent decided. */
export function faceOf({ author, authorName, turn }: Explanation, texts: Texts): Face {
  const { source } = texts
  if (author === 'operator') {
    return { tone: 'person', icon: 'person', label: authorName ?? source.operator, more: [] }
  }
  if (!turn) return { tone: 'plain', icon: 'spark', label: source.system, more: [] }
  const sure = say(source.sure, { percent: Math.round(turn.confidence * 100) })
  const first = turn.sources[0]
  if (turn.decision === 'escalate') {
    const reason = texts.reasons[turn.reason]
    return { tone: 'waiting', icon: 'person', label: source.escalate, more: reason ? [reason] : [] }
  }
  if (turn.decision === 'clarify') {
    return { tone: 'agent', icon: 'question', label: source.clarify, more: [sure] }
  }
  if (!first) return { tone: 'agent', icon: 'spark', label: source.smallTalk, more: [] }
  return { tone: 'agent', icon: 'book', label: source.answer, more: [first.title, sure] }
}

function details(turn: NonNullable<Explanation['turn']>, texts: Texts): Child[] {
  const { source, reasons } = texts
  const percent = (value: number) => Math.round(value * 100)
  return [
    gauge(turn.confidence, turn.threshold),
    h(
      'p',
      {},
      `${sentence(say(source.sure, { percent: percent(turn.confidence) }))} `,
      say(source.threshold, { percent: percent(turn.threshold) }),
    ),
    reasons[turn.reason] !== undefined && h('p', {}, reasons[turn.reason]),
    turn.sources.length === 0 && turn.decision !== 'answer' && h('p', {}, source.none),
    ...turn.sources.map((passage) =>
      h(
        'blockquote',
        {},
        h('cite', {}, passage.title, h('span', { class: 'score' }, passage.score.toFixed(2))),
        h('p', {}, passage.text),
      ),
    ),
    h('p', { class: 'took' }, say(source.took, { ms: Math.round(turn.ms) })),
  ]
}

/** How sure, as a bar with a mark where answering begins. Said in words beside it. */
function gauge(value: number, threshold: number) {
  const bar = h('div', { class: 'gauge', 'aria-hidden': 'true' }, h('i', {}), h('b', {}))
  bar.style.setProperty('--value', String(value))
  bar.style.setProperty('--threshold', String(threshold))
  return bar
}

function sentence(text: string) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
