import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { oncePerTurn } from './once-per-turn.ts'

test('whoever asks in one turn is answered together, in the next anew, and each thing by itself', async () => {
  const asked: string[] = []
  const ask = oncePerTurn(async (key) => {
    asked.push(key)
    if (key === 'bad') throw new Error('it failed')
    return `${key} ${asked.length}`
  })
  expect(await Promise.all([ask('a'), ask('a'), ask('b')])).toEqual(['a 1', 'a 1', 'b 2'])
  await expect(ask('bad')).rejects.toThrow('it failed')
  await nextTurn()
  await nextTurn()
  expect(await ask('a')).toBe('a 4')
})
