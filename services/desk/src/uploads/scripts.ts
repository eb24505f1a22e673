import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'

interface Script {
  address: string
  content: Buffer
}

const script = (name: string, file: string): Script => {
  const content = readFileSync(file)
  const version = createHash('sha256').update(content).digest('hex').slice(0, 12)
  return { address: `/assets/uploads/${version}/${name}.js`, content }
}

const tusPackage = dirname(fileURLToPath(import.meta.resolve('tus-js-client/package.json')))
const tus = script('tus', join(tusPackage, 'dist/tus.min.js'))
const sending = script('sending', fileURLToPath(new URL('browser/sending.js', import.meta.url)))
const watching = script('watching', fileURLToPath(new URL('browser/watching.js', import.meta.url)))

/** The scripts of a page, for its head. They come from here, and the page does its work without them. */
export const scripts = ({ sends }: { sends: boolean }): string =>
  [...(sends ? [tus, sending] : []), watching].map(({ address }) => `<script src="${address}" defer></script>`).join('')

export function scriptRoutes(app: FastifyInstance): void {
  for (const { address, content } of [tus, sending, watching]) {
    app
      .withTypeProvider<ZodTypeProvider>()
      .get(address, { schema: { response: { 200: z.instanceof(Buffer) } } }, async (_request, reply) =>
        reply
          .type('text/javascript; charset=utf-8')
          .header('cache-control', 'public, max-age=31536000, immutable')
          .send(content),
      )
  }
}
