import { once } from 'node:events'
import http, { type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyOfDemoHome } from './demo-home.ts'
import { questionnaireForm } from './e2e/questionnaire-form.ts'
import { type Served, serving } from './serving.ts'

/** A reverse proxy that lets everything through, as docs/put-it-on-the-internet.md says none should. */
function openProxy(server: string, keepsHost: boolean): http.Server {
  return http.createServer((from, answer) => {
    const { host, ...rest } = from.headers
    const headers = { ...rest, 'x-forwarded-for': '203.0.113.7', host: keepsHost ? host : new URL(server).host }
    const to = http.request(`${server}${from.url}`, { method: from.method, headers }, (got) => {
      answer.writeHead(got.statusCode!, got.headers)
      got.pipe(answer)
    })
    from.pipe(to)
  })
}

let copy: Awaited<ReturnType<typeof copyOfDemoHome>>
let served: Served
const proxies: http.Server[] = []
beforeAll(async () => {
  copy = await copyOfDemoHome()
  served = await serving(['serve', '--home', copy.home])
  for (const keepsHost of [true, false]) {
    const proxy = openProxy(served.desk, keepsHost)
    proxies.push(proxy.listen(0, '127.0.0.1'))
    await once(proxy, 'listening')
  }
})
afterAll(async () => {
  for (const proxy of proxies) proxy.close()
  await served?.stop()
  await copy?.remove()
})

/** Asks for a page as a phone does, by the service's public name. */
async function ask(
  proxy: http.Server,
  place: string,
  form?: string,
): Promise<{ status: number; body: string; headers: IncomingMessage['headers'] }> {
  const headers = {
    host: 'madad.example.muni.il',
    ...(form === undefined
      ? {}
      : { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://madad.example.muni.il' }),
  }
  const { port } = proxy.address() as AddressInfo
  const request = http.request({
    host: '127.0.0.1',
    port,
    path: place,
    method: form ? 'POST' : 'GET',
    headers,
    agent: false,
  })
  request.end(form)
  const [answer] = (await once(request, 'response')) as [IncomingMessage]
  let body = ''
  for await (const text of answer.setEncoding('utf8')) body += text
  return { status: answer.statusCode!, body, headers: answer.headers }
}

test('behind a proxy a questionnaire is shown with its parts and its form is taken', async () => {
  const own = served.questionnaires[0]!
  const place = new URL(own).pathname
  const fields = await questionnaireForm(own)
  for (const proxy of proxies) {
    const { status, body, headers } = await ask(proxy, `${place}/ar`)
    expect([status, headers['set-cookie']]).toEqual([200, undefined])
    const parts = [...body.matchAll(/(?:href|src)="(\/q\/assets\/[^"]+)"/g)].map(([, part]) => part!)
    expect(parts).toHaveLength(2)
    for (const part of parts) expect((await ask(proxy, part)).status).toBe(200)
    const form = new URLSearchParams([['response_id', crypto.randomUUID()], ...fields]).toString()
    expect((await ask(proxy, `${place}/ar`, form)).status).toBe(200)
  }
})

test('a proxy that lets too much through still reaches nothing of the desk where files are seen or anything is changed', async () => {
  for (const proxy of proxies) {
    for (const place of ['/he/uploads', '/he/campaigns', '/he/questionnaires'])
      expect((await ask(proxy, place)).status, place).toBe(403)
    expect((await ask(proxy, '/he/campaigns/new/teacher-stem-self-efficacy', 'wave=pre')).status).toBe(403)
  }
  expect((await fetch(`${served.desk}/he/uploads`)).status).toBe(200)
})
