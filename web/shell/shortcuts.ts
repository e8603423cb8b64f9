import { useEffect, useRef } from 'react'

/** A key as `KeyboardEvent.key` names it, in lower case; `mod+k` with Command or Control. */
export type Shortcuts = Record<string, (event: KeyboardEvent) => void>

/** Whether what is pressed belongs to the page: not to a field, an open dialog or menu, or the browser. */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.altKey) return false
  if (event.ctrlKey || event.metaKey) return false
  const target = event.target
  if (!(target instanceof HTMLElement)) return true
  if (
    target.isContentEditable ||
    target.closest('input, textarea, select, [role="menu"], [role="listbox"]')
  ) {
    return false
  }
  if (event.key === 'Enter' && target.closest('a, button')) return false
  return document.querySelector('[aria-modal="true"]') === null
}

/** Keys that work on the whole page while the component is mounted. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      if ((event.ctrlKey || event.metaKey) && !event.altKey && latest.current[`mod+${key}`]) {
        event.preventDefault()
        latest.current[`mod+${key}`]!(event)
        return
      }
      const act = latest.current[key]
      if (!act || !isForPage(event)) return
      event.preventDefault()
      act(event)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
