import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { read, type WorkSheet } from '@e965/xlsx'
import { languages } from '@madad/language/language'
import { publishedTables } from '@madad/warehouse/published-tables'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { desk } from '../src/desk.ts'
import { columnsOf, titleOf, titleOfTable } from '../src/downloads/cells.ts'
import { changeColumns, changeTables } from '../src/downloads/change-routes.ts'
import { mapColumns, valueColumns } from '../src/downloads/value-routes.ts'
import { tables as partnershipTables } from '../src/infrastructure/read-infrastructure.ts'
import { downloadable } from '../src/plan/downloads.ts'
import { plan } from '../src/plan/plan.ts'
import { tables as resultTables } from '../src/results/read-results.ts'
import { writePublishedWith } from './desks-with.ts'

const tables = [...new Set([...downloadable, ...partnershipTables, ...resultTables])]

/** Every table that leaves, whole or in part, with its columns. */
const leaving = [
  ...tables.map((name) => ({ name, columns: publishedTables.find((table) => table.name === name)!.columns })),
  ...changeTables.map((name) => ({ name, columns: changeColumns(name) })),
  { name: 'map', columns: mapColumns },
  { name: 'indicator_value', columns: valueColumns },
]

let folder: string
let app: FastifyInstance
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-downloads-'))
  const published = join(folder, 'published.duckdb')
  await writePublishedWith(published, rows)
  app = Fastify()
  await app.register(desk, { published, authorityId: '9901' })
  await app.register(plan, { published, authorityId: '9901', today: () => '2026-11-23' })
})
afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true })
})

const rows = [
  `insert into plan_item by name select 'c' as item_id, 'component' as level, 1 as position, '=1+1' as name,
    '@here' as owner, '-3' as executing_body, '+4' as output, 'done' as status, date '2022-09-01' as planned_start,
    1234.5 as planned_ils, 2022 as from_year, 'v-schools' as vintage_id, 7 as row`,
  `insert into target by name select 't' as target_id, 'dropout_share' as indicator_id, 'goal' as level, 'יעד' as name,
    'holding' as state, 0.021 as decided_value, 2023 as decided_year, true as is_sure, 'down' as wanted, 'benchmark' as kind,
    306.5 as cases_per_year`,
  `insert into target_year by name select 't' as target_id, 2023 as school_year, 0.021 as value, false as is_met`,
  `insert into body_year by name select 'k' as body_key, 'ועדה' as body_name, 'steering_committee' as body_kind,
    2024 as school_year, 2 as meetings_held, 'suppressed' as status`,
]

/** A cell as it is kept, and as a spreadsheet shows it. */
interface Seen {
  value: string | number | boolean | Date | undefined
  shown: string | undefined
  formula: string | undefined
}

async function workbookAt(url: string) {
  const reply = await app.inject(url)
  expect(reply.statusCode, url).toBe(200)
  const book = read(reply.rawPayload, { cellNF: true, cellDates: true, UTC: true })
  const [first, about] = book.SheetNames.map((name) => book.Sheets[name]!)
  const rows = seen(first!)
  return { reply, book, head: rows[0]!.map(({ value }) => value), rows: rows.slice(1), about: seen(about!) }
}

function seen(sheet: WorkSheet): Seen[][] {
  const [, columns, last] = /:([A-Z]+)(\d+)$/.exec(sheet['!ref']!)!
  const count = [...columns!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  const letters = (n: number): string =>
    (n < 26 ? '' : letters(Math.floor(n / 26) - 1)) + String.fromCharCode(65 + (n % 26))
  return Array.from({ length: Number(last) }, (_, row) =>
    Array.from({ length: count }, (_, column) => {
      const cell = sheet[`${letters(column)}${row + 1}`]
      return { value: cell?.v, shown: cell?.w, formula: cell?.f }
    }),
  )
}

const byTitle = (head: readonly unknown[], row: readonly Seen[], title: string): Seen => row[head.indexOf(title)]!

test('every table that may be taken away, and every column of it, is called and explained in every language', () => {
  const unsaid = languages.flatMap((language) =>
    leaving.flatMap(({ name, columns }) => {
      expect(titleOfTable(name, language)).not.toBe('')
      const taken = { name, columns, rows: [], indicators: new Map(), vintages: [], builtAt: '' }
      return columnsOf(taken, language)
        .filter((column) => titleOf(name, column.name, language) === undefined || column.means === '')
        .map((column) => `${name}.${column.name}`)
    }),
  )
  expect([...new Set(unsaid)]).toEqual([])
})

describe('a workbook', () => {
  test.each(languages)('of the map has in %s the numbers of the CSV beside it, as numbers', async (language) => {
    const { head, rows } = await workbookAt(`/${language}/situation/9901/map.xlsx`)
    const csv = (await app.inject(`/${language}/situation/9901/map.csv`)).body.slice(1).trimEnd().split('\r\n')
    const names = csv[0]!.split(',')
    expect(rows.length).toBe(csv.length - 1)
    expect(rows.length).toBeGreaterThan(20)
    expect(head.length).toBe(names.length)
    const numeric = ['value', 'n', 'ci_low', 'ci_high', 'national_value', 'change'].map((name) => names.indexOf(name))
    for (const [n, line] of csv.slice(1).entries()) {
      const fields = line.split(',')
      for (const column of numeric) {
        const { value } = rows[n]![column]!
        if (fields[column] === '') expect(typeof value).not.toBe('number')
        else expect(value).toBe(Number(fields[column]))
      }
    }
  })

  test('shows a share as percent, a school year as its reader writes it, and says why a number is not there', async () => {
    const { head, rows } = await workbookAt('/he/indicator/math_5_unit_share/values.xlsx?authority=9901')
    const shown = (title: string) => rows.map((row) => byTitle(head, row, title))
    expect(head.slice(0, 4)).toEqual(['מדד', 'סמל מוסד', 'בית ספר', 'שנת לימודים'])
    expect(shown('שנת לימודים').map(({ value }) => value)).toContain('תשפ"ב · 2021/22')
    for (const { value, shown: text } of shown('ערך'))
      if (typeof value === 'number') expect(text).toBe(`${(value * 100).toFixed(1)}%`)
    const withheld = rows.filter((row) => byTitle(head, row, 'הערה').value === 'נחסם להגנת הפרט')
    expect(withheld.length).toBeGreaterThan(0)
    for (const row of withheld) expect(byTitle(head, row, 'ערך').value).toBe('נחסם')
  })

  test('of changes has what chance may have done in the unit of its indicator, and in words what it was judged by', async () => {
    const address = '/en/indicator/math_5_unit_share'
    const trend = await workbookAt(`${address}/trend.xlsx?authority=9901`)
    const changed = trend.rows.find((row) => typeof byTitle(trend.head, row, 'Change').value === 'number')!
    const change = byTitle(trend.head, changed, 'Change')
    expect(change.shown).toBe(`${((change.value as number) * 100).toFixed(1)}%`)
    expect(byTitle(trend.head, changed, 'Test').value).toBe('score test of two shares')
    // schools move too
    expect(trend.rows.some((row) => typeof byTitle(trend.head, row, 'School').value === 'string')).toBe(true)

    const series = await workbookAt(`${address}/series.xlsx?authority=9901`)
    const total = series.rows.find((row) => byTitle(series.head, row, 'Institution code').value === undefined)!
    expect(byTitle(series.head, total, 'From year').value).toBe('2012/13')
    expect(byTitle(series.head, total, 'A year').shown).toMatch(/^-?\d+\.\d\d%$/)
    expect(byTitle(series.head, total, 'Judged by').value).toBe('the last change')

    const rank = await workbookAt(`${address}/rank.xlsx?authority=9901`)
    expect(byTitle(rank.head, rank.rows[0]!, 'Among').value).toBe('like authorities')
    expect(byTitle(rank.head, rank.rows[0]!, 'Rank 1').value).toBe('the highest')
    expect(typeof byTitle(rank.head, rank.rows[0]!, 'Rank').value).toBe('number')
  })

  test('reads from right to left in Hebrew and Arabic, its first row bold and in view', async () => {
    for (const [language, isRightToLeft] of [
      ['he', true],
      ['ar', true],
      ['en', false],
    ] as const) {
      const { reply } = await workbookAt(`/${language}/plan/target.xlsx`)
      const xml = read(reply.rawPayload, { bookFiles: true }) as unknown as {
        files: Record<string, { content: Buffer }>
      }
      const sheet = xml.files['xl/worksheets/sheet1.xml']!.content.toString()
      expect(/rightToLeft="1"/.test(sheet)).toBe(isRightToLeft)
      expect(sheet).toMatch(/<pane ySplit="1"[^>]*state="frozen"/)
      expect(xml.files['xl/styles.xml']!.content.toString()).toContain('<b/>')
    }
  })

  test('has no formula in it, whatever a file says, and dates, money and words as a person reads them', async () => {
    const { head, rows, about } = await workbookAt('/en/plan/plan_item.xlsx')
    const at = (title: string) => byTitle(head, rows[0]!, title)
    expect(rows.flat().filter(({ formula }) => formula !== undefined)).toEqual([])
    expect([at('Name'), at('Owner'), at('Executing body'), at('Output')].map(({ value }) => value)).toEqual([
      ...['=1+1', '@here', '-3', '+4'],
    ])
    expect(at('Level').value).toBe('Component')
    expect(at('Done or not').value).toBe('Done')
    expect(at('In the plan since').value).toBe('2021/22')
    expect(at('Planned start').value).toEqual(new Date('2022-09-01T00:00:00Z'))
    expect(at('Planned start').shown).toBe('1/9/2022')
    expect(at('Planned, ILS')).toMatchObject({ value: 1234.5, shown: '1,235' })
    // the file behind it, and who signed it off
    expect(about.some(([first]) => first!.value === at('File').value)).toBe(true)
  })

  test('says on its second sheet what each column and each indicator means', async () => {
    const { about, head } = await workbookAt('/en/plan/target_year.xlsx')
    const said = about.map((row) => row.map(({ value }) => value))
    for (const title of head) expect(said.map(([first]) => first)).toContain(title)
    const { body } = await app.inject('/en/indicator/dropout_share')
    const definition = said.find(([first]) => typeof first === 'string' && body.includes(`<h1>${first}</h1>`))?.[1]
    expect(body).toContain(definition)
    expect(said.flat().join(' ')).toMatch(/Built on \d+\/\d+\/\d{4}/)
  })

  test('writes a target’s years in the unit of its indicator', async () => {
    const { head, rows } = await workbookAt('/en/plan/target_year.xlsx')
    expect(byTitle(head, rows[0]!, 'Value')).toMatchObject({ value: 0.021, shown: '2.1%' })
    const target = await workbookAt('/he/plan/target.xlsx')
    expect(byTitle(target.head, target.rows[0]!, 'מצב').value).toBe('מחזיק')
    expect(byTitle(target.head, target.rows[0]!, 'מעבר למקריות').value).toBe('כן')
    expect(byTitle(target.head, target.rows[0]!, 'גודל הקבוצה בשנה').value).toBe(306.5)
  })

  test('says that the people of a small group are withheld, where their numbers would stand', async () => {
    const { head, rows } = await workbookAt('/en/infrastructure/body_year.xlsx')
    expect(byTitle(head, rows[0]!, 'Attendances').value).toBe('Withheld')
    expect(byTitle(head, rows[0]!, 'Meetings held').value).toBe(2)
  })

  test('of the same build is the same bytes, whenever it is taken', async () => {
    const first = await app.inject('/he/situation/9901/map.xlsx')
    vi.useFakeTimers({ now: new Date('2031-05-05T05:05:05Z'), toFake: ['Date'] })
    const second = await app.inject('/he/situation/9901/map.xlsx')
    vi.useRealTimers()
    expect(second.rawPayload.equals(first.rawPayload)).toBe(true)
  })
})

test('an unknown place, table or ending is a page that is missing, never a file', async () => {
  for (const url of [
    '/he/situation/1234/map.xlsx',
    '/he/indicator/no_such/values.csv',
    '/he/indicator/no_such/trend.csv',
    '/he/situation/1234/series.xlsx',
    '/he/plan/target.ods',
    '/he/plan/vintage.xlsx',
  ]) {
    const { statusCode, headers } = await app.inject(url)
    expect([url, statusCode]).toEqual([url, 404])
    expect(headers['content-disposition']).toBeUndefined()
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
  }
})

test('the changes of a place are those of all its indicators, and of an indicator those of it alone', async () => {
  const indicatorsAt = async (url: string) => {
    const { body } = await app.inject(url)
    return new Set(
      body
        .slice(1)
        .trimEnd()
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(',')[0]),
    )
  }
  for (const table of ['trend', 'series', 'rank']) {
    expect((await indicatorsAt(`/he/situation/9901/${table}.csv`)).size).toBeGreaterThan(1)
    expect(await indicatorsAt(`/he/indicator/math_5_unit_share/${table}.csv?authority=9901`)).toEqual(
      new Set(['math_5_unit_share']),
    )
  }
})

test('a page offers of changes what it has: a rank is of the home’s authority alone', async () => {
  const offered = async (url: string) =>
    [...(await app.inject(url)).body.matchAll(/\/(trend|series|rank)\.xlsx/g)].map(([, table]) => table)
  expect(await offered('/he/situation/9901')).toEqual(['trend', 'series', 'rank'])
  expect(await offered('/he/situation/5590')).toEqual(['trend', 'series'])
  expect(await offered('/he/indicator/math_5_unit_share?authority=9901')).toEqual(['trend', 'series', 'rank'])
  expect(await offered('/he/indicator/math_5_unit_share?authority=5590')).toEqual(['trend', 'series'])
})
