import path from 'node:path'
import { answer } from '@madad/intake/answer'
import { examine } from '@madad/intake/examine'
import { type TemporaryIntake, temporaryIntake } from '@madad/intake/temporary-intake'
import { languages } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { ownSources } from '@madad/pipelines/source'
import { exampleSurvey } from '@madad/pipelines/surveys/example-survey'
import { readSurveySources } from '@madad/pipelines/surveys/survey-source'
import { findUpload } from '@madad/store/uploads'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { uploads } from '../src/uploads/uploads.ts'

// a reader is a process of its own, and takes its time to start
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

let temporary: TemporaryIntake
let app: FastifyInstance
const faults: unknown[] = []
const host = '127.0.0.1:4173'
const own = { host, origin: `http://${host}` }
const form = { 'content-type': 'application/x-www-form-urlencoded' }

beforeAll(async () => {
  let home = ''
  temporary = await temporaryIntake({
    surveys: async () => ({
      questionnaires: [exampleSurvey],
      sources: readSurveySources([ownSources, path.join(home, 'sources')]),
    }),
  })
  home = temporary.folder
  app = Fastify()
  await app.register(uploads, {
    intake: temporary.intake,
    building: { request: () => {}, state: () => ({ isRunning: false, isWaiting: false }) },
    receiving: path.join(home, 'receiving'),
    authorityId: null,
    onFault: (error) => faults.push(error),
  })
})
afterAll(async () => {
  await app.close()
  await temporary[Symbol.asyncDispose]()
  expect(faults.splice(0)).toEqual([])
})

async function cookieOf(name: string): Promise<string> {
  const said = await app.inject({
    method: 'POST',
    url: '/he/who',
    headers: { ...own, ...form },
    payload: `name=${name}`,
  })
  return String(said.headers['set-cookie']).split(';')[0]!
}

const get = (url: string, cookie = '') => app.inject({ url, headers: { host, cookie } })
const post = (url: string, fields: readonly (readonly [string, string])[], headers: Record<string, string>) =>
  app.inject({
    method: 'POST',
    url,
    headers: { ...form, ...headers },
    payload: new URLSearchParams(fields.map(([name, text]): [string, string] => [name, text])).toString(),
  })

/** The names of a page's fields that begin so. */
const fieldsOf = (markup: string, letter: string): string[] =>
  [...markup.matchAll(/ name="([a-z]\.[^"]+)"/g)]
    .map(([, name]) => name!)
    .filter((name) => name.startsWith(`${letter}.`))

/** What a list of the page has chosen; its first, where it has nothing. */
function chosenOf(markup: string, name: string): string {
  const list = markup.slice(markup.indexOf(`name="${name}"`)).split('</select>')[0]!
  return /<option value="([^"]*)" selected/.exec(list)?.[1] ?? 'unread'
}

const head = 'start_work,other words,keep_order,stage,subjects,years,remarks,contact,who'
const rows = [
  'agree,agree,so so,primary,maths,3,,a@b.example,Dana Levi',
  'agree,disagree,agree,primary,maths,3,,c@d.example,Omar',
]

test('what is open is asked in every language; people’s particulars are not on the page', async () => {
  const cookie = await cookieOf('Dana')
  const { uploadId } = await temporary.upload([head, ...rows].join('\n'), 'answers.csv')
  for (const language of languages) {
    const front = await get(`/${language}/uploads/${uploadId}`, cookie)
    expect(front.body).toContain(`/${language}/uploads/${uploadId}/items`)
    expect(front.body).not.toContain('survey.yml')
    const { statusCode, body } = await get(`/${language}/uploads/${uploadId}/items`, cookie)
    expect(statusCode).toBe(200)
    expect(body).toContain('so so')
    expect(body).toContain(say(language, 'survey.reason.IN_ITS_PLACE'))
    for (const particular of ['b.example', 'Levi', 'Omar']) expect(body).not.toContain(particular)
  }
})

test('nothing is kept while anything is open, and then the file goes on as a form of the home', async () => {
  const cookie = await cookieOf('Dana')
  const { uploadId } = await temporary.upload([head, ...rows, ''].join('\n'), 'answers-2.csv')
  const url = `/he/uploads/${uploadId}/items`
  const { body } = await get(url, cookie)
  const [column, ...rest] = fieldsOf(body, 'c')
  const others = rest.map((name) => [name, chosenOf(body, name)] as const)
  const open = await post(url, [[column!, 'unread'], ...others, [fieldsOf(body, 'w')[0]!, '']], { ...own, cookie })
  expect(open.statusCode).toBe(422)
  expect([...open.body.matchAll(/<li><a href="#/g)]).toHaveLength(2)
  const [item] = fieldsOf(open.body, 'n')
  expect(item).toBe('n.explain_again')
  const word = [fieldsOf(body, 'w')[0]!, 'option:neither'] as const
  const done = await post(url, [[column!, 'unread'], ...others, [item!, 'yes'], word], { ...own, cookie })
  expect([done.statusCode, done.headers.location]).toEqual([303, `/he/uploads/${uploadId}`])
  const [made] = readSurveySources([path.join(temporary.folder, 'sources')])
  expect(made!.definition).toMatchObject({ questionnaire: 'class-view', not_asked: ['explain_again'] })
  await expect
    .poll(async () => (await findUpload(temporary.intake.store, uploadId))!.questions.map(({ about }) => about), {
      timeout: 30_000,
    })
    .toEqual(['wave', 'year'])
  expect((await get(url, cookie)).statusCode).toBe(200)
  await answer(temporary.intake, uploadId, { wave: 'pre', year: '2024' }, 'Dana')
  expect(await examine(temporary.intake, uploadId, 'Dana')).toMatchObject({ state: 'checked' })
  const after = await get(url, cookie)
  expect([after.statusCode, after.headers.location]).toEqual([303, `/he/uploads/${uploadId}`])
})

const whole = 'start_work,explain_again,keep_order,stage,subjects,years,remarks,contact'
const answered = [
  'agree,disagree,neither,primary,maths,3,,a@b.example',
  'agree,agree,agree,primary,maths,4,,c@d.example',
]

test('a column that was recognised wrongly is shown as what it was taken for, and changed there', async () => {
  const cookie = await cookieOf('Dana')
  const { uploadId, questions } = await temporary.upload([whole, ...answered].join('\n'), 'swapped.csv')
  expect(questions.map(({ about }) => about)).toEqual(['wave', 'year'])
  const url = `/he/uploads/${uploadId}/items`
  expect((await get(`/he/uploads/${uploadId}`, cookie)).body).toContain(`href="${url}"`)
  const { body } = await get(url, cookie)
  expect(body).not.toContain('b.example')
  const names = fieldsOf(body, 'c')
  const shown = new Map(names.map((name) => [name, chosenOf(body, name)]))
  expect([...shown.values()].slice(0, 4)).toEqual(['start_work', 'explain_again', 'keep_order', 'stage'])

  const twice = await post(
    url,
    [...shown].map(([name, is]) => [name, is === 'stage' ? 'start_work' : is] as const),
    {
      ...own,
      cookie,
    },
  )
  expect(twice.statusCode).toBe(422)
  expect(chosenOf(twice.body, names[3]!)).toBe('start_work')

  const swapped = new Map([
    ['explain_again', 'keep_order'],
    ['keep_order', 'explain_again'],
  ])
  const fields = [...shown].map(([name, is]) => [name, swapped.get(is) ?? is] as const)
  expect((await post(url, fields, { ...own, cookie })).statusCode).toBe(303)
  const kept = readSurveySources([path.join(temporary.folder, 'sources')]).flatMap(
    ({ definition }) => definition.columns,
  )
  expect(kept).toContainEqual({ header: 'explain_again', item: 'keep_order' })
  expect(kept).toContainEqual({ header: 'keep_order', item: 'explain_again' })
})

test('where nothing is corrected the file goes on, and no form is made', async () => {
  const cookie = await cookieOf('Dana')
  const { uploadId } = await temporary.upload(
    [whole, ...answered, ''].join('\n').replace('contact', 'mail'),
    'as-it-is.csv',
  )
  const url = `/he/uploads/${uploadId}/items`
  const { body } = await get(url, cookie)
  const before = readSurveySources([path.join(temporary.folder, 'sources')]).length
  const fields = fieldsOf(body, 'c').map((name) => [name, chosenOf(body, name)] as const)
  expect((await post(url, fields, { ...own, cookie })).statusCode).toBe(303)
  expect(readSurveySources([path.join(temporary.folder, 'sources')])).toHaveLength(before)
})

test('only whoever said their name, on a page of ours, says what a file is', async () => {
  const cookie = await cookieOf('Dana')
  const { uploadId } = await temporary.upload(
    ['x,y', ...rows].join('\n').replace('x,y', head.replace('who', 'whom')),
    'answers-3.csv',
  )
  const url = `/he/uploads/${uploadId}/items`
  expect((await get(url)).headers.location).toBe(`/he/uploads/${uploadId}`)
  expect((await post(url, [], { ...own })).statusCode).toBe(303)
  expect((await post(url, [], { host, cookie, origin: 'http://elsewhere.example' })).statusCode).toBe(403)
  expect((await get('/he/uploads/00000000-0000-4000-8000-000000000000/items', cookie)).statusCode).toBe(404)
})

test('a file of a questionnaire that is not known names those that are, and where one is added', async () => {
  const cookie = await cookieOf('Dana')
  const { uploadId } = await temporary.upload('Timestamp,Which colour?\n2024/01/15 9:00:00 AM,red', 'colours.csv')
  const { body } = await get(`/ar/uploads/${uploadId}`, cookie)
  expect(body).toContain(exampleSurvey.title.ar)
  expect(body).toContain('href="/ar/questionnaires"')
  expect(body).not.toContain('>class-view')
})
