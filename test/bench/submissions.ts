import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import autocannon from 'autocannon'
import { madad } from '../command.ts'
import { questionnaireForm } from '../e2e/questionnaire-form.ts'
import { type Served, serving } from '../serving.ts'
import { temporaryFolder } from './files.ts'
import { type Measured, median } from './measure.ts'
import type { Usage } from './tell-usage.ts'

const connections = 200
const wantedAnswers = 1_000_000
const rounds = 8
const longestSeconds = 150

/** A million answers over HTTP, each checked and on the disk before its thanks, against the disk's own rate of syncing. */
export async function benchSubmissions(): Promise<Measured[]> {
  const folder = await temporaryFolder()
  const home = path.join(folder, 'home')
  const made = await madad(['demo', '--home', home])
  if (made.code !== 0) throw new Error(made.err)
  const preload = pathToFileURL(path.join(import.meta.dirname, 'tell-usage.ts')).href
  const server = await serving(['serve', '--home', home], { preload })
  try {
    return await measure(server, home, path.join(folder, 'sync'))
  } finally {
    await server.stop()
  }
}

interface Round {
  /** forms accepted a second */
  accepted: number
  /** milliseconds */
  p99: number
  /** fdatasync a second, just before */
  synced: number
}

async function measure(server: Served, home: string, syncFile: string): Promise<Measured[]> {
  const url = server.questionnaires[0]!
  const fields = new URLSearchParams(await questionnaireForm(url)).toString()
  await sendForms(url, fields, 2000)
  const before = stored(home)
  const started = performance.now()
  const start = await usageOf(server)
  const memory = [start]
  const took = { here: 0, there: 0 }
  const measured: Round[] = []
  let forms = 0
  // heard nothing for half a minute: the machine was busy with something else, and they may have been stored
  let unheard = 0
  const perRound = Math.ceil(wantedAnswers / perForm(home) / rounds)
  while (measured.length < rounds && performance.now() - started < longestSeconds * 1000) {
    const synced = syncRate(syncFile)
    const here = process.cpuUsage()
    const there = await usageOf(server)
    const result = await sendForms(url, fields, perRound)
    const now = await usageOf(server)
    const { user, system } = process.cpuUsage(here)
    took.here += (user + system) / 1e6
    took.there += now.processor - there.processor
    forms += result['2xx']
    unheard += result.errors
    measured.push({ accepted: result['2xx'] / result.duration, p99: result.latency.p99, synced })
    memory.push(now)
  }
  const { forms: formsAfter, answers: answersAfter } = stored(home)
  const kept = formsAfter - before.forms
  if (kept < forms || kept > forms + unheard) throw new Error(`${forms} thanks, ${unheard} unheard, ${kept} stored`)
  const answers = answersAfter - before.answers
  const of = (pick: (round: Round) => number): number => median(measured.map(pick))
  const [accepted, synced] = [of((round) => round.accepted), of((round) => round.synced)]
  const answered = accepted * (answers / kept)
  const beside = `${synced.toFixed(0)} fdatasync a second of 4 KB writes on the same disk, before each of ${measured.length} rounds`
  const share = took.here / (took.here + took.there)
  const [first, middle, last] = [memory[0]!, memory[memory.length >> 1]!, memory.at(-1)!]
  const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0)
  return [
    {
      what: `Answers accepted a second over HTTP, each checked and durable before its thanks (${connections} connections)`,
      measured: `${answered.toFixed(0)} answers in ${accepted.toFixed(0)} forms a second`,
      beside,
      ratio: answered / synced,
      aim: '≥ 2',
    },
    {
      what: 'Forms accepted a second, the same',
      measured: `${accepted.toFixed(0)} forms a second, p99 ${of((round) => round.p99).toFixed(0)} ms${unheard ? `; ${unheard} heard nothing within 30 s` : ''}`,
      beside,
      ratio: accepted / synced,
      aim: 'as near to 1 as can be',
    },
    {
      what: 'Processor time of a form, and of sending it',
      measured: `${((took.there / forms) * 1000).toFixed(2)} ms in the server; the load had ${(share * 100).toFixed(0)}% of the processor time of both`,
      aim: 'little',
    },
    {
      what: `Memory of the server over ${answers.toLocaleString('en')} answers`,
      table: [
        ['MB', 'start', 'middle', 'end'],
        ['in use', ...[first, middle, last].map(({ held }) => megabytes(held))],
        ['resident', ...[first, middle, last].map(({ resident }) => megabytes(resident))],
      ],
      measured: 'what is in use, at the end beside the start',
      ratio: last.held / first.held,
      aim: 'flat: 1',
    },
  ]
}

async function sendForms(url: string, fields: string, amount: number): Promise<autocannon.Result> {
  const result = await autocannon({
    ...{ url: `${url}/he`, method: 'POST', connections, amount, timeout: 30 },
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'accept-encoding': 'gzip, deflate, br' },
    requests: [{ setupRequest: (request) => ({ ...request, body: `response_id=${randomUUID()}&${fields}` }) }],
  })
  if (result.non2xx > 0) throw new Error(JSON.stringify(result.statusCodeStats))
  return result
}

async function usageOf(server: Served): Promise<Usage> {
  server.process.send('usage')
  const [usage] = await once(server.process, 'message')
  return usage
}

/** How many forms the store holds, and answers in them. */
function stored(home: string): { forms: number; answers: number } {
  const reader = new DatabaseSync(path.join(home, 'store.sqlite'), { readOnly: true })
  try {
    const counted = 'select count(*) as forms, sum(json_array_length(answers)) as answers from response'
    const { forms, answers } = reader.prepare(counted).get()!
    return { forms: Number(forms), answers: Number(answers) }
  } finally {
    reader.close()
  }
}

/** How many answers a form of the open questionnaire stores. */
function perForm(home: string): number {
  const { forms, answers } = stored(home)
  return answers / forms
}

/** How often a second the disk takes a small write and says that it is there. */
function syncRate(file: string): number {
  const block = Buffer.alloc(4096, 1)
  const descriptor = openSync(file, 'w')
  const started = performance.now()
  let count = 0
  while (performance.now() - started < 1000) {
    writeSync(descriptor, block, 0, block.length, (count % 256) * block.length)
    fdatasyncSync(descriptor)
    count++
  }
  const rate = count / ((performance.now() - started) / 1000)
  closeSync(descriptor)
  return rate
}
