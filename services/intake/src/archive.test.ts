import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { archivedPath, hashOf, keep } from './archive.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'madad-archive-'))
})

test('a file is kept whole under the hash of its bytes', async () => {
  const file = path.join(folder, 'a.csv')
  await writeFile(file, 'abc')
  const kept = await keep(path.join(folder, 'archive'), file)
  expect(kept).toEqual({
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    size: 3,
    path: archivedPath(path.join(folder, 'archive'), kept.sha256),
    isKnown: false,
  })
  expect(await readFile(kept.path, 'utf8')).toBe('abc')
  expect(await hashOf(kept.path)).toBe(kept.sha256)
})

test('the same bytes under another name are known, and nothing is left behind', async () => {
  const archive = path.join(folder, 'archive')
  await writeFile(path.join(folder, 'a.csv'), 'abc')
  await writeFile(path.join(folder, 'b.csv'), 'abc')
  await keep(archive, path.join(folder, 'a.csv'))
  expect((await keep(archive, path.join(folder, 'b.csv'))).isKnown).toBe(true)
  expect(await readdir(path.join(archive, 'incoming'))).toEqual([])
})

test('a file that cannot be read keeps nothing', async () => {
  const archive = path.join(folder, 'archive')
  await expect(keep(archive, path.join(folder, 'missing.csv'))).rejects.toThrow('ENOENT')
  expect(await readdir(path.join(archive, 'incoming'))).toEqual([])
})
