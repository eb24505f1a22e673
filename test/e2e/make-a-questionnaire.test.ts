import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { madad } from '../command.ts'
import { type Served, serving } from '../serving.ts'
import { expectAccessible, expectNoSideways } from './axe.ts'
import { launchBrowser } from './browser.ts'
import { longWait, patience } from './upload-seat.ts'

let browser: Browser
let served: Served
let home: string

beforeAll(async () => {
  home = path.join(await mkdtemp(path.join(os.tmpdir(), 'madad-questionnaire-')), 'home')
  await madad(['init', '--home', home])
  served = await serving(['serve', '--home', home])
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.stop()
  await rm(path.dirname(home), { recursive: true, force: true })
})

/** Somebody at a keyboard without a mouse, whose browser runs no script, or runs it. */
async function volunteer(language: Language, javaScriptEnabled: boolean) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled })
  context.setDefaultTimeout(longWait)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  await page.goto(`${served.desk}/${language}/questionnaires`)
  return { page, complaints, keys: keyboard(page) }
}

/** Everything a person does by keys: going on with Tab until a field or button has the focus, writing, pressing. */
function keyboard(page: Page) {
  const goTo = async (what: string) => {
    const wanted = page.locator(what).first()
    await wanted.waitFor()
    for (let tabs = 0; tabs < 200; tabs++) {
      if (await wanted.evaluate((element) => element.matches(':focus'))) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`no Tab comes to ${what} on ${page.url()}`)
  }
  const press = async (what: string) => {
    await goTo(what)
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
  }
  const write = async (what: string, text: string) => {
    await goTo(what)
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.insertText(text)
  }
  return { goTo, press, write }
}
const field = (name: string) => `[name="${name}"]`
const act = (value: string) => `button[value="${value}"]:not(.unseen)`

/** The page on a wide screen and at 320 px. Looked at in a browser that runs scripts: axe waits for timers. */
async function expectFit(page: Page): Promise<void> {
  const context = await browser.newContext({ storageState: await page.context().storageState() })
  const same = await context.newPage()
  await same.goto(page.url())
  for (const width of [1280, 320]) {
    await same.setViewportSize({ width, height: 900 })
    await expectAccessible(same)
    await expectNoSideways(same)
  }
  await context.close()
}

const texts: Record<string, Record<'he' | 'ar', string>> = {
  title: { he: 'ערב הורים', ar: 'أمسية للأهل' },
  purpose: { he: 'לדעת אם הערב עזר להורים.', ar: 'معرفة ما إذا ساعدت الأمسية الأهل.' },
  'consent.why': { he: 'כדי לשפר את הערב הבא.', ar: 'لنحسّن الأمسية القادمة.' },
  'constructs.0.title': { he: 'תועלת', ar: 'الفائدة' },
  'constructs.0.definition': { he: 'עד כמה הערב עזר.', ar: 'إلى أيّ حدّ ساعدت الأمسية.' },
}
const questions: { type: string; he: string; ar: string }[] = [
  { type: 'agreement', he: 'הערב היה שווה את הזמן שלי.', ar: 'استحقّت الأمسية وقتي.' },
  { type: 'agreement', he: 'ההסברים היו ברורים.', ar: 'كانت الشروح واضحة.' },
  { type: 'text', he: 'מה כדאי לשנות?', ar: 'ما الذي يجدر تغييره؟' },
]

test(
  'a volunteer makes a questionnaire of three questions in two languages by keyboard, without a script',
  patience,
  async () => {
    const { page, complaints, keys } = await volunteer('he', false)
    await expectFit(page)
    await keys.write(field('name'), 'דנה לוי')
    await page.keyboard.press('Enter')
    await page.locator('#empty-id').waitFor()
    await expectFit(page)

    await keys.write('#title', 'ערב הורים')
    await keys.write('#empty-id', 'parents-evening')
    await keys.press('button[value=empty]')
    await expectFit(page)
    const draft = page.url()
    expect(draft).toContain('/he/questionnaires/parents-evening/draft')

    // what is missing is on top, each with a link; the languages are two
    await keys.press('#to-do a[href*="/about"]')
    await keys.goTo('[name=languages][value=en]')
    await page.keyboard.press('Space')
    await keys.press(act('save'))
    expect(await page.locator('[name="title.en"]').count()).toBe(0)
    for (const [name, words] of Object.entries(texts).slice(0, 2))
      for (const language of ['he', 'ar'] as const) await keys.write(field(`${name}.${language}`), words[language])
    await expectFit(page)
    await keys.press(act('next'))
    for (const language of ['he', 'ar'] as const)
      await keys.write(field(`consent.why.${language}`), texts['consent.why']![language])
    await expectFit(page)
    await keys.press(act('next'))
    await expectFit(page)
    await keys.press(act('next'))
    for (const [name, words] of Object.entries(texts).slice(3))
      for (const language of ['he', 'ar'] as const) await keys.write(field(`${name}.${language}`), words[language])
    await expectFit(page)
    await keys.press(act('next'))
    await expectFit(page)
    await keys.press(act('next'))
    await expectFit(page)
    await keys.press(act('done'))

    for (const [at, question] of questions.entries()) {
      await keys.goTo('#type-0')
      await page.keyboard.type(say('he', `editor.type.${question.type as 'agreement'}`))
      await keys.press(act('item:0'))
      for (const language of ['he', 'ar'] as const)
        await keys.write(field(`sections.0.items.${at}.text.${language}`), question[language])
      if (at === 2) await expectFit(page)
      await keys.press(act('done'))
    }
    // the second question goes first, and the focus goes with it
    await keys.press(act('up:sections.0.items.1'))
    expect(page.url()).toMatch(/#one-sections-0-items-0$/)
    expect(await page.locator('.items .item-text').allInnerTexts()).toEqual([1, 0, 2].map((at) => questions[at]!.he))
    expect(await page.locator('#to-do').count()).toBe(0)
    await expectFit(page)

    await keys.press(act('finish'))
    expect(page.url()).toBe(`${served.desk}/he/questionnaires/parents-evening`)
    await expectFit(page)
    const { code, out } = await madad(['questionnaire', 'check', '--home', home])
    expect(code, out).toBe(0)
    expect(out).toContain('questionnaires/parents-evening/v1.yml')
    const file = await readFile(path.join(home, 'questionnaires/parents-evening/v1.yml'), 'utf8')
    for (const { he, ar } of questions) expect(file).toContain(`he: ${he}\n          ar: ${ar}`)
    expect(complaints).toEqual([])
    await page.context().close()
  },
)

test('in each language the preview is the form as a respondent has it, and sends nothing', patience, async () => {
  for (const language of ['he', 'ar', 'en'] as const) {
    const { page, complaints } = await volunteer(language, true)
    await page.goto(`${served.desk}/${language}/questionnaires/teacher-stem-view/preview/1`)
    const phone = page.frameLocator('iframe')
    await phone.locator('#start').waitFor()
    expect(await phone.locator('html').getAttribute('lang')).toBe(language)
    // its script runs in there, shut in
    await phone.locator('form[data-scripted]').waitFor()
    await phone.getByRole('link', { name: say(language, 'collect.start'), exact: true }).click()
    await phone.locator('input[type=radio]').first().check()
    expect(await page.evaluate('Object.keys(localStorage)')).toEqual([])
    const frame = page.frames().find((each) => each.url().includes('/questionnaire-preview/'))!
    expect(await frame.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    expect(complaints).toEqual([])
    await expectNoSideways(page)
    await page.context().close()
  }
})

test('advice stands beside the question it is about, in the reader’s language', patience, async () => {
  const { page, keys } = await volunteer('ar', false)
  await keys.write(field('name'), 'رنا')
  await page.keyboard.press('Enter')
  await page.locator('#copy-id').waitFor()
  await keys.goTo('#of')
  await page.locator('#of').selectOption('meeting-evaluation')
  await keys.press('button[value=copy]')
  await page.locator('.items a').first().click()
  await keys.write(field('sections.0.items.0.text.ar'), 'كان اللقاء قصيرًا ومفيدًا.')
  await keys.press(act('save'))
  const advice = page.locator('.said .advice')
  expect(await advice.innerText()).toContain('قصيرا ومفيدا')
  await expectFit(page)
  await page.context().close()
})
