import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Sheets, workbookReader } from './example-workbook.ts'
import { ownSources, readSources } from './source.ts'

let home: string
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'madad-mechanism-'))
})
afterAll(() => rmSync(home, { recursive: true }))

const read = workbookReader(() => home, readSources([ownSources]))

async function staged(folder: string, table: string, columns: string): Promise<string[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const sql = `select ${columns} from read_parquet('${join(folder, `${table}.parquet`)}') order by row, cell`
  const rows = (await connection.runAndReadAll(sql)).getRows()
  connection.closeSync()
  instance.closeSync()
  return rows.map((row) => row.map((cell) => cell ?? '').join(' '))
}
const told = ({ problems }: Awaited<ReturnType<typeof read>>) =>
  problems.map(({ code, where, severity }) => [code, where.sheet, where.cell, severity ?? 'block'].join(' '))

const log: Sheets = {
  גופים: [
    ['גוף', 'שנת לימודים', 'סוג הגוף', 'יעד', 'מפגשים מתוכננים'],
    ['ועדת היגוי', 'תשפ"ד', 'ועדת היגוי', null, 4],
  ],
  חברים: [
    ['גוף', 'שם חבר', 'חבר מתאריך', 'ארגון', 'מגזר', 'תפקיד', 'יו"ר', 'מטעם הרשות'],
    ['ועדת היגוי', 'נועה לוי', '1.9.2023', 'העירייה', 'ציבורי', 'נציג הרשות', 'כן', 'כן'],
    ['ועדת היגוי', 'סמיר חדאד', '1.9.2023', 'מפעל השבבים', 'עסקי', 'תעשייה', null, null],
  ],
  מפגשים: [
    ['גוף', 'תאריך המפגש', 'התקיים', 'התחלה מתוכננת', 'סיום מתוכנן', 'התחלה בפועל', 'סיום בפועל'],
    ['ועדת היגוי', '14.11.2023', 'התקיים', '17:00', '19:00', '17:10', 0.8125],
    ['ועדת היגוי', '6.2.2024', 'בוטל', '17:00', '19:00', null, null],
  ],
  נוכחות: [
    ['גוף', 'תאריך המפגש', 'שם חבר', 'הוזמן', 'נכח'],
    ['ועדת היגוי', '14.11.2023', 'נועה לוי', 'כן', '✓'],
    ['ועדת היגוי', '14.11.2023', 'סמיר חדאד', null, null],
  ],
  'סדר יום': [
    ['גוף', 'תאריך המפגש', 'נושא', 'תוכנן', 'נדון', 'הועבר למפגש הבא'],
    ['ועדת היגוי', '14.11.2023', 'הצגת המיפוי', 'כן', 'לא', 'כן'],
  ],
  משימות: [
    ['גוף', 'תאריך המפגש', 'משימה', 'ארגון אחראי', 'תאריך יעד', 'תאריך ביצוע', 'בוצעה'],
    ['ועדת היגוי', '14.11.2023', 'לאסוף נתונים', 'העירייה', '1.12.2023', '28.11.2023', 'כן'],
  ],
  יוזמות: [
    ['גוף', 'תאריך המפגש', 'יוזמה', 'מה עלה בגורלה'],
    ['ועדת היגוי', '14.11.2023', 'ימי חשיפה', 'בבדיקה'],
    ['ועדת היגוי', '14.11.2023', 'מנטורים', 'נכנסה לתכנית'],
  ],
  החלטות: [
    ['גוף', 'תאריך המפגש', 'החלטה', 'יושמה'],
    ['ועדת היגוי', '14.11.2023', 'לפתוח קבוצה', null],
  ],
}

test('one workbook of eight sheets is the log; nobody’s name is staged or quoted', { timeout: 30_000 }, async () => {
  const found = await read(log)
  expect(told(found)).toEqual([])
  expect([found.source, found.period]).toEqual(['mechanism/meetings', '2024'])
  expect(found.tables.map(({ table, records }) => `${table} ${records}`)).toEqual([
    ...['bodies 1', 'members 2', 'meetings 2', 'attendance 2', 'agenda 1', 'tasks 1', 'initiatives 2', 'decisions 1'],
  ])
  const folder = found.stagedFolder!
  expect(await staged(folder, 'meetings', 'meeting_date, meeting_state, field, value, status')).toEqual([
    '2023-11-14 held planned_start_clock 1020 observed',
    '2023-11-14 held planned_end_clock 1140 observed',
    '2023-11-14 held start_clock 1030 observed',
    '2023-11-14 held end_clock 1170 observed',
    '2024-02-06 cancelled planned_start_clock 1020 observed',
    '2024-02-06 cancelled planned_end_clock 1140 observed',
    '2024-02-06 cancelled start_clock  not_available',
    '2024-02-06 cancelled end_clock  not_available',
  ])
  expect(await staged(folder, 'attendance', 'field, value, status')).toEqual([
    'invited_count 1 observed',
    'attended_count 1 observed',
    'invited_count  not_available',
    'attended_count 0 none',
  ])
  expect(await staged(folder, 'initiatives', 'initiative_name, value, status')).toEqual([
    'ימי חשיפה  not_available',
    'מנטורים 1 observed',
  ])
  expect(await staged(folder, 'tasks', 'task_name, due_date, done_date, value')).toEqual([
    'לאסוף נתונים 2023-12-01 2023-11-28 1',
  ])
  const everything = ['members', 'attendance'].map((table) => readFileSync(join(folder, `${table}.parquet`), 'utf8'))
  expect(JSON.stringify(found) + everything.join('')).not.toMatch(/נועה|סמיר/)
})

test('who came to a meeting that the log does not have, a body nobody told of, a guest', async () => {
  const found = await read({
    ...log,
    נוכחות: [
      ...log.נוכחות!,
      ['ועדת היגוי', '15.11.2023', 'נועה לוי', 'כן', 'כן'],
      ['ועדת היגוי', '14.11.2023', 'אורח', 'לא', 'כן'],
    ],
    משימות: [...log.משימות!, ['ועדת ההיגוי', '14.11.2023', 'לבדוק', null, null, null, 'לא']],
  })
  expect(told(found).sort()).toEqual([
    'NOT_LISTED משימות B3 warn',
    'NOT_LISTED נוכחות B4 block',
    'NOT_LISTED נוכחות C5 warn',
  ])
  expect(JSON.stringify(found.problems)).not.toContain('אורח')
})

test('a meeting that ends before it begins, and a time that is none, are refused', async () => {
  const found = await read({
    ...log,
    מפגשים: [
      ...log.מפגשים!.slice(0, 1),
      ['ועדת היגוי', '14.11.2023', 'התקיים', '17:00', '19:00', '19:00', '18:00'],
      ['ועדת היגוי', '6.2.2024', 'התקיים', '17:00', 'בערב', null, null],
    ],
  })
  expect(told(found).sort()).toEqual(['CELL_NOT_NUMBER מפגשים E3 block', 'VALUE_ABOVE_ANOTHER מפגשים F2 block'])
})

test('partners: contacts and aims with those the year has', async () => {
  const sheets: Sheets = {
    שותפים: [
      ['שותף', 'שנה', 'סוג השותפות', 'מגזר', 'קשרים מתוכננים'],
      ['קרן מעוף', 'תשפ"ד', 'אסטרטגי', 'מגזר שלישי', 4],
    ],
    קשרים: [
      ['שותף', 'תאריך הקשר', 'אמצעי הקשר', 'מספר משתתפים בקשר'],
      ['קרן מעוף', '14.11.2023', 'פגישה', 2],
    ],
    מטרות: [
      ['שותף', 'שנה', 'מטרה לשנה', 'הושגה'],
      ['קרן מעוף', 'תשפ"ד', 'מימון לשנה נוספת', 'כן'],
    ],
  }
  const found = await read(sheets)
  expect(told(found)).toEqual([])
  expect([found.source, found.period]).toEqual(['mechanism/partners', '2024'])
  const unknown = await read({ ...sheets, קשרים: [...sheets.קשרים!, ['קרן אור', '1.1.2024', 'שיחה', null]] })
  expect(told(unknown)).toEqual(['NOT_LISTED קשרים A3 block'])
})
