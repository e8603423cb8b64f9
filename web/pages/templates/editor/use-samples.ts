import { useCallback, useEffect, useRef, useState } from 'react'

/** Pictures that were just uploaded, as addresses for the preview, by the key of their header. */
export function useSamples() {
  const [samples, setSamples] = useState<Record<string, string>>({})
  const made = useRef<string[]>([])
  useEffect(() => {
    const { current } = made
    return () => current.forEach((address) => URL.revokeObjectURL(address))
  }, [])
  const tellSample = useCallback((field: string, file: File) => {
    if (!file.type.startsWith('image/')) return
    const address = URL.createObjectURL(file)
    made.current.push(address)
    setSamples((before) => ({ ...before, [field]: address }))
  }, [])
  return { samples, tellSample }
}
