import { randomUUID } from 'node:crypto'
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import path from 'node:path'
import autocannon from 'autocannon'
import { madad } from '../command.ts'
import { questionnaireForm } from '../e2e/questionnaire-form.ts'
import { serving } from '../serving.ts'
import { temporaryFolder } from './files.ts'
import { type Measured, median } from './measure.ts'

const roundSeconds = 4

/** Answers accepted a second, each checked and on the disk before its thanks, against the disk's own rate of syncing. */
export async function benchSubmissions(): Promise<Measured[]> {
  const folder = await temporaryFolder()
  const home = path.join(folder, 'home')
  const made = await madad(['demo', '--home', home])
  if (made.code !== 0) throw new Error(made.err)
  const server = await serving(['serve', '--home', home])
  const accepted: number[] = []
  const synced: number[] = []
  const latency: number[] = []
  try {
    const url = server.questionnaires[0]!
    const fields = await questionnaireForm(url)
    for (let round = 0; round < 3; round++) {
      synced.push(syncRate(path.join(folder, 'sync')))
      const result = await autocannon({
        url: `${url}/he`,
        method: 'POST',
        connections: 100,
        duration: roundSeconds,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        requests: [
          {
            setupRequest: (request) => ({
              ...request,
              body: new URLSearchParams([...fields, ['response_id', randomUUID()]]).toString(),
            }),
          },
        ],
      })
      if (result.non2xx !== result['3xx'] || result.errors > 0) throw new Error(JSON.stringify(result.statusCodeStats))
      accepted.push(result['3xx'] / result.duration)
      latency.push(result.latency.p99)
    }
  } finally {
    await server.stop()
  }
  return [
    {
      what: 'Answers accepted a second over HTTP, each checked and durable before its thanks (100 connections)',
      measured: `${median(accepted).toFixed(0)} a second, p99 ${median(latency).toFixed(0)} ms`,
      beside: `${median(synced).toFixed(0)} fdatasync a second of 4 KB writes on the same disk`,
      ratio: median(accepted) / median(synced),
      aim: '> 1',
    },
  ]
}

/** How often a second the disk takes a small write and says that it is there. */
function syncRate(file: string): number {
  const block = Buffer.alloc(4096, 1)
  const descriptor = openSync(file, 'w')
  const started = performance.now()
  let count = 0
  while (performance.now() - started < 1500) {
    writeSync(descriptor, block, 0, block.length, (count % 256) * block.length)
    fdatasyncSync(descriptor)
    count++
  }
  const rate = count / ((performance.now() - started) / 1000)
  closeSync(descriptor)
  return rate
}
