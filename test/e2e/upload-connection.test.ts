import { readFile } from 'node:fs/promises'
import { say } from '@madad/language/messages'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cuttingProxy } from '../cutting-proxy.ts'
import { copyOfDemoHome } from '../demo-home.ts'
import { type Served, serving } from '../serving.ts'
import { expectAccessible } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { uploadFiles } from './upload-files.ts'
import { longWait, patience, quiet, type Seat, seatOf, upload } from './upload-seat.ts'

let browser: Browser
let served: Served
let files: ReturnType<typeof uploadFiles>
let remove: () => Promise<void>
const complaints: string[] = []

beforeAll(async () => {
  const copy = await copyOfDemoHome()
  remove = copy.remove
  files = uploadFiles(copy.home)
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

/** From which byte on each piece was sent. */
function offsetsOf(page: Page): number[] {
  const offsets: number[] = []
  page.on('request', (request) => {
    if (request.method() === 'PATCH') offsets.push(Number(request.headers()['upload-offset']))
  })
  return offsets
}

test('after a lost connection the rest is sent, from where it broke off', patience, async () => {
  const proxy = await cuttingProxy(served.desk)
  const { page, context } = await seat('דנה לוי', { address: proxy.address })
  const offsets = offsetsOf(page)
  proxy.cutAfter(2_000_000)
  await upload(page, await files.heavy())
  expect(proxy.cuts()).toBe(1)
  expect(offsets[0]).toBe(0)
  expect(offsets.at(-1)).toBeGreaterThan(500_000)
  expect(await page.locator('.state').innerText()).toContain(say('he', 'uploads.state.checked'))
  await context.close()
  await proxy.close()
})

test('a page that was closed midway takes the same file up again', patience, async () => {
  const { page, context } = await seat('דנה לוי')
  const file = await files.heavy()
  const offsets = offsetsOf(page)
  await page.route('**/uploads/pieces/*', async (route) => {
    // the first piece is brought only in part, and then the page is gone
    if (route.request().method() !== 'PATCH') return route.continue()
    const body = route.request().postDataBuffer()!.subarray(0, 1_000_000)
    await route.fetch({ postData: body }).catch(() => {})
    await route.abort('connectionreset').catch(() => {})
  })
  await page.setInputFiles('input[type=file]', file)
  await expect.poll(() => offsets.length, { timeout: longWait }).toBeGreaterThan(0)
  await page.getByText(say('he', 'uploads.send.lost')).waitFor()
  page.on('dialog', (dialog) => dialog.accept())
  await page.reload()
  await page.unroute('**/uploads/pieces/*')
  await upload(page, file)
  expect(offsets.at(-1)).toBeGreaterThanOrEqual(1_000_000)
  await context.close()
})

test('where the connection does not come back it says so, and goes on when asked to', patience, async () => {
  const { page, context } = await seat('דנה לוי', { language: 'en' })
  await page.clock.install()
  await page.route('**/uploads/pieces/*', (route) => route.abort('connectionreset'))
  await page.setInputFiles('input[type=file]', await files.good())
  const said = page.locator('.said-of-it')
  for (let tries = 0; tries < 40 && !(await said.innerText()).includes('did not come back'); tries++)
    await page.clock.runFor(2_000)
  expect(await said.innerText()).toBe(say('en', 'uploads.send.stopped'))
  await expectAccessible(page)
  await page.unroute('**/uploads/pieces/*')
  await page.getByRole('button', { name: say('en', 'uploads.send.resume') }).click()
  await page.waitForURL(/uploads\/[0-9a-f-]{36}$/)
  await context.close()
})

test('files are dropped on the page, several at once, each with its own progress', patience, async () => {
  const { page, context } = await seat('דנה לוי')
  const texts = await Promise.all([await files.good(), await files.good()].map((file) => readFile(file, 'utf8')))
  const transfer = await page.evaluateHandle(`(() => {
    const transfer = new DataTransfer()
    for (const [n, text] of ${JSON.stringify(texts)}.entries()) transfer.items.add(new File([text], 'dropped-' + n + '.csv'))
    return transfer
  })()`)
  const lines = page.locator('.sending progress').nth(1).waitFor()
  await page.locator('form.send').dispatchEvent('drop', { dataTransfer: transfer })
  await lines
  await page.waitForURL('**/he/uploads')
  await page.getByRole('link', { name: 'dropped-1.csv' }).waitFor()
  await quiet(page)
  await context.close()
})

test('the browser had nothing to complain of', () => {
  expect(complaints).toEqual([])
})
