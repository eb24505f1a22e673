import * as spreadsheet from '@e965/xlsx'
import { type Language, languages } from '@madad/language/language'
import { gregorianYears, hebrewYear } from '@madad/language/school-year'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tellingFields } from '../fields.ts'
import { ingest } from '../ingest.ts'
import { usualLimits } from '../limits.ts'
import { pseudonymOf } from '../pseudonym.ts'
import { readFile } from '../read-file.ts'
import { ownSources, readSources } from '../source.ts'
import type { Field, SourceDefinition } from '../source-schema.ts'
import { recordsOf } from '../table-part.ts'
import { describeSource } from './describe-source.ts'
import { inLanguage } from './in-language.ts'
import { templateWorkbook } from './template-workbook.ts'

const sources = readSources([ownSources])
const municipal = sources.filter(({ id }) => id.startsWith('municipality/'))
const latestYear = 2026
const runs = Number(process.env.MADAD_PROPERTY_RUNS ?? 3)

async function read(bytes: Uint8Array, name: string) {
  const file = await readFile(Buffer.from(bytes), name, usualLimits)
  if ('problem' in file) throw new Error(file.problem.code)
  return ingest(name, file.book, sources, { pseudonymKey: new Uint8Array(32) })
}
type Ingested = Awaited<ReturnType<typeof read>>

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer)
  return workbook
}

describe.each(municipal)('the template of $id', ({ id, definition }) => {
  test.each(languages)('is read as what it is, its example passed over (%s)', async (language) => {
    const found = await read(await templateWorkbook(definition, language, latestYear), 'a.xlsx')
    expect(found.source?.id).toBe(id)
    expect(found.tables.flatMap((table) => [...recordsOf(table)])).toEqual([])
    expect(found.notes.map(({ code }) => code)).toContain('EXAMPLE_PASSED_OVER')
    expect(found.problems.map(({ code }) => code)).toEqual(['PERIOD_NOT_FOUND'])
  })

  test.each(languages)('speaks the language from end to end (%s)', async (language) => {
    const workbook = await opened(await templateWorkbook(definition, language, latestYear))
    const letters = { he: /[א-ת]/, ar: /[\u0621-\u064a]/, en: /[a-z]/i }[language]
    for (const sheet of workbook.worksheets) {
      expect(sheet.views[0]!.rightToLeft).toBe(language !== 'en')
      expect(sheet.name).toMatch(letters)
    }
    const headers = (workbook.worksheets[0]!.getRow(1).values as string[]).slice(1)
    for (const header of headers) expect(header).toMatch(letters)
    expect(new Set(headers).size).toBe(headers.length)
    for (const { help } of describeSource(definition, language, latestYear).tables[0]!.columns)
      expect(help).toMatch(letters)
  })

  test.each(languages)(
    'filled in and saved in any format gives what was filled in (%s)',
    async (language) => {
      const empty = await templateWorkbook(definition, language, latestYear)
      await fc.assert(
        fc.asyncProperty(filledRows(definition, language), async (rows) => {
          const workbook = await opened(empty)
          const sheet = workbook.worksheets[0]!
          for (const [n, row] of rows.entries()) sheet.getRow(n + 3).values = row.cells
          const xlsx = new Uint8Array(await workbook.xlsx.writeBuffer())
          const expected = rows.map(({ said }) => said).sort()
          expect(saidBy(await read(xlsx, 'a.xlsx')), 'xlsx').toEqual(expected)
          const copy = spreadsheet.read(xlsx)
          for (const format of ['xls', 'ods', 'csv'] as const) {
            const bytes = spreadsheet.write(copy, { bookType: format === 'xls' ? 'biff8' : format, type: 'buffer' })
            expect(saidBy(await read(bytes, `a.${format}`)), format).toEqual(expected)
          }
        }),
        { seed: 7, numRuns: runs },
      )
    },
    60_000,
  )
})

/** What was read, a line a record, in no order. */
function saidBy({ source, tables, problems }: Ingested): string[] {
  expect(problems.filter(({ severity }) => severity !== 'warn')).toEqual([])
  const { fields, tables: described } = source!.definition
  const telling = [...new Set(tellingFields(Object.values(described)[0]!))]
  return tables
    .flatMap((table) =>
      [...recordsOf(table)].map(({ keys, measures }) =>
        saying([
          ...telling.map((id) => [id, keys.get(fields[id]!.name)] as const),
          ...measures.map(({ fieldId, value }) => [fieldId, value] as const),
        ]),
      ),
    )
    .sort()
}

const saying = (said: readonly (readonly [fieldId: string, said: unknown])[]) => JSON.stringify(said.toSorted())

interface Filled {
  /** as a person types them, in the template's order */
  cells: (string | number)[]
  said: string
}

/** Some rows filled in as the language writes them, and what they say. Figures of a row are alike, so that no check minds. */
function filledRows(source: SourceDefinition, language: Language): fc.Arbitrary<Filled[]> {
  const order = describeSource(source, language, latestYear).tables[0]!.columns.map(({ fieldId }) => fieldId)
  const row = fc.record({ pick: fc.nat(1_000_000), figure: fc.integer({ min: 1, max: 30 }) })
  return fc.array(row, { minLength: 1, maxLength: 12 }).map((rows) =>
    rows.map(({ pick, figure }, n) => {
      const cells = order.map((id) => cellOf(source.fields[id]!, language, n, pick, figure))
      return {
        cells: cells.map(({ typed }) => typed),
        said: saying(cells.map(({ staged }, m) => [order[m]!, staged])),
      }
    }),
  )
}

const names: Readonly<Record<Language, string>> = { he: 'מקיף', ar: 'شاملة', en: 'Upper' }

function cellOf(
  field: Field,
  language: Language,
  row: number,
  pick: number,
  figure: number,
): { typed: string | number; staged: string | number } {
  switch (field.type) {
    case 'code': {
      const code = String(200_000 + row).slice(-field.digits)
      return { typed: code, staged: code }
    }
    case 'name': {
      const name = `${names[language]} ${'אבגדהוזחטיכלמנ'[row]}`
      return { typed: name, staged: name }
    }
    case 'choice': {
      const [code, spellings] = Object.entries(field.values)[pick % Object.keys(field.values).length]!
      return { typed: inLanguage(spellings, language), staged: code }
    }
    case 'year': {
      const year = latestYear - (pick % 8)
      return { typed: language === 'he' ? hebrewYear(year) : gregorianYears(year), staged: String(year) }
    }
    case 'date': {
      const [month, day] = [1 + (pick % 12), 1 + (pick % 28)]
      return { typed: `${day}.${month}.2025`, staged: `2025-${two(month)}-${two(day)}` }
    }
    case 'pseudonym': {
      const key = `t${pick}-${row}`
      return { typed: key, staged: pseudonymOf(new Uint8Array(32), key) }
    }
    case 'measure': {
      if (!field.words) return { typed: figure, staged: field.printed === 'percent' ? figure / 100 : figure }
      // who finished was registered: no check minds a yes everywhere
      const yes = Object.entries(field.words).filter(([, number]) => number > 0)
      const [word, number] = yes[pick % yes.length]!
      return { typed: word, staged: number }
    }
  }
}

const two = (number: number): string => String(number).padStart(2, '0')
