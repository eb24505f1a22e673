import { ownSources } from '@madad/pipelines/source'
import { exampleSurvey } from '@madad/pipelines/surveys/example-survey'
import { readSurveySources } from '@madad/pipelines/surveys/survey-source'
import { expect, test, vi } from 'vitest'
import { answer } from './answer.ts'
import { countedVintages } from './counted-vintages.ts'
import { signOff } from './decide.ts'
import { examine } from './examine.ts'
import { temporaryIntake } from './temporary-intake.ts'

// several readers start and end here
vi.setConfig({ testTimeout: 60_000 })

const head = 'start_work,explain_again,keep_order,stage,subjects,years,remarks'
const answers = `${head}\nagree,agree,disagree,primary,maths,3,\n`

test('a file of answers is asked its wave and year, and then counts', async () => {
  await using temporary = await temporaryIntake()
  const { intake } = temporary
  const upload = await temporary.upload(answers)
  expect(upload).toMatchObject({
    state: 'asked',
    sourceId: 'surveys/results',
    questions: [{ about: 'wave', candidates: ['pre', 'post'] }, { about: 'year' }],
  })
  expect(await answer(intake, upload.uploadId, { wave: 'post', year: '2023/24' }, 'dana')).toEqual([])
  expect(await examine(intake, upload.uploadId, 'dana')).toMatchObject({
    ...{ state: 'checked', period: '2024', replaces: 'surveys/results 2024 class-view+post', problems: [] },
    contents: {
      tables: [{ table: 'answers', records: 1, cells: 7 }],
      questionnaire: 'class-view v1',
      headers: expect.arrayContaining([expect.objectContaining({ field: 'start_work', position: 'A' })]),
    },
  })
  await signOff(intake, upload.uploadId, [], 'dana')
  expect((await countedVintages(intake)).vintages).toMatchObject([{ sourceId: 'surveys/results', period: '2024' }])
})

test('a file read once stays with its questionnaire when another comes that fits as well', async () => {
  let questionnaires = [exampleSurvey]
  const sources = readSurveySources([ownSources])
  await using temporary = await temporaryIntake({ surveys: async () => ({ questionnaires, sources }) })
  const { intake } = temporary
  const { uploadId } = await temporary.upload(answers)
  await answer(intake, uploadId, { wave: 'pre', year: '2024' }, 'dana')
  await examine(intake, uploadId, 'dana')
  await signOff(intake, uploadId, [], 'dana')
  questionnaires = [exampleSurvey, { ...exampleSurvey, version: 2 }]
  expect(await countedVintages(intake)).toMatchObject({ problems: [], vintages: [{ vintageId: uploadId }] })
  const later = await temporary.upload(`${answers}disagree,agree,disagree,primary,maths,3,\n`)
  expect(later.questions).toEqual([{ about: 'questionnaire', candidates: ['class-view v1', 'class-view v2'] }])
  await answer(intake, later.uploadId, { questionnaire: 'class-view v2', wave: 'pre', year: '2024' }, 'dana')
  expect((await examine(intake, later.uploadId, 'dana')).contents.questionnaire).toBe('class-view v2')
})
