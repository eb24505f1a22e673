import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { languages } from '@madad/language/language'
import type { Problem } from '@madad/language/problem'
import { parse, stringify } from 'yaml'
import { z } from 'zod'
import { defaultHome } from './default-home.ts'

/** What a municipality decides for itself: `madad.yml` in its home. */
export const settingsSchema = z.strictObject({
  /** the municipality whose map is shown first; empty until it is chosen */
  authority_id: z
    .string()
    .regex(/^\d{4}$/)
    .nullable()
    .default(null),
  /** where respondents reach this service, `https://madad.example.muni.il`; empty until it has an address */
  address: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  languages: z
    .array(z.enum(languages))
    .min(1)
    .default([...languages]),
  disclosure: z
    .strictObject({
      minimum_students: z.int().min(2).default(11),
      minimum_answers: z.int().min(2).default(5),
    })
    .default({ minimum_students: 11, minimum_answers: 5 }),
  sign_off: z
    .strictObject({
      /** whether somebody other than who uploaded a file signs it off */
      second_person: z.boolean().default(false),
    })
    .default({ second_person: false }),
})
export type Settings = z.infer<typeof settingsSchema>

/** Where everything of one municipality stands. */
export interface Home {
  folder: string
  settings: Settings
  archive: string
  staged: string
  sources: string
  questionnaires: string
  /** questionnaires that are being written */
  drafts: string
  store: string
  warehouse: string
  published: string
  /** files that are still coming, or never came whole */
  receiving: string
  /** secret of this home: keyed hashes are made with it, and it never leaves */
  key: Buffer
}

export const homePaths = (folder: string) => ({
  settings: path.join(folder, 'madad.yml'),
  archive: path.join(folder, 'archive'),
  staged: path.join(folder, 'staged'),
  sources: path.join(folder, 'sources'),
  questionnaires: path.join(folder, 'questionnaires'),
  drafts: path.join(folder, 'questionnaire-drafts'),
  store: path.join(folder, 'store.sqlite'),
  warehouse: path.join(folder, 'warehouse.duckdb'),
  published: path.join(folder, 'published.duckdb'),
  receiving: path.join(folder, 'receiving'),
  key: path.join(folder, 'home.key'),
})

export const isHome = (folder: string): boolean => existsSync(homePaths(folder).settings)

/** Makes an empty home. Nothing that stands is touched. */
export async function makeHome(folder: string, settings: z.input<typeof settingsSchema>): Promise<Home> {
  const paths = homePaths(folder)
  const whole = settingsSchema.parse(settings)
  for (const made of [folder, paths.archive, paths.staged, paths.sources]) {
    await mkdir(made, { recursive: true, mode: 0o700 })
  }
  await writeFile(paths.key, randomBytes(32), { mode: 0o600, flag: 'wx' })
  await writeFile(paths.settings, stringify(whole), { flag: 'wx' })
  const { home, problems } = openHome(folder)
  if (!home) throw new Error(`a home just made does not open: ${JSON.stringify(problems)}`)
  return home
}

/**
 * Opens a home that may not be there yet: a folder that was named on purpose and holds nothing is made one.
 * Nowhere else does a home come into being unasked.
 */
export async function openOrMakeHome(folder: string): Promise<{ home?: Home; problems: Problem[] }> {
  const isEmpty = !existsSync(folder) || readdirSync(folder).length === 0
  const isNamed = path.resolve(folder) !== path.resolve(defaultHome)
  return isEmpty && isNamed ? { home: await makeHome(folder, {}), problems: [] } : openHome(folder)
}

/** Opens a home, or says all that is wrong with it. */
export function openHome(folder: string): { home?: Home; problems: Problem[] } {
  const paths = homePaths(folder)
  if (!isHome(folder)) return { problems: [{ code: 'HOME_MISSING', where: { file: folder }, found: '' }] }
  const read = readSettings(paths.settings)
  if (!read.settings) return { problems: read.problems }
  if (!existsSync(paths.key)) return { problems: [{ code: 'HOME_KEY_MISSING', where: { file: paths.key }, found: '' }] }
  const { archive, staged, sources, questionnaires, drafts, store, warehouse, published, receiving } = paths
  const key = readFileSync(paths.key)
  return {
    home: {
      ...{ folder, settings: read.settings, key },
      ...{ archive, staged, sources, questionnaires, drafts, store, warehouse, published, receiving },
    },
    problems: [],
  }
}

function readSettings(file: string): { settings?: Settings; problems: Problem[] } {
  let document: unknown
  try {
    document = parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error)
    return { problems: [{ code: 'SETTINGS_NOT_YAML', where: { file }, found }] }
  }
  const checked = settingsSchema.safeParse(document)
  if (checked.success) return { settings: checked.data, problems: [] }
  return {
    problems: checked.error.issues.map((issue) => ({
      code: 'SETTINGS_NOT_VALID',
      where: { file, name: issue.path.join('.') },
      found: issue.message,
    })),
  }
}
