import { crc32, deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { zipBomb, zipOf } from './hostile-files.ts'
import { openZip } from './unzip.ts'

const limits = { unzippedBytes: 10_000_000, zipParts: 100 }
const part = (name: string, text: string) => ({
  name,
  packed: deflateRawSync(text),
  declares: Buffer.byteLength(text),
  crc: crc32(text),
})
/** Every part of a zip. */
async function partsOf(bytes: Buffer) {
  const zip = await openZip(bytes, limits)
  return zip.paths.map((path): [string, string] => [path, zip.part(path)!.toString()])
}

test('parts come out as they went in, whatever the case of their names', async () => {
  const bytes = zipOf([part('a.xml', 'שלום'), part('B.bin', 'x')])
  expect(await partsOf(bytes)).toEqual([
    ['a.xml', 'שלום'],
    ['B.bin', 'x'],
  ])
  const zip = await openZip(bytes, limits)
  expect([zip.part('A.XML')?.toString(), zip.part('b.bin')?.toString(), zip.part('c')]).toEqual([
    'שלום',
    'x',
    undefined,
  ])
})

test('a bomb is refused by what it declares, and by what comes out where it lies', async () => {
  await expect(partsOf(zipBomb(2 ** 31))).rejects.toMatchObject({ code: 'FILE_UNZIPS_TOO_LARGE', found: '2147 MB' })
  const before = process.memoryUsage().rss
  await expect(partsOf(zipBomb(1_000))).rejects.toMatchObject({ code: 'FILE_UNZIPS_TOO_LARGE' })
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
})

test('a bomb that nobody asks for does no harm', async () => {
  const bytes = zipBomb(2 ** 31)
  expect((await openZip(bytes, limits)).part('xl/workbook.xml')).toBeDefined()
})

test('many small parts are counted together', async () => {
  const parts = Array.from({ length: 30 }, (_, n) => part(`${n}.xml`, ' '.repeat(500_000)))
  await expect(partsOf(zipOf(parts))).rejects.toMatchObject({ code: 'FILE_UNZIPS_TOO_LARGE' })
})

test.each([
  ['a part that is not what its checksum says', [{ ...part('a.xml', 'abc'), crc: 1 }]],
  ['a part longer than it declares', [{ ...part('a.xml', 'abc'), declares: 2 }]],
  ['two parts of one name', [part('a.xml', 'abc'), part('a.xml', 'abd')]],
  ['two parts whose names differ by case alone', [part('a.xml', 'abc'), part('A.xml', 'abd')]],
])('%s is damage', async (_, parts) => {
  await expect(partsOf(zipOf(parts))).rejects.toMatchObject({ code: 'FILE_DAMAGED' })
})

test('more parts than a workbook has are refused', async () => {
  const parts = Array.from({ length: 101 }, (_, n) => part(`${n}.xml`, 'a'))
  await expect(openZip(zipOf(parts), limits)).rejects.toMatchObject({ code: 'FILE_UNZIPS_TOO_LARGE' })
})
