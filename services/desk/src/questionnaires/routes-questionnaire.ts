import { readFile, rename, writeFile } from 'node:fs/promises'
import { languages } from '@madad/language/language'
import { saveDraft } from '@madad/questionnaires/drafts/kept-drafts'
import { previewable } from '@madad/questionnaires/drafts/previewable'
import { slug } from '@madad/questionnaires/parts'
import { permissionProblems } from '@madad/questionnaires/permission'
import { withPermission } from '@madad/questionnaires/record-permission'
import { auditLines, writeAudit } from '@madad/store/audit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { sendMissing } from '../refusals.ts'
import { draftAddress, previewAddress, questionnaireAddress } from './addresses.ts'
import { shown } from './fields.ts'
import { noticePage } from './notice-page.ts'
import { previewPage } from './preview-page.ts'
import { questionnairePage } from './questionnaire-page.ts'
import type { Routes } from './questionnaires.ts'
import { draftNow } from './routes-list.ts'
import { draftOfVersion, newest, nextVersion, type Standing, standings, type Version } from './standing.ts'

const markup = z.string()
const responses = { 200: markup, 303: z.undefined(), 404: markup, 409: markup, 422: markup }
const body = z.instanceof(URLSearchParams)
const version = z.string().regex(/^(draft|[1-9]\d{0,2})$/)

/** A questionnaire that stands: looked at, changed into its next version, and its permission recorded. */
export const questionnaireRoutes: FastifyPluginAsyncZod<Routes> = async (app, routes) => {
  const { language, options, nameOf, inTurn } = routes
  const params = z.strictObject({ id: slug })

  async function send(request: FastifyRequest, reply: FastifyReply, standing: Standing, entered?: Permission) {
    const audit = await auditLines(options.store, standing.id)
    const of = audit.filter(({ action }) => action.startsWith('questionnaire.'))
    const shown = { language, name: nameOf(request), standing, audit: of, ...(entered && { entered }) }
    return reply.status(entered ? 422 : 200).send(questionnairePage(shown))
  }
  const find = async (id: string) =>
    (await standings(options)).find((each) => each.id === id && each.versions.length > 0)

  app.get('/:id', { schema: { params, response: responses } }, async (request, reply) => {
    const standing = await find(request.params.id)
    return standing ? send(request, reply, standing) : sendMissing(request, reply, 404)
  })

  app.post('/:id', { schema: { params, body, response: responses } }, (request, reply) =>
    inTurn(async () => {
      const standing = await find(request.params.id)
      const last = standing && newest(standing)
      if (!last) return sendMissing(request, reply, 404)
      const by = nameOf(request)
      const { id } = standing
      if (by === undefined) return reply.redirect(`/${language}${questionnaireAddress(id)}`, 303)
      if (request.body.get('do') === 'change' && last.isOwn) {
        const details = { version: nextVersion(standing) }
        if (standing.draft === undefined) {
          await saveDraft(options.drafts, { ...(await draftOfVersion(last)), ...details })
          await writeAudit(options.store.db, {
            by,
            at: options.now(),
            action: 'questionnaire.changing',
            subject: id,
            details,
          })
        }
        return reply.redirect(`/${language}${draftAddress(id)}`, 303)
      }
      if (request.body.get('do') === 'permission') {
        const entered = readPermission(request.body)
        const isRecorded = await recordPermission(routes, last, entered, by)
        if (!isRecorded) return send(request, reply, standing, entered)
      }
      return reply.redirect(`/${language}${questionnaireAddress(id)}`, 303)
    }),
  )

  app.get(
    '/:id/preview/:version',
    {
      schema: {
        params: z.strictObject({ id: slug, version }),
        querystring: z.strictObject({ in: z.enum(languages).optional() }),
        response: responses,
      },
    },
    async (request, reply) => {
      const { id, version } = request.params
      const found = await lookUp(routes, id, version)
      if (found === 'nothing') {
        const path = previewAddress(id, version)
        return reply.send(noticePage({ language, path, notice: 'nothing', next: draftAddress(id) }))
      }
      if (!found) return sendMissing(request, reply, 404)
      const offered = found.languages
      const asked = request.query.in ?? language
      const inLanguage = offered.includes(asked) ? asked : offered[0]!
      return reply.send(
        previewPage({ language, id, title: shown(found.title, language), version, offered, inLanguage }),
      )
    },
  )
}

interface Permission {
  by: string
  on: string
  document: string
}

const readPermission = (form: URLSearchParams): Permission => {
  const line = (name: string) =>
    (form.get(name) ?? '')
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
      .trim()
      .slice(0, 200)
  return { by: line('by'), on: line('on'), document: line('document') }
}

/** Records who allowed it, in the file itself, where nobody has answered it: an answered version was open by right, and stays as it is. */
async function recordPermission({ options }: Routes, last: Version, entered: Permission, by: string): Promise<boolean> {
  const { questionnaire, file, isOwn, firstAnsweredOn } = last
  const isDay = z.iso.date().safeParse(entered.on).success && entered.on <= options.now().slice(0, 10)
  if (!isOwn || firstAnsweredOn !== undefined || permissionProblems(questionnaire).length === 0) return true
  if (entered.by === '' || !isDay) return false
  const { document, ...rest } = entered
  const recorded = document === '' ? rest : entered
  await writeFile(`${file}.new`, withPermission(await readFile(file, 'utf8'), recorded), { mode: 0o600 })
  await rename(`${file}.new`, file)
  await options.refresh()
  const { id: subject, version } = questionnaire
  const details = { version, by: entered.by, on: entered.on, document }
  await writeAudit(options.store.db, {
    by,
    at: options.now(),
    action: 'questionnaire.permission_recorded',
    subject,
    details,
  })
  return true
}

/** A version, or the draft as far as it is written; `nothing` where there is nothing in it to be asked. */
export async function lookUp(routes: Routes, id: string, version: string) {
  if (version === 'draft') {
    const kept = await draftNow(routes, id)
    return kept && (previewable(kept.draft) ?? 'nothing')
  }
  const { questionnaires } = await routes.options.known()
  return questionnaires.find((each) => each.id === id && each.version === Number(version))
}
