import { createReadStream, ReadStream } from 'node:fs'
import path from 'node:path'
import { answer } from '@madad/intake/answer'
import { refuse, signOff, withdraw } from '@madad/intake/decide'
import type { Intake } from '@madad/intake/intake'
import { markedFile } from '@madad/intake/marked-file'
import { picturesOf } from '@madad/intake/pictures'
import { builtByEarlierVersion, builtUploads, publishedWith } from '@madad/intake/published-with'
import type { ReadingQueue } from '@madad/intake/reading-queue'
import { uploadChanges } from '@madad/intake/upload-changes'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Problem } from '@madad/language/problem'
import { auditLines } from '@madad/store/audit'
import { signOffNotes } from '@madad/store/sign-off-notes'
import type { Upload } from '@madad/store/upload'
import { findUpload, listUploads, signedOffUploads } from '@madad/store/uploads'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { sendMissing } from '../refusals.ts'
import type { Sessions } from '../session.ts'
import type { Building } from './building.ts'
import { type Busy, busyTag } from './busy.ts'
import { problemCatalogue } from './problem-list.ts'
import { mostFiles, readForm } from './receiving.ts'
import { type Entered, notesIn } from './sign-off-part.ts'
import { uploadPage } from './upload-page.ts'
import { uploadsPage } from './uploads-page.ts'
import { withdrawPage } from './withdraw-page.ts'

export interface UploadRoutes {
  language: Language
  intake: Intake
  building: Building
  queue: ReadingQueue
  receiving: string
  authorityId: string | null
  sessions: Sessions
  /** takes in a file that came whole, and says which upload it became */
  take: (file: { path: string; name: string }, by: string) => Promise<string>
}

const markup = z.string()
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const moved = { 303: z.undefined(), 403: markup, 404: markup, 422: markup }
const place = z.strictObject({ uploadId: z.uuid() })
const form = z.instanceof(URLSearchParams)

/** The pages of uploads in one language, each route one call of the intake. */
export const uploadRoutes: FastifyPluginAsyncZod<UploadRoutes> = async (app, routes) => {
  const { language, intake, building, queue, receiving, authorityId, sessions, take } = routes
  const nameOf = (request: FastifyRequest) => sessions.nameIn(request.headers.cookie)
  const busyWith = (uploadId?: string): Busy => {
    const underWay = queue.underWay()
    const ofAny = underWay > 0 ? 'reading' : undefined
    const reading = uploadId === undefined ? ofAny : queue.stateOf(uploadId)
    return { building: building.state(), reading, underWay }
  }

  const send = (reply: FastifyReply, status: number, content: string) =>
    reply.status(status).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(content)

  interface List {
    status?: 200 | 403 | 422
    wrong?: string[]
    isListAlone?: boolean
  }

  async function sendList(request: FastifyRequest, reply: FastifyReply, list: List = {}) {
    const { status = 200, ...how } = list
    // what goes on is asked first: what ends meanwhile makes the page draw itself anew, and is not missed
    const busy = busyWith()
    const content = uploadsPage({
      language,
      path: '/uploads',
      name: nameOf(request),
      uploads: await listUploads(intake.store),
      sources: [...intake.sources(), ...(await intake.surveys()).sources],
      busy,
      behind: await behindBy(intake),
      ...how,
    })
    return send(reply, status, content)
  }

  async function sendUpload(request: FastifyRequest, reply: FastifyReply, uploadId: string, entered?: Entered) {
    const busy = busyWith(uploadId)
    const upload = await findUpload(intake.store, uploadId)
    if (!upload) return sendMissing(request, reply, 404)
    const surveys = await intake.surveys()
    const content = uploadPage({
      language,
      path: `/uploads/${uploadId}`,
      name: nameOf(request),
      upload,
      known: { sources: intake.sources(), forms: surveys.sources, questionnaires: surveys.questionnaires },
      pictures: await picturesOf(intake, upload),
      changes: upload.state === 'checked' ? await uploadChanges(intake, upload) : undefined,
      audit: await auditLines(intake.store, uploadId),
      notes: await signOffNotes(intake.store, uploadId),
      published: await publishedWith(intake.published, uploadId),
      isBuilt: (await builtUploads(intake.published)).has(uploadId),
      isSecondPersonAsked: intake.isSecondPersonAsked,
      authorityId,
      busy,
      ...(entered && { entered }),
    })
    return send(reply, entered ? 422 : 200, content)
  }

  app.get('/', { schema: { response: { 200: markup } } }, (request, reply) => sendList(request, reply))

  app.get('/list', { schema: { response: { 200: markup } } }, (request, reply) =>
    sendList(request, reply, { isListAlone: true }),
  )

  app.post('/', { schema: { response: moved } }, async (request, reply) => {
    const by = nameOf(request)
    if (by === undefined) return sendList(request, reply, { status: 403, wrong: [say(language, 'uploads.who.first')] })
    const { files, tooLarge, isTooMany, close } = await readForm(request, receiving)
    try {
      const wrong = tooLarge.map((file) => say(language, 'uploads.send.large', { file }))
      if (isTooMany) wrong.push(say(language, 'uploads.send.many', { count: mostFiles }))
      if (files.length + tooLarge.length === 0) wrong.push(say(language, 'uploads.send.none'))
      const taken: string[] = []
      for (const file of files) taken.push(await take(file, by))
      if (wrong.length > 0) return await sendList(request, reply, { status: 422, wrong })
      const place = taken.length === 1 ? taken[0] : 'list'
      return await reply.redirect(`/${language}/uploads/${place}`, 303)
    } finally {
      await close()
    }
  })

  app.get('/watch', { schema: { response: { 200: markup } } }, async (_request, reply) =>
    reply.header('cache-control', 'no-store').send(busyTag(busyWith())),
  )

  app.post('/build', { schema: { response: moved } }, async (request, reply) => {
    const by = nameOf(request)
    if (by === undefined) return sendList(request, reply, { status: 403, wrong: [say(language, 'uploads.who.first')] })
    building.request(by)
    return reply.redirect(`/${language}/uploads/list`, 303)
  })

  app.get('/:uploadId', { schema: { params: place, response: { 200: markup, 404: markup } } }, (request, reply) =>
    sendUpload(request, reply, request.params.uploadId),
  )

  app.get('/:uploadId/watch', { schema: { params: place, response: { 200: markup } } }, async (request, reply) =>
    reply.header('cache-control', 'no-store').send(busyTag(busyWith(request.params.uploadId))),
  )

  app.get(
    '/:uploadId/marked.xlsx',
    { schema: { params: place, response: { 200: z.instanceof(ReadStream), 404: markup } } },
    async (request, reply) => {
      const upload = await findUpload(intake.store, request.params.uploadId)
      const file = upload && (await markedFile(intake, upload, problemCatalogue, language))
      if (!upload || !file) return sendMissing(request, reply, 404)
      const name = encodeURIComponent(`${path.parse(upload.name).name}-${say(language, 'marked.problems')}.xlsx`)
      reply.header('content-disposition', `attachment; filename*=UTF-8''${name}`).type(workbookType)
      return createReadStream(file)
    },
  )

  /** Does one thing to an upload for whoever said who they are; what cannot be done is shown where it was asked. */
  const act = (name: string, run: (upload: Upload, values: Map<string, string>, by: string) => Promise<Problem[]>) =>
    app.post(
      `/:uploadId/${name}`,
      { schema: { params: place, body: form.nullish(), response: moved } },
      async (request, reply) => {
        const upload = await findUpload(intake.store, request.params.uploadId)
        if (!upload) return sendMissing(request, reply, 404)
        const by = nameOf(request)
        const values = new Map(request.body ?? [])
        const problems = by === undefined ? [] : await run(upload, values, by)
        if (by === undefined || problems.length > 0) {
          return sendUpload(request, reply, upload.uploadId, { values, problems })
        }
        return reply.redirect(`/${language}/uploads/${upload.uploadId}`, 303)
      },
    )

  /** Asks for a build where the form does and nothing was wrong. */
  const thenBuild = (values: Map<string, string>, by: string, problems: Problem[]): Problem[] => {
    if (problems.length === 0 && values.get('build') === 'yes') building.request(by)
    return problems
  }

  act('sign-off', async (upload, values, by) =>
    thenBuild(values, by, await signOff(intake, upload.uploadId, notesIn(upload, values), by)),
  )

  act('refuse', ({ uploadId }, values, by) => refuse(intake, uploadId, values.get('reason') ?? '', by))

  act('read', async ({ uploadId, state }, _values, by) => {
    if (state === 'received') queue.add(uploadId, by)
    return []
  })

  act('answer', async ({ uploadId }, values, by) => {
    const filled = (name: string) => values.get(name)?.trim() || undefined
    const said = {
      source: filled('source'),
      year: filled('year'),
      questionnaire: filled('questionnaire'),
      wave: filled('wave'),
    }
    const problems = await answer(intake, uploadId, said, by)
    if (problems.length === 0) queue.add(uploadId, by)
    return problems
  })

  async function sendWithdraw(request: FastifyRequest, reply: FastifyReply, upload: Upload, isReasonMissing: boolean) {
    const published = await publishedWith(intake.published, upload.uploadId)
    const path = `/uploads/${upload.uploadId}/withdraw`
    const asked = { language, path, name: nameOf(request), upload, published, authorityId, isReasonMissing }
    return send(reply, isReasonMissing ? 422 : 200, withdrawPage(asked))
  }

  app.get('/:uploadId/withdraw', { schema: { params: place, response: moved } }, async (request, reply) => {
    const upload = await findUpload(intake.store, request.params.uploadId)
    if (upload?.state !== 'signed_off') return sendMissing(request, reply, 404)
    return sendWithdraw(request, reply, upload, false)
  })

  app.post(
    '/:uploadId/withdraw',
    { schema: { params: place, body: form.nullish(), response: moved } },
    async (request, reply) => {
      const upload = await findUpload(intake.store, request.params.uploadId)
      if (!upload) return sendMissing(request, reply, 404)
      const by = nameOf(request)
      const values = new Map(request.body ?? [])
      if (by === undefined) return sendWithdraw(request, reply, upload, false)
      const problems = await withdraw(intake, upload.uploadId, values.get('reason') ?? '', by)
      if (problems.some(({ code }) => code === 'REASON_MISSING')) return sendWithdraw(request, reply, upload, true)
      thenBuild(values, by, problems)
      if (problems.length > 0) return sendUpload(request, reply, upload.uploadId, { values, problems })
      return reply.redirect(`/${language}/uploads/${upload.uploadId}`, 303)
    },
  )
}

/** What was published last is behind: an earlier version built it, or another set of files counts now. */
async function behindBy(intake: Intake): Promise<'version' | 'changes' | undefined> {
  if (await builtByEarlierVersion(intake.published)) return 'version'
  const counted = (await signedOffUploads(intake.store)).map(({ uploadId }) => uploadId)
  const built = await builtUploads(intake.published)
  return counted.length !== built.size || counted.some((id) => !built.has(id)) ? 'changes' : undefined
}
