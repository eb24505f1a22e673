import { expect, test } from 'vitest'
import { foldHeader } from '../fold.ts'
import { saidByHeaders } from './header-words.ts'

const choice = (name: string, values: Record<string, string[]>) => ({
  name,
  spellings: new Map(
    Object.entries(values).flatMap(([value, texts]) => texts.map((text) => [foldHeader(text), value] as const)),
  ),
})
const gender = choice('gender', { male: ['בנים', 'זכר', 'ז'], female: ['בנות', 'נקבה', 'נ'] })
const grade = choice('grade', { grade_7: ['ז', "ז'"], grade_8: ['ח'], grade_10: ['י'], grade_12: ['י"ב'] })
const said = (...columns: string[][]) => saidByHeaders(columns, [gender, grade])

test('a label that is a value says it, and leaves the rest', () => {
  expect(said(['תלמידים', 'תשפ"ב', 'בנים'], ['תלמידים', 'תשפ"ב', 'בנות'])).toEqual([
    { sets: { gender: 'male' }, rest: ['תלמידימ'] },
    { sets: { gender: 'female' }, rest: ['תלמידימ'] },
  ])
})

test('a value among the words of a label is found, with the noun before it', () => {
  expect(said(['מספר בנים בשכבה י"ב'], ['בנות שכבה ח'])).toEqual([
    { sets: { gender: 'male', grade: 'grade_12' }, rest: ['מספר'] },
    { sets: { gender: 'female', grade: 'grade_8' }, rest: [] },
  ])
})

test('a letter that could be of two keys is of the one its neighbours speak of', () => {
  expect(said(['ז'], ['נ']).map(({ sets }) => sets)).toEqual([{ gender: 'male' }, { gender: 'female' }])
  expect(said(['ז'], ['ח'], ['י']).map(({ sets }) => sets)).toEqual([
    { grade: 'grade_7' },
    { grade: 'grade_8' },
    { grade: 'grade_10' },
  ])
})

test('labels of other things say nothing', () => {
  expect(said(['סמל מוסד'], ['מורים ז'])).toEqual([
    { sets: {}, rest: ['סמל מוסד'] },
    { sets: {}, rest: ['מורימ ז'] },
  ])
})
