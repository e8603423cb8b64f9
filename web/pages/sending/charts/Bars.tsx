import { Skeleton } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { formatNumber, useText } from '../../../i18n/dictionary.ts'
import { useLanguage } from '../../../i18n/language.tsx'
import { sendingText } from '../text.ts'
import type { Bar } from './bars.ts'
import classes from './charts.module.css'

const BarsChart = lazy(() => import('./BarsChart.tsx'))

/** Counts over time: a chart for the eye, the same as a table for who reads it otherwise. */
export function Bars(props: { bars: readonly Bar[]; title: string; unit: string; height?: number }) {
  const text = useText(sendingText)
  const { language } = useLanguage()
  const height = props.height ?? 180
  return (
    <figure className={classes.figure} aria-label={props.title}>
      <figcaption>{props.title}</figcaption>
      <Suspense fallback={<Skeleton h={height} />}>
        <BarsChart
          bars={props.bars}
          name={props.unit}
          format={(value) => formatNumber(language, value)}
          height={height}
        />
      </Suspense>
      <details className={classes.asTable}>
        <summary>{text.asTable}</summary>
        <div>
          <table>
            <thead>
              <tr>
                <th scope="col">{text.when}</th>
                <th scope="col">{props.unit}</th>
              </tr>
            </thead>
            <tbody>
              {props.bars
                .filter(({ value }) => value > 0)
                .map(({ at, label, value }) => (
                  <tr key={at}>
                    <th scope="row">{label}</th>
                    <td>{formatNumber(language, value)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}
