import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { edition2021, workbook } from './example-edition.ts'
import { sheetParts, workbookOfRows, zipBomb, zipOf, zipOfTexts } from './hostile-files.ts'
import { type Limits, usualLimits } from './limits.ts'
import { readFile } from './read-file.ts'
import { ownSources, readSources } from './source.ts'
import { understand } from './understand.ts'

const read = async (bytes: Buffer, limits: Limits = usualLimits) => {
  const found = await readFile(bytes, 'a', limits)
  if ('problem' in found) throw new Error(found.problem.code)
  return found
}
const sheetOf = async (bytes: Buffer) => (await read(bytes)).book.sheets[0]!
const workbookOf = (sheet: string) => zipOfTexts(sheetParts(`<worksheet>${sheet}</worksheet>`))
const bomb = `<!DOCTYPE a [<!ENTITY a "${'x'.repeat(1_000)}"><!ENTITY b "${'&a;'.repeat(1_000)}"><!ENTITY c "${'&b;'.repeat(1_000)}">]>`
const row = (cells: string) => `<row r="1">${cells}</row>`
const twice = (path: string) => {
  const parts = sheetParts('<worksheet/>')
  const again = zipOfTexts({ ...parts, [path.toUpperCase()]: parts[path]! })
  return Buffer.from(again.toString('latin1').replaceAll(path.toUpperCase(), path), 'latin1')
}

test.each([
  ['FILE_UNZIPS_TOO_LARGE', 'a bomb that says its size', () => zipBomb(2 ** 31)],
  ['FILE_UNZIPS_TOO_LARGE', 'a bomb that says another', () => zipBomb(1_000)],
  [
    'FILE_UNZIPS_TOO_LARGE',
    'parts without number',
    () => zipOf(Array.from({ length: 3_000 }, (_, n) => ({ name: `${n}`, packed: Buffer.alloc(0), declares: 0 }))),
  ],
  ['FILE_DAMAGED', 'a part twice', () => twice('xl/worksheets/sheet1.xml')],
  [
    'FILE_DAMAGED',
    'entities that multiply',
    () =>
      zipOfTexts(
        sheetParts(`${bomb}<worksheet><sheetData>${row('<c t="str"><v>&c;</v></c>')}</sheetData></worksheet>`),
      ),
  ],
  ['FILE_DAMAGED', 'elements within elements', () => workbookOf('<a>'.repeat(500_000))],
  ['FILE_DAMAGED', 'a column that no sheet has', () => workbookOfRows(row('<c r="ZZZZZ1"><v>1</v></c>'))],
  ['FILE_DAMAGED', 'a row that no sheet has', () => workbookOfRows('<row r="4294967295"><c><v>1</v></c></row>')],
  [
    'FILE_DAMAGED',
    'more cells in a row than a sheet has columns',
    () => workbookOfRows(row('<c><v>1</v></c>'.repeat(20_000))),
  ],
  ['SHEET_TOO_LARGE', 'a million columns of text', () => Buffer.from(`a${',b'.repeat(1_000_000)}\n`)],
  ['SHEET_TOO_LARGE', 'more cells than the limit', () => Buffer.from('a,b,c,d\n'.repeat(300))],
])('%s: %s', async (code, _, bytes) => {
  const limits = { ...usualLimits, ...(code === 'SHEET_TOO_LARGE' && { cells: 1_000 }) }
  await expect(read(bytes(), limits)).rejects.toThrow(code)
})

describe('what costs nothing is read', () => {
  test('a flood of formulas: each cell has its cached value, and none is spread out', async () => {
    const formula = `A1+"${'x'.repeat(8_000)}"`
    const rows = Array.from(
      { length: 50_000 },
      (_, n) =>
        `<row r="${n + 1}"><c><f t="shared" ${n === 0 ? `ref="A1:A50000" si="0">${formula}` : 'si="0">'}</f><v>${n}</v></c></row>`,
    )
    const { book, notes } = await read(workbookOfRows(rows.join('')))
    expect(book.sheets[0]!.cell(49_999, 0)).toEqual({ text: '49999', number: 49_999, isFormula: true })
    expect(notes).toEqual([{ code: 'FORMULAS_READ', values: { sheet: 'א', cells: 50_000 } }])
  })

  test('a formula that says it fills the whole sheet', async () => {
    const sheet = await sheetOf(workbookOfRows(row('<c><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c>')))
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1, 1])
  })

  test('a sheet that says it is as large as can be, and a million rows of nothing', async () => {
    const lying = await sheetOf(
      workbookOf(`<dimension ref="A1:XFD1048576"/><sheetData>${row('<c><v>1</v></c>')}</sheetData>`),
    )
    expect([lying.rowCount, lying.columnCount]).toEqual([1, 1])
    const blank = Array.from({ length: 100_000 }, (_, n) => `<row r="${n + 2}"><c s="0"/></row>`)
    expect((await sheetOf(workbookOfRows(row('<c><v>1</v></c>') + blank.join('')))).rowCount).toBe(1)
    expect((await sheetOf(Buffer.from(`a,b\n${'\n'.repeat(1_000_000)}`))).cell(0, 1)?.text).toBe('b')
  })

  test('one cell in the last corner', async () => {
    const sheet = await sheetOf(workbookOfRows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))
    expect(sheet.cell(1_048_575, 16_383)?.number).toBe(1)
    expect(sheet.address(1_048_575, 16_383)).toBe('XFD1048576')
  })

  test('everything hidden, everything merged', async () => {
    const sheet = await sheetOf(
      workbookOf(`<cols><col min="1" max="16384" hidden="1"/></cols><sheetData>${row('<c><v>1</v></c>')}</sheetData>
        <mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`),
    )
    expect([...sheet.hiddenColumns]).toEqual([0])
  })
})

describe('beside the service', () => {
  const sources = readSources([ownSources])
  const key = new Uint8Array(32)
  let home: string
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'madad-hostile-'))
  })
  afterAll(() => rmSync(home, { recursive: true }))
  const understood = async (name: string, bytes: Buffer, limits = usualLimits) => {
    const path = join(home, name)
    writeFileSync(path, bytes)
    const { problems, source } = await understand({
      path,
      name,
      sources,
      stagedRoot: join(home, 'staged'),
      key,
      limits,
    })
    return source ?? problems.map(({ code }) => code)
  }

  test('names that would reach into objects are but names', async () => {
    const csv = '__proto__,constructor,toString,hasOwnProperty\n1,2,3,4\n'
    expect(await understood('names.csv', Buffer.from(csv))).toEqual(['SOURCE_NOT_RECOGNISED'])
    const edition = edition2021()
    const named = Object.fromEntries(
      Object.entries(edition).map(([_, sheet], n) => [['constructor', 'toString'][n]!, sheet]),
    )
    expect(await understood('names.xlsx', workbook(named))).toBe('cbs/local-authorities')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test('hostile files at once are each refused, and a good one is read after them', async () => {
    const slow = { ...usualLimits, seconds: 0.05 }
    const results = await Promise.all([
      understood('bomb.xlsx', zipBomb(1_000)),
      understood('wide.csv', Buffer.from(','.repeat(1_000_000))),
      understood('slow.csv', Buffer.from('a;b\n'.repeat(200_000)), slow),
      understood('deep.xlsx', workbookOf('<a>'.repeat(500_000))),
    ])
    expect(results).toEqual([['FILE_UNZIPS_TOO_LARGE'], ['SHEET_TOO_LARGE'], ['FILE_TAKES_TOO_MUCH'], ['FILE_DAMAGED']])
    expect(await understood('good.xlsx', workbook(edition2021()))).toBe('cbs/local-authorities')
  })
})
