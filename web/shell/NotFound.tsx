import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Cable } from 'lucide-react'
import { useText } from '../i18n/dictionary.ts'
import { Empty } from '../ui/Empty.tsx'
import { shellText } from './text.ts'

export function NotFound() {
  const text = useText(shellText)
  return (
    <main>
      <Empty
        icon={<Cable size={24} />}
        title={text.notFound}
        action={
          <Button component={Link} to="/">
            {text.toInbox}
          </Button>
        }
      />
    </main>
  )
}
