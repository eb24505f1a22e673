import path from 'node:path'
import { type Language, languages } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { answersOf } from '@madad/store/responses'
import { openStore } from '@madad/store/store'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { copyOfDemoHome } from '../demo-home.ts'
import { type Served, serving } from '../serving.ts'
import { expectAccessible, expectNoSideways } from './axe.ts'
import { launchBrowser } from './browser.ts'

let browser: Browser
let served: Served
let home: string
let remove: () => Promise<void>
let context: BrowserContext
const link = () => served.questionnaires[0]!

beforeAll(async () => {
  ;({ home, remove } = await copyOfDemoHome())
  served = await serving(['serve', '--home', home])
  browser = await launchBrowser()
})
afterEach(() => context?.close())
afterAll(async () => {
  await browser?.close()
  await served?.stop()
  await remove?.()
})

async function open(language: Language = 'he'): Promise<Page> {
  context = await browser.newContext({ viewport: { width: 320, height: 640 } })
  const page = await context.newPage()
  await page.goto(`${link()}/${language}`)
  await page.locator('input[value=agree]').first().check()
  return page
}
const press = (page: Page, language: Language = 'he') =>
  page.getByRole('button', { name: say(language, 'collect.send'), exact: true }).click()
const thanked = (page: Page, language: Language = 'he') =>
  page.getByRole('heading', { name: say(language, 'collect.thanks') }).waitFor()
const numberOf = (page: Page) => page.locator('input[name=response_id]').inputValue()
const code = { mother_letter: 'מ', birth_day: '7', birthplace_letter: 'ח', phone_digits: '05' }
/** The personal code, which the device does not keep. */
async function fillCode(page: Page): Promise<void> {
  for (const [element, answer] of Object.entries(code)) await page.fill(`[name="pairing.${element}"]`, answer)
}
/** A form with a personal code that was sent without a connection. */
async function waitingWithCode() {
  const page = await open()
  const number = await numberOf(page)
  await fillCode(page)
  await context.setOffline(true)
  await press(page)
  await page.getByText(say('he', 'collect.sending.offline')).waitFor()
  return { page, number }
}
/** The connection is back, but no answers get through. */
async function backOnline(page: Page): Promise<void> {
  await page.route(`${link()}/he`, (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()))
  await context.setOffline(false)
}
/** The answers arrive, and nothing comes back. */
async function sendWithoutReply(page: Page): Promise<void> {
  await page.route(`${link()}/he`, async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    await route.fetch()
    await route.abort('connectionreset')
  })
  await press(page)
  await page.getByText(say('he', 'collect.sending.offline')).waitFor()
}
const status = (page: Page) => page.locator('.sending')
/** How many answers stand under a form's number. */
async function stored(responseId: string): Promise<number> {
  const store = await openStore(path.join(home, 'store.sqlite'))
  const count = (await Array.fromAsync(answersOf(store))).filter((answer) => answer.responseId === responseId).length
  await store.close()
  return count
}
const questions = 12
/** What the device still keeps. */
const kept = (page: Page) => page.evaluate<string>('JSON.stringify({ ...localStorage, ...sessionStorage })')

test.each(languages)('in %s a form sent without a connection waits, and goes when it is back', async (language) => {
  const page = await open(language)
  const number = await numberOf(page)
  await context.setOffline(true)
  await press(page, language)
  await page.getByText(say(language, 'collect.sending.offline')).waitFor()
  await expectAccessible(page)
  await expectNoSideways(page)
  expect(await stored(number)).toBe(0)
  await context.setOffline(false)
  await thanked(page, language)
  expect(await stored(number)).toBe(questions)
  await expectAccessible(page)
  await expectNoSideways(page)
  expect(await page.evaluate('document.activeElement.id')).toBe('thanks')
  expect(await kept(page)).toBe('{}')
})

test('an answer that got lost on its way back is not stored twice', async () => {
  const page = await open()
  const number = await numberOf(page)
  let lost = 0
  await page.route(`${link()}/he`, async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.continue()
    await route.fetch()
    lost += 1
    await route.abort('connectionreset')
  })
  await press(page)
  await thanked(page)
  expect([lost, await stored(number)]).toEqual([1, questions])
})

test('a reload in the middle of sending finds the thanks, with the receipt', async () => {
  const page = await open()
  const number = await numberOf(page)
  await sendWithoutReply(page)
  await page.unroute(`${link()}/he`)
  await page.reload()
  await thanked(page)
  expect(await page.locator('.receipt').innerText()).toMatch(/^(\d{3} ){4}\d{3}$/)
  expect([await stored(number), await kept(page)]).toEqual([questions, '{}'])
})

test('a reload before anything arrived sends again under the same number', async () => {
  const page = await open()
  const number = await numberOf(page)
  await page.route(`${link()}/he`, (route) =>
    route.request().method() === 'POST' ? route.abort('connectionreset') : route.continue(),
  )
  await press(page)
  await page.getByText(say('he', 'collect.sending.offline')).waitFor()
  await page.unroute(`${link()}/he`)
  await page.reload()
  await thanked(page)
  expect(await stored(number)).toBe(questions)
})

test('the personal code is on no device: after a reload it is asked for again before anything is sent', async () => {
  const { page, number } = await waitingWithCode()
  expect(await kept(page)).not.toMatch(/pairing|ח/)
  await backOnline(page)
  await page.reload()
  await page.getByText(say('he', 'collect.sending.again')).waitFor()
  // only now: a request that is under way when the browser stops asking us about them may hang
  await page.unroute(`${link()}/he`)
  expect(await numberOf(page)).toBe(number)
  expect(await page.locator('input[value=agree]').first().isChecked()).toBe(true)
  await fillCode(page)
  await press(page)
  await thanked(page)
  expect(await stored(number)).toBe(questions)
})

test('a press of the button while it is asked whether the answers arrived is not lost', async () => {
  const { page, number } = await waitingWithCode()
  await backOnline(page)
  const asked = Promise.withResolvers<void>()
  const pressed = Promise.withResolvers<void>()
  await page.route(`${link()}/he/received`, async (route) => {
    asked.resolve()
    await pressed.promise
    await route.continue()
  })
  await page.reload()
  await asked.promise
  await page.unroute(`${link()}/he`)
  await fillCode(page)
  await press(page)
  pressed.resolve()
  await thanked(page)
  expect(await stored(number)).toBe(questions)
})

test('whoever opens the link later on the same device sees a new form and no receipt of another', async () => {
  const page = await open()
  const number = await numberOf(page)
  await sendWithoutReply(page)
  await page.close()
  const next = await context.newPage()
  await next.goto(`${link()}/he`)
  await next.getByText(say('he', 'collect.sent.before')).waitFor()
  expect(await numberOf(next)).not.toBe(number)
  expect(await next.locator('input:checked').count()).toBe(0)
  expect(await next.locator('.receipt').count()).toBe(0)
  expect(await stored(number)).toBe(questions)
})

test('where the server has no room the page says so and comes again when it was told to', async () => {
  const page = await open()
  const number = await numberOf(page)
  let refused = 0
  await page.route(`${link()}/he`, (route) => {
    if (route.request().method() !== 'POST' || refused > 0) return route.continue()
    refused += 1
    const body = '<!doctype html><meta name="application-name" content="Madad"><title>503</title>'
    return route.fulfill({ status: 503, headers: { 'retry-after': '1' }, contentType: 'text/html', body })
  })
  await press(page)
  await page.getByText(say('he', 'collect.sending.busy')).waitFor()
  await thanked(page)
  expect([refused, await stored(number)]).toEqual([1, questions])
})

test('a page of a wall before the network is taken for no thanks', async () => {
  const page = await open()
  const number = await numberOf(page)
  let walled = 0
  await page.route(`${link()}/he`, (route) => {
    if (route.request().method() !== 'POST' || walled > 0) return route.continue()
    walled += 1
    return route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Welcome to our wireless network</h1>' })
  })
  await press(page)
  await page.getByText(say('he', 'collect.sending.offline')).waitFor()
  expect(await kept(page)).toContain(number)
  await thanked(page)
  expect(await stored(number)).toBe(questions)
})

test('what must be mended comes back on top, by script too, and nothing is lost', async () => {
  const page = await open()
  const number = await numberOf(page)
  await page.fill('[name="pairing.birth_day"]', '32')
  await press(page)
  const errors = page.locator('#errors')
  await errors.waitFor()
  expect(await page.evaluate('document.activeElement.id')).toBe('errors')
  expect(await numberOf(page)).toBe(number)
  await errors.getByRole('link').first().click()
  await expectAccessible(page)
  for (const name of await page.locator('[name^="pairing."]').all()) await name.fill('')
  await press(page)
  await thanked(page)
  expect(await stored(number)).toBe(questions)
  expect(await status(page).count()).toBe(0)
})

test('answers are taken back by the receipt of the closing page', async () => {
  const page = await open()
  const number = await numberOf(page)
  await press(page)
  await thanked(page)
  const receipt = await page.locator('.receipt').innerText()
  await page.getByRole('link', { name: say('he', 'collect.withdraw') }).click()
  await expectAccessible(page)
  await page.getByLabel(say('he', 'collect.receipt')).fill(receipt)
  await page.getByRole('button', { name: say('he', 'collect.withdraw.do') }).click()
  await page.getByRole('heading', { name: say('he', 'collect.withdrawn') }).waitFor()
  await expectAccessible(page)
  expect(await stored(number)).toBe(0)
})

test('what was marked is erased from the device on “clear”', async () => {
  const page = await open()
  expect(await kept(page)).toContain('agree')
  await page.reload()
  await page.getByRole('button', { name: say('he', 'collect.draft.clear') }).click()
  await page.waitForFunction('!document.querySelector("input:checked")')
  expect(await kept(page)).toBe('{}')
})
