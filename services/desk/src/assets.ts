import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Language } from '@madad/language/language'
import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'

const rubik = dirname(fileURLToPath(import.meta.resolve('@fontsource-variable/rubik/package.json')))

/** In the order in which later rules go over earlier ones; paper goes over all. */
const styles = [
  'ground',
  'frame',
  'shapes',
  'years',
  'tables',
  'number',
  'charts',
  'authorities',
  'uploads',
  'sources',
  'campaigns',
  'mapping',
  'questionnaires',
  'plan',
  'model',
  'infrastructure',
  'results',
  'paper',
]

/** Ours, after Rubik's own `@font-face` rules: a `unicode-range` each, so that a page loads only the alphabets it shows. */
const stylesheet = [
  readFileSync(join(rubik, 'index.css'), 'utf8'),
  ...styles.map((name) => readFileSync(new URL(`styles/${name}.css`, import.meta.url), 'utf8')),
].join('\n')

const fonts = new Map(
  readdirSync(join(rubik, 'files'))
    .filter((name) => name.endsWith('-normal.woff2'))
    .map((name) => [name, readFileSync(join(rubik, 'files', name))]),
)

const digest = createHash('sha256').update(stylesheet)
for (const bytes of fonts.values()) digest.update(bytes)

/** Changes whenever a style or a font does; part of their address, so that a browser may keep them for ever. */
export const assetsVersion = digest.digest('hex').slice(0, 12)

const folder = `/assets/desk/${assetsVersion}`
export const stylesheetAddress = `${folder}/desk.css`

const alphabets: Record<Language, readonly string[]> = {
  he: ['hebrew', 'latin'],
  ar: ['arabic', 'latin'],
  en: ['latin'],
}

/** The font files that every page of a language needs, to be asked for at once. */
export const fontAddresses = (language: Language): string[] =>
  alphabets[language].map((alphabet) => `${folder}/files/rubik-${alphabet}-wght-normal.woff2`)

const forEver = 'public, max-age=31536000, immutable'

export function assetRoutes(app: FastifyInstance): void {
  const routes = app.withTypeProvider<ZodTypeProvider>()

  routes.get(stylesheetAddress, { schema: { response: { 200: z.string() } } }, async (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', forEver).send(stylesheet),
  )

  routes.get(
    `${folder}/files/:name`,
    { schema: { params: z.strictObject({ name: z.string().max(100) }) } },
    async (request, reply) => {
      const bytes = fonts.get(request.params.name)
      if (!bytes) return reply.callNotFound()
      return reply.type('font/woff2').header('cache-control', forEver).send(bytes)
    },
  )
}
