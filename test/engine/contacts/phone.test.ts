import { describe, expect, it } from 'vitest'
import { loadPhoneReader } from '../../../engine/contacts/phone.ts'

const reader = await loadPhoneReader()

describe('a number, however it is written', () => {
  it.each([
    // Italy
    ['+39 333 123 4567', null, '+393331234567', 'IT'],
    ['0039 333.123.4567', null, '+393331234567', 'IT'],
    ['00 39 333-1234567', 'IT', '+393331234567', 'IT'],
    ['333 1234567', 'IT', '+393331234567', 'IT'],
    ['333/1234567', 'IT', '+393331234567', 'IT'],
    ['393331234567', 'IT', '+393331234567', 'IT'],
    ['393331234567.0', 'IT', '+393331234567', 'IT'],
    ['3331234567,00', 'IT', '+393331234567', 'IT'],
    ['3.93331234567E+11', 'IT', '+393331234567', 'IT'],
    ['3931234567', 'IT', '+393931234567', 'IT'],
    ['0333 1234567', 'IT', '+393331234567', 'IT'],
    ['+39 0333 1234567', null, '+393331234567', 'IT'],
    ['+39 (0)333 1234567', null, '+393331234567', 'IT'],
    ['(+39) 333 1234567', null, '+393331234567', 'IT'],
    ['+0039 333 1234567', null, '+393331234567', 'IT'],
    ['06 5212345', 'IT', '+39065212345', 'IT'],
    ['+39 (0)6 5212345', null, '+39065212345', 'IT'],
    ['02/12345678', 'IT', '+390212345678', 'IT'],
    // Spain, Germany, United Kingdom, United States
    ['612 34 56 78', 'ES', '+34612345678', 'ES'],
    ['0034-91-123-45-67', 'IT', '+34911234567', 'ES'],
    ['34612345678', 'ES', '+34612345678', 'ES'],
    ['01511 1234567', 'DE', '+4915111234567', 'DE'],
    ['+49 (0) 30 123456', 'IT', '+4930123456', 'DE'],
    ['+49 030 123456', 'IT', '+4930123456', 'DE'],
    ['+44 (0)20 7946 0958', null, '+442079460958', 'GB'],
    ['07700 900123', 'GB', '+447700900123', 'GB'],
    ['+44 7400 123456', null, '+447400123456', 'GB'],
    ['(202) 555-0123', 'US', '+12025550123', 'US'],
    ['1-202-555-0123', 'US', '+12025550123', 'US'],
    ['202.555.0123 x45', 'US', '+12025550123', 'US'],
    ['202 555 0123 ext. 45', 'US', '+12025550123', 'US'],
    // what programs leave
    ["'+393331234567", null, '+393331234567', 'IT'],
    ['="+393331234567"', null, '+393331234567', 'IT'],
    ['"333 1234567"', 'IT', '+393331234567', 'IT'],
    ['\u202a+39\u00a0333\u2009123\u20114567\u202c', null, '+393331234567', 'IT'],
    ['\ufeff+39 333 1234567', null, '+393331234567', 'IT'],
    ['＋３９ ３３３ １２３４５６７', null, '+393331234567', 'IT'],
    ['+٣٩ ٣٣٣ ١٢٣٤٥٦٧', null, '+393331234567', 'IT'],
    ['tel:+39-333-1234567', null, '+393331234567', 'IT'],
    ['Cell. 333 1234567', 'IT', '+393331234567', 'IT'],
    ['333 1234567 (Anna)', 'IT', '+393331234567', 'IT'],
    ['333 1234567 - mamma', 'IT', '+393331234567', 'IT'],
    // several in a cell: the mobile
    ['06 5212345 / 333 1234567', 'IT', '+393331234567', 'IT'],
    ['+39 333 1234567 ::: +39 333 7654321', null, '+393331234567', 'IT'],
    ['333 1234567 o 333 7654321', 'IT', '+393331234567', 'IT'],
  ] as const)('%s (%s)', (written, home, phone, country) => {
    expect(reader.read(written, home)).toMatchObject({ phone, country, fault: null })
  })

  it.each([
    ['', 'IT', 'phone_missing'],
    ['  -- ', 'IT', 'phone_missing'],
    ['3.93331E+11', 'IT', 'phone_precision_lost'],
    ['3,93331E+11', 'IT', 'phone_precision_lost'],
    ['3E11', 'IT', 'phone_precision_lost'],
    ['333 12E4567', 'IT', 'phone_letters'],
    ['33312O4567', 'IT', 'phone_letters'],
    ['da chiedere', 'IT', 'phone_letters'],
    ['333 1234567', null, 'phone_no_country'],
    ['333 1234567', 'ZZ', 'phone_no_country'],
    ['333 12', 'IT', 'phone_too_short'],
    ['+39', 'IT', 'phone_too_short'],
    ['+', 'IT', 'phone_too_short'],
    ['12', null, 'phone_too_short'],
    ['+39 333 1234567890', null, 'phone_too_long'],
    ['333 12345678', 'IT', 'phone_too_long'],
    ['333 123456789', 'IT', 'phone_too_long'],
    ['6123456789012345678', 'ES', 'phone_too_long'],
    ['+999 12345678', 'IT', 'phone_unknown_country'],
    ['412345678', 'ES', 'phone_impossible'],
    ['+1 155 123 4567', null, 'phone_impossible'],
    ['0000000000', 'IT', 'phone_impossible'],
    ['447911123456', 'IT', 'phone_impossible'],
  ] as const)('%s (%s): %s', (written, home, fault) => {
    expect(reader.read(written, home)).toEqual({ phone: null, fault })
  })

  it('answers quickly to what was made to be slow', () => {
    for (const hostile of ['t.'.repeat(5_000), '+'.repeat(9_000), '1 '.repeat(9_000), '(0)'.repeat(9_000)]) {
      expect(reader.read(hostile, 'IT').phone).toBeNull()
    }
  })
})

it('knows calling codes from other digits', () => {
  expect(['39', '+39', '0039', ' 1 ', '333', '', '06'].map((code) => reader.callingCode(code))).toEqual([
    '39',
    '39',
    '39',
    '1',
    null,
    null,
    null,
  ])
})
