import { existsSync } from 'node:fs'
import path from 'node:path'
import { valueAt } from '@madad/questionnaires/drafts/changes'
import { type Draft, draftOf, placedItems } from '@madad/questionnaires/drafts/draft'
import {
  checkDraft,
  finishDraft,
  type KeptDraft,
  removeDraft,
  saveDraft,
} from '@madad/questionnaires/drafts/kept-drafts'
import { adviceOn } from '@madad/questionnaires/guidance/advice'
import { slug } from '@madad/questionnaires/parts'
import { writeAudit } from '@madad/store/audit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { sendMissing } from '../refusals.ts'
import { actOnDraft, actOnPart } from './acts.ts'
import { draftAddress, listAddress, partAddress, questionnaireAddress } from './addresses.ts'
import { draftPage } from './draft-page.ts'
import type { Part } from './fields.ts'
import { noticePage } from './notice-page.ts'
import { nextPart, partPage } from './part-page.ts'
import { partOf } from './parts/parts.ts'
import { placeProblems } from './problem-place.ts'
import type { Routes } from './questionnaires.ts'
import { withForm } from './read-form.ts'
import { draftNow } from './routes-list.ts'
import { nextVersion, standings } from './standing.ts'

const markup = z.string()
const responses = { 200: markup, 303: z.undefined(), 404: markup, 409: markup, 422: markup }
const body = z.instanceof(URLSearchParams)
const name = z.string().regex(/^[a-z0-9_-]{1,60}$/)
const ofDraft = z.strictObject({ id: slug })
const ofPart = z.strictObject({ id: slug, part: name })
const ofNamed = z.strictObject({ id: slug, kind: z.enum(['item', 'section']), name })

/** The pages on which a draft is written. Every form is saved before anything else is done with it. */
export const draftRoutes: FastifyPluginAsyncZod<Routes> = async (app, routes) => {
  const { inTurn } = routes
  const base = '/:id/draft'
  app.get(base, { schema: { params: ofDraft, response: responses } }, (request, reply) =>
    visit(routes, request, reply, request.params.id, ({ kept, by }) => sendDraft(routes, reply, kept, by)),
  )
  app.post(base, { schema: { params: ofDraft, body, response: responses } }, (request, reply) =>
    inTurn(() =>
      visit(routes, request, reply, request.params.id, (seat) => changeDraft(routes, reply, seat, request.body)),
    ),
  )
  app.get(`${base}/:part`, { schema: { params: ofPart, response: responses } }, (request, reply) =>
    showPart(routes, request, reply, request.params.id, request.params.part),
  )
  app.post(`${base}/:part`, { schema: { params: ofPart, body, response: responses } }, (request, reply) =>
    inTurn(() => savePart(routes, request, reply, request.params.id, request.params.part)),
  )
  app.get(`${base}/:kind/:name`, { schema: { params: ofNamed, response: responses } }, (request, reply) => {
    const { id, kind, name } = request.params
    return showPart(routes, request, reply, id, `${kind}:${name}`)
  })
  app.post(`${base}/:kind/:name`, { schema: { params: ofNamed, body, response: responses } }, (request, reply) => {
    const { id, kind, name } = request.params
    return inTurn(() => savePart(routes, request, reply, id, `${kind}:${name}`))
  })
}

interface Seat {
  kept: KeptDraft
  by: string
}

/** Whoever writes has said who they are; the draft is there. */
async function visit(
  routes: Routes,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
  go: (seat: Seat) => Promise<undefined>,
) {
  const kept = await draftNow(routes, id)
  if (!kept) return sendMissing(request, reply, 404)
  const by = routes.nameOf(request)
  const here = new URL(request.url, 'http://here').pathname.replace(/^\/\w\w/, '')
  if (by === undefined)
    return reply.send(noticePage({ language: routes.language, path: here, notice: 'who', next: here }))
  return go({ kept, by })
}

const versionOf = async ({ options }: Routes, id: string): Promise<number> => {
  const standing = (await standings(options)).find((each) => each.id === id)
  let version = standing ? nextVersion(standing) : 1
  // a file that is there and not in order stands in nobody's list, and is not written over either
  while (existsSync(path.join(options.folder, id, `v${version}.yml`))) version++
  return version
}

const saidOf = ({ language, options }: Routes, draft: Draft, version: number) =>
  placeProblems(
    draft,
    [...checkDraft(draft, version).problems, ...adviceOn(draft, { read: options.languages })],
    language,
  )

async function sendDraft(routes: Routes, reply: FastifyReply, { draft, seen }: KeptDraft, by: string, status = 200) {
  const version = await versionOf(routes, draft.id)
  const said = saidOf(routes, draft, version)
  return reply.status(status).send(draftPage({ language: routes.language, name: by, draft, seen, version, said }))
}

async function changeDraft(routes: Routes, reply: FastifyReply, { kept, by }: Seat, form: URLSearchParams) {
  const { language, options } = routes
  const { draft, seen } = kept
  const path = `/${language}${draftAddress(draft.id)}`
  const act = form.get('do') ?? ''
  // what somebody else changed meanwhile is looked at first
  if (form.get('seen') !== seen) return sendDraft(routes, reply, kept, by, 409)
  const audited = (action: string, details: Record<string, unknown>) =>
    writeAudit(options.store.db, { by, at: options.now(), action, subject: draft.id, details })
  if (act === 'abandon') {
    await removeDraft(options.drafts, draft.id)
    await audited('questionnaire.abandoned', {})
    return reply.redirect(`/${language}${listAddress}`, 303)
  }
  if (act === 'finish') {
    const version = await versionOf(routes, draft.id)
    const problems = await finishDraft({ drafts: options.drafts, questionnaires: options.folder }, draft, version)
    if (problems.length > 0) return sendDraft(routes, reply, kept, by, 422)
    await options.refresh()
    await audited('questionnaire.finished', { version })
    return reply.redirect(`/${language}${questionnaireAddress(draft.id)}`, 303)
  }
  const pairing = (await options.known()).questionnaires
    .flatMap((each) => placedItems(draftOf(each)))
    .find(({ item }) => item.type === 'pairing_code')?.item
  const { draft: changed, anchor, part } = actOnDraft(draft, act, form, pairing)
  await saveDraft(options.drafts, changed)
  const to = part === undefined ? path : `/${language}${partAddress(draft.id, part)}`
  return reply.redirect(anchor === undefined ? to : `${to}#${anchor}`, 303)
}

interface ShownPart extends Seat {
  part: Part
  isOvertaken?: boolean
}

function sendPart(routes: Routes, reply: FastifyReply, { kept, by, part, isOvertaken = false }: ShownPart) {
  const { draft, seen } = kept
  const said = saidOf(routes, draft, draft.version)
  const content = partPage({ language: routes.language, name: by, draft, part, seen, said, isOvertaken })
  return reply.status(isOvertaken ? 409 : 200).send(content)
}

const showPart = (routes: Routes, request: FastifyRequest, reply: FastifyReply, id: string, partId: string) =>
  visit(routes, request, reply, id, async (seat) => {
    const part = partOf(seat.kept.draft, partId, routes.language)
    return part ? sendPart(routes, reply, { ...seat, part }) : sendMissing(request, reply, 404)
  })

const savePart = (routes: Routes, request: FastifyRequest, reply: FastifyReply, id: string, partId: string) =>
  visit(routes, request, reply, id, async ({ kept, by }) => {
    const { language, options } = routes
    const form = request.body as URLSearchParams
    const part = partOf(kept.draft, partId, language)
    if (!part) return sendMissing(request, reply, 404)
    const place = placeOf(kept.draft, partId)
    const written = withForm(kept.draft, part, form)
    const now = idAt(written, place) ?? partId
    const shown = partOf(written, now, language)!
    // nothing of either is lost: what was written is shown over what stands, and saved by whoever looked at it
    if (form.get('seen') !== kept.seen)
      return sendPart(routes, reply, { kept: { ...kept, draft: written }, by, part: shown, isOvertaken: true })
    const act = form.get('do') ?? 'save'
    const { draft, anchor } = actOnPart(written, shown, act)
    await saveDraft(options.drafts, draft)
    const isGone = !partOf(draft, now, language)
    const next = nextPart(draft, shown)
    const whole = `/${language}${draftAddress(id)}`
    if (isGone || act === 'done')
      return reply.redirect(place === undefined ? whole : `${whole}#one-${place.replaceAll('.', '-')}`, 303)
    if (act === 'next' && next !== undefined) return reply.redirect(`/${language}${partAddress(id, next)}`, 303)
    const here = `/${language}${partAddress(id, now)}`
    return reply.redirect(anchor === undefined ? here : `${here}#${anchor}`, 303)
  })

/** Where the item or section of a page stands: its name may be changed on that very page. */
function placeOf(draft: Draft, partId: string): string | undefined {
  const section = draft.sections.findIndex(({ id }) => partId === `section:${id}`)
  if (section >= 0) return `sections.${section}`
  return placedItems(draft).find(({ item }) => partId === `item:${item.id}`)?.path
}

const idAt = (draft: Draft, place: string | undefined): string | undefined =>
  place === undefined ? undefined : `${place.includes('items') ? 'item' : 'section'}:${valueAt(draft, `${place}.id`)}`
