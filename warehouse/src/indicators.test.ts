import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { indicatorDefinition, readIndicators } from './indicators.ts'

test('the indicators, in order of position', () => {
  expect(readIndicators().map((each) => each.id)).toEqual([
    'students_count',
    'teaching_staff_count',
    'students_per_teacher',
    'class_size_mean',
    'dropout_share',
    'matriculation_eligible_share',
    'matriculation_university_threshold_share',
    'math_5_unit_share',
    'english_5_unit_share',
    'teacher_self_efficacy_mean',
  ])
})

test('each has its numbers beside its words', () => {
  for (const { id, axis } of readIndicators())
    expect(existsSync(path.resolve(import.meta.dirname, `../models/indicators/${axis}/${id}.sql`)), id).toBe(true)
})

test('shares and answers are protected', () => {
  const whom = { share: 'students', score: 'answers', count: 'nobody', ratio: 'nobody', mean: 'nobody' }
  for (const { id, unit, protects } of readIndicators()) expect(protects, id).toBe(whom[unit])
})

test('no two stand in the same place', () => {
  const positions = readIndicators().map((each) => each.position)
  expect(new Set(positions).size).toBe(positions.length)
})

test('a definition without its Arabic words is refused', () => {
  const { id: _, ...whole } = readIndicators()[0]!
  expect(indicatorDefinition.safeParse(whole).success).toBe(true)
  expect(indicatorDefinition.safeParse({ ...whole, titles: { he: 'א', en: 'a' } }).success).toBe(false)
  expect(indicatorDefinition.safeParse({ ...whole, titels: whole.titles }).success).toBe(false)
})
