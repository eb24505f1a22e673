import { utils, write } from '@e965/xlsx'
import fc from 'fast-check'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Book } from './book.ts'
import { edition2021, workbook } from './example-edition.ts'
import { zipOfTexts } from './hostile-files.ts'
import { usualLimits } from './limits.ts'
import { pipelinesProblems } from './problems.ts'
import { readFile } from './read-file.ts'
import { openZip } from './unzip.ts'

// Whatever is done to a file's bytes, it is read or it is refused: never a crash, never half of it.
// MADAD_CASES says how many cases to try altogether.

vi.setConfig({ testTimeout: 600_000 })
const cases = Number(process.env.MADAD_CASES ?? 10_000)
const runs = (share: number, seed: number) => ({ seed, numRuns: Math.max(1, Math.round(cases * share)) })

const limits = { ...usualLimits, unzippedBytes: 20_000_000, cells: 100_000 }
const bytes = {} as Record<'xlsx' | 'xls' | 'xlsb' | 'ods' | 'csv', Buffer>
const whole = {} as Record<keyof typeof bytes, string>

/** Everything a book holds, as one text. */
const contentOf = ({ sheets }: Book): string =>
  JSON.stringify(
    sheets.map(({ name, rowCount, columnCount, merges, cell }) => [
      name,
      merges,
      Array.from({ length: rowCount }, (_, row) =>
        Array.from({ length: columnCount }, (_, column) => cell(row, column)),
      ),
    ]),
  )

/** The content of the file, or the code of the problem for which it is refused; whatever is thrown fails the test. */
async function readOrRefused(file: Buffer, name: string): Promise<{ content: string } | { code: string }> {
  const read = await readFile(file, name, limits)
  if ('problem' in read) {
    expect(Object.keys(pipelinesProblems)).toContain(read.problem.code)
    return { code: read.problem.code }
  }
  return { content: contentOf(read.book) }
}

/** Somewhere in a file, from 0 to 1; `fc.double` would be near 0 nearly always. */
const place = fc.nat(1_000_000).map((millionths) => millionths / 1_000_000)
/** Some bytes of a file set to others. */
const damage = fc.array(fc.record({ at: place, byte: fc.nat(255) }), {
  minLength: 1,
  maxLength: 4,
})
function damaged(file: Buffer, blows: readonly { at: number; byte: number }[]): Buffer {
  const copy = Buffer.from(file)
  for (const { at, byte } of blows) copy[Math.min(copy.length - 1, Math.floor(at * copy.length))] = byte
  return copy
}

beforeAll(async () => {
  const edition = edition2021()
  bytes.xls = workbook(edition, 'biff8')
  const book = utils.book_new()
  for (const [name, { rows }] of Object.entries(edition)) {
    const sheet = utils.aoa_to_sheet(rows)
    utils.cell_add_comment(sheet.B2, 'תיקון 7/6/23', 'הלשכה')
    sheet.C3 = { t: 'n', v: 44_621, z: 'dd/mm/yyyy' }
    sheet['!merges'] = [utils.decode_range('D1:F1')]
    utils.book_append_sheet(book, sheet, name)
  }
  bytes.xlsx = write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true })
  bytes.xlsb = write(book, { type: 'buffer', bookType: 'xlsb' })
  bytes.ods = write(book, { type: 'buffer', bookType: 'ods' })
  bytes.csv = Buffer.from(utils.sheet_to_csv(book.Sheets[book.SheetNames[0]!]!))
  for (const format of Object.keys(bytes) as (keyof typeof bytes)[]) {
    const read = await readOrRefused(bytes[format], `a.${format}`)
    if ('code' in read) throw new Error(`${format}: ${read.code}`)
    whole[format] = read.content
  }
})

test('random bytes are read as text or refused', async () => {
  const beginnings = [
    '',
    'PK\x03\x04',
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    '\xef\xbb\xbf',
    '\xff\xfe',
    '"',
    '<',
    '{',
    'sep=;\n',
  ]
  const file = fc
    .tuple(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 600 }), fc.boolean())
    .map(([begins, random, isText]) =>
      Buffer.concat([Buffer.from(begins, 'latin1'), isText ? random.map((byte) => (byte % 96) + 32) : random]),
    )
  await fc.assert(
    fc.asyncProperty(file, fc.constantFrom('a.csv', 'a.xlsx', 'a.xls', 'a'), async (file, name) => {
      await readOrRefused(file, name)
    }),
    runs(0.4, 1),
  )
})

describe('a workbook of a zip', () => {
  test.each([
    ['xlsx', 0.1],
    ['ods', 0.05],
    ['xlsb', 0.03],
  ] as const)('%s: damaged bytes are refused, or hurt nothing', async (format, share) => {
    await fc.assert(
      fc.asyncProperty(damage, async (blows) => {
        const read = await readOrRefused(damaged(bytes[format], blows), `a.${format}`)
        if ('content' in read) expect(read.content === whole[format]).toBe(true)
      }),
      runs(share, 2),
    )
  })

  test.each([
    ['xlsx', 0.05],
    ['ods', 0.03],
    ['xlsb', 0.02],
  ] as const)('%s: cut short, it is refused', async (format, share) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes[format].length - 1), async (length) => {
        expect(await readOrRefused(bytes[format].subarray(0, length), `a.${format}`)).toHaveProperty('code')
      }),
      runs(share, 3),
    )
  })

  test.each([
    ['xlsx', 'xl/worksheets/sheet1.xml', 0.12],
    ['xlsx', 'xl/workbook.xml', 0.02],
    ['xlsx', 'xl/styles.xml', 0.02],
    ['ods', 'content.xml', 0.06],
  ] as const)('%s: with signs of %s changed it is read or refused', async (format, path, share) => {
    const zip = await openZip(bytes[format], limits)
    const parts = Object.fromEntries(zip.paths.map((path) => [path, zip.part(path)!.toString()]))
    await fc.assert(
      fc.asyncProperty(damage, async (blows) => {
        const spoilt = damaged(Buffer.from(parts[path]!, 'latin1'), blows).toString('latin1')
        await readOrRefused(zipOfTexts({ ...parts, [path]: spoilt }), `a.${format}`)
      }),
      runs(share, 4),
    )
  })
})

describe('a workbook of records', () => {
  test('damaged, it is read or refused', async () => {
    // SheetJS complains of records it does not know
    vi.spyOn(console, 'error').mockImplementation(() => {})
    await fc.assert(
      fc.asyncProperty(damage, async (blows) => {
        await readOrRefused(damaged(bytes.xls, blows), 'a.xls')
      }),
      runs(0.04, 5),
    )
  })
  test('cut short, it is refused, or nothing of it was lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.xls.length - 1), async (length) => {
        const read = await readOrRefused(bytes.xls.subarray(0, length), 'a.xls')
        if ('content' in read) expect(read.content === whole.xls).toBe(true)
      }),
      runs(0.02, 6),
    )
  })
})

test('a damaged text is read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(damage, place, async (blows, share) => {
      const file = damaged(bytes.csv, blows)
      await readOrRefused(file.subarray(0, Math.ceil(share * file.length)), 'a.csv')
    }),
    runs(0.04, 7),
  )
})
