import { Skeleton } from '@mantine/core'
import classes from './list.module.css'

export function ListSkeleton() {
  return (
    <div aria-hidden="true">
      {Array.from({ length: 8 }, (_, index) => (
        <div key={index} className={classes.ghost}>
          <Skeleton h={12} w="45%" />
          <Skeleton h={12} w="85%" />
          <Skeleton h={12} w="30%" />
        </div>
      ))}
    </div>
  )
}
