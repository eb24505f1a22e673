import { expect, test } from 'vitest'
import { decisionKey, type Known, resolveNames } from './resolve-names.ts'

const school = (code: string, name: string, evidence = ''): Known => ({ kind: 'institution', code, name, evidence })
const register = [
  school('440016', 'תיכון אלון', 'עין תכלת · ממלכתי'),
  school('440024', 'מקיף הדר'),
  school('440032', 'מקיף ה"דר', 'דתי'),
  school('440040', 'אולפנת שחר'),
  { kind: 'authority' as const, code: '0061', name: 'תיכון אלון', evidence: '' },
]
const printed = (name: string, key: string) => ({ kind: 'institution', name, key, records: 1 })

test('a name that one has is theirs, with the evidence; one that several have is asked', () => {
  const found = resolveNames(
    [printed('תיכון  אלון', 'תיכונ אלונ'), printed('מקיף הדר', 'מקיפ הדר')],
    register,
    new Map(),
  )
  expect(found.resolved).toEqual([{ name: 'תיכון  אלון', code: '440016', evidence: 'עין תכלת · ממלכתי' }])
  expect(found.ambiguous).toMatchObject([
    { name: 'מקיף הדר', candidates: [{ code: '440024' }, { code: '440032', evidence: 'דתי' }] },
  ])
})

test('a name that nobody has is never guessed, however alike another is', () => {
  const { unknown, resolved } = resolveNames(
    [printed('אולפנת השחר', 'אולפנת השחר'), printed('גן ורד', 'גנ ורד')],
    register,
    new Map(),
  )
  expect(resolved).toEqual([])
  expect(unknown.map(({ name, candidates }) => [name, candidates.map(({ code }) => code)])).toEqual([
    ['אולפנת השחר', ['440040']],
    ['גן ורד', []],
  ])
})

test('what a person decided goes before what is known', () => {
  const decided = school('440099', 'מקיף הדר', 'דנה')
  const decisions = new Map([[decisionKey('institution', 'מקיפ הדר'), decided]])
  const { resolved } = resolveNames([printed('מקיף הדר', 'מקיפ הדר')], register, decisions)
  expect(resolved).toEqual([{ name: 'מקיף הדר', code: '440099', evidence: 'דנה' }])
})
