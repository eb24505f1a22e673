import { isLanguage, type Language } from '@madad/language/language'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { failedPage, notFoundPage } from './empty-pages.ts'

/** An address that is not as it should be is said to be missing; what is our fault is said to be ours. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  if (error.validation) return sendMissing(request, reply, error.validationContext === 'params' ? 404 : 400)
  if (error.statusCode !== undefined && error.statusCode < 500) return sendMissing(request, reply, 400)
  request.log.error(error)
  const language = languageOf(request)
  return reply
    .status(500)
    .type('text/html; charset=utf-8')
    .send(failedPage({ language, path: '/' }))
}

export const sendMissing = (request: FastifyRequest, reply: FastifyReply, status: 400 | 404) =>
  reply
    .status(status)
    .header('cache-control', 'no-cache')
    .type('text/html; charset=utf-8')
    .send(notFoundPage({ language: languageOf(request), path: '/' }))

/** The language of the address; of the reader's browser where the address has none. */
export function languageOf(request: FastifyRequest): Language {
  const inAddress = request.url.split(/[/?]/)[1]
  if (isLanguage(inAddress)) return inAddress
  const asked = (request.headers['accept-language'] ?? '').split(',').map((part) => part.trim().slice(0, 2))
  return asked.find(isLanguage) ?? 'he'
}
