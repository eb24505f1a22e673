import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ownSources, parseSource } from '@madad/pipelines/source'
import { exampleSurvey } from '@madad/pipelines/surveys/example-survey'
import { readSurveySources } from '@madad/pipelines/surveys/survey-source'
import { openStore } from '@madad/store/store'
import type { Upload } from '@madad/store/upload'
import { examine } from './examine.ts'
import type { Intake } from './intake.ts'
import { receive } from './receive.ts'

const words = (text: string) => `{ he: ${text}, ar: ${text}, en: ${text} }`

/** A small source: pupils examined in a school and year, where more than 900 are warned of. */
const exampleSource = (id: string, header: string, more = '') => `
id: ${id}
${more}title: ${words(id)}
publisher: ${words('example')}
licence: ${words('none')}
cadence: yearly
period: { field: year }
replaces: period
marks: { '': not_available }
fields:
  institution_id: { name: institution_id, type: code, digits: 6, aliases: [סמל מוסד] }
  year: { name: school_year, type: year, aliases: [שנה] }
  takers: { name: math_takers_count, type: measure, unit: count, aliases: [${header}] }
tables:
  schools:
    title: ${words('schools')}
    orientation: columns
    keys: [institution_id]
    year: { field: year }
    measures: [takers]
    checks: [{ rule: range, field: takers, low: -900, high: 900, severity: warn }]
`

/** Two sources that differ in the header of their one measure. */
export const exampleSources = [
  parseSource(exampleSource('example/takers', 'נבחנים'), 'takers'),
  parseSource(exampleSource('example/girls', 'נבחנות'), 'girls'),
]

/** The first source's figures under a header that says no year. */
export const yearlessSource = parseSource(
  exampleSource('example/yearless', 'נבחנים', 'form_of: example/takers\n')
    .replace('period: { field: year }', 'period: years')
    .replace('year: { field: year }', 'year: asked')
    .replace(/^ {2}year: .*\n/m, ''),
  'yearless',
)

export const table = (header: string, ...rows: string[]): string => [`סמל מוסד,שנה,${header}`, ...rows].join('\n')

export interface TemporaryIntake extends AsyncDisposable {
  intake: Intake
  folder: string
  /** Uploads a text as a file and has it read. */
  upload: (text: string, name?: string, by?: string) => Promise<Upload>
}

/** An intake in a folder of its own, gone at the end of the `await using` block, whose clock ticks once a call. For tests. */
export async function temporaryIntake(changes: Partial<Intake> = {}): Promise<TemporaryIntake> {
  const folder = await mkdtemp(path.join(tmpdir(), 'madad-intake-'))
  const store = await openStore(path.join(folder, 'store.sqlite'))
  let tick = Date.UTC(2026, 10, 23, 8)
  const intake: Intake = {
    home: folder,
    archive: path.join(folder, 'archive'),
    staged: path.join(folder, 'staged'),
    published: path.join(folder, 'published.duckdb'),
    store,
    sources: () => exampleSources,
    authorityId: null,
    surveys: async () => ({ questionnaires: [exampleSurvey], sources: readSurveySources([ownSources]) }),
    key: Buffer.alloc(32, 7),
    isSecondPersonAsked: false,
    now: () => {
      tick += 1000
      return new Date(tick).toISOString()
    },
    ...changes,
  }
  return {
    intake,
    folder,
    upload: async (text, name = 'a.csv', by = 'dana') => {
      const file = path.join(folder, 'coming')
      await writeFile(file, text)
      const { upload } = await receive(intake, { path: file, name }, by)
      return examine(intake, upload.uploadId, by)
    },
    [Symbol.asyncDispose]: async () => {
      await store.close()
      // a reader that is ending still writes its compiled code
      await rm(folder, { recursive: true, maxRetries: 10, retryDelay: 100 })
    },
  }
}
