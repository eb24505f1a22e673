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

test('who asks for the database alone waits for all others, and they wait for it', async () => {
  const told: string[] = []
  const soon = () => new Promise((later) => setImmediate(later))
  const telling = (name: string) => async () => {
    told.push(`${name} begins`)
    await soon()
    told.push(`${name} ends`)
  }
  await Promise.all([
    lend(telling('a')),
    lend(telling('b')),
    lend.alone(telling('first alone')),
    lend.alone(telling('second alone')),
    lend(telling('c')),
  ])
  for (const name of ['first alone', 'second alone'])
    expect(told.indexOf(`${name} ends`)).toBe(told.indexOf(`${name} begins`) + 1)
  expect(told).toHaveLength(10)
})

test('a model that finds no memory beside others is run again alone', async () => {
  const room = (limit: string) => lend((connection) => connection.run(`set memory_limit = '${limit}'`))
  await lend((connection) => connection.run("set temp_directory = ''"))
  await room('40MB')
  // as if others, who held the rest, had ended
  const beside = Object.assign(lend.bind(undefined), {
    alone: async <Result>(task: Parameters<typeof lend<Result>>[0]) => {
      await room('2GB')
      return lend.alone(task)
    },
  })
  const sql = "select len(list(i::varchar || 'some text that takes its room')) as n from range(1000000) as a(i)"
  const times: string[] = []
  await runModels(beside, [model('greedy', sql)], create, (name) => times.push(name))
  expect(times).toEqual(['core.greedy'])
  await room('40MB')
  await expect(
    runModels(Object.assign(lend.bind(undefined), { alone: lend }), [model('again', sql)], create),
  ).rejects.toThrow(/^core\.again: Out of Memory/)
})
