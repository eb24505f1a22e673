import type { FastifyError, FastifyInstance } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { sendForeign } from './foreign-page.ts'
import { isFromOwnPage, isToOwnHost } from './own-request.ts'
import { answerError } from './refusals.ts'

/** Our own files, forms that are sent only to us, in nobody's frame; no script, and no style in the markup. */
const policy = {
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
}

/**
 * What holds for all pages of the desk: nothing is coerced, headers that let nothing else in, errors that are pages.
 * @param allowed what else the content-security policy lets in: `{ 'script-src': "'self'" }`
 * @param onFault told of what failed by our own fault
 */
export function keepPageRules(
  app: FastifyInstance,
  allowed: Readonly<Record<string, string>> = {},
  onFault?: (error: unknown) => void,
): void {
  const contentSecurityPolicy = Object.entries({ ...policy, ...allowed })
    .map((directive) => directive.join(' '))
    .join('; ')
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if ((error.statusCode ?? 500) >= 500 && !error.validation) onFault?.(error)
    return answerError(error, request, reply)
  })
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('content-security-policy', contentSecurityPolicy)
    reply.header('x-content-type-options', 'nosniff')
    reply.header('referrer-policy', 'same-origin')
  })
}

export interface FormRules {
  /** bytes */
  largestForm: number
  /** told of what failed by our own fault */
  onFault: (error: unknown) => void
  allowed?: Readonly<Record<string, string>>
}

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** And what holds where something may be changed: forms come from a page of ours alone, and no page stays behind. */
export function keepFormRules(app: FastifyInstance, { largestForm, onFault, allowed }: FormRules): void {
  keepPageRules(app, allowed, onFault)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: largestForm },
    (_request, text, done) => done(null, new URLSearchParams(String(text))),
  )
  app.addHook('onRequest', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const isForeign = !isToOwnHost(request.headers) || !(reading.has(request.method) || isFromOwnPage(request.headers))
    if (isForeign) return sendForeign(request, reply)
  })
}
