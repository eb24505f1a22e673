import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'

/** Many steps in one browser, on a machine that may do much else: waiting long is no fault, waiting in vain is. */
export const patience = { timeout: 400_000 }
export const longWait = 120_000

export interface Seat {
  /** the service, or what stands before it */
  address: string
  language?: Language
  width?: number
  javaScriptEnabled?: boolean
  /** what the browser complains of, a blocked script or a missing file, is added here */
  complaints: string[]
}

/** A browser in which somebody has said who they are, at the page where files are uploaded. */
export async function seatOf(
  browser: Browser,
  name: string,
  { address, language = 'he', width = 1280, javaScriptEnabled = true, complaints }: Seat,
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled })
  context.setDefaultTimeout(longWait)
  const page = await context.newPage()
  page.on('request', (request) => expect(request.url().startsWith(address), request.url()).toBe(true))
  page.on('console', (message) => {
    // connections are cut on purpose here, and a form that was not filled in is answered with 422
    const isMeant = message.location().url.includes('/uploads/pieces') || message.text().includes('status of 422')
    if (message.type() === 'error' && !isMeant) complaints.push(`${page.url()}: ${message.text()}`)
  })
  await page.goto(`${address}/${language}/uploads`)
  await page.getByLabel(say(language, 'uploads.who.name')).fill(name)
  await page.getByRole('button', { name: say(language, 'uploads.who.keep') }).click()
  await page.locator('form.send').waitFor()
  return { page, context }
}

/** Waits until nothing goes on behind the page any more. */
export const quiet = (page: Page): Promise<void> => page.locator('.busy').waitFor({ state: 'detached' })

/** Uploads one file with the script and waits for its page: the address after its language. */
export async function upload(page: Page, file: string): Promise<string> {
  await page.setInputFiles('input[type=file]', file)
  await page.waitForURL(/uploads\/[0-9a-f-]{36}$/)
  await quiet(page)
  return new URL(page.url()).pathname.replace(/^\/\w\w/, '')
}

/** Says a word on whatever is warned of, and signs off. */
export async function signOff(page: Page, language: Language): Promise<void> {
  for (const area of await page.locator('textarea').all()) await area.fill('נבדק מול בית הספר')
  await page.getByRole('button', { name: say(language, 'uploads.sign.go') }).click()
}
