import { groups, type GroupName, type SettingName } from './groups.ts'

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * The settings in whose words, or in whose group's title, every word of the search occurs, by group; groups without
 * any are left out. Pure.
 */
export function matching(
  search: string,
  wordsOf: (name: SettingName) => readonly string[],
  titleOf: (group: GroupName) => string,
): [GroupName, SettingName[]][] {
  const wanted = folded(search).split(/\s+/).filter(Boolean)
  return (Object.entries(groups) as [GroupName, readonly SettingName[]][]).flatMap(([group, names]) => {
    const found = names.filter((name) => {
      const text = folded([name, titleOf(group), ...wordsOf(name)].join(' '))
      return wanted.every((word) => text.includes(word))
    })
    return found.length === 0 ? [] : [[group, found] as [GroupName, SettingName[]]]
  })
}
