import { createHash, randomUUID } from 'node:crypto'
import { stat } from 'node:fs/promises'
import type { Language } from '@madad/language/language'
import type { Published } from '@madad/warehouse/published'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { earlierVersionPage, notFoundPage, nothingPublishedPage } from './empty-pages.ts'

/** Makes a page or a file of the address after its language; nothing where the build has no such thing. */
type Make<Made> = (path: string) => Made | undefined | Promise<Made | undefined>
export type BuildPages = <Made extends string | Buffer = string>(
  request: FastifyRequest,
  reply: FastifyReply,
  language: Language,
  make: Make<Made>,
  /** what else the page depends on: the day */
  also?: string,
) => Promise<Made | string | undefined>

/**
 * Answers with pages made of one build of the published file: all of a page from the same build, its tag from the build,
 * so that a browser asks again each time and is sent nothing until there is a new build.
 */
export function buildPages(file: string, published: Pick<Published, 'isOfEarlierVersion'>): BuildPages {
  // a newer program may draw another page from the same build
  const run = randomUUID()
  const tagOf = (build: string) =>
    `W/"${createHash('sha256').update(`${run} ${build}`).digest('base64url').slice(0, 22)}"`

  return async (request, reply, language, make, also = '') => {
    const path = request.url.slice(language.length + 1) || '/'
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache')
    for (;;) {
      const build = await buildOf(file)
      if (build === undefined) return nothingPublishedPage({ language, path })
      const tag = tagOf(`${build} ${also}`)
      if (request.headers['if-none-match'] === tag) {
        reply.header('etag', tag).status(304).send()
        return undefined
      }
      if (await published.isOfEarlierVersion()) {
        reply.status(503)
        return earlierVersionPage({ language, path })
      }
      const made = await make(path)
      if ((await buildOf(file)) !== build) continue
      if (made === undefined) {
        reply.status(404)
        return notFoundPage({ language, path: '/' })
      }
      reply.header('etag', tag)
      return made
    }
  }
}

/** Which build a file holds: each is a new file, put in the place of the last. Nothing where there is none yet. */
async function buildOf(file: string): Promise<string | undefined> {
  try {
    const { dev, ino, mtimeMs, size } = await stat(file)
    return `${dev} ${ino} ${mtimeMs} ${size}`
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
