import { execFileSync, spawnSync } from 'node:child_process'
import { closeSync, copyFileSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { Agent } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { command } from '../command.ts'
import { seeded } from '../seeded.ts'
import { type Served, serving } from '../serving.ts'
import { type Morning, morning, type Sent, stored } from './morning.ts'
import { type Answered, send } from './respondents.ts'
import { hasSmallDisks, type SmallDisk, smallDisk } from './small-disk.ts'

const canTry = hasSmallDisks()
if (!canTry)
  console.info('No disk of one’s own without rights on this system: what a full or closed disk does is not tried.')

if (canTry)
  describe('on a disk of its own', () => {
    let teachers: Morning
    let disk: SmallDisk
    beforeAll(async () => {
      teachers = await morning(seeded(7), 3000)
      disk = smallDisk(teachers.home)
    })
    afterAll(async () => {
      disk.remove()
      await teachers.remove()
    })

    /** Sends forms until nothing is stored any more; the last is one that was not. */
    async function untilRefused(url: string, thanked: Sent[]): Promise<{ form: Sent; answered: Answered }> {
      for (let tries = 0; tries < 2000; tries++) {
        const form = teachers.nextForm()
        const answered = (await send(agent, url, form))!
        if (answered.status !== 200) return { form, answered }
        thanked.push(form)
      }
      throw new Error('everything was stored')
    }

    /** The form came back with all its answers, and says when to come again. */
    function expectKept({ form, answered }: { form: Sent; answered: Answered }): void {
      expect([answered.status, answered.retryAfter]).toEqual([503, '60'])
      expect(answered.page).toContain(`name="response_id" value="${form.responseId}"`)
      expect(answered.page.match(/ checked>/g)).toHaveLength(JSON.parse(form.answers).length)
    }

    /** The store holds what was thanked for and nothing else, each with its code. */
    function expectStored(server: Served, thanked: readonly Sent[]): void {
      // SQLite finds no file by a path into another's view of the disks
      const copy = mkdtempSync(path.join(os.tmpdir(), 'madad-seen-'))
      for (const file of ['store.sqlite', 'store.sqlite-wal'])
        copyFileSync(disk.seen(server.pid, `home/${file}`), path.join(copy, file))
      const { answers, usedCodes, pairingCodes } = stored(copy)
      rmSync(copy, { recursive: true })
      expect(answers).toEqual(new Map(thanked.map((form) => [form.responseId, form.answers])))
      expect([usedCodes, pairingCodes]).toEqual([thanked.length, thanked.length])
    }

    const agent = new Agent({ keepAlive: true })
    afterAll(() => agent.destroy())

    test('a disk that runs full loses nothing it gave thanks for, and takes the same forms when there is room', async () => {
      const server = await serving(['serve', '--home', disk.home], { through: disk.through() })
      const thanked: Sent[] = []
      try {
        const url = `${server.questionnaires[0]!}/he`
        const filling = disk.seen(server.pid, 'filling')
        fill(filling)
        const refused = [await untilRefused(url, thanked)]
        const many = await Promise.all(
          Array.from({ length: 40 }, async () => {
            const form = teachers.nextForm()
            return { form, answered: (await send(agent, url, form))! }
          }),
        )
        refused.push(...many)
        for (const each of refused) expectKept(each)
        expect((await fetch(url)).status).toBe(200)
        expectStored(server, thanked)

        rmSync(filling)
        for (const { form } of refused) {
          expect((await send(agent, url, form))?.status).toBe(200)
          thanked.push(form)
        }
        expectStored(server, thanked)
      } finally {
        await server.stop()
      }
      expect(codesOf(server.said())).toEqual(['DISK_FULL'])
    })

    test('a disk that is closed to writing while it is served is told of, and costs nothing', async () => {
      const server = await serving(['serve', '--home', disk.home], { through: disk.through() })
      const allow = (bytes: string) => execFileSync('prlimit', ['--pid', String(server.pid), `--fsize=${bytes}:`])
      const thanked: Sent[] = []
      try {
        const url = `${server.questionnaires[0]!}/ar`
        allow('0')
        const refused = await untilRefused(url, thanked)
        expectKept(refused)
        expectStored(server, thanked)
        allow('unlimited')
        expect((await send(agent, url, refused.form))?.status).toBe(200)
        expectStored(server, [...thanked, refused.form])
      } finally {
        await server.stop()
      }
      expect(codesOf(server.said())).toEqual(['ANSWERS_NOT_STORED'])
    })

    test.each([
      ['closed to writing', { isReadOnly: true }, 'HOME_NOT_WRITABLE'],
      ['full', { isFull: true }, 'DISK_FULL'],
    ])('on a disk that is %s no server starts, and it says why', (_, kind, code) => {
      const [first, ...rest] = [
        ...disk.through(kind),
        process.execPath,
        command,
        'serve',
        '--home',
        disk.home,
        '--json',
      ]
      const { status, stdout, stderr } = spawnSync(first!, rest, { encoding: 'utf8' })
      expect(stderr).toBe('')
      expect([status, JSON.parse(stdout).problems[0].code]).toEqual([2, code])
    })
  })

const codesOf = (said: string): string[] =>
  said
    .trim()
    .split('\n')
    .flatMap((line) => JSON.parse(line).problems)
    .map(({ code }) => code)

/** Takes all the room that is left. */
function fill(file: string): void {
  const descriptor = openSync(file, 'w')
  try {
    for (;;) writeSync(descriptor, Buffer.alloc(4096))
  } catch (error) {
    expect((error as NodeJS.ErrnoException).code).toBe('ENOSPC')
  } finally {
    closeSync(descriptor)
  }
}
