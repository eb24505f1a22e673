import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readStagedTables } from '@madad/warehouse/raw-files'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Rows, workbookReader } from './example-workbook.ts'
import { ownSources, readSources } from './source.ts'
import { keyColumns } from './stage.ts'

const sources = readSources([ownSources])
let home: string
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'madad-plan-'))
})
afterAll(() => rmSync(home, { recursive: true }))

const read = workbookReader(() => home, sources)
/** What is wrong; that a sheet is not there yet is no fault of a plan that begins. */
const told = ({ problems }: Awaited<ReturnType<typeof read>>) =>
  problems
    .filter(({ code }) => code !== 'TABLE_NOT_FOUND')
    .map(({ code, where }) => `${code} ${where.sheet ?? ''} ${where.cell ?? where.name ?? ''}`)

const goals: Rows = [
  ['יעד', 'משנת', 'מספר יעד'],
  ['חמש יחידות', 'תשפ"א', 1],
]
const header = ['יעד', 'רכיב פעולה', 'סטטוס', 'התחלה מתוכננת', 'סיום מתוכנן', 'תפוקה מתוכננת', 'מספר רכיב']
const components: Rows = [header, ['חמש יחידות', 'סדנאות', 'בביצוע', '1.9.2020', '30.6.2022', 30, 1]]
const targets: Rows = [
  ['רמה', 'של מה', 'מדד', 'סוג יעד כמותי', 'עד שנת', 'ערך היעד', 'שנות החזקה'],
  ['יעד', 'חמש יחידות', 'math_5_unit_share', 'ממוצע ארצי', 'תשפ"ד', null, 4],
]

describe.each(sources.filter(({ id }) => id.startsWith('plan/')))('$id', ({ id, definition }) => {
  test('what the warehouse reads of it is what is staged of it', () => {
    const staged = Object.entries(definition.tables).map(([name, table]) => [
      name,
      keyColumns(definition, table).sort(),
    ])
    const read = Object.entries(readStagedTables()[id]!).map(([name, columns]) => [name, columns.toSorted()])
    expect(Object.fromEntries(staged)).toEqual(Object.fromEntries(read))
  })
})

test('targets on parts and schools of one indicator are as many targets', async () => {
  const row = (school: string | null, part: string | null) => [
    ...['יעד', 'חמש יחידות', 'five_unit_girls_share', school, part, 'ערך', 'תשפ"ד', '30%', null],
  ]
  const header = ['רמה', 'של מה', 'מדד', 'סמל מוסד', 'חלק', 'סוג יעד כמותי', 'עד שנת', 'ערך היעד', 'שנות החזקה']
  const rows = [row(null, null), row(null, 'פיזיקה'), row('990011', 'פיזיקה'), row('990011', 'כימיה, בנות')]
  expect(told(await read({ יעדים: goals, רכיבים: components, 'יעדים כמותיים': [header, ...rows] }))).toEqual([])
  const twice = [header, row('990011', 'פיזיקה'), row('990011', 'פיזיקה')]
  expect(told(await read({ יעדים: goals, רכיבים: components, 'יעדים כמותיים': twice }))).not.toEqual([])
})

test('a plan is read sheet by sheet, though its sheets name each other’s goals and components', async () => {
  const plan = await read({ יעדים: goals, רכיבים: components, 'יעדים כמותיים': targets })
  expect(told(plan)).toEqual([])
  expect(plan.source).toBe('plan/work-plan')
  expect(plan.tables.filter(({ records }) => records > 0).map(({ table, records }) => `${table} ${records}`)).toEqual([
    'goals 1',
    'components 1',
    'targets 1',
  ])
})

test('any newer plan takes the place of the whole one before it, whatever years it speaks of', async () => {
  const first = await read({ יעדים: goals, רכיבים: components })
  const later = await read({
    יעדים: [...goals, ['בנות במדע', 'תשפ"ו', 2]],
    רכיבים: components,
  })
  expect(later.period).not.toBe(first.period)
  expect(later.replaces).toBe('plan/work-plan')
  expect(first.replaces).toBe('plan/work-plan')
})

test('everything that is wrong with a plan is said at once, each by its cell', async () => {
  const plan = await read({
    יעדים: goals,
    רכיבים: [
      header,
      ['חמש יחידות', 'סדנאות', 'בערך', '1.9.2020', '30.6.2022', 30, 1],
      ['חמש יחידות', 'חונכים', 'הושלם', 'בקרוב', '30.6.2022', 10, 2],
      ['חמש יחידות', 'קהילה', 'הושלם', '1.9.2020', '30.6.2022', 'הרבה', 3],
    ],
    'יעדים כמותיים': [targets[0]!, ['יעד', 'חמש יחידות', 'math_5_unit_share', 'ממוצע ארצי', 'תשפ"ד', null, 40]],
  })
  expect(told(plan)).toEqual([
    'VALUE_NOT_KNOWN רכיבים C2',
    'DATE_NOT_VALID רכיבים D3',
    'CELL_NOT_NUMBER רכיבים F4',
    'VALUE_OUT_OF_RANGE יעדים כמותיים G2',
  ])
})

test('a component twice in one plan is one too many', async () => {
  const twice = await read({ יעדים: goals, רכיבים: [...components, [...components[1]!.slice(0, -1), 2]] })
  expect(told(twice).map((each) => each.split(' ')[0])).toEqual(['RECORD_DUPLICATE'])
})

test('spending beyond the budget is told and does not stop the plan', async () => {
  const plan = await read({
    יעדים: goals,
    רכיבים: components,
    תקציב: [
      ['רכיב פעולה', 'שנת לימודים', 'תקציב מתוכנן', 'הוצאה בפועל'],
      ['סדנאות', 'תשפ"א', 1000, 1200],
    ],
  })
  expect(told(plan)).toEqual(['VALUE_ABOVE_ANOTHER תקציב D2'])
  expect(plan.stagedFolder).toBeDefined()
})
