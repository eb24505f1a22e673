import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { say } from '@madad/language/messages'
import { readQuestionnaires } from '@madad/questionnaires/read'
import { itemsOf, stepsOf } from '@madad/questionnaires/schema'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { madad } from '../command.ts'
import { copyOfDemoHome } from '../demo-home.ts'
import { type Served, serving } from '../serving.ts'
import { expectAccessible, expectNoSideways } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { patience, quiet, seatOf, signOff, upload } from './upload-seat.ts'

const { questionnaires } = await readQuestionnaires()
const questionnaire = questionnaires.find(({ id }) => id === 'teacher-stem-self-efficacy')!
const items = itemsOf(questionnaire).filter(({ type }) => type === 'agreement')
const steps = stepsOf(questionnaire, items[0]!)

/** What a form called its questions: two of them in other words. */
const headers = items.map(({ text }, n) =>
  n === 1 ? 'שאלה שנוסחה אחרת לגמרי' : n === 2 ? `${text.he.slice(0, 32)} בכיתתי` : text.he,
)
const answerOf = (row: number, item: number) => steps[(row * row + item) % steps.length]!

/** Twelve respondents on one day each; one answer is no step of the scale and is meant for the middle one. */
function exported(month: string): string {
  const rows = Array.from({ length: 12 }, (_, row) => {
    const day = String(row + 1).padStart(2, '0')
    const answers = items.map((_item, n) => (row === 3 && n === 4 ? 'ככה ככה' : answerOf(row, n).label.he))
    return [`2025/${month}/${day} 10:11:12`, 'dana@school.example', ...answers]
  })
  const lines = [
    ['חותמת זמן', 'כתובת אימייל', ...headers],
    ...rows.map(([at, , ...rest], n) => [at!, `t${n}@school.example`, ...rest]),
  ]
  return lines.map((line) => line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')
}

/** Every item counts once, so that the mean of the respondents' means is the mean of all answers. */
const meanOfFile = (): number => {
  const scores = Array.from({ length: 12 }, (_, row) =>
    items.map((_item, n) => (row === 3 && n === 4 ? steps[2]!.score : answerOf(row, n).score)),
  ).flat()
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}

let browser: Browser
let served: Served
let home: string
let remove: () => Promise<void>
let folder: string

beforeAll(async () => {
  ;({ home, remove } = await copyOfDemoHome())
  folder = await mkdtemp(path.join(os.tmpdir(), 'madad-answers-'))
  served = await serving(['serve', '--home', home])
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
  await remove?.()
  await rm(folder, { recursive: true, force: true })
})

async function fileOf(name: string, text: string): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, text)
  return file
}

/** The page on a wide screen and at 320 px, in every language. */
async function expectFit(page: Page): Promise<void> {
  for (const language of ['ar', 'en', 'he']) {
    await page.goto(page.url().replace(/\/(he|ar|en)\//, `/${language}/`))
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 })
      await expectAccessible(page)
      await expectNoSideways(page)
    }
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}

async function publishedMean(): Promise<number | undefined> {
  const sql = `
    select value from published.indicator_value
    where indicator_id = 'teacher_self_efficacy_mean' and school_year = 2025
      and breakdown = 'wave' and breakdown_value = 'post' and institution_id is null`
  const { out } = await madad(['query', sql, '--home', home, '--format', 'json'])
  return (JSON.parse(out) as { value: number }[])[0]?.value
}

const button = (page: Page, key: Parameters<typeof say>[1]) => page.getByRole('button', { name: say('he', key) })

test('answers with reworded questions go from upload to a published score by clicking alone', patience, async () => {
  const complaints: string[] = []
  const { page, context } = await seatOf(browser, 'דנה לוי', { address: served.desk, complaints })
  await upload(page, await fileOf('answers.csv', exported('03')))
  await page.getByRole('link', { name: say('he', 'survey.asked.go') }).click()
  await expectFit(page)
  const seen = await page.locator('main').innerText()
  expect(seen).toContain('שאלה שנוסחה אחרת לגמרי')
  expect(seen).toContain('ככה ככה')
  expect(await page.content()).not.toContain('school.example')

  await button(page, 'survey.save').click()
  await page.getByRole('alert').waitFor()
  await expectAccessible(page)
  expect(await page.getByRole('alert').getByRole('listitem').count()).toBe(1)
  await page.getByLabel(say('he', 'survey.word.means')).selectOption({ label: steps[2]!.label.he })
  await button(page, 'survey.save').click()
  await quiet(page)

  await page.getByLabel(say('he', 'uploads.asked.wave')).selectOption({ label: say('he', 'desk.wave.post') })
  await button(page, 'uploads.asked.go').click()
  await quiet(page)
  await expectFit(page)
  await signOff(page, 'he')
  await expect.poll(publishedMean, { timeout: 120_000, interval: 2_000 }).toBeCloseTo(meanOfFile(), 9)

  const form = await readFile(path.join(home, 'sources/home/teacher-stem-self-efficacy/survey.yml'), 'utf8')
  expect(form).toContain('form_of: surveys/results')
  expect(complaints).toEqual([])
  await context.close()
})

test('the next file of that form is asked nothing but its wave, and without script', patience, async () => {
  const { page, context } = await seatOf(browser, 'דנה לוי', {
    ...{ address: served.desk, complaints: [], javaScriptEnabled: false, width: 320 },
  })
  await page.setInputFiles('input[type=file]', await fileOf('later.csv', exported('05')))
  await page.locator('form.send button').click()
  await expect
    .poll(() => page.reload().then(() => page.getByLabel(say('he', 'uploads.asked.wave')).count()), { timeout: 60_000 })
    .toBe(1)
  expect(await page.getByRole('link', { name: say('he', 'survey.asked.go') }).count()).toBe(0)

  // what was recognised may be corrected after it was checked, and is then checked anew
  await page.getByLabel(say('he', 'uploads.asked.wave')).selectOption({ label: say('he', 'desk.wave.pre') })
  await button(page, 'uploads.asked.go').click()
  const isChecked = () => page.reload().then(() => button(page, 'uploads.sign.go').count())
  await expect.poll(isChecked, { timeout: 60_000 }).toBe(1)
  await page.getByRole('link', { name: say('he', 'survey.asked.check') }).click()
  const [one, other] = [items[3]!, items[4]!]
  const columnOf = (header: string) =>
    page.locator('fieldset.column', { has: page.locator('legend', { hasText: header }) }).locator('select')
  expect(await columnOf(one.text.he).inputValue()).toBe(one.id)
  await columnOf(one.text.he).selectOption(other.id)
  await columnOf(other.text.he).selectOption(one.id)
  await button(page, 'survey.save').click()
  await page.waitForURL(/uploads\/[0-9a-f-]{36}$/)
  await expect.poll(isChecked, { timeout: 60_000 }).toBe(1)
  expect(await page.getByRole('cell', { name: say('he', 'uploads.audit.upload.corrected') }).count()).toBe(1)
  await page.getByRole('link', { name: say('he', 'survey.asked.check') }).click()
  expect(await columnOf(one.text.he).inputValue()).toBe(other.id)
  await context.close()
})
