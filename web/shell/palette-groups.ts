import type { Command } from './commands.tsx'

export interface PaletteGroup {
  title: string
  commands: (Command & { detail?: string })[]
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The commands whose every word begins one of theirs, whatever the accents, and what was found elsewhere. */
export function groupsFor(groups: PaletteGroup[], query: string, found: PaletteGroup): PaletteGroup[] {
  const wanted = plain(query).split(/\s+/).filter(Boolean)
  const matches = ({ label }: Command) => {
    const words = plain(label).split(/[\s:’']+/)
    return wanted.every((part) => words.some((word) => word.startsWith(part)))
  }
  return [
    ...groups.map(({ title, commands }) => ({ title, commands: commands.filter(matches) })),
    found,
  ].filter(({ commands }) => commands.length > 0)
}
