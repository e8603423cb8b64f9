import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { ask } from '../api/queries.ts'
import { ring, useSound } from './sound.ts'

const name = 'Centralino'

/** How many conversations wait for a person; also in the page's title, and heard where that is wanted. */
export function useWaiting(): number {
  const { data } = useQuery(ask('conversationsCounts'))
  const waiting = data?.waiting ?? 0
  const [sound] = useSound()
  const before = useRef<number | null>(null)
  useEffect(() => {
    document.title = waiting > 0 ? `(${waiting}) ${name}` : name
  }, [waiting])
  useEffect(() => {
    if (!data) return
    if (sound && before.current !== null && data.waiting > before.current) ring()
    before.current = data.waiting
  }, [data, sound])
  return waiting
}
