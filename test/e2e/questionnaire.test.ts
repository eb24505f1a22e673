import { type Language, languages } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { madad, published } from '../command.ts'
import { copyOfDemoHome } from '../demo-home.ts'
import { type Served, serving } from '../serving.ts'
import { expectAccessible, expectNoSideways } from './axe.ts'
import { launchBrowser } from './browser.ts'

let browser: Browser
let served: Served
let home: string
let remove: () => Promise<void>
const link = () => served.questionnaires[0]!

beforeAll(async () => {
  ;({ home, remove } = await copyOfDemoHome())
  served = await serving(['serve', '--home', home])
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
  await remove?.()
})

async function open(language: Language, options: { javaScriptEnabled: boolean }): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...options })
  const page = await context.newPage()
  page.on('request', (request) => expect(request.url().startsWith(served.desk), request.url()).toBe(true))
  await page.goto(`${link()}/${language}`)
  return page
}

/** The questions in the order asked, by the name of their field. */
const questions = (page: Page): Promise<string[]> =>
  page
    .locator('fieldset input[type=radio]')
    .evaluateAll((inputs) => [...new Set(inputs.map((input) => input.getAttribute('name') ?? ''))])

for (const language of languages) {
  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with' : 'without'
    test(`a teacher fills it in on a phone in ${language}, ${how} JavaScript`, async () => {
      const page = await open(language, { javaScriptEnabled })
      expect(await page.getAttribute('html', 'dir')).toBe(language === 'en' ? 'ltr' : 'rtl')
      expect(await page.getAttribute('html', 'lang')).toBe(language)
      await expectNoSideways(page)
      await page.getByRole('link', { name: say(language, 'collect.start'), exact: true }).click()
      const names = await questions(page)
      expect(names).toHaveLength(12)
      for (const name of names) {
        await page.locator(`label:has(input[name="${name}"][value="agree"])`).click()
        const next = page.locator(`section:has(input[name="${name}"]) .moves a.button`)
        // the script moves on by itself once a step is chosen; without it the link does
        if (!javaScriptEnabled) await next.click()
      }
      await page.getByRole('button', { name: say(language, 'collect.send'), exact: true }).click()
      await page.getByRole('heading', { name: say(language, 'collect.thanks') }).waitFor()
      expect(await page.context().cookies()).toEqual([])
      await page.context().close()
    })
  }

  test(`every screen in ${language} is accessible`, async () => {
    const page = await open(language, { javaScriptEnabled: true })
    await expectAccessible(page)
    await page.getByRole('link', { name: say(language, 'collect.start'), exact: true }).click()
    await expectAccessible(page)
    await page.goto(`${link()}/${language}/withdraw`)
    await expectAccessible(page)
    await page.context().close()
  })
}

test('it can be filled in by keyboard alone', async () => {
  const page = await open('he', { javaScriptEnabled: true })
  const names = await questions(page)
  for (const name of names) {
    await page.locator(`input[name="${name}"]`).first().focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    expect(await page.locator(`input[name="${name}"][value="disagree"]`).isChecked()).toBe(true)
  }
  await page.getByRole('button', { name: say('he', 'collect.send') }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: say('he', 'collect.thanks') }).waitFor()
  await page.context().close()
})

test('what was marked is still there after a reload, and gone once it was sent', async () => {
  const page = await open('he', { javaScriptEnabled: true })
  const [name] = await questions(page)
  await page.locator(`input[name="${name}"][value="agree"]`).check()
  await page.reload()
  expect(await page.locator(`input[name="${name}"][value="agree"]`).isChecked()).toBe(true)
  await page.locator('form').evaluate((form: { requestSubmit(): void }) => form.requestSubmit())
  await page.getByRole('heading', { name: say('he', 'collect.thanks') }).waitFor()
  await page.goto(`${link()}/he`)
  expect(await page.locator('input:checked').count()).toBe(0)
  await page.context().close()
})

test('what was sent is in the next build', async () => {
  const before = await responses()
  const page = await open('he', { javaScriptEnabled: false })
  for (const name of await questions(page)) await page.locator(`input[name="${name}"][value="strongly_agree"]`).check()
  await page.getByRole('button', { name: say('he', 'collect.send') }).click()
  await page.getByRole('heading', { name: say('he', 'collect.thanks') }).waitFor()
  await page.context().close()
  expect((await madad(['build', '--home', home])).code).toBe(0)
  expect(await responses()).toBeGreaterThan(before)
})

/** How many teachers stand behind the open campaign's whole scale; none while it is withheld. */
async function responses(): Promise<number> {
  const [row] = await published(
    home,
    `select max(n) as n from published.questionnaire_scale where scale_id not in ('engagement', 'instruction', 'classroom_management')
     and school_year > 2024`,
  )
  return Number(row?.n ?? 0)
}
