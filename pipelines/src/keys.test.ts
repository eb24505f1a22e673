import { expect, test } from 'vitest'
import { readKey } from './keys.ts'
import type { Field } from './source-schema.ts'

const authority: Extract<Field, { type: 'code' }> = {
  name: 'authority_id',
  type: 'code',
  digits: 4,
  aliases: ['סמל'],
  by: 'kind',
  forms: { city: { digits: 4 }, local_council: { digits: 4 }, regional_council: { digits: 2, prefix: '55' } },
}

test.each([
  ['0031', 'city', '0031'],
  ['31', 'city', '0031'],
  ['31', 'regional_council', '5531'],
  ['1', 'regional_council', '5501'],
  ['01', 'regional_council', '5501'],
  ['5531', 'regional_council', '5531'],
  ['31.0', 'regional_council', '5531'],
  [' 3000 ', 'city', '3000'],
])('the code %s of a %s is %s', (text, kind, id) => {
  expect(readKey({ text }, authority, kind)).toEqual({ value: id })
})

test.each([
  ['0031', 'regional_council'],
  ['131', 'regional_council'],
  ['5531', 'city'],
])('the code %s contradicts %s', (text, kind) => {
  expect(readKey({ text }, authority, kind)).toEqual({ fault: 'contradiction' })
})

test.each(['א31', '31000', '3.5', '-31'])('%s is no code', (text) => {
  expect(readKey({ text }, authority, 'city')).toEqual({ fault: 'code' })
})

test('a choice is known by any of its spellings, whatever the hyphens and quotes', () => {
  const field: Field = {
    name: 'stage',
    type: 'choice',
    aliases: ['x'],
    values: { middle_high: ['חט"ב ועליונה'], high: ['עליונה בלבד'] },
  }
  expect(readKey({ text: 'חט״ב  ועליונה' }, field)).toEqual({ value: 'middle_high' })
  expect(readKey({ text: 'constructor' }, field)).toEqual({ fault: 'value' })
  expect(readKey({ text: ' ' }, field)).toEqual({ value: null })
})

test('mirrored brackets are stood upright where the source says they occur', () => {
  const field: Field = { name: 'place', type: 'name', aliases: ['x'], repairs: ['mirrored_brackets'] }
  expect(readKey({ text: 'קרית יערים)מוסד(' }, field)).toEqual({
    value: 'קרית יערים (מוסד)',
    note: 'קרית יערים)מוסד( → קרית יערים (מוסד)',
  })
  expect(readKey({ text: "ג'ש )גוש חלב(" }, field)).toMatchObject({ value: "ג'ש (גוש חלב)" })
  expect(readKey({ text: 'שלווה (במדבר)' }, field)).toEqual({ value: 'שלווה (במדבר)' })
})

test('a year is a year, as text or as a number that became a fraction', () => {
  const field: Field = { name: 'year', type: 'year', aliases: ['x'] }
  expect(readKey({ text: '2013.0' }, field)).toEqual({ value: '2013' })
  expect(readKey({ text: '13' }, field)).toEqual({ fault: 'year' })
})
