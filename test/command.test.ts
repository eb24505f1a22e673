import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import * as xlsx from '@e965/xlsx'
import { writeSampleFiles } from '@madad/sample/write-sample-files'
import type { Upload } from '@madad/store/upload'
import { query } from '@madad/warehouse/query'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { madad, published } from './command.ts'
import { copyOfDemoHome } from './demo-home.ts'
import { serving } from './serving.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'madad-command-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('a command written wrongly ends with 64 and says how to write it', async () => {
  for (const words of [
    ['buidl'],
    ['import'],
    ['build', '--as-off', '2024-01-01'],
    ['query', 'select 1', '--format', 'xml'],
  ]) {
    const { code, err } = await madad(words)
    expect(code, words.join(' ')).toBe(64)
    expect(err).toContain('Usage: madad')
  }
})

test('help is no fault', async () => {
  expect(await madad(['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('Usage: madad') })
})

test('a home that is not there is a problem, in the reader’s language, with its code', async () => {
  const words = ['build', '--home', path.join(folder, 'nowhere')]
  expect(await madad(words)).toMatchObject({ code: 2, err: expect.stringContaining('[HOME_MISSING]') })
  const hebrew = await madad([...words, '--language', 'he'])
  expect(hebrew.err).toContain('אין בית של מדד')
  expect(JSON.parse((await madad([...words, '--json'])).out)).toMatchObject({ problems: [{ code: 'HOME_MISSING' }] })
})

test('a home is made once, for its owner’s eyes only, and never over another', async () => {
  const home = path.join(folder, 'home')
  expect((await madad(['init', '--home', home, '--authority', '0031'])).code).toBe(0)
  expect(await readFile(path.join(home, 'madad.yml'), 'utf8')).toContain('authority_id: "0031"')
  const key = await readFile(path.join(home, 'home.key'))
  expect(key).toHaveLength(32)
  if (process.platform !== 'win32') expect((await stat(path.join(home, 'home.key'))).mode & 0o077).toBe(0)
  expect(await madad(['init', '--home', home])).toMatchObject({
    code: 2,
    err: expect.stringContaining('[HOME_EXISTS]'),
  })
  expect(await readFile(path.join(home, 'home.key'))).toEqual(key)
})

test('an authority’s code has four characters', async () => {
  const { code, err } = await madad(['init', '--home', path.join(folder, 'home'), '--authority', '31'])
  expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('[SETTINGS_NOT_VALID]') })
})

test('settings that are wrong are all told at once', async () => {
  const home = path.join(folder, 'home')
  await madad(['init', '--home', home])
  await writeFile(path.join(home, 'madad.yml'), 'authority_id: 31\ndisclosure: { minimum_students: one, minimum: 3 }\n')
  const { out } = await madad(['build', '--home', home, '--json'])
  const { problems } = JSON.parse(out) as { problems: { where: { name: string } }[] }
  expect(problems.map((problem) => problem.where.name)).toEqual([
    'authority_id',
    'disclosure.minimum_students',
    'disclosure',
  ])
  await writeFile(path.join(home, 'madad.yml'), 'authority_id: [')
  expect((await madad(['build', '--home', home])).err).toContain('[SETTINGS_NOT_YAML]')
})

test('a home without its key is not used', async () => {
  const home = path.join(folder, 'home')
  await madad(['init', '--home', home])
  await rm(path.join(home, 'home.key'))
  expect(await madad(['build', '--home', home])).toMatchObject({
    code: 2,
    err: expect.stringContaining('[HOME_KEY_MISSING]'),
  })
})

test('the server listens to this computer alone', async () => {
  const words = ['serve', '--home', inject('demoHome'), '--host', '0.0.0.0']
  expect(await madad(words)).toMatchObject({ code: 2, err: expect.stringContaining('[ADDRESS_NOT_LOOPBACK]') })
})

test('a file that is not there, a query that does not run, a date that is none, nothing published: each is told', async () => {
  const home = path.join(folder, 'home')
  await madad(['init', '--home', home])
  expect((await madad(['import', path.join(folder, 'no.xlsx'), '--home', home])).err).toContain('[FILE_NOT_THERE]')
  expect((await madad(['query', 'select 1', '--home', home])).err).toContain('[NOTHING_PUBLISHED]')
  expect((await madad(['build', '--as-of', 'yesterday', '--home', home])).err).toContain('[AS_OF_NOT_A_DATE]')
  const wrong = await madad(['query', 'selekt 1', '--home', inject('demoHome')])
  expect(wrong).toMatchObject({ code: 2, err: expect.stringContaining('[QUERY_NOT_VALID]') })
})

test('a query reads the published numbers and no file besides', async () => {
  const home = inject('demoHome')
  const csv = await madad(['query', "select 1 as a, 'x,y' as b", '--home', home, '--format', 'csv'])
  expect(csv).toEqual({ code: 0, out: 'a,b\r\n1,"x,y"\r\n', err: '' })
  for (const sql of [
    `select * from read_text('${home}/home.key')`,
    "copy (select 1) to 'x.csv'",
    `attach '${home}/new.duckdb'`,
  ]) {
    expect((await madad(['query', sql, '--home', home])).code, sql).toBe(2)
  }
})

test('a corrected edition replaces the first; a build as of the moment between them has the first numbers', async () => {
  const home = path.join(folder, 'home')
  const files = (await writeSampleFiles(path.join(folder, 'sample'))).filter((file) => file.includes('_2021_'))
  const share = async () =>
    (
      await published(
        home,
        `select round(value, 4) as value, file_name from published.indicator_value join published.vintage using (vintage_id)
         where indicator_id = 'matriculation_eligible_share' and authority_id = '0061' and school_year = 2021`,
      )
    )[0]
  await madad(['import', files[0]!, '--home', home])
  await wait(5)
  const between = new Date().toISOString()
  await wait(5)
  await madad(['import', files[1]!, '--home', home])

  await madad(['build', '--home', home])
  const corrected = await share()
  expect(corrected).toMatchObject({ file_name: 'cbs_local_authorities_2021_corrected.xlsx' })
  await madad(['build', '--home', home, '--as-of', between])
  const first = await share()
  expect(first).toMatchObject({ file_name: 'cbs_local_authorities_2021_first.xlsx' })
  expect(first!.value).not.toBe(corrected!.value)
  await madad(['build', '--home', home])
  expect(await share()).toEqual(corrected)
})

test('what was worked out on the way is kept only when asked for, and goes with the next build', async () => {
  const home = path.join(folder, 'home')
  const warehouse = path.join(home, 'warehouse.duckdb')
  await madad(['init', '--home', home])
  await madad(['build', '--home', home])
  expect(existsSync(warehouse)).toBe(false)
  await madad(['build', '--home', home, '--keep-warehouse'])
  expect((await query(warehouse, 'select count(*)::integer from core.authority')).rows).toEqual([[0]])
  await madad(['build', '--home', home])
  expect(existsSync(warehouse)).toBe(false)
})

test('what is left for somebody else to sign off does not count until it is signed', async () => {
  const home = path.join(folder, 'home')
  const [file] = await writeSampleFiles(path.join(folder, 'sample'))
  await madad(['import', file!, '--home', home, '--no-sign-off'])
  await madad(['build', '--home', home])
  const count = async () => Number((await published(home, 'select count(*) as n from published.indicator_value'))[0]!.n)
  expect(await count()).toBe(0)
  expect((await madad(['import', file!, '--home', home, '--by', 'Dana'])).out).toContain('signed off')
  await madad(['build', '--home', home])
  expect(await count()).toBeGreaterThan(0)
  expect(await published(home, 'select signed_off_by from published.vintage')).toEqual([{ signed_off_by: 'Dana' }])
})

test('a file is withdrawn by its name, what was published with it is named, and the build is without it', async () => {
  const { home, remove } = await copyOfDemoHome()
  const of2022 =
    "select count(*) as n from published.indicator_value where indicator_id = 'students_count' and school_year = 2022"
  const count = async () => Number((await published(home, of2022))[0]!.n)
  expect(await count()).toBeGreaterThan(0)
  const words = ['withdraw', 'cbs_local_authorities_2022.xlsx', '--home', home, '--by', 'Noa']
  expect((await madad(words)).code).toBe(64)
  const withdrawn = await madad([...words, '--reason', 'the bureau took it back'])
  expect(withdrawn).toMatchObject({ code: 0, out: expect.stringMatching(/Published with it: Pupils, 2021\/22/) })
  expect(await madad([...words, '--reason', 'again'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('[UPLOAD_STATE]'),
  })
  await madad(['build', '--home', home])
  expect(await count()).toBe(0)
  const listed = JSON.parse((await madad(['uploads', '--home', home, '--json'])).out) as { uploads: Upload[] }
  expect(listed.uploads.filter(({ state }) => state === 'withdrawn')).toMatchObject([
    { name: 'cbs_local_authorities_2022.xlsx', withdrawnBy: 'Noa' },
  ])
  await remove()
})

test('where two people are asked for, who imported a file leaves it to another', async () => {
  const home = path.join(folder, 'home')
  await madad(['init', '--home', home])
  const settings = path.join(home, 'madad.yml')
  await writeFile(settings, (await readFile(settings, 'utf8')).replace('second_person: false', 'second_person: true'))
  const [file] = await writeSampleFiles(path.join(folder, 'sample'))
  const imported = await madad(['import', file!, '--home', home, '--by', 'Dana'])
  expect(imported).toMatchObject({ code: 0, out: expect.stringContaining('waiting for somebody else') })
  const signOff = (by: string) => madad(['sign-off', path.basename(file!), '--home', home, '--by', by])
  expect(await signOff('dana ')).toMatchObject({ code: 2, err: expect.stringContaining('[SIGN_OFF_SECOND_PERSON]') })
  expect(await signOff('Noa')).toMatchObject({ code: 0, out: expect.stringContaining('signed off') })
})

test('a file that no source fits waits for an answer, and can be refused', async () => {
  const home = path.join(folder, 'home')
  const file = path.join(folder, 'stock.csv')
  await writeFile(file, 'item,price\nchair,120\n')
  const asked = await madad(['import', file, '--home', home])
  expect(asked).toMatchObject({ code: 2, out: expect.stringMatching(/madad answer [0-9a-f]{8} --source/) })
  const id = /madad answer ([0-9a-f]{8})/.exec(asked.out)![1]!
  const answered = await madad(['answer', id, '--source', 'none/such', '--year', 'last', '--home', home])
  expect(answered.code).toBe(2)
  for (const code of ['ANSWER_SOURCE_UNKNOWN', 'ANSWER_YEAR_NOT_ONE']) expect(answered.err).toContain(`[${code}]`)
  expect((await madad(['answer', id, '--source', 'bagrut/schools', '--home', home])).err).toContain(
    '[SOURCE_NOT_RECOGNISED]',
  )
  expect((await madad(['refuse', 'stock.csv', '--reason', 'not ours', '--home', home])).out).toContain('refused')
  expect(await madad(['refuse', 'stock.csv', '--reason', 'not ours', '--home', home])).toMatchObject({
    code: 2,
    err: expect.stringContaining('[UPLOAD_STATE]'),
  })
  expect((await madad(['import', file, '--source', 'none/such', '--home', home])).err).toContain(
    '[ANSWER_SOURCE_UNKNOWN]',
  )
})

test('the same inputs give the same numbers, row for row, also when nothing is staged any more', async () => {
  const { home, remove } = await copyOfDemoHome()
  const rows = async () => JSON.stringify(await published(home, 'from published.indicator_value'))
  const before = await rows()
  await rm(path.join(home, 'staged'), { recursive: true })
  expect((await madad(['build', '--home', home])).code).toBe(0)
  expect(await rows()).toBe(before)
  await remove()
})

test('check tells a sound home from one whose archive was touched', async () => {
  const { home, remove } = await copyOfDemoHome()
  expect((await madad(['check', '--home', home])).code).toBe(0)
  const [{ sha256 }] = (await published(home, 'select sha256 from published.vintage limit 1')) as [{ sha256: string }]
  await writeFile(path.join(home, 'archive', sha256.slice(0, 2), sha256), 'something else')
  expect(await madad(['check', '--home', home])).toMatchObject({
    code: 2,
    err: expect.stringContaining('[ARCHIVE_CHANGED]'),
  })
  await remove()
})

test('check tells a damaged store', async () => {
  const { home, remove } = await copyOfDemoHome()
  const file = path.join(home, 'store.sqlite')
  const store = await readFile(file)
  store.fill(0xff, 4096, 12_288)
  await writeFile(file, store)
  expect(await madad(['check', '--home', home])).toMatchObject({
    code: 2,
    err: expect.stringContaining('[STORE_DAMAGED]'),
  })
  await remove()
})

test('a port that is taken is said to be', async () => {
  const [first, other] = [await copyOfDemoHome(), await copyOfDemoHome()]
  const served = await serving(['serve', '--home', first.home])
  const port = new URL(served.desk).port
  const second = await madad(['serve', '--home', other.home, '--port', port])
  await served.stop()
  await first.remove()
  await other.remove()
  expect(second).toMatchObject({ code: 2, err: expect.stringContaining('[PORT_TAKEN]') })
})

test('a file that was saved before the one in force is taken, with a warning', async () => {
  const home = path.join(folder, 'home')
  const sample = (await writeSampleFiles(path.join(folder, 'sample'))).filter((file) => file.includes('_2021_'))
  const saved = async (file: string, day: string) => {
    const copy = path.join(folder, `${day}.xlsx`)
    const book = xlsx.read(await readFile(file))
    book.Props = { ...book.Props, ModifiedDate: new Date(day) }
    await writeFile(copy, xlsx.write(book, { type: 'buffer', bookType: 'xlsx', Props: book.Props }))
    return copy
  }
  await madad(['import', await saved(sample[1]!, '2024-01-03'), '--home', home])
  const older = await madad(['import', await saved(sample[0]!, '2023-07-13'), '--home', home])
  expect(older).toMatchObject({ code: 0, err: expect.stringContaining('[OLDER_THAN_CURRENT]') })
})

test('a second demo on the same home changes nothing', async () => {
  const { home, remove } = await copyOfDemoHome()
  const before = await stat(path.join(home, 'published.duckdb'))
  expect((await madad(['demo', '--home', home])).code).toBe(0)
  expect((await stat(path.join(home, 'published.duckdb'))).mtimeMs).toBe(before.mtimeMs)
  await remove()
})

test('the sources are listed for a person and for a program', async () => {
  expect((await madad(['sources'])).out).toContain('cbs/local-authorities')
  const listed = JSON.parse((await madad(['sources', '--json'])).out) as { id: string }[]
  expect(listed.map((source) => source.id)).toEqual(
    expect.arrayContaining(['cbs/local-authorities', 'municipality/students']),
  )
})
