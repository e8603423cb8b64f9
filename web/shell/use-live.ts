import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { applyChanges } from '../api/changes.ts'
import { collector } from '../api/live-order.ts'
import { type Change, followLive } from '../api/live.ts'
import { keyOf } from '../api/queries.ts'

/** Keeps every query on screen up to date; tells whether the stream stands. */
export function useLive(): { connected: boolean } {
  const client = useQueryClient()
  const [connected, setConnected] = useState(true)
  useEffect(() => {
    const collect = collector<Change>(
      120,
      ({ topic, id }) => `${topic} ${id}`,
      (changes) => void applyChanges(client, changes),
    )
    return followLive((event) => {
      if (event.kind === 'change') collect(event.change)
      else if (event.kind === 'closed') void client.refetchQueries({ queryKey: keyOf('usersMe') })
      else if (event.kind === 'reset') void client.invalidateQueries({}, { cancelRefetch: false })
      else setConnected(event.connected)
    })
  }, [client])
  return { connected }
}
