import { DuckDBInstance } from '@duckdb/node-api'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connections, type Lend } from './connections.ts'
import type { Model } from './models.ts'
import { runModels } from './run-models.ts'

let instance: DuckDBInstance
let lend: Lend
beforeEach(async () => {
  instance = await DuckDBInstance.create(':memory:')
  lend = await connections(instance, 2)
  await lend((connection) => connection.run('create schema core'))
})
afterEach(() => instance.closeSync())

const model = (name: string, sql: string): Model => ({ name: `core.${name}`, sql, grain: 'one row', kind: 'table' })
const create = ({ name, sql }: Model) => `create table ${name} as ${sql}`

test('a model waits for those it reads, and for no other', async () => {
  const slow = model('slow', 'select count(*) as n from range(3000000) as a(i) where sqrt(i) > 10')
  const models = [slow, model('after', 'select n from core.slow'), model('alone', 'select 1 as n')]
  const ended: string[] = []
  await runModels(lend, models, create, (name) => ended.push(name))
  expect(ended.indexOf('core.after')).toBeGreaterThan(ended.indexOf('core.slow'))
  expect(ended).toHaveLength(3)
  const read = await lend((connection) => connection.runAndReadAll('select n::integer from core.after'))
  expect(read.getRows()).toEqual([[2999899]])
})

test('a model that fails is named, what reads it is not begun, and the others end', async () => {
  const models = [
    model('broken', 'select nothing'),
    model('after', 'select * from core.broken'),
    model('good', 'select 1'),
  ]
  const ended: string[] = []
  await expect(runModels(lend, models, create, (name) => ended.push(name))).rejects.toThrow(/^core\.broken: /)
  expect(ended).toEqual(['core.good'])
})

test('a connection is lent to one at a time, and to the next when given back, also by who failed', async () => {
  let most = 0
  let now = 0
  const tasks = Array.from({ length: 6 }, (_, at) =>
    lend(async () => {
      most = Math.max(most, ++now)
      await new Promise((later) => setImmediate(later))
      now--
      if (at < 2) throw new Error('no')
      return at
    }),
  )
  const ended = await Promise.allSettled(tasks)
  expect(most).toBe(2)
  expect(ended.map(({ status }) => status)).toEqual([...Array(2).fill('rejected'), ...Array(4).fill('fulfilled')])
})
