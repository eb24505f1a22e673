import { type Language, languages } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyOfDemoHome } from '../demo-home.ts'
import { type Served, serving } from '../serving.ts'
import { expectAccessible, expectNoSideways } from './axe.ts'
import { launchBrowser } from './browser.ts'

let browser: Browser
let served: Served
let remove: () => Promise<void>
const complaints: string[] = []

beforeAll(async () => {
  const copy = await copyOfDemoHome()
  remove = copy.remove
  served = await serving(['serve', '--home', copy.home])
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
  await remove?.()
})

/** A phone at the list of campaigns. */
async function phone(language: Language): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 740 } })
  const page = await context.newPage()
  page.on('request', (request) => expect(request.url().startsWith(served.desk), request.url()).toBe(true))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('status of 422')) complaints.push(message.text())
  })
  await page.goto(`${served.desk}/${language}/campaigns`)
  return page
}

/** The page as it stands, on the phone and on a wide screen. */
async function expectGood(page: Page): Promise<void> {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 740 })
    await expectAccessible(page)
    await expectNoSideways(page)
  }
}

test.each(languages)(
  'in %s a campaign is opened, printed for, followed, closed and opened again',
  async (language) => {
    const page = await phone(language)
    const press = (key: Parameters<typeof say>[1]) =>
      page.getByRole('button', { name: say(language, key), exact: true }).click()
    const go = (key: Parameters<typeof say>[1]) =>
      page
        .getByRole('main')
        .getByRole('link', { name: say(language, key), exact: true })
        .click()
    await expectGood(page)
    await page.getByLabel(say(language, 'uploads.who.name')).fill('דנה לוי')
    await press('uploads.who.keep')
    await page.waitForURL(`**/${language}/campaigns`)
    await expectGood(page)

    await go('campaigns.new')
    await expectGood(page)
    await page.locator(`a[href$="/new/teacher-stem-self-efficacy"]`).click()
    await expectGood(page)
    await page.getByLabel(say(language, 'campaigns.field.wave.year')).check()
    await page.getByLabel(say(language, 'campaigns.field.access.codes')).check()
    await page.getByText(say(language, 'campaigns.field.schools'), { exact: true }).click()
    const schools = page.locator('.invited input')
    expect(await schools.count()).toBeGreaterThan(3)
    await schools.nth(0).fill('many')
    await schools.nth(1).fill('12')
    await expectGood(page)
    await press('campaigns.open.go')
    await page.getByRole('heading', { name: say(language, 'campaigns.wrong.title') }).waitFor()
    expect(await schools.nth(0).inputValue()).toBe('many')
    await expectGood(page)
    await schools.nth(0).fill('8')
    await press('campaigns.open.go')

    await page.getByRole('heading', { name: say(language, 'campaigns.page.counts') }).waitFor()
    expect(await page.locator('.standing').innerText()).toContain(say(language, 'campaigns.state.open'))
    await expectGood(page)
    const place = page.url()

    await press('campaigns.page.posters')
    expect(await page.getByText(say(language, 'campaigns.page.address.wrong')).count()).toBeGreaterThan(0)
    await expectGood(page)
    await page.locator('#address-posters').fill('https://madad.example.muni.il')
    await press('campaigns.page.posters')
    await page.locator('.poster').first().waitFor()
    expect(await page.locator('.poster').count()).toBe(6)
    // the page's own style is let in
    expect(await page.locator('.poster').first().evaluate('getComputedStyle(document.body).margin')).toBe('0px')
    await page.goto(place)
    await page.locator('#address-cards').fill('https://madad.example.muni.il')
    await press('campaigns.page.cards.go')
    await page.locator('.card').first().waitFor()
    expect(await page.locator('.card').count()).toBe(20)
    await page.goto(place)

    await go('campaigns.page.remind')
    expect(await page.locator('.reminder').count()).toBe(6)
    await expectGood(page)
    await page.goto(place)
    await page.getByText(say(language, 'campaigns.page.close'), { exact: true }).click()
    await press('campaigns.page.close.go')
    await page.getByRole('heading', { name: say(language, 'campaigns.page.reopen') }).waitFor()
    expect(await page.locator('.standing').innerText()).toContain(say(language, 'campaigns.state.closed'))
    await expectGood(page)
    await page.getByLabel(say(language, 'campaigns.page.reason'), { exact: true }).fill('שביתה')
    await press('campaigns.page.reopen.go')
    await page.getByText(say(language, 'campaigns.audit.campaign.reopened'), { exact: true }).waitFor()
    expect(await page.locator('.standing').innerText()).toContain(say(language, 'campaigns.state.open'))

    await page.getByText(say(language, 'campaigns.page.close'), { exact: true }).click()
    await press('campaigns.page.close.go')
    await page.getByText(say(language, 'campaigns.page.erase'), { exact: true }).click()
    await page.getByLabel(say(language, 'campaigns.page.erase.reason')).fill('כפי שהובטח')
    await press('campaigns.page.erase.go')
    await page.getByText(say(language, 'campaigns.audit.campaign.erased'), { exact: true }).first().waitFor()
    await expectGood(page)
    await page.context().close()
  },
  240_000,
)

test('the browser complained of nothing', () => expect(complaints).toEqual([]))
