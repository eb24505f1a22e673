import { execFile } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { published, root } from '../command.ts'
import { expectAccessible } from './axe.ts'
import { launchBrowser } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  const env = { ...process.env, MADAD_HOME: inject('demoHome') }
  await promisify(execFile)(process.execPath, ['build.js'], { cwd: path.join(root, 'notebooks'), env })
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

test('the notebook on matriculation shows its charts and asks the network for nothing', async () => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } })
  const asked: string[] = []
  const faults: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(pathToFileURL(path.join(root, 'notebooks/dist/matriculation-trends.html')).href)
  await page.locator('.chart svg').nth(1).waitFor()
  expect(await page.locator('.chart svg').count()).toBe(2)
  expect(await page.getAttribute('html', 'dir')).toBe('rtl')
  expect(asked.filter((url) => /^(https?|wss?):/.test(url))).toEqual([])
  expect(faults).toEqual([])
  await expectAccessible(page)
})

test('the notebook on targets says where each stands, and which ask for less than their numbers could show', async () => {
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } })
  const asked: string[] = []
  const faults: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(pathToFileURL(path.join(root, 'notebooks/dist/targets.html')).href)
  await page.getByText('האם תיראה').waitFor()
  const said = await page.locator('main').innerText()
  // girls in physics: the target is met, and the group too small to say so surely
  expect(said).toContain('בנות בין נבחני 5 יח"ל במדעים · פיזיקה')
  expect(said).toContain('ייתכן שזה מקרה')
  expect(said).toContain('קצרה ממה שאפשר להראות')
  expect(said).toContain('מסוגלות עצמית בהוראה · שינוי')
  const rows = await published(inject('demoHome'), 'select count(*) as targets from published.target')
  expect(await page.locator('h2', { hasText: ':' }).count()).toBe(Number(rows[0]!.targets))
  expect(asked.filter((url) => /^(https?|wss?):/.test(url))).toEqual([])
  expect(faults).toEqual([])
  await expectAccessible(page)
})
