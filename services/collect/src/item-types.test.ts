import { randomUUID } from 'node:crypto'
import { say } from '@madad/language/messages'
import { choices, example, exampleQuestionnaire, words } from '@madad/questionnaires/example'
import { createCampaign } from '@madad/store/campaigns'
import { noteDefinitions } from '@madad/store/questionnaire-versions'
import { answersOf, countResponses } from '@madad/store/responses'
import { temporaryStore } from '@madad/store/temporary-store'
import fastify from 'fastify'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { collect } from './collect.ts'

const questionnaire = exampleQuestionnaire([
  example('note', 'welcome'),
  example('single_choice', 'teaches', { choices: choices('yes', 'no'), refuse: true }),
  example('multiple_choice', 'subjects', {
    choices: choices('physics', 'biology', 'none'),
    exclusive: ['none'],
    maximum: 2,
    ask_if: { all: [{ item: 'teaches', operator: 'is', value: 'yes' }] },
  }),
  example('matrix', 'habits', {
    rows_are: 'frequency',
    steps: 'often',
    rows: [
      { id: 'reads', text: words('Reads') },
      { id: 'builds', text: words('Builds') },
    ],
  }),
  example('matrix', 'places', {
    rows_are: 'single_choice',
    choices: choices('near', 'far'),
    rows: [{ id: 'lab', text: words('Lab') }],
  }),
  example('number', 'years', {
    form: 'integer',
    low: 0,
    high: 60,
    dont_know: true,
    when_wrong: words('Nobody taught for so long'),
  }),
  example('ranking', 'needs', { choices: choices('time', 'money', 'people'), places: 2 }),
  example('text', 'town', { length: 'short' }),
  example('text', 'more', { length: 'long' }),
  example('institution', 'school'),
])
const institutions = [{ institutionId: '123456', name: 'Alon' }]

const temporary = await temporaryStore()
const { store } = temporary
await noteDefinitions(store, [{ id: 'example', version: 1, sha256: '0'.repeat(64), file: 'example/v1.yml' }])
const app = fastify()
await app.register(collect, {
  store,
  questionnaires: [questionnaire],
  homeKey: new Uint8Array(32),
  smallestSchool: 5,
  institutionsOf: async () => institutions,
  today: () => '2026-11-23',
})
afterAll(async () => {
  await app.close()
  await temporary[Symbol.asyncDispose]()
})

let address = ''
let campaignId = ''
beforeEach(async () => {
  const plan = { questionnaire, authorityId: '0031', wave: 'pre', schoolYear: 2027, opensOn: '2026-11-01' }
  const made = await createCampaign(
    store,
    { ...plan, closesOn: null, languages: ['en'] },
    { by: 'dana', at: '2026-11-01T08:00:00Z' },
  )
  campaignId = made.campaign!.campaignId
  address = `/q/${campaignId}/en`
})
const form = async () => (await app.inject({ url: address })).body
const send = (...fields: [string, string][]) =>
  app.inject({
    method: 'POST',
    url: address,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams([['response_id', randomUUID()], ...fields]).toString(),
  })
/** The screen of one question. */
const screen = (body: string, id: string): string =>
  body.match(new RegExp(`<section id="question-${id}"[^]*?</section>`))?.[0] ?? ''

test.each([
  ['welcome', [], 0],
  ['teaches', ['type="radio" name="teaches" value="yes"', 'name="teaches" value="refused"'], 3],
  [
    'subjects',
    ['type="checkbox" name="subjects" value="physics"', say('en', 'collect.several.at_most', { maximum: 2 })],
    3,
  ],
  ['reads', ['type="radio" name="reads" value="always"', 'class="row"', 'habits?'], 3],
  ['lab', ['type="radio" name="lab" value="far"', 'class="row"'], 2],
  ['years', ['name="years"', 'inputmode="numeric"', 'type="checkbox" name="years.instead" value="dont_know"'], 2],
  ['needs', ['<select class="line" id="answer-needs.1" name="needs.1"', 'name="needs.2"'], 2],
  ['town', ['name="town"', 'maxlength="250"'], 1],
  ['more', ['<textarea', 'maxlength="2000"'], 1],
  ['school', ['<option value="123456">Alon (123456)</option>'], 1],
] as [id: string, parts: string[], controls: number][])(
  'the screen of %s has what it is answered with',
  async (id, parts, controls) => {
    const shown = screen(await form(), id)
    for (const part of parts) expect(shown).toContain(part)
    expect(shown.match(/<(input|select|textarea)\b/g) ?? []).toHaveLength(controls)
  },
)

test('without a script a question for some is shown to all and says whom it is for; with one it carries its condition', async () => {
  const shown = screen(await form(), 'subjects')
  expect(shown).toContain('Answer only if you answered “yes” to “teaches?”.')
  expect(shown).toContain('data-ask-if=')
})

test('notes have no number; the rest are counted, each row by itself', async () => {
  const body = await form()
  expect(screen(body, 'welcome')).not.toContain(say('en', 'collect.position', { position: 1, total: 10 }))
  expect(screen(body, 'teaches')).toContain(say('en', 'collect.position', { position: 1, total: 10 }))
  expect(screen(body, 'school')).toContain(say('en', 'collect.position', { position: 10, total: 10 }))
})

test('answers of every type are stored in their one form', async () => {
  const { statusCode } = await send(
    ['teaches', 'yes'],
    ['subjects', 'biology'],
    ['subjects', 'physics'],
    ['reads', 'always'],
    ['lab', 'far'],
    ['years', '07'],
    ['needs.1', 'people'],
    ['needs.2', 'time'],
    ['town', ' אופקים '],
    ['more', 'one\r\ntwo'],
    ['school', '123456'],
  )
  expect(statusCode).toBe(200)
  const stored = (await Array.fromAsync(answersOf(store))).filter((each) => each.campaignId === campaignId)
  expect(stored.map(({ itemId, answer, status }) => `${itemId} ${answer ?? status}`)).toEqual([
    'teaches yes',
    'subjects physics biology',
    'reads always',
    'builds blank',
    'lab far',
    'years 7',
    'needs people time',
    'town אופקים',
    'more one\ntwo',
    'school 123456',
  ])
})

test('what was answered though it was not asked is not kept', async () => {
  await send(['teaches', 'no'], ['subjects', 'physics'])
  const stored = (await Array.fromAsync(answersOf(store))).filter((each) => each.campaignId === campaignId)
  expect(stored.find(({ itemId }) => itemId === 'subjects')).toMatchObject({ answer: null, status: 'not_asked' })
})

test('what is wrong links to its field, and everything entered stays', async () => {
  const { statusCode, body } = await send(
    ['teaches', 'yes'],
    ['subjects', 'physics'],
    ['subjects', 'none'],
    ['years', '99'],
    ['needs.1', 'money'],
    ['town', '<b>'],
    ['more', 'two\nlines'],
    ['school', '999999'],
  )
  expect(statusCode).toBe(422)
  expect(await countResponses(store, campaignId)).toBe(0)
  const summary = body.slice(body.indexOf('class="errors"'), body.indexOf('</section>'))
  const links = [...summary.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]!)
  expect(links).toEqual(['subjects', 'years', 'needs.2', 'school'].map((field) => `answer-${field}`))
  for (const link of links) expect(body).toContain(`id="${link}"`)
  expect(body).toMatch(/name="subjects" value="none" checked/)
  expect(body).toMatch(/name="years" value="99"/)
  expect(body).toMatch(/<option value="money" selected>/)
  expect(body).toContain('name="town" value="&#60;b&#62;"')
  expect(body).toContain('two\nlines</textarea>')
  expect(screen(body, 'years')).toContain('Nobody taught for so long')
})

test('“I do not know” stands in place of a number, not beside one', async () => {
  expect((await send(['years', '4'], ['years.instead', 'dont_know'])).statusCode).toBe(422)
  expect((await send(['years.instead', 'dont_know'])).statusCode).toBe(200)
  const years = (await Array.fromAsync(answersOf(store))).filter(
    (each) => each.campaignId === campaignId && each.itemId === 'years',
  )
  expect(years).toMatchObject([{ answer: null, status: 'dont_know' }])
})
