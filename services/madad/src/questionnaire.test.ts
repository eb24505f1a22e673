import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { ownFolder } from '@madad/questionnaires/read'
import { formWorkbook } from '@madad/questionnaires/xlsform/write-workbook'
import { openStore } from '@madad/store/store'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Home, makeHome } from './home.ts'
import { checkQuestionnaires, exportQuestionnaire, importQuestionnaire } from './questionnaire.ts'
import { knownQuestionnaires, questionnairesOf } from './questionnaires.ts'
import type { Speaker } from './speaker.ts'

let folder = ''
let home: Home
let said: { problems?: { code: string }[]; [key: string]: unknown } = {}
const speak: Speaker = {
  language: 'en',
  isJson: true,
  say: () => {},
  data: (value) => {
    said = value as typeof said
  },
  problems: () => {},
  progress: () => {},
}
const codes = () => said.problems?.map(({ code }) => code)

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'madad-questionnaire-'))
  home = await makeHome(path.join(folder, 'home'), {})
})
afterEach(() => rm(folder, { recursive: true }))

const id = 'teacher-stem-self-efficacy'
async function form(name: string, ...rows: string[][]): Promise<string> {
  const file = path.join(folder, name)
  const columns = ['type', 'name', 'label::Hebrew (he)', 'label::English (en)']
  await writeFile(file, await formWorkbook([{ name: 'survey', columns, rows }]))
  return file
}

test('a questionnaire goes out as a workbook and comes back as the home’s next version, the same', async () => {
  const out = path.join(folder, 'teacher.xlsx')
  expect(await exportQuestionnaire({ home: home.folder, id, out }, speak)).toBe(0)
  expect(await importQuestionnaire({ home: home.folder, form: out }, speak)).toBe(0)
  expect(said).toMatchObject({ id, version: 2, file: path.join(home.questionnaires, id, 'v2.yml'), problems: [] })
  const { questionnaires, problems } = await questionnairesOf(home)
  expect(problems).toEqual([])
  const [one, two] = questionnaires.filter((each) => each.id === id)
  expect({ ...two, version: 1 }).toEqual(one)
})

test('an export never writes over a file, and of what is not there says what is', async () => {
  const out = await form('there.xlsx', ['text', 'town', 'עיר?', 'Town?'])
  expect([await exportQuestionnaire({ home: home.folder, id, out }, speak), codes()]).toEqual([2, ['FILE_STANDS']])
  const other = path.join(folder, 'other.xlsx')
  expect(await exportQuestionnaire({ home: home.folder, id, questionnaireVersion: 9, out: other }, speak)).toBe(2)
  expect(said.problems).toMatchObject([{ code: 'QUESTIONNAIRE_UNKNOWN', found: `${id} 9` }])
})

test('a form is checked before it is taken, and nothing is written of one that is refused', async () => {
  const good = await form('good.xlsx', ['text', 'town', 'עיר?', 'Town?'])
  const bad = await form('bad.xlsx', ['date', 'born', 'מתי?', 'When?'], ['text', 'town', 'עיר?', ''])
  expect(await checkQuestionnaires({ home: home.folder, files: [good] }, speak)).toBe(0)
  expect(await checkQuestionnaires({ home: home.folder, files: [good, bad] }, speak)).toBe(2)
  expect(codes()).toEqual(['XLSFORM_UNSAID', 'XLSFORM_NO_SUCH_ITEM', 'XLSFORM_TEXT_MISSING'])
  expect(await importQuestionnaire({ home: home.folder, form: bad }, speak)).toBe(2)
  expect((await questionnairesOf(home)).definitions.map(({ file }) => file)).not.toContain('questionnaires/bad/v1.yml')
  expect(await importQuestionnaire({ home: home.folder, form: good, id: 'town' }, speak)).toBe(0)
  expect(await readFile(path.join(home.questionnaires, 'town/v1.yml'), 'utf8')).toContain('he: עיר?')
})

test('a questionnaire brought in cannot be opened before somebody recorded the permission', async () => {
  const file = await form('town.xlsx', ['text', 'town', 'עיר?', 'Town?'])
  await importQuestionnaire({ home: home.folder, form: file }, speak)
  const { questionnaires } = await questionnairesOf(home)
  expect(questionnaires.find((each) => each.id === 'town')?.instrument.permission).toMatchObject({ needed: true })
})

test('a file that is not there, not a workbook or not YAML is a problem', async () => {
  const files = ['gone.xlsx', 'gone.yml', 'plain.xlsx', 'town/v1.yml'].map((name) => path.join(folder, name))
  await writeFile(files[2]!, 'PK not a workbook')
  await mkdir(path.dirname(files[3]!))
  await writeFile(files[3]!, 'id: [')
  expect(await checkQuestionnaires({ home: home.folder, files }, speak)).toBe(2)
  expect(new Set(codes())).toEqual(new Set(['FILE_NOT_THERE', 'FILE_NAME_DISAGREES', 'QUESTIONNAIRE_NOT_YAML']))
})

test('without a file every questionnaire there is is checked', async () => {
  expect(await checkQuestionnaires({ home: home.folder, files: [] }, speak)).toBe(0)
  expect(said.inOrder).toContain(`${id}/v1.yml`)
})

test('a version is defined once, with the software or in the home', async () => {
  await mkdir(path.join(home.questionnaires, id), { recursive: true })
  await copyFile(path.join(ownFolder, id, 'v1.yml'), path.join(home.questionnaires, id, 'v1.yml'))
  const { questionnaires, problems } = await questionnairesOf(home)
  expect(problems).toMatchObject([{ code: 'QUESTIONNAIRE_TWICE', where: { file: `questionnaires/${id}/v1.yml` } }])
  expect(questionnaires.filter((each) => each.id === id)).toHaveLength(1)
})

test('the store knows the home’s questionnaires too', async () => {
  await importQuestionnaire(
    { home: home.folder, form: await form('town.xlsx', ['text', 'town', 'עיר?', 'Town?']) },
    speak,
  )
  const store = await openStore(home.store)
  const { questionnaires, problems } = await knownQuestionnaires(store, home)
  await store.close()
  expect(problems).toEqual([])
  expect(questionnaires.map((each) => each.id)).toContain('town')
})
