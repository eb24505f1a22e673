import { crc32, deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { zipBomb, zipOf } from './hostile-files.ts'
import { unzip } from './unzip.ts'

const limits = { unzippedBytes: 10_000_000, zipParts: 100 }
const part = (name: string, text: string) => ({
  name,
  packed: deflateRawSync(text),
  declares: Buffer.byteLength(text),
  crc: crc32(text),
})
const all = () => true

test('the wanted parts come out as they went in', async () => {
  const parts = await unzip(zipOf([part('a.xml', 'שלום'), part('b.bin', 'x')]), (path) => path === 'a.xml', limits)
  expect([...parts].map(([name, bytes]) => [name, bytes.toString()])).toEqual([['a.xml', 'שלום']])
})

test('a bomb is refused by what it declares, and by what comes out where it lies', async () => {
  await expect(unzip(zipBomb(2 ** 31), all, limits)).rejects.toMatchObject({
    code: 'FILE_UNZIPS_TOO_LARGE',
    found: '2147 MB',
  })
  const before = process.memoryUsage().rss
  await expect(unzip(zipBomb(1_000), all, limits)).rejects.toMatchObject({ code: 'FILE_UNZIPS_TOO_LARGE' })
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
})

test('many small parts are counted together', async () => {
  const parts = Array.from({ length: 30 }, (_, n) => ({ ...part(`${n}.xml`, ' '.repeat(500_000)), declares: 1 }))
  await expect(unzip(zipOf(parts), all, limits)).rejects.toMatchObject({ code: 'FILE_DAMAGED' })
  const honest = Array.from({ length: 30 }, (_, n) => part(`${n}.xml`, ' '.repeat(500_000)))
  await expect(unzip(zipOf(honest), all, limits)).rejects.toMatchObject({ code: 'FILE_UNZIPS_TOO_LARGE' })
})

test.each([
  ['a part that is not what its checksum says', [{ ...part('a.xml', 'abc'), crc: 1 }]],
  ['a part longer than it declares', [{ ...part('a.xml', 'abc'), declares: 2 }]],
  ['two parts of one name', [part('a.xml', 'abc'), part('a.xml', 'abd')]],
])('%s is damage', async (_, parts) => {
  await expect(unzip(zipOf(parts), all, limits)).rejects.toMatchObject({ code: 'FILE_DAMAGED' })
})

test('more parts than a workbook has are refused', async () => {
  const parts = Array.from({ length: 101 }, (_, n) => part(`${n}.xml`, 'a'))
  await expect(unzip(zipOf(parts), all, limits)).rejects.toMatchObject({ code: 'FILE_UNZIPS_TOO_LARGE' })
})
