import '@mantine/charts/styles.css'
import { BarChart } from '@mantine/charts'
import type { Bar } from './bars.ts'

/** Drawn only; who cannot see it reads the table beside it. */
export default function BarsChart(props: {
  bars: readonly Bar[]
  name: string
  format: (value: number) => string
  height: number
}) {
  return (
    <BarChart
      h={props.height}
      data={props.bars.map(({ label, value }) => ({ label, value }))}
      dataKey="label"
      series={[{ name: 'value', label: props.name, color: 'var(--accent)' }]}
      valueFormatter={props.format}
      textColor="var(--ink-3)"
      gridColor="var(--line)"
      cursorFill="var(--hover)"
      tickLine="none"
      strokeDasharray="0"
      maxBarWidth={36}
      yAxisProps={{ width: 44, allowDecimals: false }}
      xAxisProps={{ minTickGap: 16, interval: 'preserveStartEnd' }}
      barProps={{ radius: [3, 3, 0, 0], isAnimationActive: false }}
      accessibilityLayer={false}
      aria-hidden
    />
  )
}
