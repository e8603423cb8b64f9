import { CircleCheck, CircleHelp, OctagonAlert, TriangleAlert } from 'lucide-react'
import { useText } from '../../../i18n/dictionary.ts'
import type { Quality } from './quality.ts'
import classes from './numbers.module.css'
import { numbersText } from './text.ts'

const icons = { GREEN: CircleCheck, YELLOW: TriangleAlert, RED: OctagonAlert, UNKNOWN: CircleHelp }

/** WhatsApp's rating of a number as shape and word. */
export function QualityMark({ quality }: { quality: Quality }) {
  const text = useText(numbersText)
  const Icon = icons[quality]
  return (
    <span className={classes.quality} data-quality={quality}>
      <Icon size={14} strokeWidth={2.25} aria-hidden />
      {text.qualityOf(text.quality[quality])}
    </span>
  )
}
