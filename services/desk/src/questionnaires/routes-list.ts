import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Problem } from '@madad/language/problem'
import { usualLimits } from '@madad/pipelines/limits'
import { readFile as readBook } from '@madad/pipelines/read-file'
import { type Draft, draftSchema } from '@madad/questionnaires/drafts/draft'
import { readDraft, saveDraft } from '@madad/questionnaires/drafts/kept-drafts'
import { copyAs, emptyDraft, freeId } from '@madad/questionnaires/drafts/start-draft'
import { slug } from '@madad/questionnaires/parts'
import { readXlsform } from '@madad/questionnaires/xlsform/read-xlsform'
import { writeAudit } from '@madad/store/audit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { draftAddress } from './addresses.ts'
import { listPage } from './list-page.ts'
import type { Routes } from './questionnaires.ts'
import { draftOfVersion, newest, standings } from './standing.ts'

const markup = z.string()
const largestForm = 2_000_000
/** A form is far smaller than the largest of municipal workbooks. */
const limits = { ...usualLimits, fileBytes: largestForm, unzippedBytes: 20_000_000 }

/** Every questionnaire there is, and beginning one: empty, as a copy, from an XLSForm. */
export const listRoutes: FastifyPluginAsyncZod<Routes> = async (app, routes) => {
  const { language, options, nameOf, inTurn } = routes

  async function sendList(
    request: FastifyRequest,
    reply: FastifyReply,
    refused: { problems?: Problem[]; wrong?: string } = {},
  ) {
    const isRefused = refused.wrong !== undefined || (refused.problems ?? []).length > 0
    const content = listPage({ language, name: nameOf(request), standings: await standings(options), ...refused })
    return reply.status(isRefused ? 422 : 200).send(content)
  }

  app.get('/', { schema: { response: { 200: markup } } }, (request, reply) => sendList(request, reply))

  app.post('/', { schema: { response: { 303: z.undefined(), 422: markup } } }, (request, reply) =>
    inTurn(async () => {
      const by = nameOf(request)
      if (by === undefined) return sendList(request, reply, { wrong: say(language, 'uploads.who.first') })
      const begun = request.isMultipart() ? await fromFile(request, language) : await fromForm(request.body, routes)
      if ('draft' in begun) {
        const taken = await takenIds(routes)
        const id = freeId(begun.wished, taken)
        await saveDraft(options.drafts, copyAs(id, begun.draft))
        const details = { begun: begun.from }
        await writeAudit(options.store.db, {
          by,
          at: options.now(),
          action: 'questionnaire.begun',
          subject: id,
          details,
        })
        return reply.redirect(`/${language}${draftAddress(id)}`, 303)
      }
      return sendList(request, reply, begun)
    }),
  )
}

type Begun = { draft: Draft; wished: string; from: string } | { problems?: Problem[]; wrong?: string }

const takenIds = async ({ options }: Routes): Promise<string[]> => (await standings(options)).map(({ id }) => id)

async function fromForm(body: unknown, { language, options }: Routes): Promise<Begun> {
  const form = body instanceof URLSearchParams ? body : new URLSearchParams()
  const asked = (form.get('id') ?? '').trim().toLowerCase()
  if (asked !== '' && !slug.safeParse(asked).success) return { wrong: say(language, 'editor.start.id.wrong') }
  const all = await standings(options)
  if (form.get('do') === 'copy') {
    const of = all.find(({ id }) => id === form.get('of'))
    const version = of && newest(of)
    if (!version) return { wrong: say(language, 'editor.start.none') }
    return { draft: await draftOfVersion(version), wished: asked || `own-${of.id}`.slice(0, 55), from: of.id }
  }
  const title = (form.get('title') ?? '').trim().slice(0, 200)
  if (title === '') return { wrong: say(language, 'editor.start.untitled') }
  const { consent } = all.map(newest).find((version) => version?.isOwn === false)!.questionnaire
  const draft = emptyDraft('new', { [language]: title }, options.languages, consent)
  return { draft, wished: asked || 'our-questionnaire', from: '' }
}

/** A form's texts, its own problems, or what is wrong with the file. Nothing of it is kept but the draft. */
async function fromFile(request: FastifyRequest, language: Language): Promise<Begun> {
  const file = await request.file({ limits: { fileSize: largestForm, files: 1 } })
  const bytes = await file?.toBuffer()
  if (!file || !bytes || bytes.length === 0) return { wrong: say(language, 'editor.start.no_file') }
  if (file.file.truncated) return { wrong: say(language, 'editor.start.large') }
  const name = (file.filename || 'form.xlsx').slice(-100)
  const read = await readBook(bytes, name, limits)
  if ('problem' in read) return { problems: [read.problem] }
  const { definition, problems } = readXlsform(read.book.sheets, { file: name })
  if (!definition) return { problems }
  const draft = draftSchema.safeParse(definition)
  return draft.success ? { draft: draft.data, wished: definition.id, from: name } : { problems }
}

/** The draft of an id as it is now, or nothing where there is none that can be read. */
export const draftNow = async ({ options }: Routes, id: string) => {
  const kept = await readDraft(options.drafts, id)
  return typeof kept === 'object' ? kept : undefined
}
