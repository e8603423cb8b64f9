import { Skeleton, Stack } from '@mantine/core'

/** Stands where a page will be while its code or first data are on their way. */
export function PageSkeleton() {
  return (
    <Stack p="xl" gap="lg" aria-busy="true">
      <Skeleton h={28} w={180} />
      <Skeleton h={16} w="60%" />
      <Skeleton h={160} />
      <Skeleton h={160} />
    </Stack>
  )
}
