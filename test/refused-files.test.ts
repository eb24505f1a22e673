import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import * as xlsx from '@e965/xlsx'
import { zipBomb } from '@madad/pipelines/hostile-files'
import { writeSampleFiles } from '@madad/sample/write-sample-files'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { madad } from './command.ts'

let folder = ''
let good: Buffer
const home = () => path.join(folder, 'home')

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'madad-refused-'))
  const files = await writeSampleFiles(path.join(folder, 'sample'))
  good = await readFile(files.find((file) => file.includes('2019'))!)
  expect((await madad(['init', '--home', home()])).code).toBe(0)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Refusal {
  code: number | null
  codes: string[]
}

/** Imports one file and tells how it was refused. */
async function importBytes(name: string, bytes: Buffer | string): Promise<Refusal> {
  const file = path.join(folder, name)
  await writeFile(file, bytes)
  const { code, out, err } = await madad(['import', file, '--home', home(), '--json'])
  if (!out) throw new Error(err)
  const { files } = JSON.parse(out) as { files: { problems: { code: string }[] }[] }
  return { code, codes: files.flatMap((each) => each.problems.map((problem) => problem.code)) }
}

/** The sample's workbook with one header written otherwise. */
function withHeader(from: string, to: string): Buffer {
  const book = xlsx.read(good)
  let found = 0
  for (const sheet of Object.values(book.Sheets)) {
    for (const cell of Object.values(sheet) as { t?: string; v?: unknown; w?: string }[]) {
      if (typeof cell?.v === 'string' && cell.v.startsWith(from)) {
        cell.v = cell.v.replace(from, to)
        delete cell.w
        found++
      }
    }
  }
  expect(found).toBeGreaterThan(0)
  return xlsx.write(book, { type: 'buffer', bookType: 'xlsx' })
}

test('a workbook cut short is refused', async () => {
  expect(await importBytes('cut.xlsx', good.subarray(0, good.length / 2))).toMatchObject({
    code: 2,
    codes: ['FILE_DAMAGED'],
  })
})

test('a renamed header is named, with the field that misses it', async () => {
  const { code, codes } = await importBytes('renamed.xlsx', withHeader('אחוז זכאים לתעודת בגרות מבין', 'עמודה כלשהי'))
  expect(code).toBe(2)
  expect(new Set(codes)).toEqual(new Set(['FIELD_NOT_FOUND']))
})

test('a text that is called .xlsx is refused', async () => {
  expect(await importBytes('letter.xlsx', 'שלום, מצורף הקובץ שביקשתם.\n')).toMatchObject({ code: 2 })
})

test('an empty file is refused', async () => {
  expect(await importBytes('empty.xlsx', '')).toMatchObject({ code: 2, codes: ['FILE_EMPTY'] })
})

test('a workbook behind a password is refused', async () => {
  const book = xlsx.CFB.utils.cfb_new()
  xlsx.CFB.utils.cfb_add(book, '/EncryptionInfo', Buffer.alloc(200, 4))
  xlsx.CFB.utils.cfb_add(book, '/EncryptedPackage', randomBytes(4096))
  const bytes = Buffer.from(xlsx.CFB.write(book, { type: 'buffer' }) as Uint8Array)
  expect(await importBytes('locked.xlsx', bytes)).toMatchObject({ code: 2, codes: ['FILE_PROTECTED'] })
})

test('a workbook that holds quite other things is refused, and what was looked for is said', async () => {
  const book = xlsx.utils.book_new()
  xlsx.utils.book_append_sheet(
    book,
    xlsx.utils.aoa_to_sheet([
      ['פריט', 'מחיר'],
      ['כיסא', 120],
    ]),
    'מלאי',
  )
  const bytes = xlsx.write(book, { type: 'buffer', bookType: 'xlsx' })
  expect(await importBytes('stock.xlsx', bytes)).toMatchObject({ code: 2, codes: ['SOURCE_NOT_RECOGNISED'] })
})

test('a bomb of two gigabytes is refused before it goes off, in little memory', async () => {
  const peak = watchMemory()
  expect(await importBytes('bomb.xlsx', zipBomb(1000))).toMatchObject({
    code: 2,
    codes: ['FILE_UNZIPS_TOO_LARGE'],
  })
  expect(peak.stop()).toBeLessThan(700)
})

test('of all these nothing was loaded, and a good file still is', async () => {
  expect((await readdir(path.join(home(), 'staged'))).filter((name) => !name.startsWith('.'))).toEqual([])
  const file = path.join(folder, 'good.xlsx')
  await writeFile(file, good)
  await copyFile(file, path.join(folder, 'the same.xlsx'))
  expect((await madad(['import', file, '--home', home()])).code).toBe(0)
  const again = await madad(['import', path.join(folder, 'the same.xlsx'), '--home', home()])
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining('known already') })
})

test('one bad file among good ones: all are told of, the good one is taken, the exit code says 2', async () => {
  const bad = path.join(folder, 'bad.xlsx')
  await writeFile(bad, good.subarray(0, 5000))
  const [other] = await writeSampleFiles(path.join(folder, 'sample'))
  const { code, out } = await madad(['import', bad, other!, '--home', home(), '--json'])
  const { files } = JSON.parse(out) as { files: { state: string }[] }
  expect(files.map((file) => file.state)).toEqual(['refused', 'signed_off'])
  expect(code).toBe(2)
})

/** The most memory (MB) that any process begun by this one held at once, as far as the system tells (Linux does). */
function watchMemory(): { stop: () => number } {
  let peak = 0
  const look = () => {
    for (const [pid, parent] of processes()) {
      if (parent !== process.pid && processes().get(parent) !== process.pid) continue
      const held = /VmHWM:\s+(\d+) kB/.exec(statusOf(pid))
      peak = Math.max(peak, Number(held?.[1] ?? 0) / 1024)
    }
  }
  const timer = setInterval(look, 20)
  return {
    stop: () => {
      clearInterval(timer)
      return peak
    },
  }
}

function processes(): Map<number, number> {
  const numbers = existsSync('/proc') ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : []
  return new Map(numbers.map((pid) => [Number(pid), Number(/PPid:\s+(\d+)/.exec(statusOf(Number(pid)))?.[1] ?? 0)]))
}

/** A process may end while it is looked at. */
function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8')
  } catch {
    return ''
  }
}
