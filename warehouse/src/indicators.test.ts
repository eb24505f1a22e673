import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { indicatorDefinition, readIndicators, topics } from './indicators.ts'

test('each has its numbers beside its words', () => {
  for (const { id, axis } of readIndicators())
    expect(existsSync(path.resolve(import.meta.dirname, `../models/indicators/${axis}/${id}.sql`)), id).toBe(true)
})

test('shares and scores of people are protected', () => {
  // shares of meetings, tasks, topics, initiatives and quarters speak of nobody
  const ofThings = /^(meetings|tasks|topics|initiatives|strategic)_/
  const ofPeople = readIndicators().filter(
    ({ id, unit }) => (unit === 'share' || unit === 'score') && !ofThings.test(id),
  )
  expect(ofPeople.filter(({ protects }) => protects === 'nobody').map(({ id }) => id)).toEqual([])
})

test('what a municipality’s file says of single teachers or few pupils is protected', () => {
  const whom = Object.fromEntries(readIndicators().map(({ id, protects }) => [id, protects]))
  expect(whom).toMatchObject({
    enrolled_count: 'students',
    teaching_posts_count: 'adults',
    training_sessions_mean: 'adults',
  })
})

test('no two stand in the same place', () => {
  const positions = readIndicators().map((each) => each.position)
  expect(new Set(positions).size).toBe(positions.length)
})

test('those of one topic stand together, in the order of the topics', () => {
  const found = readIndicators().map(({ topic }) => topics.indexOf(topic))
  expect(found).toEqual(found.toSorted((a, b) => a - b))
})

test('a definition without its Arabic words is refused', () => {
  const { id: _, ...whole } = readIndicators()[0]!
  expect(indicatorDefinition.safeParse(whole).success).toBe(true)
  expect(indicatorDefinition.safeParse({ ...whole, titles: { he: 'א', en: 'a' } }).success).toBe(false)
  expect(indicatorDefinition.safeParse({ ...whole, titels: whole.titles }).success).toBe(false)
})
