/**
 * Characters that a reader does not see and a model does: controls, soft hyphen, zero-width and directional
 * marks, variation selectors that carry payloads, and the tag block. Tab and newline stay, and so does the
 * joiner and the emoji selector, which emoji need.
 */
const invisible =
  // eslint-disable-next-line no-control-regex, no-misleading-character-class -- such characters are the point
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0e\ufeff\uffa0\ufff0-\ufffb]|[\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu

/** The text as a person would see it, no longer than `most` characters. */
export function visible(text: string, most = Infinity): string {
  const clean = text.normalize('NFC').replace(/\r\n?/g, '\n').replace(invisible, '')
  return clean.length <= most ? clean : clean.slice(0, most).replace(/[\ud800-\udbff]$/, '')
}

/**
 * Wraps a text so that it cannot close its fence and speak. The token must be random and new for every fence, so
 * that no author could have foreseen it.
 */
export function fenceWith(token: string): { token: string; wrap(label: string, text: string): string } {
  return {
    token,
    wrap: (label, text) => `<<${token} ${label}>>\n${text.replaceAll(token, '')}\n<<${token} end>>`,
  }
}
