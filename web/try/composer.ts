import { h } from './element.ts'
import { icon } from './icons.ts'
import type { Texts } from './texts/index.ts'

interface ComposerDeps {
  texts: Texts
  sendText(text: string): void
  sendFile(file: File): void
  sendVoiceNote(): void
}

/** What WhatsApp takes from a customer's phone, by the browser's file dialog. */
const accepted =
  'image/jpeg,image/png,image/webp,video/mp4,video/3gpp,audio/aac,audio/mp4,audio/mpeg,audio/amr,audio/ogg,' +
  '.pdf,.doc,.docx,.xls,.xlsx,.ppt,.pptx,.txt,.csv'

/** Where the customer writes: words, a file, or a voice note. Enter sends, Shift and Enter breaks the line. */
export function composer({ texts, sendText, sendFile, sendVoiceNote }: ComposerDeps) {
  const field = h('textarea', {
    rows: 1,
    placeholder: texts.placeholder,
    'aria-label': texts.placeholder,
    enterkeyhint: 'send',
    maxlength: 4096,
    oninput: fit,
    onkeydown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
      event.preventDefault()
      submit()
    },
  })
  const files = h('input', {
    type: 'file',
    accept: accepted,
    hidden: true,
    onchange: () => {
      for (const file of files.files ?? []) sendFile(file)
      files.value = ''
    },
  })
  const send = h('button', { type: 'submit', class: 'round send', 'aria-label': texts.send }, icon('send'))
  const voice = h(
    'button',
    {
      type: 'button',
      class: 'round',
      'aria-label': texts.voice,
      title: texts.voice,
      onclick: sendVoiceNote,
    },
    icon('voice'),
  )
  const element = h(
    'form',
    {
      class: 'composer',
      onsubmit: (event: SubmitEvent) => {
        event.preventDefault()
        submit()
      },
    },
    h(
      'button',
      {
        type: 'button',
        class: 'round quiet',
        'aria-label': texts.attach,
        title: texts.attach,
        onclick: () => files.click(),
      },
      icon('attach'),
    ),
    files,
    field,
    voice,
    send,
  )
  fit()

  function submit() {
    const text = field.value.trim()
    if (!text) return
    field.value = ''
    fit()
    sendText(text)
  }

  function fit() {
    field.style.height = 'auto'
    field.style.height = `${Math.min(field.scrollHeight, 132)}px`
    const writing = field.value.trim() !== ''
    voice.hidden = writing
    send.hidden = !writing
  }

  return { element, focus: () => field.focus({ preventScroll: true }), text: () => field.value }
}
