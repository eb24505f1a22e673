import { existsSync } from 'node:fs'
import path from 'node:path'
import { formatDate } from '@madad/language/figures'
import { isBlocking, type Problem } from '@madad/language/problem'
import type { Source } from '@madad/pipelines/source'
import { type UnderstoodFile, understand } from '@madad/pipelines/understand'
import type { Store } from '@madad/store/store'
import {
  listUploads,
  markChecked,
  recordUpload,
  refuse,
  signOff,
  type Upload,
  uploadsOfBytes,
} from '@madad/store/uploads'
import { keep } from './archive.ts'
import { now } from './clock.ts'
import { exit } from './exit.ts'
import { type Home, openOrMakeHome } from './home.ts'
import { inHome } from './in-home.ts'
import { sourcesOf } from './sources.ts'
import type { Speaker } from './speaker.ts'

export interface ImportOptions {
  home: string
  files: readonly string[]
  /** the source, where the person says which */
  source?: string | undefined
  /** sign off what has no blocking problem */
  signOff: boolean
  by: string
}

/** What became of one file. */
export interface Imported {
  file: string
  state: 'signed_off' | 'checked' | 'refused'
  /** these very bytes were taken before; nothing changed */
  isKnown: boolean
  sourceId: string | null
  period: string | null
  records: number
  cells: number
  problems: Problem[]
}

/** `madad import`: each file kept, understood, checked and signed off by itself; a refused one stops no other. */
export function importFiles(options: ImportOptions, speak: Speaker): Promise<number> {
  return inHome(options.home, speak, (home, store) => importInto(home, store, options, speak), openOrMakeHome)
}

export async function importInto(home: Home, store: Store, options: ImportOptions, speak: Speaker): Promise<number> {
  const sources = sourcesOf(home)
  const files: Imported[] = []
  for (const file of options.files) {
    speak.progress('madad.import.reading', { file: path.basename(file) })
    const imported = await importFile(home, store, sources, file, options)
    files.push(imported)
    sayImported(imported, speak)
  }
  speak.data({ files })
  return files.some((file) => file.state === 'refused') ? exit.problems : exit.done
}

async function importFile(
  home: Home,
  store: Store,
  sources: readonly Source[],
  file: string,
  options: ImportOptions,
): Promise<Imported> {
  const name = path.basename(file)
  if (!existsSync(file)) return refused(file, [{ code: 'FILE_NOT_THERE', where: { file }, found: '' }])
  const { sha256, size, path: archived } = await keep(home.archive, file)
  const known = (await uploadsOfBytes(store, sha256)).find((upload) => upload.state !== 'refused')
  if (known && !(known.state === 'checked' && options.signOff)) return knownBefore(file, known)

  const understood = await understand({
    path: archived,
    name,
    sources: options.source ? sources.filter((source) => source.id === options.source) : sources,
    stagedRoot: home.staged,
    key: home.key,
  })
  const upload = known ?? (await recordUpload(store, { sha256, name, size }, doing(options)))
  if (understood.problems.some(isBlocking)) {
    await refuse(store, upload.uploadId, understood.problems, doing(options))
    return refused(file, understood.problems)
  }
  const problems = [...understood.problems, ...(await olderThanCurrent(store, upload, understood))]
  if (upload.state === 'received') {
    await markChecked(
      store,
      upload.uploadId,
      {
        sourceId: understood.source!,
        period: understood.period!,
        replaces: understood.replaces!,
        stagedFolder: path.relative(home.folder, understood.stagedFolder!),
        savedAt: understood.savedAt,
        problems,
      },
      doing(options),
    )
  }
  if (options.signOff) await signOff(store, upload.uploadId, doing(options))
  return {
    file,
    state: options.signOff ? 'signed_off' : 'checked',
    isKnown: false,
    sourceId: understood.source!,
    period: understood.period!,
    records: sum(understood.tables.map((table) => table.records)),
    cells: sum(understood.tables.map((table) => table.cells)),
    problems,
  }
}

/** The newest signed-off file counts, whatever it is called; a file that says it is older than the one in force is a warning. */
async function olderThanCurrent(store: Store, upload: Upload, understood: UnderstoodFile): Promise<Problem[]> {
  const current = (await listUploads(store))
    .filter((each) => each.state === 'signed_off' && each.replaces === understood.replaces)
    .sort((a, b) => (a.signedOffAt! < b.signedOffAt! ? 1 : -1))[0]
  if (!current?.savedAt || !understood.savedAt || understood.savedAt >= current.savedAt) return []
  return [
    {
      code: 'OLDER_THAN_CURRENT',
      where: { file: upload.name },
      found: '',
      values: { saved: formatDate(understood.savedAt, 'he'), current: current.name },
      severity: 'warn',
    },
  ]
}

const doing = ({ by }: ImportOptions) => ({ by, at: now() })
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)

const refused = (file: string, problems: Problem[]): Imported => ({
  file,
  state: 'refused',
  isKnown: false,
  sourceId: null,
  period: null,
  records: 0,
  cells: 0,
  problems,
})

const knownBefore = (file: string, upload: Upload): Imported => ({
  file,
  state: upload.state === 'signed_off' ? 'signed_off' : 'checked',
  isKnown: true,
  sourceId: upload.sourceId,
  period: upload.period,
  records: 0,
  cells: 0,
  problems: [],
})

function sayImported(imported: Imported, speak: Speaker): void {
  const { sourceId, period, records, cells } = imported
  const file = path.basename(imported.file)
  if (imported.isKnown) speak.say('madad.import.known', { file })
  else if (imported.state === 'refused') speak.say('madad.import.refused', { file })
  else speak.say(`madad.import.${imported.state}`, { file, source: sourceId!, period: period!, records, cells })
  speak.problems(imported.problems)
}
