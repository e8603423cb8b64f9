import { piecesOf } from './markup.ts'
import classes from './phone.module.css'

/** A text with its formatting; gaps that nothing fills stand out. */
export function Words({ text }: { text: string }) {
  return piecesOf(text).map(({ text: words, mark }, index) => {
    // Pieces have no identity: their place is what they are.
    const key = index
    switch (mark) {
      case 'bold':
        return <strong key={key}>{words}</strong>
      case 'italic':
        return <em key={key}>{words}</em>
      case 'strike':
        return <s key={key}>{words}</s>
      case 'code':
        return <code key={key}>{words}</code>
      case 'gap':
        return (
          <mark key={key} className={classes.gap}>
            {words}
          </mark>
        )
      default:
        return words
    }
  })
}
