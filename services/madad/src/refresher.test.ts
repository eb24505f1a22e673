import { appendFile, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { ownFolder } from '@madad/questionnaires/read'
import type { Questionnaire } from '@madad/questionnaires/schema'
import { openStore, type Store } from '@madad/store/store'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Home, makeHome } from './home.ts'
import { knownQuestionnaires } from './questionnaires.ts'
import { refresher } from './refresher.ts'

let folder = ''
let home: Home
let store: Store
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'madad-refresher-'))
  home = await makeHome(path.join(folder, 'home'), {})
  store = await openStore(home.store)
})
afterEach(async () => {
  await store.close()
  await rm(folder, { recursive: true })
})

const id = 'teacher-stem-self-efficacy'
/** Stands in the list until it is read anew. */
const mark = { id: 'mark' } as Questionnaire
async function finish(version: number): Promise<string> {
  const text = await readFile(path.join(ownFolder, id, 'v1.yml'), 'utf8')
  const file = path.join(home.questionnaires, id, `v${version}.yml`)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, text.replace('version: 1', `version: ${version}`))
  return file
}

test('the files are read again only once one has come, changed or gone', async () => {
  const { questionnaires } = await knownQuestionnaires(store, home)
  const refresh = refresher(store, home, questionnaires)
  const versions = () => questionnaires.filter((each) => each.id === id).map(({ version }) => version)
  await refresh()
  const isReadAgain = async () => {
    questionnaires.push(mark)
    await refresh()
    const isGone = !questionnaires.includes(mark)
    if (!isGone) questionnaires.pop()
    return isGone
  }
  expect(await isReadAgain()).toBe(false)

  const file = await finish(2)
  expect([await isReadAgain(), versions()]).toEqual([true, [1, 2]])
  expect(await isReadAgain()).toBe(false)

  await appendFile(file, '\n# a remark\n')
  expect(await isReadAgain()).toBe(true)

  await rm(file)
  expect([await isReadAgain(), versions()]).toEqual([true, [1]])
  expect(await isReadAgain()).toBe(false)
})

test('problems are told again without reading again', async () => {
  await mkdir(path.join(home.questionnaires, id), { recursive: true })
  await copyFile(path.join(ownFolder, id, 'v1.yml'), path.join(home.questionnaires, id, 'v1.yml'))
  const refresh = refresher(store, home, [])
  const twice = [{ code: 'QUESTIONNAIRE_TWICE' }]
  expect(await refresh()).toMatchObject(twice)
  expect(await refresh()).toMatchObject(twice)
})

test('those who ask at once wait for one reading', async () => {
  const { questionnaires } = await knownQuestionnaires(store, home)
  const refresh = refresher(store, home, questionnaires)
  const first = refresh().then(() => questionnaires.push(mark))
  await Promise.all([first, refresh(), refresh()])
  expect(questionnaires).toContain(mark)
})
