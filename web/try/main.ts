import './try.css'
import { tryApi } from './api.ts'
import { listRows, sheet, type ListRow } from './dialogs.ts'
import { fill, h } from './element.ts'
import { guideView } from './guide.ts'
import { aliasOf, keepCustomer, recallCustomer, renewCustomer } from './identity.ts'
import { countFaults, labView, type Theme } from './lab.ts'
import { noticeBoard } from './notices.ts'
import { phoneView } from './phone.ts'
import { failureWords } from './failures.ts'
import { startSession } from './session.ts'
import { firstLanguage, say, textsIn, type Language } from './texts/index.ts'
import { threadView } from './thread.ts'
import { silentVoiceNote } from './voice-note.ts'
import { noFaults, type Faults, type ThreadMessage } from './wire.ts'

const largestFile = 16 * 1024 * 1024
const stored = { language: 'centralino.language', scheme: 'centralino.scheme' }
const root = document.querySelector<HTMLElement>('#root')!
const wide = matchMedia('(min-width: 1180px)')
const api = tryApi('/try/api')
const alias = aliasOf(location.search)
const configuration = await untilReached(api.configuration)

let language = firstLanguage(
  localStorage.getItem(stored.language),
  navigator.languages,
  configuration.language,
)
let customer = recallCustomer(localStorage, alias, Math.random)
let faults: Faults = await api.faults().then(
  (answer) => answer.faults,
  () => noFaults,
)
let stop = () => {}

/** Builds the page for the language and customer of now; what is on the screen is followed anew. */
function start(announcement?: string) {
  stop()
  const texts = textsIn(language)
  document.documentElement.lang = language
  document.title = `${configuration.business} · ${texts.title}`

  const drawer = sheet(texts, 'drawer')
  const choices = sheet(texts, 'bottom')
  const beside = h('aside', { class: 'beside', 'aria-label': texts.lab.title })
  const thread = threadView({
    texts,
    language,
    business: configuration.business,
    mediaUrl: api.mediaUrl,
    explain: (hubId) => session.explain(hubId),
    retry: (message) => session.retry(message.id),
    press: (message, button) =>
      session.choose({ type: 'choice', kind: 'button', ...button, replyTo: message.id }),
    openList: (message, content) =>
      choices.open(
        content.button,
        listRows(content, (row) => choose(message, row)),
      ),
  })
  const sendText = (body: string) => {
    session.say({ type: 'text', body })
    phone.focus()
  }
  const phone = phoneView({
    texts,
    business: configuration.business,
    thread,
    openLab: () => drawer.open(texts.lab.title, lab()),
    sendText,
    sendFile(file) {
      if (file.size > largestFile) tell(say(texts.errors.tooLarge, { megabytes: 16 }))
      else session.sendFile(file, file.name)
    },
    sendVoiceNote: () =>
      session.sendFile(new Blob([silentVoiceNote(3)], { type: 'audio/ogg' }), 'voice-note.ogg'),
  })
  const notices = noticeBoard(phone.showNotice)
  const session = startSession({
    words: (error) => failureWords(texts, error),
    api,
    customer,
    put(message) {
      thread.put(message)
      phone.showEmpty(false)
    },
    drop: thread.remove,
    showState(state) {
      phone.showState(state)
      const closed = state.windowExpiresAt !== null && state.windowExpiresAt <= Date.now()
      notices.put('closed', closed ? texts.windowClosed : null)
    },
    showTyping: thread.showTyping,
    showConnection: (connected) => notices.put('offline', connected ? null : texts.offline),
    arrived: titleUntilSeen,
  })

  function choose(message: ThreadMessage, row: ListRow) {
    choices.close()
    const { id, title, description } = row
    session.choose({
      type: 'choice',
      kind: 'list',
      id,
      title,
      ...(description ? { description } : {}),
      replyTo: message.id,
    })
  }

  function tell(text: string) {
    notices.put('announced', text)
    setTimeout(() => notices.take('announced', text), 5_000)
  }

  function lab() {
    return labView({
      texts,
      language,
      theme: (localStorage.getItem(stored.scheme) ?? 'auto') as Theme,
      customer,
      faults,
      secondCustomerUrl: `?as=${alias === 'due' ? 'tre' : 'due'}`,
      rename(name) {
        customer = { ...customer, name: name.trim() || customer.name }
        keepCustomer(localStorage, alias, customer)
        start()
      },
      speak(chosen: Language) {
        language = chosen
        localStorage.setItem(stored.language, chosen)
        start()
      },
      paint,
      setFaults: change,
      advance: () =>
        void api.advance(24).then(
          () => tell(texts.lab.advanced),
          (error: unknown) => tell(failureWords(texts, error)),
        ),
      reset() {
        customer = renewCustomer(localStorage, alias, Math.random)
        change(noFaults)
        start(texts.lab.resetDone)
      },
    })
  }

  function change(wanted: Faults) {
    const clearing = countFaults(wanted) === 0 || countFaults(wanted) !== countFaults(faults)
    faults = wanted
    phone.showFaults(faults)
    if (clearing) showLab()
    api.setFaults(wanted).catch((error: unknown) => tell(failureWords(texts, error)))
  }

  function showLab() {
    drawer.fill(lab())
    if (wide.matches) fill(beside, h('h2', {}, texts.lab.title), lab())
  }

  wide.onchange = showLab
  stop = () => {
    session.stop()
    thread.stop()
  }
  fill(
    root,
    guideView(texts, configuration.consoleUrl, sendText),
    phone.element,
    beside,
    drawer.element,
    choices.element,
  )
  phone.showState({ state: 'none', operatorName: null, windowExpiresAt: null })
  phone.showFaults(faults)
  showLab()
  if (announcement) tell(announcement)
  if (matchMedia('(pointer: fine)').matches) phone.focus()
}

function paint(theme: Theme) {
  if (theme === 'auto') localStorage.removeItem(stored.scheme)
  else localStorage.setItem(stored.scheme, theme)
  const dark = theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset['mantineColorScheme'] = dark ? 'dark' : 'light'
}

/** The hub may still be starting: says so, and asks again until it answers. */
async function untilReached<T>(ask: () => Promise<T>): Promise<T> {
  const texts = textsIn(firstLanguage(localStorage.getItem(stored.language), navigator.languages, 'en'))
  for (;;) {
    try {
      return await ask()
    } catch {
      // Whatever the reason, there is nothing to show before the hub has answered.
      fill(root, h('p', { class: 'unreachable', role: 'status' }, texts.offline))
      await new Promise((resolve) => setTimeout(resolve, 2_000))
    }
  }
}

/** Marks the tab until it is looked at. */
function titleUntilSeen() {
  if (document.visibilityState === 'visible' || document.title.startsWith('● ')) return
  const title = document.title
  document.title = `● ${title}`
  document.addEventListener('visibilitychange', () => (document.title = title), { once: true })
}

start()
