import type { Problem } from '@madad/language/problem'
import { type Limits, usualLimits } from '../limits.ts'
import { pseudonymKey } from '../pseudonym.ts'
import { askApart } from '../read-apart.ts'
import type { Source } from '../source.ts'
import type { Preview } from './preview.ts'
import type { Asked } from './suggest.ts'
import type { Suggestion } from './suggestion.ts'

/** A file whose columns a person lays on a source. */
export interface FileToMap {
  /** where the bytes lie */
  path: string
  /** the name the person gave the file */
  name: string
  /** the folder under which staged files are kept; compiled code of the reader stands there too */
  stagedRoot: string
  limits?: Limits
}

const compiledIn = (stagedRoot: string): string => `${stagedRoot}/.compiled`

/**
 * What a file seems to be, found in the process in which files are read; the one problem for which it is not read where it
 * cannot be.
 * @param sources those it may be a form of, and the forms made in this home
 * @throws where the fault is ours or the disk's, never the file's
 */
export async function suggestApart(
  { path, name, stagedRoot, limits = usualLimits }: FileToMap,
  sources: readonly Source[],
  asked: Asked = {},
): Promise<Suggestion | { problem: Problem }> {
  const request = { path, name, sources: [...sources], asked, limits }
  return askApart<Suggestion | { problem: Problem }>(
    request,
    compiledIn(stagedRoot),
    (problem) => ({ problem }),
    (found) => !('problem' in found),
  )
}

/**
 * What a source that is not yet kept makes of a file: its first records, and all that is wrong. Nothing is staged.
 * @param key the home's key
 * @param year what the person says the year is, where the file tells none
 * @throws where the fault is ours or the disk's, never the file's
 */
export async function previewApart(
  { path, name, stagedRoot, limits = usualLimits }: FileToMap,
  source: Source,
  key: Uint8Array,
  year?: number,
): Promise<Preview> {
  const request = {
    path,
    name,
    tried: source,
    limits,
    pseudonymKey: pseudonymKey(key).toString('hex'),
    ...(year !== undefined && { year }),
  }
  return askApart<Preview>(
    request,
    compiledIn(stagedRoot),
    (problem) => ({ records: 0, rows: [], problems: [problem], notes: [] }),
    ({ records }) => records > 0,
  )
}
