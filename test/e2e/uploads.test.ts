import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Language, languages } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyOfDemoHome } from '../demo-home.ts'
import { type Served, serving } from '../serving.ts'
import { expectAccessible, expectNoSideways } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { uploadFiles } from './upload-files.ts'
import { longWait, patience, quiet, type Seat, seatOf, signOff, upload } from './upload-seat.ts'

let browser: Browser
let served: Served
let files: ReturnType<typeof uploadFiles>
let remove: () => Promise<void>
const complaints: string[] = []

// a home in which nobody signs off what they uploaded themselves
beforeAll(async () => {
  const copy = await copyOfDemoHome()
  remove = copy.remove
  files = uploadFiles(copy.home)
  const settings = path.join(copy.home, 'madad.yml')
  const text = await readFile(settings, 'utf8')
  await writeFile(settings, text.replace('second_person: false', 'second_person: true'))
  served = await serving(['serve', '--home', copy.home])
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
  await remove?.()
})

const seat = (name: string, more: Partial<Seat> = {}) =>
  seatOf(browser, name, { address: served.desk, complaints, ...more })

for (const language of languages) {
  test(
    `in ${language}, a file is uploaded and checked, a bad one shows where it is bad, every page is accessible`,
    patience,
    async () => {
      const { page, context } = await seat('דנה לוי', { language })
      const good = await upload(page, await files.good())
      expect(await page.locator('main').innerText()).toContain(say(language, 'uploads.state.checked'))
      expect(await page.locator('main').innerText()).toContain(
        say(language, 'uploads.sign.other', { person: 'דנה לוי' }),
      )

      await page.goto(`${served.desk}/${language}/uploads`)
      const bad = await upload(page, await files.bad())
      expect(await page.locator('.state').innerText()).toContain(say(language, 'uploads.state.refused'))
      const cells = page.locator('.sheet td.bad')
      expect(await cells.count()).toBe(2)
      expect(await cells.first().innerText()).toContain(say(language, 'uploads.picture.bad'))
      expect(await cells.first().innerText()).toContain('לא נמסר')
      expect(await page.locator('.sheet').getAttribute('dir')).toBe('rtl')

      await page.goto(`${served.desk}/${language}/uploads`)
      const asked = await upload(page, await files.unknown())
      await page.getByLabel(say(language, 'uploads.asked.source')).selectOption('bagrut/schools')
      await page.getByRole('button', { name: say(language, 'uploads.asked.go') }).click()
      await quiet(page)
      expect(await page.locator('.state').innerText()).toContain(say(language, 'uploads.state.asked'))

      const signed = await signedOffByAnother(language, good)
      for (const place of ['/uploads', '/who', good, bad, asked, `${signed}/withdraw`]) {
        for (const width of language === 'he' ? [1280, 320] : [320]) {
          await page.setViewportSize({ width, height: 800 })
          await page.goto(`${served.desk}/${language}${place}`)
          await quiet(page)
          await expectAccessible(page)
          await expectNoSideways(page)
        }
      }
      await context.close()
    },
  )
}

/** Somebody else signs it off, without publishing it yet. */
async function signedOffByAnother(language: Language, place: string): Promise<string> {
  const { page, context } = await seat('נועה כהן', { language, width: 320 })
  await page.goto(`${served.desk}/${language}${place}`)
  await expectAccessible(page)
  await page.getByLabel(say(language, 'uploads.sign.build')).uncheck()
  await signOff(page, language)
  await page.getByText(say(language, 'uploads.published.not_yet')).waitFor()
  await context.close()
  return place
}

test(
  'without a script, on a phone: a file is sent, read while the page waits, and refused with a picture',
  patience,
  async () => {
    const { page, context } = await seat('דנה לוי', { javaScriptEnabled: false, width: 320 })
    await page.setInputFiles('input[type=file]', [await files.good(), await files.bad()])
    await page.getByRole('button', { name: say('he', 'uploads.send.go') }).click()
    // the page comes back to itself until both have been read
    await expect.poll(() => page.locator('.busy').count(), { timeout: longWait }).toBe(0)
    expect(await page.locator('tbody .state').first().innerText()).toContain(say('he', 'uploads.state.refused'))
    await page.locator('tbody a').first().click()
    await page.locator('.sheet td.bad').first().waitFor()
    await expectNoSideways(page)
    await context.close()
  },
)

test(
  'from a file to the published numbers and back: one uploads, another signs off, the build runs, it is withdrawn',
  patience,
  async () => {
    const dana = await seat('דנה לוי')
    const place = await upload(dana.page, await files.good())
    await dana.context.close()
    const { page, context } = await seat('נועה כהן')
    await page.goto(`${served.desk}/he${place}`)
    await page.getByRole('button', { name: say('he', 'uploads.sign.go') }).click()
    // pages stay quick while it is built
    await page.locator('.busy').waitFor()
    await page.getByRole('heading', { name: say('he', 'uploads.published.title') }).waitFor()
    await quiet(page)
    const numbers = page.locator('.published a').first()
    await numbers.waitFor()
    const indicator = await numbers.getAttribute('href')
    await numbers.click()
    await page.waitForURL(`**${indicator}`)
    expect(await page.locator('main').innerText()).toMatch(/bagrut-\d+\.csv/)

    await page.goto(`${served.desk}/he${place}`)
    await page.getByRole('link', { name: say('he', 'uploads.withdraw.link') }).click()
    expect(await page.locator('.published a').count()).toBeGreaterThan(0)
    await page.getByRole('button', { name: say('he', 'uploads.withdraw.go') }).click()
    await page.getByText(say('he', 'uploads.reason.missing')).waitFor()
    await expectAccessible(page)
    await page.getByLabel(say('he', 'uploads.reason')).fill('שני בתי ספר התחלפו')
    await page.getByRole('button', { name: say('he', 'uploads.withdraw.go') }).click()
    await page.waitForURL(`**/he${place}`)
    await quiet(page)
    expect(await page.locator('.state').innerText()).toContain(say('he', 'uploads.state.withdrawn'))
    expect(await page.locator('main').innerText()).toContain('שני בתי ספר התחלפו')
    expect(await page.locator('.published').count()).toBe(0)
    await context.close()
  },
)

test('the browser had nothing to complain of', () => {
  expect(complaints).toEqual([])
})
