import { randomUUID } from 'node:crypto'
import { direction, type Language, languages } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { example, exampleQuestionnaire } from '@madad/questionnaires/example'
import { readQuestionnaires } from '@madad/questionnaires/read'
import { itemsOf } from '@madad/questionnaires/schema'
import type { CampaignPlan } from '@madad/store/campaign-plan'
import { closeCampaign } from '@madad/store/campaign-states'
import { createCampaign, findCampaign } from '@madad/store/campaigns'
import { codeKey, makeCodes, spacedCode } from '@madad/store/one-time-codes'
import { noteDefinitions } from '@madad/store/questionnaire-versions'
import { receiptOf } from '@madad/store/receipts'
import { answersOf, countResponses } from '@madad/store/responses'
import { temporaryStore } from '@madad/store/temporary-store'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { collect } from './collect.ts'

const { questionnaires, definitions } = await readQuestionnaires()
const teacher = questionnaires.find(({ id }) => id === 'teacher-stem-self-efficacy')!
const statements = itemsOf(teacher).filter(({ type }) => type === 'agreement')
let responseId = ''

const temporary = await temporaryStore()
const { store } = temporary
await noteDefinitions(store, definitions)
const made: FastifyInstance[] = []
let today = '2026-11-23'
let campaignId = ''
let app: FastifyInstance

beforeEach(async () => {
  today = '2026-11-23'
  responseId = randomUUID()
  campaignId = await campaign()
  app = fastify()
  await app.register(collect, {
    store,
    questionnaires,
    homeKey: new Uint8Array(32),
    smallestSchool: 5,
    today: () => today,
  })
  made.push(app)
})
afterAll(async () => {
  for (const each of made) await each.close()
  await temporary[Symbol.asyncDispose]()
})

async function campaign(offered: Language[] = ['he', 'ar', 'en'], parts: Partial<CampaignPlan> = {}): Promise<string> {
  const { campaign } = await createCampaign(
    store,
    {
      questionnaire: teacher,
      authorityId: '0031',
      wave: 'pre',
      schoolYear: 2027,
      opensOn: '2026-11-01',
      closesOn: '2026-11-30',
      languages: offered,
      ...parts,
    },
    { by: 'dana', at: '2026-11-01T08:00:00Z' },
  )
  return campaign!.campaignId
}

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers })
const post = (language: Language, fields: [string, string][], id: string | null = responseId) =>
  app.inject({
    method: 'POST',
    url: `/q/${campaignId}/${language}`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(id === null ? fields : [['response_id', id], ...fields]).toString(),
  })
/** Markup as a reader sees it. */
const visible = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ')
const pairing = (mother: string, day: string, town: string, phone: string): [string, string][] => [
  ['pairing.mother_letter', mother],
  ['pairing.birth_day', day],
  ['pairing.birthplace_letter', town],
  ['pairing.phone_digits', phone],
]

test.each(languages)(
  'in %s the form has its direction, the consent, every statement and every step',
  async (language) => {
    const { statusCode, headers, body } = await get(`/q/${campaignId}/${language}`)
    expect(statusCode).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(body).toContain(`<html lang="${language}" dir="${direction(language)}">`)
    const text = visible(body)
    for (const part of Object.values(teacher.consent)) expect(text).toContain(part[language])
    for (const item of itemsOf(teacher)) expect(text).toContain(item.text[language])
    for (const { label } of teacher.steps.agreement!) expect(text.split(label[language]).length).toBeGreaterThan(12)
    expect(body.match(/<input type="radio"/g)).toHaveLength(60)
    expect(body).not.toContain(' checked')
  },
)

test('without a language in the address the device’s wish decides, then the campaign’s first', async () => {
  const lang = async (wish: string) =>
    (await get(`/q/${campaignId}`, { 'accept-language': wish })).body.match(/lang="(..)"/)?.[1]
  expect(await lang('fr-FR,ar;q=0.8,he;q=0.5')).toBe('ar')
  expect(await lang('fr')).toBe('he')
  campaignId = await campaign(['en', 'he'])
  expect(await lang('ar')).toBe('en')
})

test('each form has a number of its own, a random one', async () => {
  const number = async () => (await get(`/q/${campaignId}/he`)).body.match(/name="response_id" value="([^"]+)"/)![1]!
  const [one, two] = [await number(), await number()]
  expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(one).not.toBe(two)
})

test('a page needs nothing from elsewhere, allows no script or style but ours, and sets no cookie', async () => {
  const { headers, body } = await get(`/q/${campaignId}/he`)
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers['content-security-policy']).not.toContain('unsafe')
  expect(headers['set-cookie']).toBeUndefined()
  expect(headers['cache-control']).toBe('no-store')
  expect(body).not.toMatch(/https?:\/\//)
  expect(body).not.toMatch(/<style|style="|<script>|\son\w+=/)
})

test('style and script are kept by the device under an address that follows their content', async () => {
  const { body } = await get(`/q/${campaignId}/he`)
  const addresses = [...body.matchAll(/(?:href|src)="(\/q\/assets\/[^"]+)"/g)].map((match) => match[1]!)
  expect(addresses).toHaveLength(2)
  for (const address of addresses) {
    const { statusCode, headers } = await get(address)
    expect(statusCode).toBe(200)
    expect(headers['content-type']).toMatch(/^text\/(css|javascript)/)
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
    const again = await get(address, { 'if-none-match': headers.etag as string })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  }
  expect((await get('/q/assets/..%2Fpackage.json')).statusCode).toBe(404)
})

test.each(languages)('in %s answers are stored before the thanks', async (language) => {
  const fields = statements.map(({ id }): [string, string] => [id, 'agree'])
  const sent = await post(language, [...fields, ...pairing('מ', '7', 'ב', '05')])
  expect(sent.statusCode).toBe(200)
  expect(await countResponses(store, campaignId)).toBe(1)
  const stored = (await Array.fromAsync(answersOf(store))).filter((answer) => answer.campaignId === campaignId)
  expect(
    new Set(stored.map(({ responseId, day, language, answer }) => [responseId, day, language, answer].join(' '))),
  ).toEqual(new Set([`${responseId} 2026-11-23 ${language} agree`]))
  expect(visible(sent.body)).toContain(say(language, 'collect.thanks.text'))
  expect(visible(sent.body)).toContain(spacedCode(receiptOf(responseId)))
})

test('the pairing code is stored only as a keyed hash', async () => {
  await post('he', pairing('ם', '07', 'ב', '05'))
  const row = await store.db
    .selectFrom('response')
    .selectAll()
    .where('response_id', '=', responseId)
    .executeTakeFirstOrThrow()
  expect(row.pairing_hash).toMatch(/^[\w-]{22}$/)
  expect(row.answers).not.toContain('pairing')
  const first = row.pairing_hash
  responseId = randomUUID()
  await post('ar', pairing('מ', '٧', 'ב', '05'))
  const again = await store.db
    .selectFrom('response')
    .selectAll()
    .where('response_id', '=', responseId)
    .executeTakeFirstOrThrow()
  expect(again.pairing_hash).toBe(first)
})

test('a campaign that asks no pairing code shows none and takes none', async () => {
  campaignId = await campaign(['he'], { asksPairingCode: false })
  expect((await get(`/q/${campaignId}/he`)).body).not.toContain('name="pairing.')
  expect((await post('he', pairing('ם', '07', 'ב', '05'))).statusCode).toBe(422)
  expect((await post('he', [['start_work', 'agree']])).statusCode).toBe(200)
})

test('answers keep the school whose link they came by, unless it is too small, and the consent says so', async () => {
  const schools = [
    { institutionId: '640011', name: 'תיכון "אלון"', invitedCount: 24 },
    { institutionId: '640029', name: 'ברוש', invitedCount: 4 },
  ]
  const whole = (await findCampaign(store, await campaign(['he'], { schools })))!
  const link = (institutionId: string) => whole.schools.find((each) => each.institutionId === institutionId)!.linkId
  const kept: (string | null)[] = []
  for (const id of [link('640011'), link('640029'), whole.campaignId]) {
    campaignId = id
    responseId = randomUUID()
    const { body } = await get(`/q/${id}/he`)
    const says = visible(body).includes('נשמר גם שהתשובות הגיעו בקישור של תיכון "אלון"')
    expect(says).toBe(id === link('640011'))
    expect(body).toContain(`action="/q/${id}/he"`)
    expect((await post('he', [])).statusCode).toBe(200)
    const where = store.db.selectFrom('response').selectAll().where('response_id', '=', responseId)
    const row = await where.executeTakeFirstOrThrow()
    expect(row.campaign_id).toBe(whole.campaignId)
    kept.push(row.institution_id)
  }
  expect(kept).toEqual(['640011', null, null])
})

test('with one-time codes the code comes by the address or is typed, opens once, and stays out of the answers', async () => {
  campaignId = await campaign(['he'], { access: 'codes' })
  const doing = { by: 'dana', at: '2026-11-01T08:00:00Z' }
  const made = await makeCodes(store, { campaignId, count: 2, key: codeKey(new Uint8Array(32)) }, doing)
  const [code, other] = made.codes as [string, string]
  const scanned = await get(`/q/${campaignId}/he?code=${code}&fbclid=x`)
  expect(scanned.statusCode).toBe(200)
  expect(scanned.body).toContain(`name=".code" value="${code}"`)
  expect(scanned.body).not.toContain('aria-invalid')

  const summary = async (typed: string) => {
    const { statusCode, body } = await post('he', [
      ['.code', typed],
      ['start_work', 'agree'],
    ])
    return [statusCode, visible(body.slice(body.indexOf('class="errors"'), body.indexOf('</section>')))]
  }
  expect(await summary('')).toEqual([422, expect.stringContaining('נכנסים בקוד חד־פעמי')])
  expect(await summary('12345')).toEqual([422, expect.stringContaining('הקוד אינו מוכר')])
  expect(await summary('0'.repeat(15))).toEqual([422, expect.stringContaining('הקוד אינו מוכר')])
  expect((await post('he', [['.code', spacedCode(code)]])).statusCode).toBe(200)
  expect((await post('he', [['.code', code]])).statusCode).toBe(200)
  responseId = randomUUID()
  expect(await summary(code)).toEqual([422, expect.stringContaining('כבר ענו בקוד הזה')])
  const again = await get(`/q/${campaignId}/he?code=${code}`)
  expect(again.body).toContain('href="#answer-.code"')
  expect((await post('he', [['.code', other]])).statusCode).toBe(200)
  expect(await countResponses(store, campaignId)).toBe(2)
})

test('a campaign that was closed takes nothing from that moment', async () => {
  await closeCampaign(store, { campaignId, today }, { by: 'dana', at: '2026-11-23T09:00:00Z' })
  const { statusCode, body } = await post('he', [['start_work', 'agree']])
  expect([statusCode, visible(body).includes('23.11.2026')]).toEqual([410, true])
  expect(await countResponses(store, campaignId)).toBe(0)
})

test('nothing has to be answered', async () => {
  expect((await post('he', [])).statusCode).toBe(200)
  const stored = (await Array.fromAsync(answersOf(store))).filter((answer) => answer.campaignId === campaignId)
  expect(stored.map(({ answer, status }) => [answer, status])).toEqual(Array(12).fill([null, 'blank']))
})

test('a form sent twice is stored once, and thanked for again with the same receipt', async () => {
  const first = await post('he', [['start_work', 'agree']])
  const again = await post('he', [['start_work', 'agree']])
  expect([again.statusCode, again.body]).toEqual([200, first.body])
  expect(await countResponses(store, campaignId)).toBe(1)
})

test('other answers under a number that was sent are not lost: the form comes back with a new number', async () => {
  await post('he', [['start_work', 'agree']])
  const next = await post('he', [['start_work', 'disagree']])
  expect(next.statusCode).toBe(409)
  expect(visible(next.body)).toContain('כבר נשלח')
  expect(next.body).toMatch(/name="start_work" value="disagree" checked/)
  const fresh = next.body.match(/name="response_id" value="([^"]+)"/)![1]!
  expect(fresh).not.toBe(responseId)
  expect((await post('he', [['start_work', 'disagree']], fresh)).statusCode).toBe(200)
  const stored = (await Array.fromAsync(answersOf(store))).filter(
    (answer) => answer.campaignId === campaignId && answer.answer !== null,
  )
  expect(stored.map(({ answer }) => answer).sort()).toEqual(['agree', 'disagree'])
})

test('a device that never saw its thanks may ask whether its answers arrived', async () => {
  const received = async (id: string, link = campaignId) =>
    await app.inject({
      method: 'POST',
      url: `/q/${link}/ar/received`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ response_id: id }).toString(),
    })
  expect((await received(responseId)).statusCode).toBe(404)
  await post('he', [['start_work', 'agree']])
  const { statusCode, body } = await received(responseId)
  expect([statusCode, visible(body).includes(spacedCode(receiptOf(responseId)))]).toEqual([200, true])
  expect((await received(responseId, await campaign())).statusCode).toBe(404)
  expect((await received("'; drop table response; --")).statusCode).toBe(404)
})

test.each(languages)('in %s whoever has the receipt takes the answers back, once', async (language) => {
  await post(language, [['start_work', 'agree']])
  const url = `/q/${campaignId}/${language}/withdraw`
  const asked = await get(url)
  expect([asked.statusCode, visible(asked.body).includes(say(language, 'collect.withdraw.text'))]).toEqual([200, true])
  const take = (receipt: string) =>
    app.inject({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ receipt }).toString(),
    })
  const wrong = await take('"><script>')
  expect(wrong.statusCode).toBe(422)
  expect(wrong.body).toContain('aria-invalid="true"')
  expect(wrong.body).not.toContain('<script>')
  const taken = await take(spacedCode(receiptOf(responseId)))
  expect([taken.statusCode, visible(taken.body).includes(say(language, 'collect.withdrawn'))]).toEqual([200, true])
  expect(await countResponses(store, campaignId)).toBe(0)
  expect((await take(receiptOf(responseId))).statusCode).toBe(422)
  expect((await post(language, [['start_work', 'agree']])).statusCode).toBe(410)
})

test.each(languages)(
  'in %s what is wrong stands on top with links to the fields, and what was entered stays',
  async (language) => {
    const { statusCode, body } = await post(language, [['start_work', 'agree'], ...pairing('מ', '32', '', '05')])
    expect(statusCode).toBe(422)
    expect(await countResponses(store, campaignId)).toBe(0)
    const summary = body.slice(body.indexOf('class="errors"'), body.indexOf('</section>'))
    expect([...summary.matchAll(/href="#([^"]+)"/g)].map((match) => match[1])).toEqual([
      'answer-pairing.birth_day',
      'answer-pairing.birthplace_letter',
    ])
    expect(visible(summary)).toContain(say(language, 'collect.errors'))
    expect(body).toContain('id="answer-pairing.birth_day" name="pairing.birth_day" value="32"')
    expect(body.match(/aria-invalid="true"/g)).toHaveLength(2)
    expect(body).toMatch(/name="start_work" value="agree" checked/)
    expect(body).toContain(`name="response_id" value="${responseId}"`)
  },
)

test.each([
  ['Latin', '"><script>alert(1)</script>'],
  ['Hebrew', '"><b onclick=שלום>שלום</b>'],
  ['Arabic', "'/><img src=x onerror=مرحبا>مرحبا"],
])('hostile text in %s comes back as text', async (_script, hostile) => {
  const { statusCode, body } = await post('he', [
    ['pairing.mother_letter', hostile],
    [hostile, 'x'],
    ['start_work', hostile],
  ])
  expect(statusCode).toBe(422)
  expect(body).not.toContain(hostile)
  expect(body).not.toMatch(/<script>|<b on|<img/)
  expect(body).toContain(hostile.replace(/["'<>=]/g, (sign) => `&#${sign.charCodeAt(0)};`))
})

test.each([
  ['missing', null],
  ['of a kind that tells the time', '01932c07-209c-7b3e-8d5c-1b2f3a4c5d6e'],
  ['in capitals', '6F0C3A52-7D7E-4A0C-9D1A-3F1F6A4B0001'],
  ['hostile', "'; drop table response; --"],
])('a form number that is %s is not taken, and a new one given', async (_what, id) => {
  const { statusCode, body } = await post('en', [['start_work', 'agree']], id)
  expect(statusCode).toBe(422)
  expect(visible(body)).toContain('missing or damaged')
  expect(body).toMatch(/name="response_id" value="[0-9a-f-]{36}"/)
  expect(await countResponses(store, campaignId)).toBe(0)
})

test.each([
  ['an item of another questionnaire', [['other', 'agree']]],
  ['an option of its own making', [['start_work', '5']]],
  [
    'two answers to one question',
    [
      ['start_work', 'agree'],
      ['start_work', 'disagree'],
    ],
  ],
] as [string, [string, string][]][])('a form with %s is refused whole', async (_what, fields) => {
  expect((await post('he', [['read_mistake', 'agree'], ...fields])).statusCode).toBe(422)
  expect(await countResponses(store, campaignId)).toBe(0)
})

test.each([
  ['2026-10-31', 403, 'collect.not_yet', '1.11.2026'],
  ['2026-12-01', 410, 'collect.closed', '30.11.2026'],
] as const)(
  'on %s the page says honestly that it takes no answers, and takes none',
  async (day, status, key, named) => {
    today = day
    for (const { statusCode, body } of [
      await get(`/q/${campaignId}/he`),
      await post('he', [['start_work', 'agree']]),
    ]) {
      expect(statusCode).toBe(status)
      expect(visible(body)).toContain(say('he', key))
      expect(visible(body)).toContain(named)
    }
    expect(await countResponses(store, campaignId)).toBe(0)
  },
)

test('an address that is cut short, and a language the campaign has not, find no questionnaire', async () => {
  const cut = await get(`/q/${campaignId.slice(0, 10)}/ar`)
  expect([cut.statusCode, cut.body.includes(say('ar', 'collect.unknown'))]).toEqual([404, true])
  campaignId = await campaign(['he'])
  expect((await get(`/q/${campaignId}/ar`)).statusCode).toBe(404)
  expect((await get(`/q/${campaignId}/fr`)).statusCode).toBe(404)
  expect((await post('ar', [])).statusCode).toBe(404)
  expect((await get(`/q/${'x'.repeat(22)}/he/withdraw`)).statusCode).toBe(404)
})

test('a form that is too large, of another kind or with too many fields is refused in words', async () => {
  const large = await post('he', [['start_work', 'x'.repeat(100_000)]])
  expect([large.statusCode, large.headers['content-type']]).toEqual([413, 'text/html; charset=utf-8'])
  expect(visible(large.body)).toContain(say('he', 'collect.not_form.text'))
  const json = await app.inject({ method: 'POST', url: `/q/${campaignId}/he`, payload: { response_id: responseId } })
  expect(json.statusCode).toBe(415)
  const many = await post(
    'he',
    Array.from({ length: 300 }, (_, at): [string, string] => [`x${at}`, '']),
  )
  expect(many.statusCode).toBe(400)
  expect(await countResponses(store, campaignId)).toBe(0)
})

test('a flood of wrong codes and receipts is not checked to its end, and right ones pass beside it', async () => {
  const id = await campaign(['en'], { access: 'codes' })
  const doing = { by: 'dana', at: '2026-11-23T08:00:00Z' }
  const { codes } = await makeCodes(store, { campaignId: id, count: 2, key: codeKey(new Uint8Array(32)) }, doing)
  const [right] = codes as [string]
  const elsewhere = right.startsWith('123') ? '124' : '123'
  const guarded = fastify()
  made.push(guarded)
  const tries = { atOnce: 3, everyMilliseconds: 3_600_000 }
  const options = { store, questionnaires, homeKey: new Uint8Array(32), smallestSchool: 5, today: () => today }
  await guarded.register(collect, { ...options, tries })
  const send = (path: string, fields: Record<string, string>) =>
    guarded.inject({
      ...{ method: 'POST', url: `/q/${id}/en${path}` },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(fields).toString(),
    })
  const answer = (code: string) => send('', { response_id: randomUUID(), '.code': code, [statements[0]!.id]: 'agree' })
  const guess = (at: number) => `${elsewhere}${String(at).padStart(12, '0')}`

  const floods = [
    [0, 1, 2, 3, 4].map((at) => answer(guess(at))),
    [0, 1, 2, 3, 4].map((at) => send('/withdraw', { receipt: guess(at) })),
  ]
  for (const flood of floods) {
    const answered = await Promise.all(flood)
    expect(answered.map(({ statusCode }) => statusCode)).toEqual([422, 422, 422, 503, 503])
    expect(answered[4]!.headers['retry-after']).toBe('10')
    expect(visible(answered[4]!.body)).toContain('wrong numbers are being tried')
  }
  // a link with a code is no way around it: beyond the bound it says nothing of the code
  const scanned = await guarded.inject({ url: `/q/${id}/en?code=${guess(5)}` })
  expect([scanned.statusCode, scanned.body.includes('class="error"')]).toEqual([200, false])
  const ownId = randomUUID()
  expect((await answer(right)).statusCode).toBe(200)
  expect((await answer(right)).statusCode).toBe(422)
  expect(await countResponses(store, id)).toBe(1)
  expect((await send('/withdraw', { receipt: receiptOf(ownId) })).statusCode).toBe(422)
})

test('a clock that is set back closes no campaign that was answered, dates nothing before it, and leaves the receipts good', async () => {
  expect((await post('he', [['start_work', 'agree']])).statusCode).toBe(200)
  today = '1970-01-01'
  expect((await get(`/q/${campaignId}`)).statusCode).toBe(200)
  expect((await post('he', [['start_work', 'disagree']], randomUUID())).statusCode).toBe(200)
  const days = (await Array.fromAsync(answersOf(store)))
    .filter((answer) => answer.campaignId === campaignId)
    .map(({ day }) => day)
  expect(new Set(days)).toEqual(new Set(['2026-11-23', '2026-11-01']))
  const withdrawn = await app.inject({
    ...{ method: 'POST', url: `/q/${campaignId}/he/withdraw` },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: `receipt=${receiptOf(responseId)}`,
  })
  expect(withdrawn.statusCode).toBe(200)
  expect(await countResponses(store, campaignId)).toBe(1)
  // one that nobody answered has not opened yet
  campaignId = await campaign()
  expect((await get(`/q/${campaignId}`)).statusCode).toBe(403)
})

test('where storing fails there is no thanks, and the form stays as it was filled in', async () => {
  await store.db.schema.alterTable('response').renameTo('response_gone').execute()
  const failed = await post('he', [['start_work', 'agree']])
  await store.db.schema.alterTable('response_gone').renameTo('response').execute()
  expect([failed.statusCode, failed.headers['retry-after']]).toEqual([503, '60'])
  expect(visible(failed.body)).toContain('לא הצלחנו לשמור את התשובות')
  expect(failed.body).toMatch(/name="start_work" value="agree" checked/)
  expect(failed.body).toContain(`name="response_id" value="${responseId}"`)
  expect((await post('he', [['start_work', 'agree']])).statusCode).toBe(200)
})

test('a questionnaire that is finished while the service runs is answered, long texts and all', async () => {
  const list = [...questionnaires]
  const running = fastify()
  made.push(running)
  const options = { store, homeKey: new Uint8Array(32), smallestSchool: 5, today: () => today }
  await running.register(collect, { ...options, questionnaires: list })
  const asksMore = Array.from({ length: 30 }, (_, at) => example('text', `more_${at}`, { length: 'long' }))
  const longer = exampleQuestionnaire(asksMore, { id: 'longer' })
  const definition = { id: 'longer', version: 1, sha256: '2'.repeat(64), file: 'v1.yml' }
  await noteDefinitions(store, [definition])
  const id = await campaign(['he'], { questionnaire: longer })
  const send = (text: string) =>
    running.inject({
      ...{ method: 'POST', url: `/q/${id}/he`, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      payload: new URLSearchParams([
        ['response_id', responseId],
        ...asksMore.map(({ id }): [string, string] => [id, text]),
      ]).toString(),
    })
  expect((await send('')).statusCode).toBe(404)
  list.push(longer)
  expect((await send('ש'.repeat(500))).statusCode).toBe(200)
})

test('over capacity a form comes back filled in, is told when to come again, and is then stored once', async () => {
  const full = fastify()
  made.push(full)
  const options = { store, questionnaires, homeKey: new Uint8Array(32), smallestSchool: 5, today: () => today }
  await full.register(collect, { ...options, capacity: { all: 4, campaign: 3, code: 1 } })
  const send = (id: string, remoteAddress: string) =>
    full.inject({
      ...{ method: 'POST', url: `/q/${campaignId}/en`, remoteAddress },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({ response_id: id, start_work: 'agree' }).toString(),
    })
  const ids = Array.from({ length: 8 }, () => randomUUID())
  const sent = await Promise.all(ids.map((id, at) => send(id, `203.0.113.${at}`)))
  const refused = sent.filter(({ statusCode }) => statusCode === 503)
  expect(sent.map(({ statusCode }) => statusCode).toSorted()).toEqual([...Array(3).fill(200), ...Array(5).fill(503)])
  for (const { headers, body } of refused) {
    expect(headers['retry-after']).toBe('5')
    expect(visible(body)).toContain('Many people are sending')
    expect(body).toMatch(/name="start_work" value="agree" checked/)
  }
  expect(await countResponses(store, campaignId)).toBe(3)
  for (const id of ids) expect((await send(id, '203.0.113.1')).statusCode).toBe(200)
  expect(await countResponses(store, campaignId)).toBe(8)
})

test('where the store cannot be read the page says so in words, and nothing of the reason', async () => {
  const other = await temporaryStore()
  const broken = fastify()
  made.push(broken)
  await broken.register(collect, {
    store: other.store,
    questionnaires,
    homeKey: new Uint8Array(32),
    smallestSchool: 5,
    today: () => today,
  })
  await other.store.db.schema.dropTable('campaign').execute()
  const { statusCode, body } = await broken.inject({ url: `/q/${campaignId}/ar` })
  await other[Symbol.asyncDispose]()
  expect(statusCode).toBe(500)
  expect(visible(body)).toContain(say('ar', 'collect.trouble'))
  expect(body).not.toContain('campaign')
})

test('no line of the log says who asked', async () => {
  const lines: string[] = []
  const logged = fastify({ logger: { level: 'info', stream: { write: (line: string) => lines.push(line) } } })
  made.push(logged)
  await logged.register(collect, {
    store,
    questionnaires,
    homeKey: new Uint8Array(32),
    smallestSchool: 5,
    today: () => today,
  })
  await logged.inject({
    url: `/q/${campaignId}/he`,
    remoteAddress: '203.0.113.9',
    headers: { 'user-agent': 'Teacher' },
  })
  await logged.inject({ method: 'POST', url: `/q/${campaignId}/he`, remoteAddress: '203.0.113.9', payload: { a: 1 } })
  expect(lines.join('')).not.toMatch(/203\.0\.113\.9|Teacher/)
})
