import { languages } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { readQuestionnaires } from '@madad/questionnaires/read'
import { auditLines } from '@madad/store/audit'
import { createCampaign, findCampaign, listCampaigns } from '@madad/store/campaigns'
import { noteDefinitions } from '@madad/store/questionnaire-versions'
import { submit } from '@madad/store/responses'
import { temporaryStore } from '@madad/store/temporary-store'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { campaigns } from '../src/campaigns/campaigns.ts'
import { signedSessions } from '../src/session.ts'

const { questionnaires, definitions } = await readQuestionnaires()
const teacher = questionnaires.find(({ id }) => id === 'teacher-stem-self-efficacy')!
const homeKey = new Uint8Array(32).fill(7)
const host = '127.0.0.1:4173'
const cookie = signedSessions(homeKey, Date.now).cookieFor('דנה').split(';')[0]!
const doing = { by: 'dana', at: '2026-11-01T08:00:00Z' }
const faults: unknown[] = []

let temporary: Awaited<ReturnType<typeof temporaryStore>>
let app: FastifyInstance
let today: string

beforeEach(async () => {
  today = '2026-11-23'
  temporary = await temporaryStore()
  await noteDefinitions(temporary.store, definitions)
  app = Fastify()
  await app.register(campaigns, {
    ...{ store: temporary.store, homeKey, questionnaires, published: `${temporary.folder}/none.duckdb` },
    ...{ authorityId: '0031', service: null, step: 5, today: () => today, now: () => `${today}T09:00:00Z` },
    onFault: (error) => faults.push(error),
  })
})
afterEach(async () => {
  await app.close()
  await temporary[Symbol.asyncDispose]()
  expect(faults.splice(0)).toEqual([])
})

const get = (place: string, headers: Record<string, string> = { cookie }) =>
  app.inject({ url: `/en/campaigns${place}`, headers: { host, ...headers } })
const post = (place: string, values: Record<string, string> | [string, string][], headers = { cookie }) =>
  app.inject({
    ...{ method: 'POST', url: `/en/campaigns${place}` },
    headers: { host, origin: `http://${host}`, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    payload: new URLSearchParams(values).toString(),
  })
const schools = [
  { institutionId: '640011', name: 'אלון <b>', invitedCount: 12 },
  { institutionId: '640029', name: 'ברוש', invitedCount: 4 },
]

async function opened(parts: Partial<Parameters<typeof createCampaign>[1]> = {}): Promise<string> {
  const plan = { questionnaire: teacher, authorityId: '0031', wave: 'pre', schoolYear: 2027, opensOn: '2026-11-01' }
  const { campaign } = await createCampaign(
    temporary.store,
    { ...plan, closesOn: '2026-12-31', languages: ['he', 'ar'], ...parts },
    doing,
  )
  return campaign!.campaignId
}

async function answer(campaignId: string, institutionId: string | null, count: number): Promise<void> {
  await Promise.all(
    Array.from({ length: count }, () =>
      submit(temporary.store, {
        ...{ responseId: crypto.randomUUID(), campaignId, institutionId, language: 'he', receivedOn: today },
        ...{ codeHash: null, pairing: null, answers: [] },
      }),
    ),
  )
}

const plan: [string, string][] = [
  ['wave', 'post'],
  ['school_year', '2027'],
  ['opens_on', '2026-11-23'],
  ['closes_on', ''],
  ['languages', 'he'],
  ['languages', 'ar'],
  ['access', 'open_link'],
  ['asks_pairing_code', 'yes'],
  ['programme_id', 'physics'],
  ['body_id', ''],
  ['invited', '40'],
]
const changed = (...changes: [string, string][]): [string, string][] => [
  ...plan.filter(([name]) => !changes.some(([changed]) => changed === name)),
  ...changes,
]

test.each(languages)('in %s there are a list, a choice of questionnaires and a form for each', async (language) => {
  const visit = async (place: string) => {
    const { statusCode, body } = await app.inject({ url: `/${language}/campaigns${place}`, headers: { host, cookie } })
    expect([place, statusCode]).toEqual([place, 200])
    return body
  }
  expect(await visit('')).toContain(say(language, 'campaigns.list.none'))
  const choice = await visit('/new')
  for (const { id, title } of questionnaires) {
    expect(choice).toContain(`href="/${language}/campaigns/new/${id}"`)
    expect(await visit(`/new/${id}`)).toContain(title[language])
  }
})

test('a campaign is opened as it was filled in, and audited in the name of who did it', async () => {
  const { statusCode, headers } = await post(`/new/${teacher.id}`, plan)
  expect(statusCode).toBe(303)
  const [campaign] = await listCampaigns(temporary.store)
  expect(headers.location).toBe(`/en/campaigns/${campaign!.campaignId}`)
  expect(campaign).toMatchObject({
    ...{ questionnaireId: teacher.id, authorityId: '0031', wave: 'post', schoolYear: 2027, opensOn: '2026-11-23' },
    ...{ closesOn: null, languages: ['he', 'ar'], access: 'open_link', asksPairingCode: true },
    ...{ programmeId: 'physics', bodyId: null, invitedCount: 40, schools: [] },
  })
  expect(await auditLines(temporary.store, campaign!.campaignId)).toMatchObject([
    { action: 'campaign.created', by: 'דנה', at: '2026-11-23T09:00:00Z' },
  ])
})

test('a wave may be a year', async () => {
  await post(`/new/${teacher.id}`, changed(['wave', 'year'], ['school_year', '2026']))
  expect(await listCampaigns(temporary.store)).toMatchObject([{ wave: '2026', schoolYear: 2026 }])
})

test('what does not fit is listed at once with links to the fields, and what was entered stays', async () => {
  const wrong = changed(
    ...([
      ['wave', 'midway'],
      ['languages', 'fr'],
      ['opens_on', '2026-02-30'],
      ['programme_id', '<b>'],
      ['invited', 'many'],
    ] as [string, string][]),
  )
  const { statusCode, body } = await post(`/new/${teacher.id}`, wrong)
  expect(statusCode).toBe(422)
  const list = body.slice(body.indexOf('role="alert"'), body.indexOf('</ul>', body.indexOf('role="alert"')))
  expect([...list.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)).toEqual([
    ...['wave', 'languages', 'opens_on', 'programme_id', 'invited'],
  ])
  for (const [, id] of list.matchAll(/href="#([^"]+)"/g)) expect(body).toContain(`id="${id}"`)
  expect(body).toContain('value="many"')
  expect(body).not.toContain('<b>')
  expect(await listCampaigns(temporary.store)).toEqual([])
})

test('counts stand by school in steps, never below the threshold, and never of a school too small', async () => {
  const campaignId = await opened({ schools })
  await answer(campaignId, '640011', 9)
  await answer(campaignId, null, 3)
  const { body } = await get(`/${campaignId}`)
  const rows = body.slice(body.indexOf('<tbody'), body.indexOf('</tbody>'))
  const cells = [...rows.matchAll(/<(?:th|td)[^>]*>([\s\S]*?)<\/(?:th|td)>/g)].map(([, cell]) =>
    cell!.replace(/<[^>]*>/g, '').trim(),
  )
  const { schools: made } = (await findCampaign(temporary.store, campaignId))!
  const link = (id: string) => `http://${host}/q/${made.find(({ institutionId }) => institutionId === id)!.linkId}`
  expect(cells).toEqual([
    ...['ברוש', 'not counted alone', '4', link('640029')],
    ...['אלון &#60;b&#62;', '5 or more', '12', link('640011')],
    ...['All', '10 or more', '16', `http://${host}/q/${campaignId}`],
  ])
  expect((await get('')).body).toContain('10 or more')
})

test('reminders are words for each school in each language, and name nobody', async () => {
  const campaignId = await opened({ schools })
  await answer(campaignId, '640011', 6)
  const { body } = await get(`/${campaignId}/reminders`)
  expect(body.match(/class="reminder" lang="he" dir="rtl"/g)).toHaveLength(2)
  expect(body.match(/class="reminder" lang="ar" dir="rtl"/g)).toHaveLength(2)
  expect(body).toContain('ענו 5 לפחות מתוך 12')
})

test('a campaign is closed, and opened again only with a reason; the list says how it stands', async () => {
  const campaignId = await opened()
  expect((await post(`/${campaignId}/close`, { reason: '' })).statusCode).toBe(303)
  expect((await get('')).body).toContain(say('en', 'campaigns.state.closed'))
  const without = await post(`/${campaignId}/reopen`, { reason: ' ', closes_on: '2026-11-01' })
  expect(without.statusCode).toBe(422)
  expect([...without.body.matchAll(/<li><a href="#([^"]+)"/g)].map(([, id]) => id)).toEqual(['reason', 'closes_on'])
  const again = await post(`/${campaignId}/reopen`, { reason: 'a strike', closes_on: '2027-01-31' })
  expect(again.statusCode).toBe(303)
  expect(await findCampaign(temporary.store, campaignId)).toMatchObject({ closedAt: null, closesOn: '2027-01-31' })
  const { body } = await get(`/${campaignId}`)
  expect(body).toContain('a strike')
  expect(body).toContain(say('en', 'campaigns.audit.campaign.reopened'))
  expect((await post(`/${campaignId}/reopen`, { reason: 'again' })).statusCode).toBe(422)
})

test('the answers of a closed campaign are erased for a reason, and it says so', async () => {
  const campaignId = await opened()
  await answer(campaignId, null, 6)
  await post(`/${campaignId}/close`, {})
  const without = await post(`/${campaignId}/erase`, { erase_reason: '' })
  expect([without.statusCode, without.body.includes('href="#erase_reason"')]).toEqual([422, true])
  expect((await post(`/${campaignId}/erase`, { erase_reason: 'as promised' })).statusCode).toBe(303)
  const { body } = await get(`/${campaignId}`)
  expect(body).toContain(say('en', 'campaigns.state.erased'))
  expect(body).toContain('as promised')
  expect(body).not.toMatch(/6 or more|5 or more|action="[^"]*(?:reopen|close|erase|cards)"/)
})

test('posters want an address that phones reach, and carry no style but their own', async () => {
  const campaignId = await opened({ schools })
  const none = await get(`/${campaignId}/posters?address=`)
  expect([none.statusCode, none.body.includes('id="address-posters-wrong"')]).toEqual([422, true])
  const { statusCode, headers, body } = await get(`/${campaignId}/posters?address=https://madad.example.muni.il`)
  expect(statusCode).toBe(200)
  expect(headers['content-security-policy']).toMatch(/style-src 'sha256-[\w+/]+=*'/)
  expect(body.match(/class="poster"/g)).toHaveLength(4)
  expect(body).toContain('madad.example.muni.il/q/')
})

test('cards are made for those invited, shown once, kept nowhere, and audited', async () => {
  const campaignId = await opened({ schools, access: 'codes' })
  const address = 'https://madad.example.muni.il'
  const made = await post(`/${campaignId}/cards`, { address, school: '640029', count: '', card_language: 'ar' })
  expect([made.statusCode, made.headers['cache-control']]).toEqual([200, 'no-store'])
  const codes = [...made.body.matchAll(/class="code">([\d ]+)</g)].map(([, code]) => code)
  expect(new Set(codes).size).toBe(4)
  expect(made.body).toContain('lang="ar"')
  expect((await get(`/${campaignId}`)).body).not.toContain(codes[0])
  const many = await post(`/${campaignId}/cards`, { address, school: '', count: 'lots' })
  expect(many.statusCode).toBe(422)
  expect(await auditLines(temporary.store, campaignId)).toMatchObject([
    { action: 'campaign.created' },
    { action: 'campaign.codes_made', details: { count: 4 } },
  ])
})

test('nothing is done in nobody’s name, and nothing for a page that is not ours', async () => {
  const campaignId = await opened({ access: 'codes' })
  const nobody = { cookie: '' }
  const places = [
    `/new/${teacher.id}`,
    `/${campaignId}/close`,
    `/${campaignId}/reopen`,
    `/${campaignId}/cards`,
    `/${campaignId}/erase`,
  ]
  for (const place of places) {
    expect([place, (await post(place, plan, nobody)).statusCode]).toEqual([place, 403])
    const foreign = { cookie, origin: 'https://elsewhere.example' }
    expect([place, (await post(place, plan, foreign)).statusCode]).toEqual([place, 403])
  }
  expect((await get('', { host: 'madad.example' })).statusCode).toBe(403)
  expect(await auditLines(temporary.store)).toHaveLength(1)
  const { body } = await get(`/${campaignId}`, nobody)
  expect(body).not.toMatch(/method="post" action="\/en\/campaigns/)
})

test('a campaign that is not there is said to be missing', async () => {
  for (const place of [`/${'x'.repeat(22)}`, `/${'x'.repeat(22)}/reminders`, '/short', '/new/no-such'])
    expect((await get(place)).statusCode).toBe(404)
})

test('a page lets in no script and nothing from elsewhere', async () => {
  const { headers, body } = await get(`/${await opened()}`)
  expect(headers['content-security-policy']).not.toContain('script-src')
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(body).not.toMatch(/<script|<style|style="/)
})
