import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { command, madad } from '../command.ts'
import { copyOfDemoHome } from '../demo-home.ts'
import { serving } from '../serving.ts'

let home: string
let remove: () => Promise<void>
beforeAll(async () => {
  ;({ home, remove } = await copyOfDemoHome())
})
afterAll(() => remove())

test('a second server on a home does not start and says why; a build runs beside the first', async () => {
  const first = await serving(['serve', '--home', home])
  try {
    const second = await madad(['serve', '--home', home, '--port', '0', '--json'])
    expect(second.code).toBe(2)
    expect(JSON.parse(second.out)).toMatchObject({ problems: [{ code: 'HOME_SERVED', where: { file: home } }] })
    expect((await madad(['build', '--home', home])).code).toBe(0)
    expect((await fetch(first.questionnaires[0]!)).status).toBe(200)
  } finally {
    await first.stop()
  }
})

test('what a server that was killed leaves behind locks nobody out', async () => {
  const child = spawn(process.execPath, [command, 'serve', '--home', home, '--port', '0', '--json'])
  await new Promise((resolve) => child.stdout.once('data', resolve))
  expect((await madad(['serve', '--home', home, '--port', '0'])).code).toBe(2)
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('close', resolve))
  expect(existsSync(path.join(home, 'serving.lock'))).toBe(true)
  const next = await serving(['serve', '--home', home])
  await next.stop()
})
