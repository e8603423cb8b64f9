import { useNetwork } from '@mantine/hooks'
import { CloudOff } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useText } from '../i18n/dictionary.ts'
import classes from './Shell.module.css'
import { shellText } from './text.ts'

/** Says that the page may be old; a break of a moment is not worth a word. */
export function Connection({ connected }: { connected: boolean }) {
  const text = useText(shellText)
  const { online } = useNetwork()
  const broken = !online || !connected
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(broken), broken ? 1_500 : 0)
    return () => clearTimeout(timer)
  }, [broken])
  return (
    <div role="status">
      {shown && (
        <div className={classes.banner}>
          <CloudOff size={16} aria-hidden />
          {online ? text.reconnecting : text.offline}
        </div>
      )}
    </div>
  )
}
