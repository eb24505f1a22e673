import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { example, exampleQuestionnaire } from '../example.ts'
import { readQuestionnaires } from '../read.ts'
import { draftOf } from './draft.ts'
import { checkDraft, draftIds, finishDraft, readDraft, saveDraft } from './kept-drafts.ts'
import { copyAs, emptyDraft, freeId } from './start-draft.ts'

let folder = ''
const folders = () => ({ drafts: path.join(folder, 'drafts'), questionnaires: path.join(folder, 'questionnaires') })
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'madad-drafts-'))
})
afterEach(() => rm(folder, { recursive: true }))

const { questionnaires } = await readQuestionnaires()
const whole = draftOf(exampleQuestionnaire([example('agreement', 'one', { steps: 'often' })]))

test('a draft is kept unfinished and read back as it was', async () => {
  const empty = emptyDraft('our-view', { he: 'הדעה שלנו' }, ['he', 'ar'], questionnaires[0]!.consent)
  expect(await draftIds(folders().drafts)).toEqual([])
  await saveDraft(folders().drafts, empty)
  expect(await draftIds(folders().drafts)).toEqual(['our-view'])
  expect(await readDraft(folders().drafts, 'our-view')).toMatchObject({ draft: empty })
})

test('the mark changes with the draft and with nothing else', async () => {
  await saveDraft(folders().drafts, whole)
  const seen = async () => ((await readDraft(folders().drafts, 'example')) as { seen: string }).seen
  const before = await seen()
  await saveDraft(folders().drafts, whole)
  expect(await seen()).toBe(before)
  await saveDraft(folders().drafts, { ...whole, minutes: 3 })
  expect(await seen()).not.toBe(before)
})

test('what somebody wrote by hand and is no draft is said to be unreadable', async () => {
  await saveDraft(folders().drafts, whole)
  await writeFile(path.join(folders().drafts, 'example.yml'), 'sections: {not: a list}')
  expect(await readDraft(folders().drafts, 'example')).toBe('unreadable')
  expect(await readDraft(folders().drafts, 'another')).toBeUndefined()
})

test('a finished draft is the file of its version, and no draft any more', async () => {
  await saveDraft(folders().drafts, whole)
  expect(await finishDraft(folders(), whole, 3)).toEqual([])
  expect(await draftIds(folders().drafts)).toEqual([])
  const read = await readQuestionnaires(folders().questionnaires)
  expect(read.definitions).toMatchObject([{ id: 'example', version: 3, file: 'example/v3.yml' }])
})

test('a version that stands is never written over', async () => {
  await finishDraft(folders(), whole, 1)
  const file = path.join(folders().questionnaires, 'example/v1.yml')
  const before = await readFile(file, 'utf8')
  await expect(finishDraft(folders(), { ...whole, minutes: 9 }, 1)).rejects.toMatchObject({ code: 'EEXIST' })
  expect(await readFile(file, 'utf8')).toBe(before)
})

test('what is empty is told of by its place, all of it at once, and nothing is written', async () => {
  const empty = emptyDraft('our-view', { en: 'Our view' }, ['en'], questionnaires[0]!.consent)
  const problems = await finishDraft(folders(), empty, 1)
  expect(problems.map(({ code, where }) => `${code} ${where.name}`)).toEqual([
    'QUESTIONNAIRE_PART_EMPTY purpose',
    'QUESTIONNAIRE_PART_EMPTY consent.why',
    'QUESTIONNAIRE_PART_EMPTY constructs.0.title',
    'QUESTIONNAIRE_PART_EMPTY constructs.0.definition',
    'QUESTIONNAIRE_PART_EMPTY sections.0.items',
  ])
  expect((await readQuestionnaires(folder)).questionnaires).toEqual([])
})

test('every questionnaire that comes with Madad can be copied, and its copy is in order', () => {
  for (const questionnaire of questionnaires)
    expect(checkDraft(copyAs('a-copy', draftOf(questionnaire)), 1).problems).toEqual([])
})

test('a name that is taken gets a number', () => {
  expect(freeId('view', [])).toBe('view')
  expect(freeId('view', ['view', 'view-2'])).toBe('view-3')
})
