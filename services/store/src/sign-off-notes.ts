import { isBlocking, type Problem } from '@madad/language/problem'
import { type Kysely, sql } from 'kysely'
import type { Doing } from './audit.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'
import type { Upload } from './upload.ts'

/** A signer's words on the warnings of a code, all of them or the one at a place. */
export interface NoteWords {
  code: string
  /** as `placeOf` writes it; left out: wherever the code was found */
  place?: string
  words: string
}

export interface SignOffNote extends Doing {
  code: string
  place: Problem['where']
  words: string
}

/** Where in its file a problem stands, as text that two places share only where they are one. */
export const placeOf = ({ where: { sheet, cell, name } }: Problem): string => JSON.stringify({ sheet, cell, name })

/**
 * Keeps a word for each warning of an upload, inside the transaction that signs it off.
 * @returns a problem for each code that is left without one; nothing is kept then
 */
export async function takeNotes(
  db: Kysely<Tables>,
  upload: Upload,
  notes: readonly NoteWords[],
  doing: Doing,
): Promise<Problem[]> {
  const rows = new Map<string, { problem_code: string; place: string; words: string }>()
  const missing = new Map<string, Problem>()
  for (const problem of upload.problems) {
    if (isBlocking(problem)) continue
    const { code } = problem
    const place = placeOf(problem)
    const words = notes.find((note) => note.code === code && (note.place ?? place) === place)?.words.trim()
    if (words) rows.set(`${code} ${place}`, { problem_code: code, place, words })
    else missing.set(code, { code: 'SIGN_OFF_WITHOUT_WORDS', where: { file: upload.name, name: code }, found: '' })
  }
  if (missing.size === 0 && rows.size > 0)
    await db
      .insertInto('sign_off_note')
      .values([...rows.values()].map((row) => ({ upload_id: upload.uploadId, ...row, ...doing })))
      .execute()
  return [...missing.values()]
}

/** What was said of an upload's warnings when it was signed off, in the order of its problems. */
export async function signOffNotes(store: Store, uploadId: string): Promise<SignOffNote[]> {
  const rows = await store.db
    .selectFrom('sign_off_note')
    .selectAll()
    .where('upload_id', '=', uploadId)
    .orderBy(sql`rowid`)
    .execute()
  return rows.map(({ problem_code, place, words, by, at }) => ({
    code: problem_code,
    place: JSON.parse(place),
    words,
    by,
    at,
  }))
}
