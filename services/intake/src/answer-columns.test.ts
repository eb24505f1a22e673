import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { ownSources } from '@madad/pipelines/source'
import { nothingSaid, type SurveySaid } from '@madad/pipelines/survey-columns/said'
import { exampleSurvey } from '@madad/pipelines/surveys/example-survey'
import { readSurveySources } from '@madad/pipelines/surveys/survey-source'
import { auditLines } from '@madad/store/audit'
import type { Upload } from '@madad/store/upload'
import { findUpload } from '@madad/store/uploads'
import { expect, test, vi } from 'vitest'
import { answer } from './answer.ts'
import { answerColumns, type LookedAt, lookAtUpload } from './answer-columns.ts'
import { examine } from './examine.ts'
import type { Intake } from './intake.ts'
import { type TemporaryIntake, temporaryIntake } from './temporary-intake.ts'

// several readers start and end here
vi.setConfig({ testTimeout: 120_000 })

async function withForms(): Promise<TemporaryIntake> {
  let home = ''
  const temporary = await temporaryIntake({
    surveys: async () => ({
      questionnaires: [exampleSurvey],
      sources: readSurveySources([ownSources, path.join(home, 'sources')]),
    }),
  })
  home = temporary.folder
  return temporary
}

async function look(intake: Intake, upload: Upload, said: SurveySaid = nothingSaid): Promise<LookedAt> {
  const looked = await lookAtUpload(intake, upload, said)
  if ('problem' in looked) throw new Error(looked.problem.code)
  return looked
}

const head = 'start_work,completely other words,keep_order,stage,subjects,years,remarks'
const rows = 'agree,agree,so so,primary,maths,3,\nagree,disagree,agree,primary,maths,3,'

test('what a file of answers lacks is asked, kept as a form of the home, and not asked of the next file', async () => {
  await using temporary = await withForms()
  const { intake } = temporary
  const upload = await temporary.upload(`${head}\n${rows}`)
  expect(upload).toMatchObject({ state: 'asked', sourceId: 'surveys/results' })
  expect(upload.questions.map(({ about }) => about)).toEqual(['items', 'wave', 'year'])

  const first = await look(intake, upload)
  const columns = first.look.columns.map(({ key, target }) => [key, target] as const)
  expect(columns.map(([, target]) => target)).toEqual(['explain_again'])
  const early = await answerColumns(intake, upload, { ...nothingSaid, columns }, first, 'dana')
  expect(early.map(({ code }) => code)).toEqual(['SURVEY_SAID_WORD_OPEN'])
  expect(readSurveySources([path.join(temporary.folder, 'sources')])).toEqual([])

  const words = first.look.words.map(({ key }) => [key, 'option:neither'] as const)
  const said = { ...nothingSaid, columns, words }
  expect(await answerColumns(intake, upload, said, await look(intake, upload, said), 'dana')).toEqual([])
  await answer(intake, upload.uploadId, { wave: 'pre', year: '2024' }, 'dana')
  expect(await examine(intake, upload.uploadId, 'dana')).toMatchObject({ state: 'checked', problems: [] })
  const form = await readFile(path.join(temporary.folder, 'sources/home/class-view/survey.yml'), 'utf8')
  expect(form).toContain('{ header: completely other words, item: explain_again }')
  expect(form).toContain('so so')
  expect((await auditLines(intake.store, 'home/class-view')).map(({ action, by }) => [action, by])).toEqual([
    ['source.saved', 'dana'],
  ])

  const next = await temporary.upload(`${head},extra\nagree,so so,agree,primary,maths,4,,x`, 'next.csv')
  expect(next.questions.map(({ about }) => about)).toEqual(['wave', 'year'])
  const other = await temporary.upload(`${head}\nagree,meh,agree,primary,maths,4,`, 'other.csv')
  const { look: again } = await look(intake, other)
  expect(again).toMatchObject({ form: 'home/class-view', isOpen: false, words: [{ text: 'meh' }] })
})

test('a column that was recognised wrongly is read as what a person says it is, in this file and the next', async () => {
  await using temporary = await withForms()
  const { intake } = temporary
  const text =
    'start_work,explain_again,keep_order,stage,subjects,years,remarks\nagree,disagree,neither,primary,maths,3,'
  const upload = await temporary.upload(text)
  const { look: seen } = await look(intake, upload)
  const keyOf = (name: string) => seen.recognised.find(({ header }) => header === name)!.key!
  const columns = [[keyOf('keep_order'), 'unread'] as const]
  const said = { ...nothingSaid, columns, notAsked: ['keep_order'] }
  expect(await answerColumns(intake, upload, said, await look(intake, upload, said), 'dana')).toEqual([])
  await answer(intake, upload.uploadId, { wave: 'pre', year: '2024' }, 'dana')
  expect(await examine(intake, upload.uploadId, 'dana')).toMatchObject({ state: 'checked' })
  const next = await look(intake, await temporary.upload(text.replace('neither', 'agree'), 'next.csv'))
  expect(next.look.form).toBe('home/class-view')
  expect(next.look.recognised.find(({ header }) => header === 'keep_order')?.target).toBe('unread')
})

test('a file that was checked is corrected and checked anew; where nothing was corrected it stays checked', async () => {
  await using temporary = await withForms()
  const { intake } = temporary
  const text =
    'start_work,explain_again,keep_order,stage,subjects,years,remarks\nagree,disagree,neither,primary,maths,3,'
  const { uploadId } = await temporary.upload(text)
  await answer(intake, uploadId, { wave: 'pre', year: '2024' }, 'dana')
  const checked = await examine(intake, uploadId, 'dana')
  expect(checked.state).toBe('checked')
  const headerOf = (upload: Upload, field: string) =>
    upload.contents.headers?.find((each) => each.field === field)?.header
  expect(headerOf(checked, 'keep_order')).toBe('keep_order')

  const seen = await look(intake, checked)
  const keyOf = (name: string) => seen.look.recognised.find(({ header }) => header === name)!.key!
  const same = { ...nothingSaid, columns: [[keyOf('stage'), 'stage'] as const] }
  expect(await answerColumns(intake, checked, same, await look(intake, checked, same), 'omar')).toEqual([])
  expect(await findUpload(intake.store, uploadId)).toMatchObject({ state: 'checked' })

  const swapped = [
    [keyOf('explain_again'), 'keep_order'],
    [keyOf('keep_order'), 'explain_again'],
  ] as const
  const said = { ...nothingSaid, columns: swapped }
  expect(await answerColumns(intake, checked, said, await look(intake, checked, said), 'omar')).toEqual([])
  expect(await findUpload(intake.store, uploadId)).toMatchObject({ state: 'received' })
  const anew = await examine(intake, uploadId, 'omar')
  expect(anew).toMatchObject({ state: 'checked', answers: { wave: 'pre', year: 2024 } })
  expect(headerOf(anew, 'keep_order')).toBe('explain_again')
  const lines = await auditLines(intake.store, uploadId)
  expect(lines.slice(-3).map(({ action, by }) => [action, by])).toEqual([
    ['upload.checked', 'dana'],
    ['upload.corrected', 'omar'],
    ['upload.checked', 'omar'],
  ])
})

test('a questionnaire that nobody knows is asked with those that are known; which it is may be said', async () => {
  await using temporary = await withForms()
  const { intake } = temporary
  const upload = await temporary.upload('Timestamp,First thing,Second thing\n2024/01/15 9:00:00 AM,agree,disagree')
  expect(upload).toMatchObject({
    state: 'asked',
    questions: [{ about: 'questionnaire', candidates: ['class-view v1'], isUnknown: true }],
  })
  await answer(intake, upload.uploadId, { questionnaire: 'class-view v1' }, 'dana')
  const asked = await examine(intake, upload.uploadId, 'dana')
  expect(asked.questions.map(({ about }) => about)).toContain('items')
  const { look: seen } = await look(intake, asked)
  expect(seen.columns.map(({ header }) => header)).toEqual(['First thing', 'Second thing'])
})

test('a fault that nobody can say away refuses the file', async () => {
  await using temporary = await withForms()
  const both = 'ביכולתי להביא את כל הכיתה לעבוד,I can have the whole class work.'
  const upload = await temporary.upload(`${both},other words,keep_order,stage,subjects,years,remarks
מסכים/ה לגמרי,Disagree,agree,agree,primary,maths,3,`)
  expect(upload.state).toBe('refused')
  expect(upload.problems.map(({ code }) => code)).toContain('SURVEY_ANSWERS_DIFFER')
})

test('the wave is not asked beside the words that say it', async () => {
  await using temporary = await withForms()
  const upload = await temporary.upload(
    'wave,start_work,explain_again,keep_order,stage,subjects,years,remarks\nopening,agree,agree,agree,primary,maths,3,',
  )
  expect(upload.questions.map(({ about }) => about)).toEqual(['items', 'year'])
})
