import { readFile as readBytes } from 'node:fs/promises'
import type { Problem } from '@madad/language/problem'
import type { Limits } from '../limits.ts'
import { readFile } from '../read-file.ts'
import type { Source } from '../source.ts'
import { type Asked, suggestMapping } from './suggest.ts'
import type { Suggestion } from './suggestion.ts'

export interface SuggestRequest {
  path: string
  name: string
  sources: Source[]
  asked: Asked
  limits: Limits
}

/** What a file seems to be, or why it cannot be read. Runs in the process in which files are read. */
export async function readAndSuggest(request: SuggestRequest): Promise<Suggestion | { problem: Problem }> {
  const { path, name, sources, asked, limits } = request
  const read = await readFile(await readBytes(path), name, limits)
  return 'problem' in read ? read : suggestMapping(read.book, sources, asked)
}
