import type { Language } from '../../domain/language.ts'
import type { OptInTexts } from '../../domain/opt-in.ts'

interface PageTexts {
  phone: string
  hint: string
  name: string
  agree: string
  or: string
  write: string
  code: string
  asked: string
  confirm: string
}

const pageTexts: Record<Language, PageTexts> = {
  it: {
    phone: 'Numero di WhatsApp',
    hint: 'Con il prefisso, per esempio +39 333 111 2222',
    name: 'Nome (facoltativo)',
    agree: 'Per iscriverti serve il tuo consenso: metti la spunta.',
    or: 'oppure',
    write: 'Scrivici su WhatsApp',
    code: 'Inquadra il codice con il telefono: il messaggio è già scritto.',
    asked: 'Ti abbiamo scritto su WhatsApp: conferma lì e hai finito.',
    confirm: 'Manca un passo: invia il messaggio già pronto da WhatsApp, così sappiamo che il numero è tuo.',
  },
  en: {
    phone: 'WhatsApp number',
    hint: 'With the country code, such as +44 7700 900123',
    name: 'Name (optional)',
    agree: 'We need your consent: please tick the box.',
    or: 'or',
    write: 'Write to us on WhatsApp',
    code: 'Point your phone at the code: the message is already written.',
    asked: 'We have written to you on WhatsApp: confirm there and you are done.',
    confirm:
      'One more step: send the message that is ready in WhatsApp, so that we know the number is yours.',
  },
  es: {
    phone: 'Número de WhatsApp',
    hint: 'Con el prefijo, por ejemplo +34 612 345 678',
    name: 'Nombre (opcional)',
    agree: 'Necesitamos tu consentimiento: marca la casilla.',
    or: 'o bien',
    write: 'Escríbenos por WhatsApp',
    code: 'Enfoca el código con el teléfono: el mensaje ya está escrito.',
    asked: 'Te hemos escrito por WhatsApp: confírmalo allí y listo.',
    confirm: 'Falta un paso: envía el mensaje preparado en WhatsApp, así sabemos que el número es tuyo.',
  },
}

interface PageView {
  language: Language
  business: string
  slug: string
  texts: OptInTexts
  writeLink: string | null
  /** What was typed, when it has to be mended. */
  typed?: { phone: string; name: string }
  fault?: { field: 'phone' | 'agreed'; message: string }
}

/** The page of a form: plain HTML that works without a script. */
export function formPage({ language, business, slug, texts, writeLink, typed, fault }: PageView): string {
  const say = pageTexts[language]
  const invalid = (field: string) =>
    fault?.field === field ? ` aria-invalid="true" aria-describedby="fault-${field}"` : ''
  const complaint = (field: string) =>
    fault?.field === field
      ? `<p class="fault" id="fault-${field}" role="alert">${escape(fault.message)}</p>`
      : ''
  const address = `/optin/${slug}`
  return frame(language, texts.title, business, [
    `<h1>${escape(texts.title)}</h1>`,
    `<p>${escape(texts.text)}</p>`,
    `<form method="post" action="${address}?lang=${language}">`,
    `<label>${say.phone}<input name="phone" type="tel" autocomplete="tel" required maxlength="40" value="${escape(typed?.phone ?? '')}"${invalid('phone')}><small>${say.hint}</small></label>`,
    complaint('phone'),
    `<label>${say.name}<input name="name" autocomplete="given-name" maxlength="120" value="${escape(typed?.name ?? '')}"></label>`,
    '<label class="trap" aria-hidden="true">Website<input name="website" tabindex="-1" autocomplete="off"></label>',
    `<label class="box"><input type="checkbox" name="agreed" value="yes"${invalid('agreed')}><span>${escape(texts.wording)}</span></label>`,
    complaint('agreed'),
    `<button>${escape(texts.button)}</button>`,
    '</form>',
    ...(writeLink === null
      ? []
      : [
          `<p class="or">${say.or}</p>`,
          `<p><a class="button quiet" href="${escape(writeLink)}">${say.write}</a></p>`,
          `<figure><img src="${address}/qr.svg?lang=${language}" width="180" height="180" alt=""><figcaption>${say.code}</figcaption></figure>`,
        ]),
  ])
}

/** What follows on the form. */
export function thanksPage(
  view: Pick<PageView, 'language' | 'business' | 'texts'> & {
    state: 'granted' | 'asked' | 'write'
    writeLink: string | null
  },
): string {
  const say = pageTexts[view.language]
  const next = { granted: null, asked: say.asked, write: say.confirm }[view.state]
  return frame(view.language, view.texts.title, view.business, [
    `<h1>${escape(next === null ? view.texts.thanks : view.texts.title)}</h1>`,
    ...(next === null ? [] : [`<p>${next}</p>`]),
    ...(view.state === 'write' && view.writeLink !== null
      ? [`<p><a class="button" href="${escape(view.writeLink)}">${say.write}</a></p>`]
      : []),
  ])
}

export const agreeFault = (language: Language) => pageTexts[language].agree
export const widgetTexts = (language: Language) => pageTexts[language]

function escape(text: string): string {
  const names: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  return text.replace(/[&<>"']/g, (character) => names[character]!)
}

/** Without a referrer of its own a browser posts the form as from nowhere (`Origin: null`), and it would be refused. */
function frame(language: Language, title: string, business: string, body: string[]): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="same-origin">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
${body.filter((line) => line !== '').join('\n')}
</main>
<footer>${escape(business)}</footer>
</body>
</html>
`
}

const style = `
:root{--ground:#f6f7f5;--card:#fff;--ink:#1c211e;--soft:#5b655f;--line:#c9d1cc;--main:#0b6b4f;--on:#fff;--bad:#b3261e}
@media (prefers-color-scheme:dark){:root{--ground:#121614;--card:#1b211e;--ink:#e7ede9;--soft:#a3afa8;--line:#3a453f;--main:#4fcf9f;--on:#06281c;--bad:#ff9a90}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:16px;padding:24px 16px;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{width:100%;max-width:440px;padding:28px;border-radius:16px;background:var(--card);border:1px solid var(--line)}
h1{margin:0 0 8px;font-size:1.5rem;line-height:1.25;text-wrap:balance}
p{margin:0 0 16px}
label{display:block;margin:0 0 16px;font-weight:600}
small{display:block;font-weight:400;color:var(--soft)}
input:not([type=checkbox]){display:block;width:100%;margin-top:4px;padding:11px 12px;border:1px solid var(--line);border-radius:10px;background:transparent;color:inherit;font:inherit}
input:focus-visible,button:focus-visible,a:focus-visible{outline:3px solid var(--main);outline-offset:2px}
[aria-invalid]{border-color:var(--bad)}
.box{display:flex;gap:10px;align-items:flex-start;font-weight:400;font-size:.9375rem}
.box input{flex:none;width:20px;height:20px;margin:2px 0 0;accent-color:var(--main)}
.fault{margin:-10px 0 16px;color:var(--bad)}
.trap{position:absolute;left:-9999px}
button,.button{display:block;width:100%;padding:12px 16px;border:0;border-radius:10px;background:var(--main);color:var(--on);font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer}
.quiet{background:transparent;color:var(--main);border:1px solid var(--main)}
.or{margin:16px 0;text-align:center;color:var(--soft)}
figure{margin:16px 0 0;display:flex;gap:16px;align-items:center}
figure img{background:#fff;padding:8px;border-radius:10px;width:120px;height:120px}
figcaption,footer{color:var(--soft);font-size:.9375rem}
@media (max-width:520px){figure{display:none}}
`
