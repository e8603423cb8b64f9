import { Angry, Annoyed, Frown, Smile } from 'lucide-react'
import type { Sentiment as Mood } from '../../../../domain/agent.ts'
import { useText } from '../../../i18n/dictionary.ts'
import classes from './details.module.css'
import { sparkline } from './sparkline.ts'
import { detailsText } from './text.ts'

const faces = { angry: Angry, negative: Frown, neutral: Annoyed, positive: Smile }
const [width, height] = [120, 36]

/** The customer's mood now, and how it went over the conversation. */
export function Sentiment({ mood, history }: { mood: Mood; history: readonly number[] }) {
  const text = useText(detailsText)
  const Face = faces[mood]
  const points = sparkline(history, width, height)
  const last = points.at(-1)
  return (
    <div className={classes.sentiment}>
      <span className={classes.mood}>
        <Face size={18} aria-hidden />
        <strong>{text.moods[mood]}</strong>
      </span>
      {points.length > 1 && last && (
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={`${text.sentiment}: ${text.moods[mood]}, ${text.sentimentOver(history.length)}`}
        >
          <line className={classes.zero} x1="0" x2={width} y1={height / 2} y2={height / 2} />
          <polyline className={classes.line} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
          <circle className={classes.dot} cx={last.x} cy={last.y} r="3.500" />
        </svg>
      )}
      <span className={classes.over}>{text.sentimentOver(history.length)}</span>
    </div>
  )
}
