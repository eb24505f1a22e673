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
