import { Skeleton } from '@mantine/core'
import classes from './RowsSkeleton.module.css'

/** Stands where the rows of a list will be, each as high as a row. */
export function RowsSkeleton({ rows = 8 }: { rows?: number }) {
  return (
    <div className={classes.rows} aria-busy="true">
      {Array.from({ length: rows }, (_, at) => (
        // A row that says nothing is its place.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at} className={classes.row}>
          <Skeleton h={12} w={`${18 + ((at * 7) % 13)}%`} />
          <Skeleton h={12} w="14%" />
          <Skeleton h={12} w="10%" />
        </div>
      ))}
    </div>
  )
}
