import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { answersOf } from '@madad/store/responses'
import { openStore } from '@madad/store/store'
import { newDatabase, type TemporaryPostgres, temporaryPostgres } from '@madad/store/temporary-postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { madad } from '../command.ts'
import { questionnaireForm } from '../e2e/questionnaire-form.ts'
import { type Served, serving } from '../serving.ts'

let folder: string
let home: string
let postgres: TemporaryPostgres
let address: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'madad-restarted-'))
  home = path.join(folder, 'home')
  postgres = await temporaryPostgres()
  address = await newDatabase(postgres.address)
  // every command and server from here on
  process.env.MADAD_STORE = address
  expect((await madad(['init', '--home', home, '--authority', '0031'])).code).toBe(0)
})
afterAll(async () => {
  delete process.env.MADAD_STORE
  await postgres[Symbol.asyncDispose]()
  await rm(folder, { recursive: true, force: true })
})

async function openCampaign(wave: string): Promise<void> {
  const words = ['campaign', 'open', 'teacher-stem-self-efficacy', '--wave', wave, '--home', home]
  const opened = await madad(words)
  expect(opened.err).toBe('')
}

const collecting = (): Promise<Served> => serving(['serve', '--only', 'collect', '--home', home])

interface Sent {
  status: number
  retryAfter: string | null
}

/** One form sent as a browser without a script sends it. */
async function send(url: string, fields: readonly (readonly [string, string])[], id: string): Promise<Sent> {
  const body = new URLSearchParams([...fields, ['response_id', id]] as [string, string][])
  const answer = await fetch(`${url}/he`, { method: 'POST', body })
  await answer.text()
  return { status: answer.status, retryAfter: answer.headers.get('retry-after') }
}

/** How often each response is in the store. */
async function stored(): Promise<Map<string, number>> {
  const store = await openStore(address)
  const counts = new Map<string, number>()
  let last: string | undefined
  for await (const { responseId } of answersOf(store)) {
    if (responseId !== last) counts.set(responseId, (counts.get(responseId) ?? 0) + 1)
    last = responseId
  }
  await store.close()
  return counts
}

test('a database restarted under load loses nothing that was thanked for, and the server goes on by itself', {
  retry: 0,
}, async () => {
  await openCampaign('pre')
  const served = await collecting()
  const url = served.questionnaires[0]!
  const fields = await questionnaireForm(url)
  const seen: Sent[] = []
  const thanked: string[] = []
  let isOver = false
  const teacher = async () => {
    while (!isOver) {
      const id = randomUUID()
      // what was not taken comes again under its number, as the page sends it
      while (true) {
        const sent = await send(url, fields, id)
        seen.push(sent)
        if (sent.status === 200) break
        await wait(50)
      }
      thanked.push(id)
    }
  }
  const teachers = Array.from({ length: 12 }, teacher)
  for (const how of ['fast', 'immediate', 'fast', 'immediate'] as const) {
    await wait(700)
    await postgres.stop(how)
    await wait(300)
    await postgres.start()
  }
  const before = thanked.length
  await wait(1000)
  isOver = true
  await Promise.all(teachers)
  await served.stop()

  expect(thanked.length).toBeGreaterThan(before)
  expect(new Set(seen.map(({ status }) => status))).toEqual(new Set([200, 503]))
  expect(seen.filter(({ status, retryAfter }) => status === 503 && !(Number(retryAfter) > 0))).toEqual([])
  const found = await stored()
  expect([...found.values()].filter((count) => count !== 1)).toEqual([])
  expect([...found.keys()].toSorted()).toEqual(thanked.toSorted())
})

test('the same forms sent to two processes at once are stored once', { retry: 0 }, async () => {
  await openCampaign('post')
  const servers = [await collecting(), await collecting()]
  const urls = servers.map(({ questionnaires }) => questionnaires.at(-1)!)
  const fields = await questionnaireForm(urls[0]!)
  const before = (await stored()).size
  const ids = Array.from({ length: 200 }, () => randomUUID())
  const sent = await Promise.all(ids.flatMap((id) => urls.map((url) => send(url, fields, id))))
  await Promise.all(servers.map((server) => server.stop()))
  expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([200]))
  const found = await stored()
  expect(found.size).toBe(before + 200)
  expect(ids.map((id) => found.get(id))).toEqual(ids.map(() => 1))
})

test('a process that only collects shows nothing of the desk', async () => {
  const server = await collecting()
  const origin = new URL(server.questionnaires[0]!).origin
  const statuses = ['/he/', '/he/uploads', '/he/campaigns'].map(async (page) => (await fetch(origin + page)).status)
  expect(await Promise.all(statuses)).toEqual([404, 404, 404])
  await server.stop()
})
