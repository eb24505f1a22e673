import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readChecks } from './checks.ts'
import { readFields } from './fields.ts'
import { readIndicators } from './indicators.ts'
import { readStagedTables } from './raw-files.ts'
import { stagedColumns } from './staged.ts'

const fields = readFields()
const isMeasure = (name: string) => fields.get(name)?.role === 'measure'

test('a staged table has only keys, attributes and breakdowns of the dictionary', () => {
  const names = Object.values(readStagedTables()).flatMap((tables) => Object.values(tables).flat())
  expect(names.filter((name) => !['key', 'attribute', 'breakdown'].includes(fields.get(name)?.role ?? ''))).toEqual([])
})

test('every measure a model, a check or an indicator names is in the dictionary', () => {
  const folder = path.resolve(import.meta.dirname, '../models')
  const models = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.sql'))
  const inModels = models.flatMap((file) => {
    const sql = readFileSync(path.join(folder, file), 'utf8')
    const named = [...sql.matchAll(/field = '([^']+)'/g)].map((match) => match[1]!)
    const words = sql.match(/'[a-z0-9_]+_(?:count|share|mean|per_teacher|cluster)'/g) ?? []
    return [...named, ...words.map((word) => word.slice(1, -1))].filter((name) => name !== 'scope')
  })
  const checks = readChecks()
  const inChecks = [...checks.sums, ...checks.ranges, ...checks.quotients].map((rule) => rule.field)
  const indicators = readIndicators().map((each) => each.id)
  const inIndicators = readIndicators()
    .filter((each) => each.source.includes('/'))
    .flatMap((each) => each.inputs)
  expect(inModels.length).toBeGreaterThan(10)
  const measures = [...inModels.filter((name) => !indicators.includes(name)), ...inChecks, ...inIndicators]
  expect(measures.filter((name) => !isMeasure(name))).toEqual([])
})

test('an attribute a model reads from a staged table is in the dictionary', () => {
  const folder = path.resolve(import.meta.dirname, '../models/core')
  const sql = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'))
  const named = sql.flatMap((text) => [...text.matchAll(/cells\.([a-z_]+)/g)].map((match) => match[1]!))
  const staged = [...Object.keys(stagedColumns), 'vintage_id', 'cell_id']
  expect(named.filter((name) => !fields.has(name) && !staged.includes(name))).toEqual([])
})

test('the breakdown of a measure is a field with its values', () => {
  for (const [name, field] of fields) {
    if (field.role !== 'measure' || !field.breakdown) continue
    const breakdown = fields.get(field.breakdown)
    expect(breakdown?.role === 'breakdown' && breakdown.values, name).toBeTruthy()
  }
})

test('a measure’s unit is in its name', () => {
  const ending = {
    ...{ count: '_count', share: '_share', mean: '_mean', cluster: '_cluster', ratio: '_per_teacher' },
    ...{ score: '_score', number: '_value', clock: '_clock' },
  }
  for (const [name, field] of fields)
    if (field.role === 'measure') expect(name.endsWith(ending[field.unit]), name).toBe(true)
})
