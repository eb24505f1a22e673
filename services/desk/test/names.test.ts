import { ownSources, readSources } from '@madad/pipelines/source'
import { nameDecisions } from '@madad/store/name-decisions'
import { findUpload } from '@madad/store/uploads'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writePublishedWith } from './desks-with.ts'
import { ownHeaders, type UploadDesk, uploadDesk, type Visitor } from './upload-desk.ts'

let desk: UploadDesk
let dana: Visitor
let uploadId: string

/** Schools of one town more than the fixture's, two of them of one name. */
const schools = `insert into institution (institution_id, name, authority_id, locality_name) values
  ('440016', 'תיכון אלון', '0061', 'עין תכלת'),
  ('440024', 'מקיף הדר', '0061', 'עין תכלת'),
  ('440032', 'מקיף הדר', '0061', 'גבעת חצב')`

beforeAll(async () => {
  desk = await uploadDesk(() => ({ sources: () => readSources([ownSources]), authorityId: '0061' }))
  await writePublishedWith(desk.temporary.intake.published, [schools])
  dana = await desk.visitor('Dana')
  const names = ['תיכון אלון', 'מקיף הדר', 'אורט נווה', 'תיכון אלונים']
  const rows = names.map((name) => `,${name},2022,40`).join('\n')
  const upload = await desk.temporary.upload(`סמל מוסד,שם בית הספר,שנת לימודים,מספר תלמידים\n${rows}\n`)
  uploadId = upload.uploadId
  expect(upload.state).toBe('asked')
}, 60_000)
afterAll(() => desk[Symbol.asyncDispose]())

const get = (url: string) => dana.get(url)
const post = (url: string, fields: Record<string, string>) => dana.post(url, Object.entries(fields))
const words = (body: string) =>
  body
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ')
const place = () => `/he/uploads/${uploadId}/names`

/** The places of the questions on the page, by name. */
async function questions(): Promise<Record<string, number>> {
  const { questions } = (await findUpload(desk.temporary.intake.store, uploadId))!
  return Object.fromEntries(questions.flatMap((each, n) => (each.about === 'name' ? [[each.name, n]] : [])))
}

test('the file leads to the names it waits for', async () => {
  const { body } = await get(`/he/uploads/${uploadId}`)
  expect(body).toContain(`href="${place()}"`)
  expect(words(body)).toContain('שמות בלי סמל: 3')
})

test('each name has those it could be, with where they were seen; nothing is chosen for anybody', async () => {
  const { body } = await get(place())
  expect(words(body)).toMatch(/מקיף הדר כך קוראים ליותר מאחד: .*440024 · עין תכלת.*440032 · גבעת חצב/)
  expect(words(body)).toMatch(/תיכון אלונים שם כזה אינו מוכר\. אלה הקרובים אליו: תיכון אלון/)
  expect(words(body)).toMatch(/אורט נווה שם כזה אינו מוכר, וגם לא שם קרוב/)
  expect([...body.matchAll(/value="([^"]*)" checked/g)].map(([, value]) => value)).toEqual(['', '', ''])
})

test('a code that is none is said at its name, and nothing is kept', async () => {
  const at = await questions()
  const reply = await post(place(), { [`n.${at['אורט נווה']}`]: 'other', [`o.${at['אורט נווה']}`]: '44' })
  expect(reply.statusCode).toBe(422)
  expect(reply.body).toContain('aria-invalid="true"')
  expect(await nameDecisions(desk.temporary.intake.store)).toEqual([])
})

test('what is decided is kept for every file; one that is of no school of ours is kept so', async () => {
  const at = await questions()
  const reply = await post(place(), {
    [`n.${at['מקיף הדר']}`]: '440032',
    [`n.${at['אורט נווה']}`]: 'outside',
    without: 'yes',
  })
  expect([reply.statusCode, reply.headers.location]).toEqual([303, `/he/uploads/${uploadId}`])
  const decisions = await nameDecisions(desk.temporary.intake.store)
  expect(decisions.map(({ name, code, by }) => [name, code, by])).toEqual([
    ['אורט נווה', 'outside', 'Dana'],
    ['מקיף הדר', '440032', 'Dana'],
  ])
  for (;;) {
    const { state } = (await findUpload(desk.temporary.intake.store, uploadId))!
    if (state === 'checked') break
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  expect(words((await get(`/he/uploads/${uploadId}`)).body)).toContain('לא ברשות שלנו')
}, 60_000)

test('whoever has not said who they are, and a file that asks nothing, are sent to the file', async () => {
  expect((await desk.app.inject({ url: place(), headers: { host: ownHeaders.host } })).headers.location).toBe(
    `/he/uploads/${uploadId}`,
  )
  expect((await get(place())).headers.location).toBe(`/he/uploads/${uploadId}`)
})
