import type { Template } from '../template.ts'

export interface Named {
  name: string
  /** The languages of one name, by their code. */
  templates: Template[]
}

/** The languages of one name together; names in the order in which the first of each comes. */
export function byName(templates: readonly Template[]): Named[] {
  const groups = new Map<string, Template[]>()
  for (const template of templates) {
    const group = groups.get(template.name)
    if (group) group.push(template)
    else groups.set(template.name, [template])
  }
  return [...groups].map(([name, group]) => ({
    name,
    templates: group.sort((one, other) => (one.language < other.language ? -1 : 1)),
  }))
}
