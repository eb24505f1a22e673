import { expect, test } from 'vitest'
import { foldName } from './fold.ts'
import { decisionKey, type Known, resolveNames } from './resolve-names.ts'

const school = (code: string, name: string, evidence = ''): Known => ({ kind: 'institution', code, name, evidence })
const register: Known[] = [
  school('440016', 'תיכון אלון', 'עין תכלת'),
  school('440016', 'בי"ס תיכון ע"ש אלון', 'עין תכלת'),
  school('440024', 'מקיף הדר'),
  school('440032', 'מקיף ה"דר', 'דתי'),
  school('440040', 'אולפנת שחר'),
  { kind: 'authority', code: '0061', name: 'תיכון אלון', evidence: '' },
]
const printed = (name: string) => ({ kind: 'institution' as const, name, key: foldName(name), records: 1 })
const resolve = (name: string, decisions?: Map<string, Known>) => resolveNames([printed(name)], register, decisions)

test.each([
  ['תיכון  אלון', 'עין תכלת'],
  ['תיכון "אלון"', 'עין תכלת'],
  ['אלון תיכון', 'תיכון אלון · עין תכלת'],
  ['בית ספר תיכון אלון', 'תיכון אלון · עין תכלת'],
  ['תיכון ע״ש אלון', 'תיכון אלון · עין תכלת'],
])('%s is the one known by that name or those words: %s', (name, evidence) => {
  expect(resolve(name).resolved).toEqual([{ name, code: '440016', evidence }])
})

test('a name that several have is asked', () => {
  const { resolved, ambiguous } = resolve('מקיף הדר')
  expect(resolved).toEqual([])
  expect(ambiguous).toEqual([
    {
      ...{ kind: 'institution', name: 'מקיף הדר', nameKey: 'מקיפ הדר' },
      candidates: [
        { code: '440024', name: 'מקיף הדר', evidence: '' },
        { code: '440032', name: 'מקיף ה"דר', evidence: 'דתי' },
      ],
    },
  ])
})

test.each([
  ['אולפנת השחר', ['440040']],
  ['יסודי אלון', []],
  ['גן ורד', []],
  ['בית ספר', []],
])('%s is nobody’s and is never guessed, however alike another is', (name, codes) => {
  const { unknown, resolved } = resolve(name)
  expect(resolved).toEqual([])
  expect(unknown[0]!.candidates.map(({ code }) => code)).toEqual(codes)
})

test('what a person decided comes before everything', () => {
  const decided = new Map([[decisionKey('institution', foldName('מקיף הדר')), school('440099', 'מקיף הדר', 'דנה')]])
  expect(resolve('מקיף הדר', decided).resolved).toMatchObject([{ code: '440099', evidence: 'דנה' }])
})
