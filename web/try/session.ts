import type { CustomerContent, TryApi } from './api.ts'
import type { Customer } from './identity.ts'
import type { Explanation, StateOfConversation, ThreadContent, ThreadMessage } from './wire.ts'

interface SessionDeps {
  api: TryApi
  customer: Customer
  put(message: ThreadMessage): void
  drop(id: string): void
  showState(state: StateOfConversation): void
  showTyping(on: boolean): void
  showConnection(connected: boolean): void
  arrived(message: ThreadMessage): void
  /** What went wrong, for the customer. */
  words(error: unknown): string
}

/**
 * One customer's side of the chat: follows the thread, and keeps what is not sent yet in view. A sent message
 * stands as pending until the thread holds it; one that failed stands with what to do about it.
 */
export function startSession(deps: SessionDeps) {
  const { api, customer } = deps
  const resend = new Map<string, () => void>()
  const explanations = new Map<string, Promise<Explanation>>()
  const known = new Map<string, ThreadMessage>()
  let typingEnds: ReturnType<typeof setTimeout> | undefined
  let opened = false
  let inFlight = 0
  let written = 0
  let early: ThreadMessage[] = []

  function take(message: ThreadMessage) {
    // The stream may be faster than the answer that names the message: shown now, it would stand there twice.
    if (inFlight > 0 && message.from === 'customer' && !known.has(message.id)) {
      early.push(message)
      return
    }
    const isNew = !known.has(message.id)
    known.set(message.id, message)
    deps.put(message)
    if (!isNew || message.from !== 'business') return
    setTyping(0)
    if (opened) deps.arrived(message)
  }

  function setTyping(forMs: number) {
    clearTimeout(typingEnds)
    deps.showTyping(forMs > 0)
    if (forMs > 0) typingEnds = setTimeout(() => deps.showTyping(false), forMs)
  }

  const unfollow = api.follow(customer.phone, {
    onMessage: take,
    onTyping: setTyping,
    onState: deps.showState,
    onGone(id) {
      known.delete(id)
      deps.drop(id)
    },
    // The stream begins with the whole thread: only what comes after is news.
    onOpen() {
      deps.showConnection(true)
      setTimeout(() => (opened = true), 1_000)
    },
    onLost: () => deps.showConnection(false),
  })

  function post(content: ThreadContent, replyTo: string | null, send: () => Promise<{ id: string }>) {
    const local: ThreadMessage = {
      id: `local-${++written}`,
      from: 'customer',
      // After an "advance" the thread's time is ahead of the wall clock.
      at: Math.max(Date.now(), ...[...known.values()].slice(-20).map((message) => message.at)),
      status: 'pending',
      hubId: null,
      replyTo,
      content,
    }
    const attempt = async () => {
      deps.put(local)
      inFlight++
      try {
        const { id } = await send()
        resend.delete(local.id)
        deps.drop(local.id)
        settled()
        if (!known.has(id)) take({ ...local, id, status: 'sent' })
      } catch (error) {
        const failure = deps.words(error)
        resend.set(local.id, () => void attempt())
        settled()
        deps.put({ ...local, status: 'failed', failure })
      }
    }
    void attempt()
  }

  function settled() {
    inFlight--
    if (inFlight > 0) return
    const waiting = early
    early = []
    waiting.forEach(take)
  }

  return {
    say: (content: Extract<CustomerContent, { type: 'text' }>) =>
      post({ type: 'text', body: content.body }, content.replyTo ?? null, () => api.send(customer, content)),
    choose: (content: Extract<CustomerContent, { type: 'choice' }>) =>
      post({ type: 'choice', title: content.title }, content.replyTo, () => api.send(customer, content)),
    sendFile(file: Blob, filename: string) {
      const kind = /^(image|video|audio)\//.exec(file.type)?.[1] as 'image' | 'video' | 'audio' | undefined
      const content: ThreadContent = {
        type: kind ?? 'document',
        mediaId: null,
        link: null,
        mimeType: file.type,
        filename,
        caption: null,
      }
      post(content, null, () => api.sendFile(customer, file, filename))
    },
    retry: (id: string) => resend.get(id)?.(),
    /** Asked once for each message; a refusal is forgotten so that it can be asked again. */
    explain(hubId: string): Promise<Explanation> {
      let asked = explanations.get(hubId)
      if (!asked) {
        asked = api.explanation(hubId)
        asked.catch(() => explanations.delete(hubId))
        explanations.set(hubId, asked)
      }
      return asked
    },
    stop() {
      clearTimeout(typingEnds)
      unfollow()
    },
  }
}
