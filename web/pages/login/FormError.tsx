import { Alert } from '@mantine/core'
import { TriangleAlert } from 'lucide-react'

/** What went wrong with a form, said aloud when it appears. */
export function FormError({ text }: { text: string | null | undefined }) {
  if (!text) return null
  return (
    <Alert role="alert" color="red" variant="light" icon={<TriangleAlert size={16} aria-hidden />}>
      {text}
    </Alert>
  )
}
