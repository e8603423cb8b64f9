import { Skeleton } from '@mantine/core'
import classes from './thread.module.css'

export function ThreadSkeleton({ label }: { label: string }) {
  return (
    <div className={classes.ghosts} role="status" aria-label={label}>
      {[46, 62, 38, 54, 70, 42].map((width, index) => (
        <Skeleton
          key={width}
          h={index % 3 === 0 ? 40 : 60}
          w={`${width}%`}
          radius={12}
          ml={index % 2 ? 'auto' : undefined}
        />
      ))}
    </div>
  )
}
