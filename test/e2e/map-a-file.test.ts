import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import * as xlsx from '@e965/xlsx'
import { municipality } from '@madad/sample/municipality'
import { writeTryMe } from '@madad/sample/try-me'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { madad } from '../command.ts'
import { copyOfDemoHome } from '../demo-home.ts'
import { type Served, serving } from '../serving.ts'
import { expectAccessible, expectNoSideways } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { longWait } from './upload-seat.ts'

let browser: Browser
let served: Served
let home: string
let remove: () => Promise<void>
let folder: string
let file: string

beforeAll(async () => {
  ;({ home, remove } = await copyOfDemoHome())
  folder = await mkdtemp(path.join(os.tmpdir(), 'madad-try-'))
  file = (await writeTryMe(folder))[0]!
  served = await serving(['serve', '--home', home])
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
  await remove?.()
  await rm(folder, { recursive: true, force: true })
})

/** A person at a browser who has said who they are; every click of theirs is counted. */
async function newcomer(javaScriptEnabled: boolean) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled })
  context.setDefaultTimeout(longWait)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await page.goto(`${served.desk}/he/uploads`)
  await page.getByLabel('השם שלכם').fill('דנה לוי')
  await page.getByRole('button', { name: 'זה אני' }).click()
  let clicks = 0
  const click = async (target: Locator) => {
    clicks++
    await target.click()
  }
  return { page, click, clicks: () => clicks, complaints }
}

/** The page on a wide screen and at 320 px. */
async function expectFit(page: Page): Promise<void> {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 })
    await expectAccessible(page)
    await expectNoSideways(page)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}

/** What the sheet itself says of all schools: school year → the last cell of its group in the row of totals. */
function totalsOfSheet(bytes: Buffer): Map<string, number> {
  const book = xlsx.read(bytes)
  const rows = xlsx.utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1 })
  const years = rows.find((row) => String(row[1]).startsWith('תש'))!
  const totals = rows.find((row) => row[0] === 'סה"כ')!
  const gregorian: Record<string, string> = { 'תשפ"ב': '2022', 'תשפ"ג': '2023', 'תשפ"ד': '2024' }
  return new Map([1, 4, 7].map((column) => [gregorian[String(years[column])]!, Number(totals[column + 2])]))
}

/** School year → the authority's pupils, as published from that sheet's cells. */
async function publishedFromSheet(): Promise<Map<string, number>> {
  const sql = `
    select value.school_year, any_value(value.value) as value
    from published.indicator_value as value
    join published.value_source as source using (indicator_id, authority_id, school_year)
    join published.vintage as vintage on vintage.vintage_id = source.vintage_id
    where indicator_id = 'enrolled_count' and authority_id = '${municipality.authority_id}'
      and value.institution_id is null and value.breakdown is null
      and source.institution_id is null and source.breakdown is null
      and vintage.file_name like 'תלמידים לפי%'
    group by value.school_year`
  const { out } = await madad(['query', sql, '--home', home, '--format', 'json'])
  const rows = JSON.parse(out) as { school_year: number; value: number }[]
  return new Map(rows.map((row) => [String(row.school_year), row.value]).toSorted() as [string, number][])
}

test("a sheet of somebody's own goes from upload to published numbers by clicking alone", {
  timeout: 240_000,
}, async () => {
  const { page, click, clicks, complaints } = await newcomer(true)
  await page.locator('input[type=file]').setInputFiles(file)

  await click(page.getByRole('link', { name: 'מה יש בעמודות' }))
  await page.getByRole('heading', { name: 'מה יש בקובץ?' }).waitFor()
  const seen = await page.locator('main').innerText()
  expect(seen).toContain('השנה כתובה בכותרות העמודות: תשפ"ב · 2021/22, תשפ"ג · 2022/23, תשפ"ד · 2023/24')
  expect(seen).toContain('ברורות: 7 · כדאי לבדוק: 0 · לא ייקראו: 3')
  await expectFit(page)
  await click(page.getByRole('button', { name: 'שמירה והמשך' }))

  await click(page.getByRole('link', { name: 'אילו בתי ספר אלה' }))
  await page.getByRole('heading', { name: 'אילו בתי ספר אלה?' }).waitFor()
  await expectFit(page)
  await click(page.getByLabel(/תיכון למדעים ולאמנויות.*990029/))
  await click(page.getByRole('button', { name: 'שמירה והמשך' }))

  await click(page.getByRole('button', { name: 'אישור הקובץ' }))
  const sheet = totalsOfSheet(await readFile(file))
  await expect.poll(() => publishedFromSheet(), { timeout: 120_000, interval: 1_000 }).toEqual(sheet)
  expect(complaints).toEqual([])

  // beside choosing the file, and opening what to mend where something is
  expect(clicks()).toBeLessThanOrEqual(7)
  const source = await readFile(path.join(home, 'sources/home/students/source.yml'), 'utf8')
  expect(source).toContain('form_of: municipality/students')
  await page.context().close()
})
