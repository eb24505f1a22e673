import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as xlsx from '@e965/xlsx'
import { expect, test } from 'vitest'
import { sampleFiles, writeSampleFiles } from './write-sample-files.ts'

const files = new Map(sampleFiles())
const sha256 = (content: Buffer | string) => createHash('sha256').update(content).digest('hex')
const book = (name: string) => xlsx.read(files.get(name) as Buffer)
const texts = (sheet: xlsx.WorkSheet | undefined) =>
  xlsx.utils.sheet_to_json<(string | number | undefined)[]>(sheet!, { header: 1, blankrows: true })
const places = 'נתונים פיזיים ונתוני אוכלוסייה '

test('the same files come out to the byte, wherever and whenever they are written', async () => {
  const again = new Map(sampleFiles())
  expect([...again.keys()]).toEqual([...files.keys()])
  for (const [name, content] of again) expect(sha256(content), name).toBe(sha256(files.get(name)!))
  const folder = await mkdtemp(path.join(tmpdir(), 'madad-sample-'))
  const written = await writeSampleFiles(path.join(folder, 'files'))
  expect(written.map((file) => path.basename(file))).toEqual([...files.keys()])
  for (const file of written) expect(sha256(await readFile(file))).toBe(sha256(files.get(path.basename(file))!))
  await rm(folder, { recursive: true })
})

test('the bureau’s workbooks and the schools’ tables, then the town’s own; a corrected edition after the one it corrects', () => {
  const names = [...files.keys()]
  expect(names).toHaveLength(28)
  expect(names.findIndex((name) => name.startsWith('municipality-'))).toBe(17)
  const first = names.indexOf('cbs_local_authorities_2021_first.xlsx')
  expect(names[first + 1]).toBe('cbs_local_authorities_2021_corrected.xlsx')
})

test('the corrected edition of 2021 changes a few cells and says so', () => {
  const read = (name: string) => texts(book(name).Sheets[places])
  const [first, corrected] = [
    read('cbs_local_authorities_2021_first.xlsx'),
    read('cbs_local_authorities_2021_corrected.xlsx'),
  ]
  const differ = corrected.flatMap((row, r) => row.filter((value, c) => r > 4 && value !== first[r]![c]))
  expect(differ.length).toBeGreaterThan(3)
  expect(differ.length).toBeLessThan(20)
  expect(corrected[0]).toContain('עודכן ב-7/6/23')
})

test('editions before 2016 hold one header row, under a row of notes from 2014, and regional councils apart', () => {
  for (const [year, row] of [
    [2013, 0],
    [2014, 1],
    [2015, 1],
  ] as const) {
    const { SheetNames, Sheets } = book(`cbs_local_authorities_${year}.xls`)
    expect(SheetNames[3]).toBe('נתונים פיזיים - מ.אזוריות')
    expect(texts(Sheets[SheetNames[1]!])[row]!.slice(0, 2)).toEqual(['שם  הרשות', `סמל הרשות ${year}`])
    expect(texts(Sheets[SheetNames[0]!])[row]![2]).toBe('כלל ארצי1')
    expect(texts(Sheets[SheetNames[3]!])[row + 4]!.slice(0, 2)).toEqual(['ערבות ענבר', '61'])
  }
})

test.each([2016, 2018])('the edition of %i merges what spans columns', (year) => {
  const sheet = book(`cbs_local_authorities_${year}.xlsx`).Sheets[places]!
  expect(sheet['!merges']!.length).toBeGreaterThan(5)
  expect(texts(sheet)[3]!.slice(0, 2)).toEqual(['שם  הרשות', 'סמל הרשות'])
})

test.each([2019, 2022])('the edition of %i leaves blank what spans columns', (year) => {
  const sheet = book(`cbs_local_authorities_${year}.xlsx`).Sheets[places]!
  expect(sheet['!merges']).toBeUndefined()
  const [, , spans, groups, leaves] = texts(sheet)
  const at = groups!.indexOf('אחוז תלמידים נושרים')
  expect(leaves!.slice(at, at + 3)).toEqual(['סה"כ', 'בנים', 'בנות'])
  expect(groups![at + 1]).toBeUndefined()
  expect(spans![groups!.indexOf('עובדי הוראה')]).toBeUndefined()
})

test('population is in thousands until 2017 and in people after', () => {
  const population = (year: number) => {
    const rows = texts(book(`cbs_local_authorities_${year}.xlsx`).Sheets[places])
    const at = rows[3]!.findIndex((header) => String(header).startsWith('סה"כ  אוכלוסייה'))
    return [rows[3]![at], rows.find((row) => row[0] === 'עין תכלת')![at]]
  }
  expect(population(2017)).toEqual(['סה"כ  אוכלוסייה בסוף השנה (אלפים)', 33.9])
  expect(population(2018)).toEqual(['סה"כ  אוכלוסייה בסוף השנה', 34_480])
})

test('a regional council has two digits until 2023 and 55 before them from 2024', () => {
  const code = (year: number) =>
    texts(book(`cbs_local_authorities_${year}.xlsx`).Sheets[places]).find((row) => row[0] === 'ערבות ענבר')![1]
  expect([code(2016), code(2023), code(2024)]).toEqual(['61', '61', '5561'])
})

test('the marks, notes and comments of the source are there', () => {
  const cells = (name: string) => {
    const { Sheets } = book(name)
    return Object.values(Sheets).flatMap((sheet) => Object.values(sheet).filter((cell) => cell?.v !== undefined))
  }
  const written = (name: string) => cells(name).map((cell) => String(cell.v))
  expect(written('cbs_local_authorities_2013.xls')).toEqual(expect.arrayContaining(['-', '..', '  ..']))
  expect(written('cbs_local_authorities_2013.xls').some((text) => /^\( \d\.\d\)$/.test(text))).toBe(true)
  expect(written('cbs_local_authorities_2017.xlsx')).toContain('   -')
  expect(written('cbs_local_authorities_2020.xlsx').some((text) => /^\u00a0[\d,]+\u00a0+$/.test(text))).toBe(true)
  expect(cells('cbs_local_authorities_2019.xlsx').filter((cell) => cell.c?.length).length).toBeGreaterThan(5)
})

test('the schools’ files hold whole examinees behind every share, and schools too small to show', () => {
  const seen = new Set<string>()
  for (const years of ['2013-2015', '2016-2018', '2019-2021', '2022-2024']) {
    const text = files.get(`bagrut-schools-${years}.csv`) as string
    expect(text.startsWith('\ufeffsemel,year,school,city,')).toBe(true)
    const [header, ...rows] = text
      .trimEnd()
      .split('\r\n')
      .map((line) => line.replace(/"(?:[^"]|"")*"/g, '').split(','))
    const at = (row: string[], name: string) => row[header!.indexOf(name)]!
    for (const row of rows) {
      expect(row).toHaveLength(45)
      const takers = at(row, 'math_takers_total')
      const share = at(row, 'math_5unit_participation')
      seen.add(takers === '' ? 'empty' : Number(takers) < 11 ? 'small' : 'shown')
      if (takers) expect((Number(takers) * Number(share)) % 1).toBeOneOf([expect.closeTo(0, 9), expect.closeTo(1, 9)])
    }
  }
  expect([...seen].sort()).toEqual(['empty', 'shown', 'small'])
})
