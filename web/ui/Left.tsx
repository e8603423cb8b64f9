import { dictionary, plural, useText } from '../i18n/dictionary.ts'
import classes from './Left.module.css'

const leftText = dictionary({
  en: {
    left: (n: number) => plural('en', n, { one: '# character left', other: '# characters left' }),
    over: (n: number) => plural('en', n, { one: '# character too many', other: '# characters too many' }),
  },
  it: {
    left: (n: number) => plural('it', n, { one: 'Resta # carattere', other: 'Restano # caratteri' }),
    over: (n: number) => plural('it', n, { one: '# carattere di troppo', other: '# caratteri di troppo' }),
  },
  es: {
    left: (n: number) => plural('es', n, { one: 'Queda # carácter', other: 'Quedan # caracteres' }),
    over: (n: number) => plural('es', n, { one: 'Sobra # carácter', other: 'Sobran # caracteres' }),
  },
})

/** How much more a field takes, once that begins to matter; nothing that is typed or pasted is cut off. */
export function Left({ text, most }: { text: string; most: number }) {
  const words = useText(leftText)
  const left = most - text.length
  if (left > most / 5) return null
  return (
    <span role="status" className={classes.left} data-over={left < 0 || undefined}>
      {left < 0 ? words.over(-left) : words.left(left)}
    </span>
  )
}
