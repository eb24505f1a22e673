import { say } from '@madad/language/messages'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { html } from 'ghtml'
import { page } from './page.ts'
import { languageOf } from './refusals.ts'

/** Nothing is done for a request that no page of ours sent. */
export function sendForeign(request: FastifyRequest, reply: FastifyReply) {
  const language = languageOf(request)
  const title = say(language, 'uploads.foreign.title')
  const body = html`<h1>${title}</h1><p class="lead">${say(language, 'uploads.foreign.next')}</p>`
  return reply
    .status(403)
    .type('text/html; charset=utf-8')
    .send(page({ language, path: '/', title, body }))
}
