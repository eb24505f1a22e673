import { answer } from '@madad/intake/answer'
import { signOff } from '@madad/intake/decide'
import { examine } from '@madad/intake/examine'
import { languages } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { ownSources } from '@madad/pipelines/source'
import { exampleSurvey } from '@madad/pipelines/surveys/example-survey'
import { readSurveySources } from '@madad/pipelines/surveys/survey-source'
import { findUpload } from '@madad/store/uploads'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ownHeaders, type UploadDesk, uploadDesk, type Visitor } from './upload-desk.ts'

// a reader is a process of its own, and takes its time to start
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

let desk: UploadDesk
let dana: Visitor
let formsOf: () => string
beforeAll(async () => {
  desk = await uploadDesk((ofHome) => {
    formsOf = ofHome
    const surveys = async () => ({
      questionnaires: [exampleSurvey],
      sources: readSurveySources([ownSources, ofHome()]),
    })
    return { surveys }
  })
  dana = await desk.visitor('Dana')
})
afterAll(() => desk[Symbol.asyncDispose]())

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
  const { uploadId } = await desk.temporary.upload([head, ...rows].join('\n'), 'answers.csv')
  for (const language of languages) {
    const front = await dana.get(`/${language}/uploads/${uploadId}`)
    expect(front.body).toContain(`/${language}/uploads/${uploadId}/items`)
    expect(front.body).not.toContain('survey.yml')
    const { statusCode, body } = await dana.get(`/${language}/uploads/${uploadId}/items`)
    expect(statusCode).toBe(200)
    expect(body).toContain('so so')
    expect(body).toContain(say(language, 'survey.reason.IN_ITS_PLACE'))
    for (const particular of ['b.example', 'Levi', 'Omar']) expect(body).not.toContain(particular)
  }
})

test('nothing is kept while anything is open, and then the file goes on as a form of the home', async () => {
  const { uploadId } = await desk.temporary.upload([head, ...rows, ''].join('\n'), 'answers-2.csv')
  const url = `/he/uploads/${uploadId}/items`
  const { body } = await dana.get(url)
  const [column, ...rest] = fieldsOf(body, 'c')
  const others = rest.map((name) => [name, chosenOf(body, name)] as const)
  const open = await dana.post(url, [[column!, 'unread'], ...others, [fieldsOf(body, 'w')[0]!, '']])
  expect(open.statusCode).toBe(422)
  expect([...open.body.matchAll(/<li><a href="#/g)]).toHaveLength(2)
  const [item] = fieldsOf(open.body, 'n')
  expect(item).toBe('n.explain_again')
  const word = [fieldsOf(body, 'w')[0]!, 'option:neither'] as const
  const done = await dana.post(url, [[column!, 'unread'], ...others, [item!, 'yes'], word])
  expect([done.statusCode, done.headers.location]).toEqual([303, `/he/uploads/${uploadId}`])
  const [made] = readSurveySources([formsOf()])
  expect(made!.definition).toMatchObject({ questionnaire: 'class-view', not_asked: ['explain_again'] })
  await expect
    .poll(async () => (await findUpload(desk.temporary.intake.store, uploadId))!.questions.map(({ about }) => about), {
      timeout: 30_000,
    })
    .toEqual(['wave', 'year'])
  expect((await dana.get(url)).statusCode).toBe(200)
  await answer(desk.temporary.intake, uploadId, { wave: 'pre', year: '2024' }, 'Dana')
  expect(await examine(desk.temporary.intake, uploadId, 'Dana')).toMatchObject({ state: 'checked' })
})

const whole = 'start_work,explain_again,keep_order,stage,subjects,years,remarks,contact'
const answered = [
  'agree,disagree,neither,primary,maths,3,,a@b.example',
  'agree,agree,agree,primary,maths,4,,c@d.example',
]

test('a column that was recognised wrongly is shown as what it was taken for, and changed there', async () => {
  const { uploadId, questions } = await desk.temporary.upload([whole, ...answered].join('\n'), 'swapped.csv')
  expect(questions.map(({ about }) => about)).toEqual(['wave', 'year'])
  const url = `/he/uploads/${uploadId}/items`
  expect((await dana.get(`/he/uploads/${uploadId}`)).body).toContain(`href="${url}"`)
  const { body } = await dana.get(url)
  expect(body).not.toContain('b.example')
  const names = fieldsOf(body, 'c')
  const shown = new Map(names.map((name) => [name, chosenOf(body, name)]))
  expect([...shown.values()].slice(0, 4)).toEqual(['start_work', 'explain_again', 'keep_order', 'stage'])

  const doubled = [...shown].map(([name, is]) => [name, is === 'stage' ? 'start_work' : is] as const)
  const twice = await dana.post(url, doubled)
  expect(twice.statusCode).toBe(422)
  expect(chosenOf(twice.body, names[3]!)).toBe('start_work')

  const swapped = new Map([
    ['explain_again', 'keep_order'],
    ['keep_order', 'explain_again'],
  ])
  const fields = [...shown].map(([name, is]) => [name, swapped.get(is) ?? is] as const)
  expect((await dana.post(url, fields)).statusCode).toBe(303)
  const kept = readSurveySources([formsOf()]).flatMap(({ definition }) => definition.columns)
  expect(kept).toContainEqual({ header: 'explain_again', item: 'keep_order' })
  expect(kept).toContainEqual({ header: 'keep_order', item: 'explain_again' })
})

test('what was checked may still be corrected, and is checked anew; what was signed off may not', async () => {
  const { intake } = desk.temporary
  const text = [whole, ...answered, ''].join('\n').replace('contact', 'telephone')
  const { uploadId } = await desk.temporary.upload(text, 'checked.csv')
  await answer(intake, uploadId, { wave: 'pre', year: '2023' }, 'Dana')
  expect((await examine(intake, uploadId, 'Dana')).state).toBe('checked')
  const front = `/he/uploads/${uploadId}`
  const url = `${front}/items`
  expect((await dana.get(front)).body).toContain(`href="${url}"`)

  const { body } = await dana.get(url)
  const swapped = new Map([
    ['start_work', 'keep_order'],
    ['keep_order', 'start_work'],
  ])
  const fields = fieldsOf(body, 'c').map((name) => [name, chosenOf(body, name)] as const)
  const said = fields.map(([name, is]) => [name, swapped.get(is) ?? is] as const)
  expect((await dana.post(url, said)).statusCode).toBe(303)
  const states = async () => (await findUpload(intake.store, uploadId))!.state
  await expect.poll(states, { timeout: 30_000 }).toBe('checked')
  const after = await dana.get(front)
  expect(after.body).toContain(say('he', 'uploads.audit.upload.corrected'))

  expect(await signOff(intake, uploadId, [], 'Dana')).toEqual([])
  expect((await dana.get(front)).body).not.toContain(`href="${url}"`)
  expect((await dana.get(url)).headers.location).toBe(front)
  expect((await dana.post(url, said)).headers.location).toBe(front)
  expect(await states()).toBe('signed_off')
})

test('where nothing is corrected the file goes on, and no form is made', async () => {
  const { uploadId } = await desk.temporary.upload(
    [whole, ...answered, ''].join('\n').replace('contact', 'mail'),
    'as-it-is.csv',
  )
  const url = `/he/uploads/${uploadId}/items`
  const { body } = await dana.get(url)
  const before = readSurveySources([formsOf()]).length
  const fields = fieldsOf(body, 'c').map((name) => [name, chosenOf(body, name)] as const)
  expect((await dana.post(url, fields)).statusCode).toBe(303)
  expect(readSurveySources([formsOf()])).toHaveLength(before)
})

test('only whoever said their name, on a page of ours, says what a file is', async () => {
  const { uploadId } = await desk.temporary.upload(
    ['x,y', ...rows].join('\n').replace('x,y', head.replace('who', 'whom')),
    'answers-3.csv',
  )
  const url = `/he/uploads/${uploadId}/items`
  const { host } = ownHeaders
  const from = (headers: Record<string, string>) =>
    desk.app.inject({ method: 'POST', url, headers: { ...ownHeaders, ...headers }, payload: '' })
  expect((await desk.app.inject({ url, headers: { host } })).headers.location).toBe(`/he/uploads/${uploadId}`)
  expect((await from({})).statusCode).toBe(303)
  expect((await from({ cookie: dana.cookie, origin: 'http://elsewhere.example' })).statusCode).toBe(403)
  expect((await dana.get('/he/uploads/00000000-0000-4000-8000-000000000000/items')).statusCode).toBe(404)
})

test('a file of a questionnaire that is not known names those that are, and where one is added', async () => {
  const { uploadId } = await desk.temporary.upload('Timestamp,Which colour?\n2024/01/15 9:00:00 AM,red', 'colours.csv')
  const { body } = await dana.get(`/ar/uploads/${uploadId}`)
  expect(body).toContain(exampleSurvey.title.ar)
  expect(body).toContain('href="/ar/questionnaires"')
  expect(body).not.toContain('>class-view')
})
