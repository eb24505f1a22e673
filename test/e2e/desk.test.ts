import { type Language, languages } from '@madad/language/language'
import { municipality } from '@madad/sample/municipality'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyOfDemoHome } from '../demo-home.ts'
import { type Served, serving } from '../serving.ts'
import { expectAccessible, expectNoSideways } from './axe.ts'
import { launchBrowser } from './browser.ts'

let browser: Browser
let served: Served
let copy: Awaited<ReturnType<typeof copyOfDemoHome>>
/** What the browser complained of, a blocked style or a missing file, on any page. */
const complaints: string[] = []

beforeAll(async () => {
  copy = await copyOfDemoHome()
  served = await serving(['serve', '--home', copy.home])
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
  await copy?.remove()
})

async function open(place: string, width = 1280, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled })
  const page = await context.newPage()
  page.on('request', (request) => expect(request.url().startsWith(served.desk), request.url()).toBe(true))
  page.on('console', (message) => message.type() === 'error' && complaints.push(`${place}: ${message.text()}`))
  const answer = await page.goto(`${served.desk}${place}`)
  expect(answer?.status(), place).toBe(200)
  return page
}

const places = (language: Language): string[] => [
  `/${language}/`,
  `/${language}/situation/${municipality.authority_id}`,
  `/${language}/indicator/matriculation_eligible_share?authority=${municipality.authority_id}`,
  `/${language}/indicator/math_5_unit_share?authority=${municipality.authority_id}`,
  `/${language}/indicator/teacher_self_efficacy_mean?authority=${municipality.authority_id}`,
  `/${language}/infrastructure`,
  `/${language}/questionnaire-results`,
  `/${language}/authorities`,
  `/${language}/checks`,
  `/${language}/campaigns`,
  `/${language}/sources`,
  `/${language}/sources/municipality/students`,
  `/${language}/plan`,
  `/${language}/measurement`,
]

test.each(languages)('every page in %s is accessible, on a wide screen and at 320 px', async (language) => {
  for (const place of places(language)) {
    for (const width of [1280, 320]) {
      const page = await open(place, width)
      await expectAccessible(page)
      await expectNoSideways(page)
      await page.context().close()
    }
  }
})

test('a newcomer sees the map in Hebrew, clicks a number and is told its file and cell', async () => {
  const page = await open('/')
  expect(await page.getAttribute('html', 'dir')).toBe('rtl')
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(municipality.name.he)
  await page.getByRole('link', { name: '73.8%' }).first().click()
  await page.waitForURL('**/indicator/matriculation_eligible_share**')
  const text = await page.locator('main').innerText()
  expect(text).toContain('cbs_local_authorities_2022.xlsx')
  expect(text).toMatch(/\b[A-Z]{1,3}\d+\b/)
  await page.context().close()
})

test('school years stand in the order of time', async () => {
  const page = await open(`/he/indicator/matriculation_eligible_share?authority=${municipality.authority_id}`)
  const years = (await page.locator('.chart svg.wide tspan').allTextContents())
    .map((text) => /^(20\d\d)\/\d\d$/.exec(text.trim())?.[1])
    .filter((year) => year !== undefined)
  expect(years.length).toBeGreaterThanOrEqual(12)
  expect(years).toEqual(years.toSorted())
  await page.context().close()
})

test('labels of a chart do not lie on one another', async () => {
  for (const language of languages) {
    const page = await open(
      `/${language}/indicator/matriculation_eligible_share?authority=${municipality.authority_id}`,
    )
    const boxes = await page.locator('main svg text').evaluateAll((texts) =>
      texts
        .filter((text) => text.textContent?.trim())
        .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0)
        .map(({ text, box: { left, right, top, bottom } }) => ({ text, left, right, top, bottom })),
    )
    const over = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3,
        )
        .map((b) => `${a.text} / ${b.text}`),
    )
    expect(over, language).toEqual([])
    await page.context().close()
  }
})

test('the language switch keeps the page', async () => {
  const page = await open(`/he/indicator/math_5_unit_share?authority=${municipality.authority_id}`)
  await page.getByRole('link', { name: 'English' }).click()
  await page.waitForURL('**/en/indicator/math_5_unit_share**')
  expect(await page.getAttribute('html', 'dir')).toBe('ltr')
  await page.context().close()
})

test('everything can be read without JavaScript', async () => {
  const page = await open(`/he/`, 390, false)
  await page.getByRole('link', { name: '73.8%' }).first().click()
  await page.waitForURL('**/indicator/**')
  expect(await page.locator('main svg').count()).toBeGreaterThan(0)
  await page.context().close()
})

test('a school so small that its share is withheld shows no number of it', async () => {
  const page = await open(`/he/indicator/math_5_unit_share?authority=${municipality.authority_id}`)
  const school = page.getByRole('row', { name: /מפתן/ }).first()
  expect(await school.innerText()).toContain('נחסם')
  await page.context().close()
})

test('the browser had nothing to complain of', () => {
  expect(complaints).toEqual([])
})
