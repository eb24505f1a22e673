import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Excerpt, Wanted } from '@madad/pipelines/excerpt'
import { usualLimits } from '@madad/pipelines/limits'
import { excerptsApart } from '@madad/pipelines/read-apart'
import type { Upload } from '@madad/store/upload'
import { archivedPath } from './archive.ts'
import type { Intake } from './intake.ts'
import { groupProblems, type ProblemGroup } from './problem-groups.ts'

/** A piece of the sheet for a group of problems. */
export interface Picture {
  /** the group's key */
  group: string
  /** addresses of the bad cells: those that are marked, and those that are further down */
  cells: string[]
  /** letters of columns whose header is in question */
  columns: string[]
  excerpt: Excerpt
}

/** So many pieces a person can look at. */
const mostPictures = 30

/**
 * The pieces of an upload's sheets that its problems speak of, cut out once and kept with what is staged; made anew where
 * they were lost.
 */
export async function picturesOf(intake: Intake, upload: Upload): Promise<Picture[]> {
  const wanted = groupProblems(upload.problems).flatMap(wantedOf).slice(0, mostPictures)
  if (wanted.length === 0) return []
  const file = path.join(intake.staged, '.pictures', `${upload.uploadId}.json`)
  // another reading may have found other problems
  const asked = JSON.stringify([upload.sourceId, wanted])
  const known = await readKnown(file)
  if (known?.asked === asked) return known.pictures
  const pictures = await cutOut(intake, upload, wanted)
  await keep(file, JSON.stringify({ asked, pictures }))
  return pictures
}

type WantedOfGroup = Wanted & { group: string }

/** What to cut out for a group of problems; nothing for one that is about the whole file. */
function wantedOf({ key, sheet, problems }: ProblemGroup): WantedOfGroup[] {
  const cells = problems.flatMap(({ where }) => (where.cell && /^[A-Z]{1,3}\d+$/.test(where.cell) ? [where.cell] : []))
  const columns = problems.flatMap(({ where, values }) => {
    const position = String(values?.position ?? '')
    return !where.cell && /^[A-Z]{1,3}$/.test(position) ? [position] : []
  })
  return cells.length + columns.length > 0 ? [{ group: key, sheet, cells, columns }] : []
}

async function cutOut(intake: Intake, upload: Upload, wanted: readonly WantedOfGroup[]): Promise<Picture[]> {
  const request = {
    path: archivedPath(intake.archive, upload.sha256),
    name: upload.name,
    limits: usualLimits,
    source: intake.sources().find(({ id }) => id === upload.sourceId),
    wanted: wanted.map(({ sheet, cells, columns }) => ({ sheet, cells, columns: columns ?? [] })),
  }
  const excerpts = await excerptsApart(request, path.join(intake.staged, '.compiled'))
  return wanted.flatMap(({ group, cells, columns = [] }, n) => {
    const excerpt = excerpts[n]
    return excerpt ? [{ group, cells: [...cells], columns: [...columns], excerpt }] : []
  })
}

async function readKnown(file: string): Promise<{ asked: string; pictures: Picture[] } | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    // half a file is as good as none
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

async function keep(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  const writing = `${file}.${process.pid}`
  await writeFile(writing, text, { mode: 0o600 })
  await rename(writing, file)
}
