const list = (words: string) => words.split(' ')

const ones: [names: string[], tens: string[], join: (ten: string, one: string) => string][] = [
  [
    list(
      'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    ),
    list('venti trenta quaranta cinquanta sessanta settanta ottanta novanta'),
    // The tens lose their vowel before another: `ventuno`, `trentotto`.
    (ten, one) => (/^[uo]/.test(one) ? ten.slice(0, -1) : ten) + one,
  ],
  [
    list(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    ),
    list('twenty thirty forty fifty sixty seventy eighty ninety'),
    (ten, one) => `${ten} ${one}`,
  ],
  [
    list(
      'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
    ),
    list('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
    (ten, one) => (ten === 'veinte' ? `veinti${one}` : `${ten} y ${one}`),
  ],
]

const values = new Map<string, number>([
  ...list('cento hundred cien').map((name) => [name, 100] as const),
  ['one hundred', 100],
  ['a hundred', 100],
  ['dieciseis', 16],
  ['veintidós', 22],
  ['veintitrés', 23],
  ['veintiséis', 26],
  ['ventitré', 23],
  ['trentatré', 33],
])
for (const [small, tens, join] of ones) {
  for (const [value, name] of small.entries()) if (value > 1) values.set(name, value)
  for (const [index, ten] of tens.entries()) {
    const base = 20 + 10 * index
    values.set(ten, base)
    for (let one = 1; one <= 9; one++) values.set(join(ten, small[one]!), base + one)
  }
}
/** One is an article, too: it stands for a figure before a time alone. */
const article = list('un uno una one')

const spaced = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', '[\\s-]+'))
    .join('|')

/** Number words where one of `units` follows, and one where one of `times` does. */
export const numberWords = (units: string, times: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}-])(?:(?:${spaced(values.keys())})(?=\\s+(?:${units}))|(?:${spaced(article)})(?=\\s+(?:${times}))|un(?=['’](?:${times})))`,
    'giu',
  )

/** What a number word is worth: `thirty-six`, `trentasei` and `treinta y seis` are 36. */
export const worthOf = (words: string): number => values.get(words.toLowerCase().replace(/[\s-]+/g, ' ')) ?? 1
