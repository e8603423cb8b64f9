import { Stack } from '@mantine/core'
import { Fields } from './Fields.tsx'
import { Lists } from './Lists.tsx'

/** How the business sorts its contacts: lists, and what it notes of each person. */
export function Labels() {
  return (
    <Stack gap={32}>
      <Lists />
      <Fields />
    </Stack>
  )
}
