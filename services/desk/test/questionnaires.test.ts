import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { languages } from '@madad/language/language'
import { definitionText } from '@madad/questionnaires/definition-text'
import { draftOf } from '@madad/questionnaires/drafts/draft'
import { permissionProblems } from '@madad/questionnaires/permission'
import { parseQuestionnaire, readQuestionnaires } from '@madad/questionnaires/read'
import { formWorkbook } from '@madad/questionnaires/xlsform/write-workbook'
import { writeXlsform } from '@madad/questionnaires/xlsform/write-xlsform'
import { auditLines } from '@madad/store/audit'
import { noteDefinitions } from '@madad/store/questionnaire-versions'
import { temporaryStore } from '@madad/store/temporary-store'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { QuestionnairesOptions } from '../src/questionnaires/options.ts'
import { questionnaires } from '../src/questionnaires/questionnaires.ts'
import { signedSessions } from '../src/session.ts'

const host = '127.0.0.1:4173'
const key = new Uint8Array(32)
const cookie = signedSessions(key, Date.now).cookieFor('Dana').split(';')[0]!
const own = { host, origin: `http://${host}`, cookie }
const shipped = await readQuestionnaires()

let app: FastifyInstance
let folder: string
let temporary: Awaited<ReturnType<typeof temporaryStore>>
const faults: unknown[] = []

/** What comes with the software and what this home has, as the service knows them. */
async function known() {
  const made = existsSync(path.join(folder, 'questionnaires'))
    ? await readQuestionnaires(path.join(folder, 'questionnaires'))
    : { questionnaires: [], definitions: [], problems: [] }
  return {
    questionnaires: [...shipped.questionnaires, ...made.questionnaires],
    definitions: [
      ...shipped.definitions,
      ...made.definitions.map((each) => ({ ...each, file: `questionnaires/${each.file}` })),
    ],
    problems: made.problems,
  }
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'madad-editor-'))
  temporary = await temporaryStore()
  const { store } = temporary
  const options: QuestionnairesOptions = {
    ...{ store, homeKey: key, known, languages: ['he', 'ar'] },
    folder: path.join(folder, 'questionnaires'),
    drafts: path.join(folder, 'questionnaire-drafts'),
    refresh: async () => noteDefinitions(store, (await known()).definitions),
    preview: (questionnaire, language) =>
      `<!doctype html><p>${questionnaire.title[language]} ${questionnaire.purpose[language]}</p>`,
    now: () => '2026-11-23T08:00:00.000Z',
    onFault: (error) => faults.push(error),
  }
  await options.refresh()
  app = Fastify()
  await app.register(questionnaires, options)
})
afterEach(async () => {
  await app.close()
  await temporary[Symbol.asyncDispose]()
  await rm(folder, { recursive: true })
  expect(faults.splice(0)).toEqual([])
})

const get = (url: string, headers: Record<string, string> = own) => app.inject({ url, headers })
const post = (
  url: string,
  fields: Record<string, string> | [string, string][],
  headers: Record<string, string> = own,
) =>
  app.inject({
    ...{ method: 'POST', url, payload: new URLSearchParams(fields).toString() },
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
  })
const plain = (text: string) => text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))

/** The fields of a page's form as a browser would send them, nothing changed. */
function fieldsOf(body: string): [string, string][] {
  const form = /<form class="editor"[\s\S]*?<\/form>/.exec(body)![0]
  const fields: [string, string][] = []
  for (const [, attributes = ''] of form.matchAll(/<input ([^>]*)>/g)) {
    const value = (name: string) => plain(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '')
    if (/checkbox|radio/.test(value('type')) && !/ checked/.test(attributes)) continue
    fields.push([value('name'), value('value')])
  }
  for (const [, name = '', text = ''] of form.matchAll(/<textarea [^>]*name="([^"]*)"[^>]*>\n?([\s\S]*?)<\/textarea>/g))
    fields.push([plain(name), plain(text)])
  for (const [, name = '', options = ''] of form.matchAll(/<select [^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)) {
    const chosen = /<option value="([^"]*)" selected/.exec(options) ?? /<option value="([^"]*)"/.exec(options)
    fields.push([plain(name), plain(chosen?.[1] ?? '')])
  }
  return fields
}

/** Fills in a page as it stands, some of its fields changed, and presses a button. */
async function fill(url: string, changes: Record<string, string>, act = 'save') {
  const fields = fieldsOf((await get(url)).body).filter(([name]) => !(name in changes))
  const answer = await post(url, [...fields, ...Object.entries(changes), ['do', act]])
  expect(answer.statusCode, answer.body.slice(0, 2000)).toBe(303)
  return String(answer.headers.location)
}

const kept = async (id: string) => {
  const text = await readFile(path.join(folder, `questionnaire-drafts/${id}.yml`), 'utf8')
  return parseQuestionnaire(text, `${id}/v1.yml`)
}
const base = '/en/questionnaires'
const begin = () => post(base, { do: 'empty', title: 'An evening for parents', id: 'parents-evening' })

describe.each(languages)('in %s', (language) => {
  test('the list tells of every questionnaire, and each opens', async () => {
    const { body } = await get(`/${language}/questionnaires`)
    for (const { id, title } of shipped.questionnaires) {
      expect(plain(body)).toContain(title[language])
      expect((await get(`/${language}/questionnaires/${id}`)).statusCode).toBe(200)
    }
  })
})

test('every part of a copy of every questionnaire that comes with Madad can be opened and saved unchanged', async () => {
  for (const { id, version } of shipped.questionnaires) {
    const made = await post(base, { do: 'copy', of: id, id: `my-${id}` })
    const draft = String(made.headers.location)
    const before = await kept(`my-${id}`)
    const { body } = await get(draft)
    const parts = [...body.matchAll(/href="([^"#]*\/draft\/[^"#]*)"/g)].map(([, href]) => href!)
    expect(parts.length).toBeGreaterThan(12)
    for (const part of parts) await fill(part, {})
    expect((await kept(`my-${id}`)).questionnaire).toEqual(before.questionnaire)
    expect(version).toBe(1)
  }
})

test('from an empty draft to a version that the command finds in order', async () => {
  expect((await begin()).headers.location).toBe(`${base}/parents-evening/draft`)
  await fill(`${base}/parents-evening/draft/about`, {
    'purpose.he': 'לדעת אם הערב עזר.',
    'purpose.ar': 'معرفة ما إذا ساعدت الأمسية.',
    'title.he': 'ערב הורים',
    'title.ar': 'أمسية للأهل',
  })
  await fill(`${base}/parents-evening/draft/consent`, {
    'consent.why.he': 'כדי לשפר את הערב הבא.',
    'consent.why.ar': 'لنحسّن الأمسية القادمة.',
  })
  await fill(`${base}/parents-evening/draft/measures`, {
    'constructs.0.title.he': 'תועלת',
    'constructs.0.title.ar': 'فائدة',
    'constructs.0.definition.he': 'עד כמה הערב עזר.',
    'constructs.0.definition.ar': 'إلى أيّ حدّ ساعدت.',
  })
  const first = await fill(`${base}/parents-evening/draft`, { 'type.0': 'agreement' }, 'item:0')
  expect(first).toBe(`${base}/parents-evening/draft/item/item_1`)
  await fill(first, {
    'sections.0.items.0.text.he': 'הערב היה שווה את הזמן שלי.',
    'sections.0.items.0.text.ar': 'استحقّت الأمسية وقتي.',
  })
  const second = await fill(`${base}/parents-evening/draft`, { 'type.0': 'text' }, 'item:0')
  await fill(second, {
    'sections.0.items.1.text.he': 'מה לשנות?',
    'sections.0.items.1.text.ar': 'ما الذي يجب تغييره؟',
    'sections.0.items.1.ask_if.0': 'item_1|is|disagree',
  })
  const { body, statusCode } = await post(`${base}/parents-evening/draft`, [
    ...fieldsOf((await get(`${base}/parents-evening/draft`)).body),
    ['do', 'finish'],
  ])
  expect(statusCode, plain(body)).toBe(303)

  const { questionnaires: made, problems } = await readQuestionnaires(path.join(folder, 'questionnaires'))
  expect(problems).toEqual([])
  expect(made).toMatchObject([{ id: 'parents-evening', version: 1, languages: ['he', 'ar'] }])
  expect(made[0]!.sections[0]!.items[1]).toMatchObject({
    type: 'text',
    ask_if: { all: [{ item: 'item_1', operator: 'is', value: 'disagree' }] },
  })
  const lines = await auditLines(temporary.store, 'parents-evening')
  expect(lines.map(({ by, action }) => `${by} ${action}`)).toEqual([
    'Dana questionnaire.begun',
    'Dana questionnaire.finished',
  ])
})

test('what is missing is told of all at once, each with a link to its field', async () => {
  await begin()
  const { body } = await get(`${base}/parents-evening/draft`)
  const links = [...body.matchAll(/<li><a href="([^"]*#f-[^"]*)"/g)].map(([, href]) => href!)
  expect(links.map((link) => link.split('/draft/')[1])).toEqual([
    'about#f-title',
    'about#f-purpose',
    'consent#f-consent-why',
    'measures#f-constructs-0-title',
    'measures#f-constructs-0-definition',
  ])
  for (const link of links) {
    const [page = '', field = ''] = link.split('#')
    expect((await get(page)).body).toContain(`id="${field}"`)
  }
  const refused = await post(`${base}/parents-evening/draft`, [...fieldsOf(body), ['do', 'finish']])
  expect(refused.statusCode).toBe(422)
  expect(existsSync(path.join(folder, 'questionnaires'))).toBe(false)
})

test('advice stands beside its question with the reason, and does not block', async () => {
  await post(base, { do: 'copy', of: 'meeting-evaluation', id: 'meeting' })
  const item = `${base}/meeting/draft/item/aim_clear`
  const first = (await get(`${base}/meeting/draft`)).body.match(/href="([^"]*\/draft\/item\/[^"]*)"/)![1]!
  expect(item).toContain('/item/')
  await fill(first, { 'sections.0.items.0.text.en': 'The meeting was short and useful.' })
  expect((await get(first)).body).toContain('class="advice"')
  const draft = (await get(`${base}/meeting/draft`)).body
  expect(draft).toContain('mark advice')
  expect((await post(`${base}/meeting/draft`, [...fieldsOf(draft), ['do', 'finish']])).statusCode).toBe(303)
})

test('a version that stands is changed only as the next one', async () => {
  await post(base, { do: 'copy', of: 'meeting-evaluation', id: 'meeting' })
  const finish = async () =>
    post(`${base}/meeting/draft`, [...fieldsOf((await get(`${base}/meeting/draft`)).body), ['do', 'finish']])
  await finish()
  const file = (version: number) => readFile(path.join(folder, `questionnaires/meeting/v${version}.yml`), 'utf8')
  const before = await file(1)
  expect((await post(`${base}/meeting`, { do: 'change' })).headers.location).toBe(`${base}/meeting/draft`)
  await fill(`${base}/meeting/draft/about`, { minutes: '3' })
  await finish()
  expect(await file(1)).toBe(before)
  expect(await file(2)).toContain('minutes: 3')
})

test('who saves over what somebody else saved sees both, and nothing is saved before they look', async () => {
  await begin()
  const about = `${base}/parents-evening/draft/about`
  const old = fieldsOf((await get(about)).body)
  await fill(about, { minutes: '7' })
  const { statusCode, body } = await post(about, [
    ...old.filter(([name]) => name !== 'purpose.he'),
    ['purpose.he', 'מטרה משלי לגמרי'],
    ['do', 'save'],
  ])
  expect(statusCode).toBe(409)
  expect(plain(body)).toContain('מטרה משלי לגמרי')
  const text = await readFile(path.join(folder, 'questionnaire-drafts/parents-evening.yml'), 'utf8')
  expect(text).toContain('minutes: 7')
  expect(text).not.toContain('מטרה משלי לגמרי')
})

test('a form from elsewhere becomes a draft; one that cannot be held is refused by its cell', async () => {
  const send = async (content: Buffer) => {
    const boundary = 'madad-test'
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="form"; filename="club.xlsx"\r\ncontent-type: application/octet-stream\r\n\r\n`
    const payload = Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)])
    const headers = { ...own, 'content-type': `multipart/form-data; boundary=${boundary}` }
    return app.inject({ method: 'POST', url: base, headers, payload })
  }
  const form = Buffer.from(await formWorkbook(writeXlsform(shipped.questionnaires[0]!).sheets))
  const taken = await send(form)
  expect(taken.headers.location).toBe(`${base}/meeting-evaluation-2/draft`)
  expect((await get(String(taken.headers.location))).statusCode).toBe(200)
  const refused = await send(Buffer.from('type,name,label\ngeopoint,where,Where?\n'))
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('class="problems"')
})

describe('a questionnaire that needs permission', () => {
  const words = { he: 'שלהם', ar: 'لهم', en: 'Theirs' }
  beforeEach(async () => {
    const [first] = shipped.questionnaires
    const instrument = { source: words, licence: 'CC BY-NC 4.0', permission: { needed: true } }
    await mkdir(path.join(folder, 'questionnaires/theirs'), { recursive: true })
    const text = definitionText({ ...draftOf(first!), id: 'theirs', instrument })
    await writeFile(path.join(folder, 'questionnaires/theirs/v1.yml'), text)
  })

  test('is recorded by whom, when and in what document, and audited', async () => {
    expect((await get(`${base}/theirs`)).body).toContain('name="document"')
    const done = await post(`${base}/theirs`, {
      do: 'permission',
      by: 'Prof. Levi',
      on: '2026-11-20',
      document: 'letter.pdf',
    })
    expect(done.statusCode).toBe(303)
    const { questionnaires: made } = await readQuestionnaires(path.join(folder, 'questionnaires'))
    expect(permissionProblems(made[0]!)).toEqual([])
    expect((await auditLines(temporary.store, 'theirs')).at(-1)).toMatchObject({
      by: 'Dana',
      action: 'questionnaire.permission_recorded',
      details: { version: 1, by: 'Prof. Levi', on: '2026-11-20', document: 'letter.pdf' },
    })
  })

  test.each([
    { by: '', on: '2026-11-20' },
    { by: 'Prof. Levi', on: '2026-13-40' },
    { by: 'Prof. Levi', on: '2026-11-24' },
  ])('is not recorded from %j', async (fields) => {
    expect((await post(`${base}/theirs`, { do: 'permission', document: '', ...fields })).statusCode).toBe(422)
    const { questionnaires: made } = await readQuestionnaires(path.join(folder, 'questionnaires'))
    expect(permissionProblems(made[0]!)).toHaveLength(1)
  })

  test('once answered its file is not touched', async () => {
    await noteDefinitions(temporary.store, (await known()).definitions)
    await temporary.store.db
      .updateTable('questionnaire_version')
      .set({ first_answered_on: '2026-11-01' })
      .where('questionnaire_id', '=', 'theirs')
      .execute()
    const file = path.join(folder, 'questionnaires/theirs/v1.yml')
    const before = await readFile(file, 'utf8')
    await post(`${base}/theirs`, { do: 'permission', by: 'Prof. Levi', on: '2026-11-20', document: '' })
    expect(await readFile(file, 'utf8')).toBe(before)
  })
})

test('the preview is framed, shut in, and made of the draft as far as it is written', async () => {
  await begin()
  expect((await get(`${base}/parents-evening/preview/draft`)).body).not.toContain('<iframe')
  await fill(`${base}/parents-evening/draft`, { 'type.0': 'agreement' }, 'item:0')
  const { body } = await get(`${base}/parents-evening/preview/draft?in=ar`)
  const frame = body.match(/<iframe src="([^"]+)"[^>]*sandbox="allow-scripts"/)![1]!
  expect(frame).toBe('/questionnaire-preview/parents-evening/draft/ar')
  const framed = await get(frame)
  expect(framed.headers['content-security-policy']).toContain('sandbox allow-scripts')
  expect(framed.headers['content-security-policy']).toContain("form-action 'none'")
  expect(framed.body).toContain('…')
})

test('nothing is changed for a request of another site, nor by somebody who has not said who they are', async () => {
  await begin()
  const foreign = await post(base, { do: 'empty', title: 'x' }, { host, cookie, origin: 'http://evil.example' })
  expect(foreign.statusCode).toBe(403)
  const nameless = { host, origin: own.origin }
  expect((await post(base, { do: 'empty', title: 'x' }, nameless)).statusCode).toBe(422)
  const about = `${base}/parents-evening/draft/about`
  const before = await readFile(path.join(folder, 'questionnaire-drafts/parents-evening.yml'), 'utf8')
  await post(about, { minutes: '9', do: 'save' }, nameless)
  expect(await readFile(path.join(folder, 'questionnaire-drafts/parents-evening.yml'), 'utf8')).toBe(before)
})

test('what nobody could have been offered changes nothing', async () => {
  await begin()
  const url = `${base}/parents-evening/draft`
  const seen = fieldsOf((await get(url)).body)
  const before = await readFile(path.join(folder, 'questionnaire-drafts/parents-evening.yml'), 'utf8')
  for (const act of ['remove:consent', 'up:__proto__.x', 'item:99', 'more:consent', 'remove:sections.0.items.5', 'x'])
    await post(url, [...seen, ['do', act]])
  await post(`${url}/about`, [
    ...fieldsOf((await get(`${url}/about`)).body),
    ['instrument.licence', 'x'],
    ['__proto__.y', 'x'],
    ['do', 'remove:title'],
  ])
  expect(await readFile(path.join(folder, 'questionnaire-drafts/parents-evening.yml'), 'utf8')).toBe(before)
  expect((await get(`${base}/no-such`)).statusCode).toBe(404)
  expect((await get(`${url}/item/none`)).statusCode).toBe(404)
})

test('what is written in a text is shown and never run', async () => {
  await begin()
  const about = `${base}/parents-evening/draft/about`
  await fill(about, { 'title.he': '</textarea><script>alert(1)</script>" onfocus="x' })
  for (const url of [about, base, `${base}/parents-evening/draft`, `${base}/parents-evening/draft/translation`])
    expect((await get(url)).body).not.toMatch(/<script|" onfocus/)
})
