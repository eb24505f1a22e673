import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Language, languages } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { definitionText } from '@madad/questionnaires/definition-text'
import { choices, example, exampleQuestionnaire, words } from '@madad/questionnaires/example'
import { readQuestionnaires } from '@madad/questionnaires/read'
import { municipality } from '@madad/sample/municipality'
import { createCampaign } from '@madad/store/campaigns'
import { noteDefinitions } from '@madad/store/questionnaire-versions'
import { answersOf } from '@madad/store/responses'
import { openStore } from '@madad/store/store'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyOfDemoHome } from '../demo-home.ts'
import { type Served, serving } from '../serving.ts'
import { expectAccessible, expectNoSideways } from './axe.ts'
import { launchBrowser } from './browser.ts'

const questionnaire = exampleQuestionnaire([
  example('note', 'welcome'),
  example('single_choice', 'teaches', { choices: choices('yes', 'no'), refuse: true }),
  example('multiple_choice', 'subjects', {
    choices: choices('physics', 'biology', 'none'),
    exclusive: ['none'],
    ask_if: { all: [{ item: 'teaches', operator: 'is', value: 'yes' }] },
  }),
  example('matrix', 'habits', {
    rows_are: 'frequency',
    steps: 'often',
    rows: ['reads', 'builds', 'asks'].map((id) => ({ id, text: words(id) })),
  }),
  example('number', 'years', { form: 'integer', low: 0, high: 60, dont_know: true }),
  example('text', 'why_so_long', {
    length: 'long',
    ask_if: {
      all: [
        { item: 'years', operator: 'at_least', value: 40 },
        { item: 'subjects', operator: 'answered' },
      ],
    },
  }),
  example('ranking', 'needs', { choices: choices('time', 'money', 'people'), places: 2 }),
  example('institution', 'school'),
])

let browser: Browser
let served: Served
let home: string
let remove: () => Promise<void>
let address = ''

beforeAll(async () => {
  ;({ home, remove } = await copyOfDemoHome())
  const folder = path.join(home, 'questionnaires')
  await mkdir(path.join(folder, questionnaire.id), { recursive: true })
  await writeFile(path.join(folder, questionnaire.id, 'v1.yml'), definitionText(questionnaire))
  const store = await openStore(path.join(home, 'store.sqlite'))
  const { definitions } = await readQuestionnaires(folder)
  await noteDefinitions(store, definitions)
  const plan = { questionnaire, authorityId: municipality.authority_id, wave: 'pre', schoolYear: 2027 }
  const { campaign } = await createCampaign(
    store,
    { ...plan, opensOn: '2026-01-01', closesOn: null, languages: [...languages] },
    { by: 'dana', at: '2026-01-01T08:00:00Z' },
  )
  await store.close()
  served = await serving(['serve', '--home', home])
  address = `${served.desk}/q/${campaign!.campaignId}`
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
  await remove?.()
})

async function open(language: Language, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, javaScriptEnabled })
  const page = await context.newPage()
  await page.goto(`${address}/${language}`)
  return page
}
const send = async (page: Page, language: Language) => {
  await page.getByRole('button', { name: say(language, 'collect.send'), exact: true }).click()
  await page.getByRole('heading', { name: say(language, 'collect.thanks') }).waitFor()
}
/** The answers last stored, by item. */
async function stored(): Promise<Map<string, string>[]> {
  const store = await openStore(path.join(home, 'store.sqlite'))
  const responses = new Map<string, Map<string, string>>()
  for await (const { campaignId, responseId, itemId, answer, status } of answersOf(store)) {
    if (!address.endsWith(campaignId)) continue
    const response = responses.get(responseId) ?? new Map()
    responses.set(responseId, response.set(itemId, answer ?? status))
  }
  await store.close()
  return [...responses.values()]
}

for (const language of languages)
  test(`every type of item is accessible in ${language}, on a narrow screen and a wide one`, async () => {
    const page = await open(language)
    await page.locator('input[name=teaches][value=yes]').check()
    await expectNoSideways(page)
    await expectAccessible(page)
    await page.setViewportSize({ width: 1024, height: 768 })
    await expectNoSideways(page)
    await expectAccessible(page)
    await page.context().close()
  })

test('a question for some is shown to those alone, as they answer', async () => {
  const page = await open('he')
  const subjects = page.locator('#question-subjects')
  const whySoLong = page.locator('#question-why_so_long')
  expect([await subjects.isVisible(), await whySoLong.isVisible()]).toEqual([false, false])
  await page.locator('input[name=teaches][value=yes]').check()
  expect(await subjects.isVisible()).toBe(true)
  await page.locator('input[name=years]').fill('٤٠')
  expect(await whySoLong.isVisible()).toBe(false)
  await page.locator('input[name=subjects][value=physics]').check()
  expect(await whySoLong.isVisible()).toBe(true)
  await page.locator('input[name=teaches][value=no]').check()
  expect([await subjects.isVisible(), await whySoLong.isVisible()]).toEqual([false, false])
  await page.context().close()
})

test('the way on and the way back pass over what is not asked', async () => {
  const page = await open('en')
  await page.locator('input[name=teaches][value=no]').check()
  await page.locator('#question-teaches .moves a.button').click()
  expect(new URL(page.url()).hash).toBe('#question-reads')
  await page.locator('#question-reads .moves a.back').click()
  expect(new URL(page.url()).hash).toBe('#question-teaches')
  await page.context().close()
})

test('every kind of answer is still there after a reload, and is stored', async () => {
  const page = await open('ar')
  await page.locator('input[name=teaches][value=yes]').check()
  await page.locator('input[name=subjects][value=biology]').check()
  await page.locator('input[name=subjects][value=physics]').check()
  await page.locator('input[name=builds][value=always]').check()
  await page.locator('input[name=years]').fill('41')
  await page.locator('textarea[name=why_so_long]').fill('سطر\nآخر')
  await page.locator('select[name="needs.1"]').selectOption('people')
  await page.locator('select[name="needs.2"]').selectOption('time')
  const school = await page.locator('select[name=school] option').nth(1).getAttribute('value')
  expect(school).toMatch(/^\d{6}$/)
  await page.locator('select[name=school]').selectOption(school)
  await page.reload()
  await send(page, 'ar')
  await page.context().close()
  expect(Object.fromEntries((await stored()).at(-1)!)).toEqual({
    teaches: 'yes',
    subjects: 'physics biology',
    reads: 'blank',
    builds: 'always',
    asks: 'blank',
    years: '41',
    why_so_long: 'سطر\nآخر',
    needs: 'people time',
    school,
  })
})

test('without JavaScript all is shown and said whom it is for, and what was not asked is not kept', async () => {
  const before = (await stored()).length
  const page = await open('en', false)
  expect(await page.locator('#only-if-subjects').isVisible()).toBe(true)
  await page.locator('input[name=teaches][value=no]').check()
  await page.locator('input[name=subjects][value=physics]').check()
  await page.locator('input[name="years.instead"]').check()
  await send(page, 'en')
  await page.context().close()
  const all = await stored()
  expect(all).toHaveLength(before + 1)
  const mine = all.find((each) => each.get('teaches') === 'no' && each.get('years') === 'dont_know')
  expect([mine?.get('subjects'), mine?.get('why_so_long')]).toEqual(['not_asked', 'not_asked'])
})

test('what is wrong is listed on top, and its link leads to the field', async () => {
  const page = await open('he')
  await page.locator('input[name=years]').fill('99')
  await page.locator('select[name="needs.1"]').selectOption('time')
  await page.getByRole('button', { name: say('he', 'collect.send'), exact: true }).click()
  const links = page.locator('#errors a')
  await links.first().waitFor()
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    '#answer-years',
    '#answer-needs.2',
  ])
  await expectAccessible(page)
  await links.first().click()
  expect(await page.evaluate('document.activeElement.name')).toBe('years')
  await page.locator('input[name=years]').fill('9')
  await page.locator('select[name="needs.2"]').selectOption('money')
  await send(page, 'he')
  await page.context().close()
})

test('every kind of item is answered by keyboard alone', async () => {
  const page = await open('he')
  const press = async (locator: string, ...keys: string[]) => {
    await page.locator(locator).first().focus()
    for (const key of keys) await page.keyboard.press(key)
  }
  await press('input[name=teaches]', 'Space')
  await press('input[name=subjects]', 'Space', 'Tab', 'Space')
  await press('input[name=reads]', 'Space', 'ArrowDown')
  await press('input[name=years]', '4')
  await press('select[name="needs.1"]', 'ArrowDown')
  await press('select[name="needs.2"]', 'ArrowDown', 'ArrowDown')
  const chosen = await page.evaluate<string[]>(
    `[...new FormData(document.forms[0])].filter(([name, value]) => value && name !== 'response_id').map((each) => each.join(' '))`,
  )
  expect(chosen).toEqual([
    'teaches yes',
    'subjects physics',
    'subjects biology',
    'reads sometimes',
    'years 4',
    'needs.1 time',
    'needs.2 money',
  ])
  await page.context().close()
})
