import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Language, languages } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cuttingProxy } from '../cutting-proxy.ts'
import { copyOfDemoHome } from '../demo-home.ts'
import { type Served, serving } from '../serving.ts'
import { expectAccessible, expectNoSideways } from './axe.ts'
import { launchBrowser } from './browser.ts'

let browser: Browser
let served: Served
let home: string
let remove: () => Promise<void>
/** What the browser complained of, a blocked script or a missing file, on any page. */
const complaints: string[] = []

// a home in which nobody signs off what they uploaded themselves
beforeAll(async () => {
  ;({ home, remove } = await copyOfDemoHome())
  const settings = path.join(home, 'madad.yml')
  const text = await readFile(settings, 'utf8')
  await writeFile(settings, text.replace('second_person: false', 'second_person: true'))
  served = await serving(['serve', '--home', home])
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
  await remove?.()
})

interface Seat {
  language?: Language
  width?: number
  javaScriptEnabled?: boolean
  address?: string
}

/** A browser in which somebody has said who they are, at the page where files are uploaded. */
async function seatOf(name: string, seat: Seat = {}): Promise<{ page: Page; context: BrowserContext }> {
  const { language = 'he', width = 1280, javaScriptEnabled = true, address = served.desk } = seat
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled })
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

/** Many steps in one browser, beside others that test at the same time. */
const patience = { timeout: 180_000 }

let made = 0
/** Where the sample's schools have their pupils in English, counted from the last column. */
const english = -11

/** A file of the sample with one number changed, so that its bytes are new. */
async function goodFile(): Promise<string> {
  made++
  const lines = await sampleLines()
  return written(
    `bagrut-${made}.csv`,
    lines.with(
      1,
      withCell(lines[1]!, (text) => String(Number(text) + made)),
    ),
  )
}

/** The same with words where a number belongs, in two rows. */
async function badFile(): Promise<string> {
  made++
  const lines = (await sampleLines()).map((line, n) => (n === 4 || n === 9 ? withCell(line, () => 'לא נמסר') : line))
  return written(`bad-${made}.csv`, lines)
}

async function sampleLines(): Promise<string[]> {
  const text = await readFile(path.join(home, 'sample', 'bagrut-schools-2022-2024.csv'), 'utf8')
  return text.trimEnd().split(/\r?\n/)
}

function withCell(line: string, change: (text: string) => string): string {
  const cells = line.split(',')
  const at = cells.length + english
  expect(Number(cells[at])).toBeGreaterThan(0)
  return cells.with(at, change(cells[at]!)).join(',')
}

const unknownFile = () => written(`stock-${++made}.csv`, ['פריט,מחיר', `כיסא,${made}`])

async function written(name: string, lines: readonly string[]): Promise<string> {
  const file = path.join(home, name)
  await writeFile(file, lines.join('\n'))
  return file
}

/** Waits until nothing goes on behind the page any more. */
const quiet = (page: Page) => page.locator('.busy').waitFor({ state: 'detached', timeout: 30_000 })

/** Uploads one file with the script and waits for its page. */
async function upload(page: Page, file: string): Promise<string> {
  await page.setInputFiles('input[type=file]', file)
  await page.waitForURL(/uploads\/[0-9a-f-]{36}$/)
  await quiet(page)
  return new URL(page.url()).pathname.replace(/^\/\w\w/, '')
}

for (const language of languages) {
  test(
    `in ${language}, a file is uploaded and checked, a bad one shows where it is bad, every page is accessible`,
    patience,
    async () => {
      const { page, context } = await seatOf('דנה לוי', { language })
      const good = await upload(page, await goodFile())
      expect(await page.locator('main').innerText()).toContain(say(language, 'uploads.state.checked'))
      expect(await page.locator('main').innerText()).toContain(
        say(language, 'uploads.sign.other', { person: 'דנה לוי' }),
      )

      await page.goto(`${served.desk}/${language}/uploads`)
      const bad = await upload(page, await badFile())
      expect(await page.locator('.state').innerText()).toContain(say(language, 'uploads.state.refused'))
      const cells = page.locator('.sheet td.bad')
      expect(await cells.count()).toBe(2)
      expect(await cells.first().innerText()).toContain(say(language, 'uploads.picture.bad'))
      expect(await cells.first().innerText()).toContain('לא נמסר')
      expect(await page.locator('.sheet').getAttribute('dir')).toBe('rtl')

      await page.goto(`${served.desk}/${language}/uploads`)
      const asked = await upload(page, await unknownFile())
      await page.getByLabel(say(language, 'uploads.asked.source')).selectOption('bagrut/schools')
      await page.getByRole('button', { name: say(language, 'uploads.asked.go') }).click()
      await quiet(page)
      expect(await page.locator('.state').innerText()).toContain(say(language, 'uploads.state.asked'))

      const signed = await signedOffByAnother(language, good)
      for (const place of ['/uploads', '/who', good, bad, asked, `${signed}/withdraw`]) {
        for (const width of [1280, 320]) {
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
  const { page, context } = await seatOf('נועה כהן', { language, width: 320 })
  await page.goto(`${served.desk}/${language}${place}`)
  await expectAccessible(page)
  await page.getByLabel(say(language, 'uploads.sign.build')).uncheck()
  await page.getByRole('button', { name: say(language, 'uploads.sign.go') }).click()
  await page.getByText(say(language, 'uploads.published.not_yet')).waitFor()
  await context.close()
  return place
}

test('without a script, on a phone: a file is sent, read while the page waits, and refused with a picture', async () => {
  const { page, context } = await seatOf('דנה לוי', { javaScriptEnabled: false, width: 320 })
  await page.setInputFiles('input[type=file]', [await goodFile(), await badFile()])
  await page.getByRole('button', { name: say('he', 'uploads.send.go') }).click()
  // the page comes back to itself until both have been read
  await expect.poll(() => page.locator('.busy').count(), { timeout: 30_000 }).toBe(0)
  expect(await page.locator('tbody .state').first().innerText()).toContain(say('he', 'uploads.state.refused'))
  await page.locator('tbody a').first().click()
  await page.locator('.sheet td.bad').first().waitFor()
  await expectNoSideways(page)
  await context.close()
})

test(
  'from a file to the published numbers and back: one uploads, another signs off, the build runs, it is withdrawn',
  patience,
  async () => {
    const dana = await seatOf('דנה לוי')
    const place = await upload(dana.page, await goodFile())
    await dana.context.close()
    const { page, context } = await seatOf('נועה כהן')
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

/** A good file made heavy by a column of remarks that no source asks for. */
async function heavyFile(): Promise<string> {
  made++
  const remark = 'הערה '.repeat(4_000)
  const lines = (await sampleLines()).map((line, n) => `${line},${n === 0 ? 'הערות' : `${remark}${made}`}`)
  return written(`heavy-${made}.csv`, lines)
}

/** From which byte on each piece was sent. */
function offsetsOf(page: Page): number[] {
  const offsets: number[] = []
  page.on('request', (request) => {
    if (request.method() === 'PATCH') offsets.push(Number(request.headers()['upload-offset']))
  })
  return offsets
}

test('after a lost connection the rest is sent, from where it broke off', async () => {
  const proxy = await cuttingProxy(served.desk)
  const { page, context } = await seatOf('דנה לוי', { address: proxy.address })
  const offsets = offsetsOf(page)
  proxy.cutAfter(2_000_000)
  await upload(page, await heavyFile())
  expect(proxy.cuts()).toBe(1)
  expect(offsets[0]).toBe(0)
  expect(offsets.at(-1)).toBeGreaterThan(500_000)
  expect(await page.locator('.state').innerText()).toContain(say('he', 'uploads.state.checked'))
  await context.close()
  await proxy.close()
})

test('a page that was closed midway takes the same file up again', async () => {
  const { page, context } = await seatOf('דנה לוי')
  const file = await heavyFile()
  const offsets = offsetsOf(page)
  await page.route('**/uploads/pieces/*', async (route) => {
    // the first piece is brought only in part, and then the page is gone
    if (route.request().method() !== 'PATCH') return route.continue()
    const body = route.request().postDataBuffer()!.subarray(0, 1_000_000)
    await route.fetch({ postData: body }).catch(() => {})
    await route.abort('connectionreset').catch(() => {})
  })
  await page.setInputFiles('input[type=file]', file)
  await expect.poll(() => offsets.length, { timeout: 10_000 }).toBeGreaterThan(0)
  await page.getByText(say('he', 'uploads.send.lost')).waitFor()
  page.on('dialog', (dialog) => dialog.accept())
  await page.reload()
  await page.unroute('**/uploads/pieces/*')
  await upload(page, file)
  expect(offsets.at(-1)).toBeGreaterThanOrEqual(1_000_000)
  await context.close()
})

test('where the connection does not come back it says so, and goes on when asked to', async () => {
  const { page, context } = await seatOf('דנה לוי', { language: 'en' })
  await page.clock.install()
  await page.route('**/uploads/pieces/*', (route) => route.abort('connectionreset'))
  await page.setInputFiles('input[type=file]', await goodFile())
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

test('files are dropped on the page, several at once, each with its own progress', async () => {
  const { page, context } = await seatOf('דנה לוי')
  const texts = await Promise.all([await goodFile(), await goodFile()].map((file) => readFile(file, 'utf8')))
  const transfer = await page.evaluateHandle(`(() => {
    const transfer = new DataTransfer()
    for (const [n, text] of ${JSON.stringify(texts)}.entries()) transfer.items.add(new File([text], 'dropped-' + n + '.csv'))
    return transfer
  })()`)
  const lines = page.waitForFunction(`document.querySelectorAll('.sending progress').length === 2`)
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
