import { expect, test } from 'vitest'
import { groupCommit } from './group-commit.ts'

const done = <T>(value: T): PromiseSettledResult<T> => ({ status: 'fulfilled', value })

test('what arrives while a group is being committed is committed together in the next', async () => {
  const groups: number[][] = []
  const gate = Promise.withResolvers<void>()
  const commits = groupCommit(async (batch: readonly number[]) => {
    groups.push([...batch])
    if (groups.length === 1) await gate.promise
    return batch.map((item) => done(item * 10))
  })
  const first = [commits.add(1), commits.add(2)]
  while (groups.length === 0) await new Promise(setImmediate)
  const second = [commits.add(3), commits.add(4), commits.add(5)]
  gate.resolve()
  expect(await Promise.all([...first, ...second])).toEqual([10, 20, 30, 40, 50])
  expect(groups).toEqual([
    [1, 2],
    [3, 4, 5],
  ])
})

test('a group is no larger than said', async () => {
  const sizes: number[] = []
  const commits = groupCommit(async (batch: readonly number[]) => {
    sizes.push(batch.length)
    return batch.map(done)
  }, 2)
  await Promise.all([1, 2, 3, 4, 5].map((item) => commits.add(item)))
  expect(sizes).toEqual([2, 2, 1])
})

test('one that fails does not take the others with it, and a group that fails does not stop the next', async () => {
  const commits = groupCommit(async (batch: readonly string[]) => {
    if (batch.includes('disk full')) throw new Error('disk full')
    return batch.map((item) => (item === 'bad' ? { status: 'rejected', reason: new Error('bad') } : done(item)))
  })
  expect(await Promise.allSettled(['a', 'bad', 'b'].map((item) => commits.add(item)))).toMatchObject([
    { value: 'a' },
    { status: 'rejected', reason: { message: 'bad' } },
    { value: 'b' },
  ])
  await expect(commits.add('disk full')).rejects.toThrow('disk full')
  expect(await commits.add('c')).toBe('c')
})

test('idle waits for all that has been added', async () => {
  let committed = 0
  const commits = groupCommit(async (batch: readonly number[]) => {
    committed += batch.length
    return batch.map(done)
  }, 1)
  const all = [commits.add(1), commits.add(2), commits.add(3)]
  await commits.idle()
  expect(committed).toBe(3)
  await Promise.all(all)
})
