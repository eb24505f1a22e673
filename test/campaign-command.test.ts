import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { madad } from './command.ts'

let folder = ''
let home = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'madad-campaign-'))
  home = path.join(folder, 'home')
  expect((await madad(['init', '--home', home, '--authority', '0031'])).code).toBe(0)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const campaign = (...words: string[]) => madad(['campaign', ...words, '--home', home, '--by', 'dana'])
const json = async (...words: string[]) => JSON.parse((await campaign(...words, '--json')).out)

test('a campaign is opened with its schools, listed, counted, closed and opened again', async () => {
  const schools = ['--school', '640011=24=Alon', '--school', '640029=3=Brosh']
  const opened = await json('open', 'teacher-stem-self-efficacy', '--wave', 'pre', '--closes', '2099-12-31', ...schools)
  expect(opened).toMatchObject({ access: 'open_link', asksPairingCode: true, invitedCount: 27, authorityId: '0031' })
  expect(opened.schools.map(({ name, link }: Record<string, string>) => [name, link])).toEqual([
    ['Alon', expect.stringMatching(/\/q\/[\w-]{22}$/)],
    ['Brosh', expect.stringMatching(/\/q\/[\w-]{22}$/)],
  ])
  const id = opened.campaignId.slice(0, 8)
  expect(await json('count', id)).toMatchObject({ step: 5, all: { invited: 27, atLeast: null } })
  const { reminders } = await json('remind', 'teacher-stem-self-efficacy/pre')
  expect(reminders.map(({ words }: { words: string[] }) => words.length)).toEqual([3, 3])
  expect((await campaign('close', id)).code).toBe(0)
  expect((await json('list')).campaigns).toMatchObject([{ state: 'closed', answered: { atLeast: null } }])
  expect((await campaign('reopen', id, '--reason', 'a strike', '--closes', '2099-12-31')).code).toBe(0)
  expect((await json('list')).campaigns).toMatchObject([{ state: 'open' }])
})

test('what is wrong is said at once, and a word that is no option with how to write it', async () => {
  const wrong = ['open', 'teacher-stem-self-efficacy', '--wave', 'first', '--languages', 'he,xx', '--school', '64=x']
  const { problems } = await json(...wrong)
  expect(problems.map(({ code }: { code: string }) => code)).toEqual([
    'CAMPAIGN_WAVE',
    'CAMPAIGN_LANGUAGES',
    'CAMPAIGN_SCHOOL',
    'CAMPAIGN_INVITED',
  ])
  const code = async (...words: string[]) => (await json(...words)).problems[0].code
  expect(await code('open', 'nothing', '--wave', 'pre')).toBe('CAMPAIGN_QUESTIONNAIRE_UNKNOWN')
  expect(await code('count', 'nothing')).toBe('CAMPAIGN_UNKNOWN')
  expect((await campaign('open', 'teacher-stem-self-efficacy')).code).toBe(64)
  expect((await campaign('reopen', 'x')).code).toBe(64)
  expect((await campaign('codes', 'x', '--out', 'y', '--count', 'many')).code).toBe(64)
})

test('cards and posters want an address that phones reach and a file of their own; cards are for their owner’s eyes', async () => {
  await campaign('open', 'teacher-stem-self-efficacy', '--wave', 'post', '--codes', '--invited', '3')
  const named = 'teacher-stem-self-efficacy/post'
  const [cards, posters] = ['cards', 'posters'].map((name) => path.join(folder, `${name}.html`)) as [string, string]
  const code = async (...words: string[]) => (await json(...words)).problems[0].code
  expect(await code('posters', named, '--out', posters)).toBe('ADDRESS_UNKNOWN')
  expect(await code('posters', named, '--out', posters, '--address', 'ftp://x')).toBe('ADDRESS_UNKNOWN')
  const address = ['--address', 'https://madad.example.muni.il']
  expect(await json('posters', named, '--out', posters, ...address)).toEqual({ file: posters, count: 3 })
  expect(await code('posters', named, '--out', posters, ...address)).toBe('OUT_EXISTS')
  expect(await json('codes', named, '--out', cards, ...address)).toEqual({ file: cards, count: 3 })
  expect(await code('codes', named, '--out', cards, ...address)).toBe('OUT_EXISTS')
  expect((await readFile(cards, 'utf8')).match(/<article class="card"/g)).toHaveLength(3)
  if (process.platform !== 'win32') expect((await stat(cards)).mode & 0o077).toBe(0)
  const open = path.join(folder, 'open.html')
  expect(await code('codes', 'teacher-stem-self-efficacy/pre', '--out', open, ...address)).toBe(
    'CAMPAIGN_WITHOUT_CODES',
  )
  await campaign('open', 'teacher-stem-self-efficacy', '--wave', 'post')
  expect(await code('count', named)).toBe('CAMPAIGN_AMBIGUOUS')
})
