import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { type TemporaryIntake, table, temporaryIntake } from '@madad/intake/temporary-intake'
import { auditLines } from '@madad/store/audit'
import { signOffNotes } from '@madad/store/sign-off-notes'
import { findUpload, listUploads } from '@madad/store/uploads'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { BuildingState } from '../src/uploads/building.ts'
import { clearHalfReceived } from '../src/uploads/receiving.ts'
import { uploads } from '../src/uploads/uploads.ts'

let temporary: TemporaryIntake
let app: FastifyInstance
let receiving: string
/** in whose name builds were asked for */
let builds: string[]
let building: BuildingState
const faults: unknown[] = []

async function serve(changes: Parameters<typeof temporaryIntake>[0] = {}) {
  temporary = await temporaryIntake(changes)
  receiving = path.join(temporary.folder, 'receiving')
  builds = []
  building = { isRunning: false, isWaiting: false }
  app = Fastify()
  await app.register(uploads, {
    intake: temporary.intake,
    building: { request: (by) => builds.push(by), state: () => building },
    receiving,
    authorityId: null,
    onFault: (error) => faults.push(error),
  })
}
beforeEach(() => serve())
afterEach(async () => {
  await app.close()
  await temporary[Symbol.asyncDispose]()
  expect(faults.splice(0)).toEqual([])
})

const host = '127.0.0.1:4173'
const own = { host, origin: `http://${host}` }

/** A browser in which somebody said who they are. */
async function browserOf(name: string) {
  const said = await app.inject({
    method: 'POST',
    url: '/he/who',
    headers: { ...own, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ name }).toString(),
  })
  const cookie = String(said.headers['set-cookie']).split(';')[0]!
  return {
    get: (url: string) => app.inject({ url, headers: { host, cookie } }),
    post: (url: string, values: Record<string, string> = {}) =>
      app.inject({
        method: 'POST',
        url,
        headers: { ...own, cookie, 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams(values).toString(),
      }),
    send: (files: readonly [name: string, text: string][], language = 'he') =>
      app.inject({
        method: 'POST',
        url: `/${language}/uploads`,
        ...formOf(files),
        headers: { ...own, cookie, ...formOf(files).headers },
      }),
    cookie,
  }
}

/** A form as a browser without scripts sends it. */
function formOf(files: readonly [name: string, text: string][]) {
  const boundary = '----madad'
  const parts = files.map(
    ([name, text]) =>
      `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n${text}\r\n`,
  )
  const payload = Buffer.from(`${parts.join('')}--${boundary}--\r\n`)
  return { payload, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } }
}

const sound = table('נבחנים', '440016,2022,31')
const warned = table('נבחנים', '440016,2022,901')

/** What the last upload is once it has been read. */
async function read(get: (url: string) => Promise<{ body: string }>) {
  for (;;) {
    const { body } = await get('/he/uploads')
    if (!body.includes('data-watch')) return (await listUploads(temporary.intake.store))[0]!
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

describe('who may do something', () => {
  test('nothing is done for a request from another place, whatever name it carries', async () => {
    const { cookie } = await browserOf('דנה לוי')
    const { payload, headers } = formOf([['a.csv', sound]])
    for (const from of [
      { host },
      { host, origin: 'https://evil.example' },
      { host, origin: `http://${host}`, 'sec-fetch-site': 'cross-site' },
      { host: 'evil.example:4173', origin: 'http://evil.example:4173' },
    ]) {
      const reply = await app.inject({
        method: 'POST',
        url: '/he/uploads',
        headers: { ...headers, ...from, cookie },
        payload,
      })
      expect(reply.statusCode, JSON.stringify(from)).toBe(403)
    }
    expect((await app.inject({ url: '/he/uploads', headers: { host: 'evil.example' } })).statusCode).toBe(403)
    expect(await listUploads(temporary.intake.store)).toEqual([])
  })

  test('nothing is done for somebody who did not say who they are', async () => {
    const { payload, headers } = formOf([['a.csv', sound]])
    const reply = await app.inject({ method: 'POST', url: '/he/uploads', headers: { ...own, ...headers }, payload })
    expect(reply.statusCode).toBe(403)
    expect(reply.body).toContain('אמרו מי אתם')
    const pieces = { ...own, 'tus-resumable': '1.0.0', 'upload-length': '5' }
    expect((await app.inject({ method: 'POST', url: '/uploads/pieces', headers: pieces })).statusCode).toBe(403)
    const upload = await temporary.upload(sound)
    const signed = await app.inject({ method: 'POST', url: `/he/uploads/${upload.uploadId}/sign-off`, headers: own })
    expect(signed.statusCode).toBe(422)
    expect(await findUpload(temporary.intake.store, upload.uploadId)).toMatchObject({ state: 'checked' })
  })

  test('a name is asked for in words, and nobody is sent elsewhere with it', async () => {
    const { post } = await browserOf('דנה')
    const wrong = await post('/en/who', { name: ' ', next: '/uploads' })
    expect([wrong.statusCode, wrong.body.includes('two letters at least')]).toEqual([422, true])
    for (const next of ['//evil.example', 'https://evil.example', '/uploads/../..']) {
      expect((await post('/en/who', { name: 'Noa', next })).headers.location, next).toBe('/en/uploads')
    }
    expect((await post('/en/who/forget')).headers['set-cookie']).toContain('Max-Age=0')
  })

  test('the pages run scripts from here alone', async () => {
    const { get } = await browserOf('דנה')
    const { body, headers } = await get('/he/uploads')
    expect(headers['content-security-policy']).toContain("script-src 'self'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(body).not.toMatch(/<script>|\son\w+=|\sstyle=/)
    for (const [, address] of body.matchAll(/<script src="([^"]+)"/g)) {
      expect((await get(address!)).headers['content-type'], address).toBe('text/javascript; charset=utf-8')
    }
  })
})

describe('sending files without a script', () => {
  test('a file is kept under its Hebrew name and checked', async () => {
    const { send, get } = await browserOf('דנה לוי')
    const reply = await send([['C:\\קבצים\\תלמידים תשפ״ב.csv', sound]])
    expect(reply.statusCode).toBe(303)
    const upload = await read(get)
    expect(reply.headers.location).toBe(`/he/uploads/${upload.uploadId}`)
    expect(upload).toMatchObject({ name: 'תלמידים תשפ״ב.csv', state: 'checked', receivedBy: 'דנה לוי' })
    expect(await readdir(receiving)).toEqual([])
  })

  test('several at once lead to the list; a form without a file says so', async () => {
    const { send } = await browserOf('דנה')
    const reply = await send([
      ['a.csv', sound],
      ['b.csv', warned],
    ])
    expect(reply.headers.location).toBe('/he/uploads/list')
    expect(await listUploads(temporary.intake.store)).toHaveLength(2)
    const none = await send([['', '']], 'en')
    expect([none.statusCode, none.body.includes('No file was chosen')]).toEqual([422, true])
    const many = await send(
      Array.from({ length: 21 }, (_, n) => [`${n}.csv`, `${sound}\n`] as const).map(([a, b]) => [a, b]),
    )
    expect([many.statusCode, many.body.includes('20')]).toEqual([422, true])
  })

  test('a page behind which a file is read loads itself again, and is quiet afterwards', async () => {
    const { send, get } = await browserOf('דנה')
    const { headers } = await send([['a.csv', sound]])
    const busy = await get(String(headers.location))
    expect(busy.body).toContain('<noscript><meta http-equiv="refresh"')
    const [, tag] = /data-tag="([^"]*)"/.exec(busy.body)!
    await read(get)
    expect((await get(`${headers.location}/watch`)).body).not.toBe(tag)
    expect((await get(String(headers.location))).body).not.toContain('http-equiv')
  })

  test('a file’s name and cells are shown as they are and do nothing', async () => {
    const { send, get } = await browserOf('דנה')
    const { headers } = await send([
      ['<script>alert(1)<&script>.csv', table('נבחנים', '440016,2022,<img src=x onerror=alert(1)>')],
    ])
    await read(get)
    const { body } = await get(String(headers.location))
    expect(body).not.toContain('<script>alert')
    expect(body).not.toContain('<img')
    expect(body).toContain('&#60;img src&#61;x onerror&#61;alert(1)&#62;')
  })
})

describe('sending a file in pieces', () => {
  const tus = { 'tus-resumable': '1.0.0' }

  test('after a lost connection the rest is sent, and the whole is one upload', async () => {
    const { cookie, get } = await browserOf('דנה')
    await app.listen({ host: '127.0.0.1', port: 0 })
    const origin = app.listeningOrigin
    const headers = { ...tus, cookie, origin }
    const bytes = Buffer.from(sound)
    const created = await fetch(`${origin}/uploads/pieces`, {
      method: 'POST',
      headers: {
        ...headers,
        'upload-length': String(bytes.length),
        'upload-metadata': `filename ${Buffer.from('תלמידים.csv').toString('base64')}`,
      },
    })
    expect(created.status).toBe(201)
    const piece = new URL(created.headers.get('location')!, origin)
    const send = (from: number, to: number) =>
      fetch(piece, {
        method: 'PATCH',
        headers: { ...headers, 'upload-offset': String(from), 'content-type': 'application/offset+octet-stream' },
        body: bytes.subarray(from, to),
      })
    expect((await send(0, 10)).status).toBe(204)
    const offset = (await fetch(piece, { method: 'HEAD', headers })).headers.get('upload-offset')
    expect(offset).toBe('10')
    const last = await send(10, bytes.length)
    const upload = await read(get)
    expect(last.headers.get('madad-upload')).toBe(upload.uploadId)
    expect(upload).toMatchObject({ name: 'תלמידים.csv', state: 'checked', receivedBy: 'דנה' })
    expect(await readdir(receiving)).toEqual([])
    expect((await fetch(piece, { method: 'HEAD', headers })).status).toBe(404)
  })

  test('a file larger than a file may be is not begun', async () => {
    const { cookie } = await browserOf('דנה')
    const headers = { ...own, ...tus, cookie, 'upload-length': '200000001' }
    await app.listen({ host: '127.0.0.1', port: 0 })
    const origin = app.listeningOrigin
    const reply = await fetch(`${origin}/uploads/pieces`, { method: 'POST', headers: { ...headers, host: '', origin } })
    expect(reply.status).toBe(413)
  })

  test('what never came whole is cleared away after a day, a form’s files at the next start', async () => {
    const now = Date.now()
    await mkdir(receiving, { recursive: true })
    const ages: [name: string, hours: number][] = [
      ['new', 1],
      ['new.json', 30],
      ['old', 25],
      ['old.json', 30],
      ['form-1', 1],
    ]
    for (const [name, hours] of ages) {
      await writeFile(path.join(receiving, name), '')
      const then = (now - hours * 3_600_000) / 1000
      await utimes(path.join(receiving, name), then, then)
    }
    await clearHalfReceived(receiving, now, false)
    expect((await readdir(receiving)).toSorted()).toEqual(['form-1', 'new', 'new.json'])
    await clearHalfReceived(receiving, now, true)
    expect((await readdir(receiving)).toSorted()).toEqual(['new', 'new.json'])
  })
})

describe('deciding on a file', () => {
  test('it is signed off with a word on its warning, which is asked for where it is missing', async () => {
    const { post, get } = await browserOf('נועה כהן')
    const { uploadId } = await temporary.upload(warned)
    const page = `/he/uploads/${uploadId}`
    const without = await post(`${page}/sign-off`, { 'note-0': ' ', build: 'yes' })
    expect(without.statusCode).toBe(422)
    expect(without.body).toContain('aria-invalid="true"')
    expect(builds).toEqual([])
    const signed = await post(`${page}/sign-off`, { 'note-0': 'כל העיר נבחנה בבית ספר אחד', build: 'yes' })
    expect([signed.statusCode, signed.headers.location]).toEqual([303, page])
    expect(await findUpload(temporary.intake.store, uploadId)).toMatchObject({
      state: 'signed_off',
      signedOffBy: 'נועה כהן',
    })
    expect(await signOffNotes(temporary.intake.store, uploadId)).toMatchObject([
      { words: 'כל העיר נבחנה בבית ספר אחד' },
    ])
    expect(builds).toEqual(['נועה כהן'])
    expect((await get(page)).body).toContain('כל העיר נבחנה בבית ספר אחד')
  })

  test('two people at one file: the second is told how it stands', async () => {
    const { post } = await browserOf('נועה')
    const { uploadId } = await temporary.upload(sound)
    await post(`/he/uploads/${uploadId}/sign-off`)
    const late = await post(`/en/uploads/${uploadId}/refuse`, { reason: 'late' })
    expect(late.statusCode).toBe(422)
    expect(late.body).toContain('Load the page again')
  })

  test('it is refused and withdrawn with a reason that stands on its page', async () => {
    const { post, get } = await browserOf('נועה')
    const { uploadId: draft } = await temporary.upload(warned)
    expect((await post(`/he/uploads/${draft}/refuse`)).body).toContain('כתבו את הסיבה')
    await post(`/he/uploads/${draft}/refuse`, { reason: 'טיוטה' })
    expect((await get(`/he/uploads/${draft}`)).body).toContain('טיוטה')

    const { uploadId } = await temporary.upload(sound)
    const page = `/he/uploads/${uploadId}`
    expect((await get(`${page}/withdraw`)).statusCode).toBe(404)
    await post(`${page}/sign-off`)
    expect((await get(`${page}/withdraw`)).body).toContain('דבר לא פורסם ממנו עדיין')
    expect((await post(`${page}/withdraw`, { reason: '' })).statusCode).toBe(422)
    await post(`${page}/withdraw`, { reason: 'שנה שגויה' })
    expect((await get(page)).body).toContain('שנה שגויה')
    const actions = (await auditLines(temporary.intake.store, uploadId)).map(({ action, by }) => [action, by])
    expect(actions.slice(2)).toEqual([
      ['upload.signed_off', 'נועה'],
      ['upload.withdrawn', 'נועה'],
    ])
  })

  test('a file of no known source is asked about, and read again with the answer', async () => {
    const { post, get } = await browserOf('דנה')
    const { uploadId } = await temporary.upload('פריט,מחיר\nכיסא,120\n')
    const page = `/en/uploads/${uploadId}`
    expect((await get(page)).body).toContain('Which source is the file of?')
    expect((await post(`${page}/answer`, { source: 'none/such' })).statusCode).toBe(422)
    expect((await post(`${page}/answer`, { source: 'example/girls' })).statusCode).toBe(303)
    await read(get)
    expect(await findUpload(temporary.intake.store, uploadId)).toMatchObject({
      state: 'asked',
      answers: { source: 'example/girls' },
    })
  })

  test('a bad cell is marked in a picture of its sheet, by a word and not by colour alone', async () => {
    const { get } = await browserOf('דנה')
    const { uploadId } = await temporary.upload(table('נבחנים', '440016,2022,רב', '440024,2022,5'))
    const { body } = await get(`/en/uploads/${uploadId}`)
    const picture = /<div class="sheet".*?<\/div>/s.exec(body)![0]
    expect(picture).toMatch(/^<div class="sheet" dir="rtl"/)
    expect(picture).toMatch(/<td class="bad">.*?here.*?רב/s)
    expect(picture.match(/class="bad"/g)).toHaveLength(1)
    expect(picture).toContain('<th scope="row">2</th>')
  })

  test('where two people are asked for, who uploaded a file is told to ask another', async () => {
    await app.close()
    await temporary[Symbol.asyncDispose]()
    await serve({ isSecondPersonAsked: true })
    const { uploadId } = await temporary.upload(sound, 'a.csv', 'דנה')
    const dana = await browserOf('דנה')
    expect((await dana.get(`/he/uploads/${uploadId}`)).body).toContain('לפי מדיניות הבית')
    expect((await dana.post(`/he/uploads/${uploadId}/sign-off`)).statusCode).toBe(422)
    const noa = await browserOf('נועה')
    expect((await noa.post(`/he/uploads/${uploadId}/sign-off`)).statusCode).toBe(303)
    expect(builds).toEqual([])
  })

  test('numbers of an earlier version are built again by a press of the button', async () => {
    const instance = await DuckDBInstance.create(temporary.intake.published)
    const connection = await instance.connect()
    await connection.run('create table vintage (vintage_id varchar)')
    connection.closeSync()
    instance.closeSync()
    const { get, post } = await browserOf('נועה כהן')
    const { body } = await get('/en/uploads')
    expect(body).toContain('Madad has been updated since the last build')
    expect(body).toContain('action="/en/uploads/build"')
    expect((await post('/en/uploads/build')).statusCode).toBe(303)
    expect(builds).toEqual(['נועה כהן'])
  })

  test('a build that could not be made says what stood in its way', async () => {
    const { get } = await browserOf('דנה')
    const problem = { code: 'FILE_DAMAGED', where: { file: 'a.xlsx' }, found: '' }
    building = {
      isRunning: false,
      isWaiting: false,
      last: { at: '2026-11-23T08:00:00Z', by: 'דנה', outcome: 'problems', problems: [problem] },
    }
    const { body } = await get('/en/uploads')
    expect(body).toContain('The build was not made')
    expect(body).toContain('a.xlsx')
  })
})

test('an upload that is not there, and an address that is none, are said to be missing', async () => {
  const { get } = await browserOf('דנה')
  expect((await get('/he/uploads/6f0c3a52-7d7e-4a0c-9d1a-3f1f6a4b0001')).statusCode).toBe(404)
  expect((await get('/he/uploads/nothing')).statusCode).toBe(404)
})
