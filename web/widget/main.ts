/**
 * The opt-in form in a shop's own page: `<script src="…/optin-widget.js" data-form="slug" async></script>` shows it
 * where the tag stands, in a shadow tree of its own. The page may set `--centralino-accent` and `--centralino-on-accent`,
 * and the language with `data-lang`.
 */
interface Texts {
  address: string
  title: string
  text: string
  wording: string
  button: string
  thanks: string
  phone: string
  hint: string
  name: string
  agree: string
  write: string
  asked: string
  confirm: string
}

interface Answer {
  state: 'granted' | 'asked' | 'write'
  writeLink: string | null
}

const style = `
form,p{max-width:420px;margin:0 0 12px}
strong{display:block;font-size:1.15em;margin-bottom:4px}
label{display:block;margin:10px 0}
input[type=tel],input[type=text]{display:block;width:100%;box-sizing:border-box;padding:10px;margin-top:4px;font:inherit;color:inherit;background:transparent;border:1px solid currentColor;border-radius:8px}
.box{display:flex;gap:8px;align-items:flex-start;font-size:.9em}
.trap{position:absolute;left:-9999px}
button{font:inherit;font-weight:600;padding:10px 18px;border:0;border-radius:8px;cursor:pointer;background:var(--centralino-accent,#0b6b4f);color:var(--centralino-on-accent,#fff)}
button:disabled{opacity:.6}
[role=alert]{color:#b3261e;margin:8px 0 0}
`

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  set: object,
  ...inner: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), set)
  made.append(...inner)
  return made
}

function show(root: ShadowRoot, texts: Texts): void {
  const phone = element('input', { type: 'tel', name: 'phone', autocomplete: 'tel', placeholder: texts.hint })
  const name = element('input', { type: 'text', name: 'name', autocomplete: 'given-name' })
  const trap = element('input', { type: 'text', name: 'website', tabIndex: -1, autocomplete: 'off' })
  const agreed = element('input', { type: 'checkbox', name: 'agreed' })
  const alert = element('p', { hidden: true, role: 'alert' })
  const button = element('button', {}, texts.button)
  const form = element(
    'form',
    { noValidate: true },
    element('strong', {}, texts.title),
    texts.text,
    element('label', {}, texts.phone, phone),
    element('label', {}, texts.name, name),
    element('label', { className: 'trap', ariaHidden: 'true' }, 'Website', trap),
    element('label', { className: 'box' }, agreed, element('span', {}, texts.wording)),
    button,
    alert,
  )
  const complain = (message: string, at: HTMLInputElement) => {
    alert.textContent = message
    alert.hidden = false
    at.focus()
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    alert.hidden = true
    if (!agreed.checked) return complain(texts.agree, agreed)
    button.disabled = true
    send(texts.address, {
      phone: phone.value,
      name: name.value,
      website: trap.value,
      agreed: true,
      page: location.href.slice(0, 500),
    })
      .then((answer) => form.replaceWith(...thanks(answer, texts)))
      .catch((error: unknown) => {
        button.disabled = false
        complain(error instanceof Error ? error.message : String(error), phone)
      })
  })
  root.append(form)
}

async function send(address: string, body: object): Promise<Answer> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  })
  const said = (await answer.json()) as Answer & { error?: { message: string; fix?: string } }
  if (!answer.ok) throw new Error(said.error?.fix ?? said.error?.message ?? String(answer.status))
  return said
}

function thanks({ state, writeLink }: Answer, texts: Texts): Node[] {
  const next = { granted: texts.thanks, asked: texts.asked, write: texts.confirm }[state]
  const said = element('p', { role: 'status' }, next)
  if (state !== 'write' || writeLink === null) return [said]
  return [said, element('a', { href: writeLink, target: '_blank', rel: 'noopener' }, texts.write)]
}

async function start(script: HTMLScriptElement): Promise<void> {
  const { form = '', lang = document.documentElement.lang } = script.dataset
  const address = new URL(`/optin/${form}`, script.src)
  address.searchParams.set('lang', lang.slice(0, 2))
  const texts = new URL(address)
  texts.pathname += '/texts'
  const answer = await fetch(texts)
  if (!answer.ok) throw new Error(`The opt-in form ${form} answers ${answer.status}`)
  const host = document.createElement('div')
  script.after(host)
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  root.adoptedStyleSheets = [sheet]
  show(root, { ...((await answer.json()) as Omit<Texts, 'address'>), address: address.href })
}

const { currentScript } = document
if (currentScript instanceof HTMLScriptElement) void start(currentScript)
