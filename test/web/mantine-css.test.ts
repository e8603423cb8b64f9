import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Components whose looks come from another one's style sheet. */
const drawnBy: Record<string, string[]> = {
  TextInput: ['Input'],
  Textarea: ['Input'],
  FileInput: ['Input'],
  FileButton: [],
  JsonInput: ['Input'],
  NativeSelect: ['Input'],
  Select: ['Input', 'Combobox'],
  MultiSelect: ['Input', 'Combobox', 'PillsInput', 'Pill'],
  TagsInput: ['Input', 'Combobox', 'PillsInput', 'Pill'],
  Autocomplete: ['Input', 'Combobox'],
  RangeSlider: ['Slider'],
}

const listed = new Set(
  [...readFileSync('web/theme/mantine.css', 'utf8').matchAll(/@mantine\/core\/styles\/(\w+)\.css/g)].map(
    (match) => match[1]!,
  ),
)

test('every Mantine component of the console has its style sheet listed', () => {
  const used = new Set<string>()
  for (const file of readdirSync('web', { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.tsx')) continue
    const source = readFileSync(`web/${file}`, 'utf8')
    for (const [, names] of source.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)) {
      for (const name of names!.split(',')) used.add(name.replace(/\btype\b/, '').trim())
    }
  }
  const sheets = [...used].flatMap((name) => drawnBy[name] ?? [name])
  const missing = sheets.filter(
    (name) => existsSync(`node_modules/@mantine/core/styles/${name}.css`) && !listed.has(name),
  )
  expect(used.size).toBeGreaterThan(5)
  expect(missing).toEqual([])
})

test('the list keeps the order in which Mantine ships its style sheets', () => {
  const whole = readFileSync('node_modules/@mantine/core/styles.css', 'utf8')
  const places = [...listed].map((name) => {
    const sheet = readFileSync(`node_modules/@mantine/core/styles/${name}.css`, 'utf8')
    return whole.indexOf(sheet.trim().slice(0, 120))
  })
  expect(places.every((place) => place >= 0)).toBe(true)
  expect(places).toEqual([...places].sort((a, b) => a - b))
})
