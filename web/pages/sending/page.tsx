import { PageSkeleton } from '../../ui/PageSkeleton.tsx'

export function Page() {
  return <PageSkeleton />
}
