import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { sayHalt } from '../../domain/halt-texts.ts'

const languages = ['it', 'en', 'es'] as const

/** Codes that halt an account, read from the table of errors. */
function haltingCodes(): number[] {
  const source = readFileSync(new URL('../../channels/whatsapp/errors.ts', import.meta.url), 'utf8')
  const list = /treat\('halt_account', \[([\d, ]+)\]\)/.exec(source)?.[1] ?? ''
  return list.split(',').map(Number)
}

test('every error that halts an account is said in words of its own, with its code beside them', () => {
  const codes = haltingCodes()
  expect(codes.length).toBeGreaterThan(8)
  const anyOther = sayHalt('code_none', 'en').why
  for (const code of [...codes, 200, 299]) {
    for (const language of languages) {
      const said = sayHalt(`code_${code}`, language)
      expect(said.code).toBe(String(code))
      expect(`${said.why} ${said.todo}`).not.toMatch(/code_|undefined/)
    }
    expect(sayHalt(`code_${code}`, 'en').why).not.toBe(anyOther)
  }
})

test('a status and a restriction have words and no code; what nobody knows has words too', () => {
  expect(sayHalt('status_banned', 'it')).toMatchObject({ why: 'WhatsApp lo ha bloccato', code: null })
  expect(sayHalt('account_restricted', 'es')).toMatchObject({ why: expect.stringContaining('restringido') })
  expect(sayHalt('status_of_tomorrow', 'en').why).toBe('it is not connected to WhatsApp')
  for (const strange of ['toString', '', 'code_7']) expect(sayHalt(strange, 'en').why).toContain('refuses')
})
