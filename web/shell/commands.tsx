import { createContext, type ReactNode, useContext, useEffect, useId, useRef } from 'react'
import { useShortcuts } from './shortcuts.ts'

/** Something that the reader can do now: found in the palette, and by its key where it has one. */
export interface Command {
  label: string
  key?: string
  run: () => void
}

type Registry = Map<string, readonly Command[]>

const Commands = createContext<{ current: Registry }>({ current: new Map() })

export function CommandsProvider({ children }: { children: ReactNode }) {
  const registry = useRef<Registry>(new Map())
  return <Commands value={registry}>{children}</Commands>
}

/** Offers commands while the component is mounted. */
export function useCommands(commands: readonly Command[]): void {
  const registry = useContext(Commands)
  const id = useId()
  useEffect(() => {
    const { current } = registry
    current.set(id, commands)
    return () => {
      current.delete(id)
    }
  }, [registry, id, commands])
  useShortcuts(
    Object.fromEntries(commands.flatMap(({ key, run }) => (key ? [[key.toLowerCase(), () => run()]] : []))),
  )
}

/** What can be done at this moment, for the palette as it opens. */
export function useOffered(): () => Command[] {
  const registry = useContext(Commands)
  return () => [...registry.current.values()].flat()
}
