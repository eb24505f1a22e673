import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { readQuestionnaires } from '@madad/questionnaires/read'
import { itemsOf, stepsOf } from '@madad/questionnaires/schema'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { madad, published } from './command.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'madad-results-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('answers collected elsewhere are asked what they do not say, signed off, and published as a score', async () => {
  const { questionnaires } = await readQuestionnaires()
  const questionnaire = questionnaires.find(({ id }) => id === 'teacher-stem-self-efficacy')!
  const items = itemsOf(questionnaire).filter(({ type }) => type === 'agreement')
  const labels = stepsOf(questionnaire, items[0]!).map(({ label }) => label.he)
  // six teachers: five at the fourth step of five, one at the third
  const lines = [3, 3, 3, 3, 3, 2].map((step, at) =>
    [`דנה ${at}`, ...items.map(() => labels[step]!)].map((cell) => `"${cell}"`).join(','),
  )
  const file = path.join(folder, 'answers.csv')
  await writeFile(
    file,
    [['שם', ...items.map(({ text }) => text.he)].map((cell) => `"${cell}"`).join(','), ...lines].join('\n'),
  )
  const home = path.join(folder, 'home')
  const language = ['--language', 'en']

  const imported = await madad(['import', file, '--home', home, ...language])
  expect(imported.code).toBe(2)
  expect(imported.out).toContain('--wave')
  expect(imported.out).toContain('--year')
  expect(
    (await madad(['answer', 'answers.csv', '--wave', 'pre', '--year', '2023/24', '--home', home, ...language])).code,
  ).toBe(0)
  expect((await madad(['sign-off', 'answers.csv', '--home', home, ...language])).code).toBe(0)
  expect((await madad(['build', '--home', home, ...language])).code).toBe(0)
  expect(
    await published(
      home,
      "select wave, school_year, n, mean from published.questionnaire_scale where scale_id = 'self_efficacy'",
    ),
  ).toMatchObject([{ wave: 'pre', school_year: 2024, n: 6, mean: (5 * 4 + 3) / 6 }])
  expect((await madad(['sources', '--home', home, ...language])).out).toContain('surveys/results')
})

test('columns and answers in other words are listed, and said on the command line', async () => {
  const { questionnaires } = await readQuestionnaires()
  const questionnaire = questionnaires.find(({ id }) => id === 'teacher-stem-self-efficacy')!
  const items = itemsOf(questionnaire).filter(({ type }) => type === 'agreement')
  const [first] = stepsOf(questionnaire, items[0]!)
  const headers = items.map(({ text }, n) => (n === 1 ? 'Quite other words' : text.en))
  const rows = Array.from({ length: 6 }, (_, row) => items.map((_item, n) => (row === n ? 'so so' : first!.label.en)))
  const file = path.join(folder, 'reworded.csv')
  await writeFile(file, [headers, ...rows].map((line) => line.map((cell) => `"${cell}"`).join(',')).join('\n'))
  const home = path.join(folder, 'reworded-home')
  const run = (...words: string[]) => madad([...words, '--home', home, '--language', 'en'])

  const imported = await run('import', file)
  expect(imported.code).toBe(2)
  for (const listed of [`Quite other words=${items[1]!.id}`, '--option "so so=…"', '/items'])
    expect(imported.out).toContain(listed)
  const answers = ['answer', 'reworded.csv', '--wave', 'pre', '--year', '2024']
  const column = ['--column', `Quite other words=${items[1]!.id}`]
  const wrong = await run(...answers, '--column', 'No such header=x')
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('ANSWER_COLUMN_NOT_ASKED')])
  // a column that was recognised is named as well, where it was taken for what it is not
  const twice = await run(...answers, ...column, '--column', `${items[2]!.text.en}=${items[1]!.id}`)
  expect([twice.code, twice.err]).toEqual([2, expect.stringContaining('SURVEY_SAID_ITEM_TWICE')])
  const open = await run(...answers, ...column)
  expect([open.code, open.err]).toEqual([2, expect.stringContaining('SURVEY_SAID_WORD_OPEN')])
  expect((await run(...answers, ...column, '--missing', 'so so=refused')).code).toBe(0)
  expect((await run('sign-off', 'reworded.csv')).code).toBe(0)
})
