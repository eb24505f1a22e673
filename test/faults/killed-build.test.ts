import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { command, madad, published } from '../command.ts'
import { copyOfDemoHome } from '../demo-home.ts'
import { seeded } from '../seeded.ts'

let home: string
let remove: () => Promise<void>
beforeAll(async () => {
  ;({ home, remove } = await copyOfDemoHome())
})
afterAll(() => remove())

/** The numbers as they are and as they were known before anything: the two builds that may be found. */
const state = async (): Promise<number> =>
  Number((await published(home, 'select count(*) as n from published.indicator_value'))[0]!.n)

test('a build killed at any moment leaves the old numbers or the new ones, never something between', {
  timeout: 600_000,
  retry: 0,
}, async () => {
  const random = seeded(20_240_601)
  const full = await state()
  const started = Date.now()
  expect((await madad(['build', '--home', home])).code).toBe(0)
  const duration = Date.now() - started
  expect((await madad(['build', '--home', home, '--as-of', '2000-01-01'])).code).toBe(0)
  const empty = await state()
  expect(empty).toBeLessThan(full)

  const seen = new Set<number>([empty])
  for (let round = 0; round < 50; round++) {
    // every other build asks for the other state, so that old and new always differ
    const asOf = round % 2 === 0 ? [] : ['--as-of', '2000-01-01']
    const child = spawn(process.execPath, [command, 'build', '--home', home, ...asOf], { stdio: 'ignore' })
    const ended = new Promise((resolve) => child.on('close', resolve))
    await Promise.race([wait(random() * duration * 1.3), ended])
    child.kill('SIGKILL')
    await ended
    const found = await state()
    expect([empty, full]).toContain(found)
    seen.add(found)
  }
  expect(seen).toEqual(new Set([empty, full]))

  expect((await madad(['build', '--home', home])).code).toBe(0)
  expect(await state()).toBe(full)
  expect((await readdir(home)).filter((name) => name.includes('building'))).toEqual([])
})
