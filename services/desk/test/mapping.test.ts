import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { languages } from '@madad/language/language'
import { ownSources, readSources } from '@madad/pipelines/source'
import { auditLines } from '@madad/store/audit'
import { findUpload } from '@madad/store/uploads'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ownHeaders, type UploadDesk, uploadDesk } from './upload-desk.ts'

let desk: UploadDesk
/** a reader is a process of its own, and takes its time to start */
const slow = { timeout: 60_000 }

async function start() {
  desk = await uploadDesk((ofHome) => ({ sources: () => readSources([ownSources, ofHome()]) }))
}
const stop = () => desk[Symbol.asyncDispose]()

/** Brings a file and has it read. */
const upload = (text: string) => desk.temporary.upload(text, 'our pupils.csv', 'Dana')

/** The fields of the page's form as a browser would send them, nothing changed. */
function fieldsOf(body: string): Map<string, string> {
  const form = /<form class="mapping"[\s\S]*?<\/form>/.exec(body)![0]
  const text = (html: string) => html.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
  const fields = new Map<string, string>()
  for (const [, attributes = ''] of form.matchAll(/<input ([^>]*)>/g)) {
    const value = (name: string) => text(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? '')
    if (value('type') === 'radio' && !/ checked/.test(attributes)) continue
    fields.set(value('name'), value('value'))
  }
  for (const [, name = '', options = ''] of form.matchAll(/<select [^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)) {
    const chosen = /<option value="([^"]*)" selected/.exec(options) ?? /<option value="([^"]*)"/.exec(options)
    fields.set(text(name), text(chosen?.[1] ?? ''))
  }
  return fields
}
const changed = (fields: ReadonlyMap<string, string>, changes: Record<string, string>): [string, string][] => [
  ...new Map([...fields, ...Object.entries(changes)]),
]
const words = (body: string) =>
  body
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ')

const sheet = [
  'תלמידים לפי בית ספר,,,',
  'סמל,שם,ילדים בנים,ילדות בנות',
  '100001,אלון,10,12',
  '100002,ברוש,20,22',
  'סה"כ,,30,34',
].join('\n')

async function waiting(text = sheet) {
  const { uploadId, state } = await upload(text)
  expect(state).toBe('asked')
  const visitor = await desk.visitor('Dana')
  const url = `/he/uploads/${uploadId}/mapping`
  return { uploadId, url, ...visitor, state: async () => (await findUpload(desk.temporary.intake.store, uploadId))! }
}

/** Waits until the file has been read again. */
async function settled(standing: () => Promise<{ state: string }>) {
  for (;;) {
    const upload = await standing()
    if (!['asked', 'received'].includes(upload.state)) return upload
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

describe('a file of an unknown shape', slow, () => {
  beforeAll(start)
  afterAll(stop)

  test('its own page leads to the mapping', async () => {
    const { uploadId, get } = await waiting()
    expect((await get(`/he/uploads/${uploadId}`)).body).toContain(`href="/he/uploads/${uploadId}/mapping"`)
  })

  test('each column is suggested, with its samples, how sure and why', async () => {
    const { url, get } = await waiting()
    const { statusCode, body } = await get(url)
    expect(statusCode).toBe(200)
    const fields = fieldsOf(body)
    expect([fields.get('dataset'), fields.get('c.0'), fields.get('c.1'), fields.get('c.2')]).toEqual([
      'municipality/students#students',
      'institution_id',
      'institution_name',
      'students',
    ])
    expect([fields.get('s.2.gender'), fields.get('s.3.gender')]).toEqual(['male', 'female'])
    expect(words(body)).toContain('100001 · 100002')
    expect(words(body)).toContain('ברור כך קוראים לה: "סמל"; הערכים מתאימים')
  })

  test('the page speaks every language, without script or style in its markup', async () => {
    const { url, get } = await waiting()
    for (const language of languages) {
      const { body } = await get(url.replace('/he/', `/${language}/`))
      expect(body).toContain(`<html lang="${language}"`)
      expect(body).not.toMatch(/\sstyle=|\son\w+=|\{\w+\}/)
    }
  })

  test('the year that nothing says is asked, and nothing is kept before it is answered', async () => {
    const { url, get, post } = await waiting()
    const fields = fieldsOf((await get(url)).body)
    const reply = await post(url, changed(fields, { do: 'save' }))
    expect(reply.statusCode).toBe(422)
    expect(words(reply.body)).toContain('צריך להיות ידוע על איזו שנת לימודים')
    expect(desk.temporary.intake.sources().some(({ id }) => id.startsWith('home/'))).toBe(false)
  })

  test('a check shows the first figures as they will be read, and keeps nothing', async () => {
    const { url, get, post } = await waiting()
    const fields = fieldsOf((await get(url)).body)
    const { statusCode, body } = await post(url, changed(fields, { do: 'check', year: 'תשפ"ד' }))
    expect(statusCode).toBe(200)
    expect(words(body)).toContain('רשומות: 4 · תקופה: 2024')
    expect(words(body)).toMatch(/100001 .*בנים .*תשפ"ד · 2023\/24 10 .*C3/)
    expect(fieldsOf(body).get('year')).toBe('תשפ"ד')
    expect(desk.temporary.intake.sources().some(({ id }) => id.startsWith('home/'))).toBe(false)
  })

  test('a correction is kept while the page is shown again, and what it leaves untold is said', async () => {
    const { url, get, post } = await waiting()
    const fields = fieldsOf((await get(url)).body)
    const other = await post(url, changed(fields, { do: 'check', year: '2024', 'c.0': '', 'c.1': '' }))
    expect(other.statusCode).toBe(422)
    expect(words(other.body)).toContain('צריך להיות ידוע: סמל מוסד')
    expect(fieldsOf(other.body).get('c.0')).toBe('')
  })

  test('another kind of table lays the columns anew', async () => {
    const { url, get, post } = await waiting()
    const fields = fieldsOf((await get(url)).body)
    const dataset = 'municipality/matriculation#results'
    const again = fieldsOf((await post(url, changed(fields, { do: 'show', dataset }))).body)
    expect([again.get('dataset'), again.get('c.0')]).toEqual([dataset, 'institution_id'])
  })

  test('where the table lies can be corrected', async () => {
    const { url, get, post } = await waiting(sheet.replace('סמל,שם', 'טיוטה,,,\nסמל,שם'))
    const fields = fieldsOf((await get(url)).body)
    const { body } = await post(url, changed(fields, { do: 'show', first: '3', data: '4', last: '4' }))
    expect([fieldsOf(body).get('first'), fieldsOf(body).get('last')]).toEqual(['3', '4'])
    expect(words(body)).toContain('שורות נתונים: 1')
  })

  test('who has not said who they are is sent to say so', async () => {
    const { url, uploadId } = await waiting()
    const reply = await desk.app.inject({ url, headers: { host: ownHeaders.host } })
    expect([reply.statusCode, reply.headers.location]).toEqual([303, `/he/uploads/${uploadId}`])
  })

  test('a file that waits for nothing has nothing to map; one that is not there is missing', async () => {
    const { uploadId } = await upload(
      'סמל מוסד,שם,שנת לימודים,מספר תלמידים\n100001,אלון,2022,31\n100002,ברוש,2022,12\n',
    )
    const { get } = await desk.visitor('Dana')
    expect((await get(`/he/uploads/${uploadId}/mapping`)).statusCode).toBe(409)
    expect((await get('/he/uploads/00000000-0000-4000-8000-000000000000/mapping')).statusCode).toBe(404)
  })

  test('what no page of ours would send is not heard', async () => {
    const { url, get, post } = await waiting()
    const shown = fieldsOf((await get(url)).body)
    const names: [string, string][] = [
      ['c.0', '__proto__'],
      ['c.1', 'constructor'],
      ['s.2.__proto__', 'male'],
      ['v.0.institution_id.0', 'x'],
      ['k.__proto__', 'x'],
    ]
    const heard = await post(url, [...changed(shown, { do: 'check', year: '2024' }), ...names])
    expect(words(heard.body)).toContain('צריך להיות ידוע: סמל מוסד')
    const places: [string, string][] = [
      ['dataset', '__proto__#toString'],
      ['shown', '0 0 0 99999 99999 99999 99999'],
      ['first', '1e9'],
      ['data', '-1'],
    ]
    expect((await post(url, [...changed(shown, { do: 'check' }), ...places])).statusCode).toBe(422)
    expect((await post(url, [...changed(shown, { do: 'show', table: '99.99' })])).statusCode).toBe(200)
  })
})

describe('saving', slow, () => {
  beforeEach(start)
  afterEach(stop)

  test('what is saved is a source of the home, and the file goes on its way as one of it', async () => {
    const { url, get, post, state, uploadId } = await waiting()
    const fields = fieldsOf((await get(url)).body)
    const reply = await post(url, changed(fields, { do: 'save', year: '2024', title: 'Our pupils' }))
    expect([reply.statusCode, reply.headers.location]).toEqual([303, `/he/uploads/${uploadId}`])
    const upload = await settled(state)
    expect(upload).toMatchObject({
      state: 'checked',
      sourceId: 'home/our-pupils',
      formOf: 'municipality/students',
      period: '2024',
    })
    const text = await readFile(path.join(desk.temporary.folder, 'sources/home/our-pupils/source.yml'), 'utf8')
    expect(text).toContain('form_of: municipality/students')
    const saved = (await auditLines(desk.temporary.intake.store, 'home/our-pupils')).map(({ action, by }) => [
      action,
      by,
    ])
    expect(saved).toEqual([['source.saved', 'Dana']])
  })

  test('values that are not known are asked, and what is answered is kept', async () => {
    const { url, get, post, state } = await waiting(
      'סמל,שם,מה בכיתה,ילדים\n100001,אלון,שביעית,10\n100001,אלון,שמינית,11\n100002,ברוש,שביעית,12\n100002,ברוש,שמינית,13\n',
    )
    const shown = fieldsOf((await get(url)).body)
    const first = await post(url, changed(shown, { do: 'check', year: '2024', 'c.2': 'grade', 'c.3': 'students' }))
    const fields = fieldsOf(first.body)
    expect([...fields.keys()].filter((name) => name.startsWith('v.'))).toEqual(['v.2.grade.0', 'v.2.grade.1'])
    await post(url, changed(fields, { do: 'save', 'v.2.grade.0': 'grade_7', 'v.2.grade.1': 'grade_8' }))
    expect(await settled(state)).toMatchObject({ state: 'checked', problems: [] })
  })

  test('what is wrong in the cells does not stand in the way of saving, once it was seen', async () => {
    const { url, get, post, state } = await waiting(
      sheet.replace('100002,ברוש,20', '100002,ברוש,עשרים,22\n100003,גפן,30'),
    )
    const fields = fieldsOf((await get(url)).body)
    const warned = await post(url, changed(fields, { do: 'save', year: '2024' }))
    expect(warned.statusCode).toBe(200)
    expect(words(warned.body)).toContain('שמירה והמשך למרות הבעיות')
    const saved = await post(url, changed(fieldsOf(warned.body), { do: 'save' }))
    expect(saved.statusCode).toBe(303)
    expect((await settled(state)).state).toBe('refused')
  })
})

describe("next year's file of a source that was mapped", slow, () => {
  beforeAll(async () => {
    await start()
    await mapped()
  }, 60_000)
  afterAll(stop)

  async function mapped() {
    const { url, get, post, state } = await waiting()
    const fields = fieldsOf((await get(url)).body)
    await post(url, changed(fields, { do: 'save', year: '2024', title: 'Our pupils' }))
    await settled(state)
  }
  const next = sheet.replace('ילדים בנים,ילדות בנות', 'סך הבנים,סך הבנות').replace('10,12', '11,13')

  test('just the renamed columns are asked, each with the likeliest column chosen', async () => {
    const { url, get } = await waiting(next)
    const { body } = await get(url)
    const fields = fieldsOf(body)
    expect([...fields].filter(([name]) => name.startsWith('r.'))).toEqual([
      ['r.students_male', '2'],
      ['r.students_female', '3'],
    ])
    expect(words(body)).toContain('זה קובץ של "Our pupils".')
  })

  test('one column for two fields is refused', async () => {
    const { url, get, post } = await waiting(next)
    const fields = fieldsOf((await get(url)).body)
    const reply = await post(url, changed(fields, { do: 'learn', 'r.students_female': '2' }))
    expect(reply.statusCode).toBe(422)
    expect(words(reply.body)).toContain('העמודות C אומרות אותו דבר')
  })

  test('who says that it is another file maps it from the start', async () => {
    const { url, get } = await waiting(next)
    expect(fieldsOf((await get(`${url}?new=yes`)).body).get('c.0')).toBe('institution_id')
  })

  test('what is answered is added to the source, and the year is asked as every year', async () => {
    const { url, get, post, uploadId } = await waiting(next)
    const reply = await post(url, changed(fieldsOf((await get(url)).body), { do: 'learn' }))
    expect(reply.headers.location).toBe(`/he/uploads/${uploadId}`)
    const text = await readFile(path.join(desk.temporary.folder, 'sources/home/our-pupils/source.yml'), 'utf8')
    expect(text).toContain('סך הבנים')
    for (;;) {
      const { questions } = (await findUpload(desk.temporary.intake.store, uploadId))!
      if (questions.some(({ about }) => about === 'year')) break
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })
})
