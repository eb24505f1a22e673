import { stringify } from 'yaml'
import type { Draft } from './drafts/draft.ts'
import type { Definition } from './schema.ts'

/** A definition, finished or not, as the text of its file, read back as the same. */
export const definitionText = (definition: Definition | Draft): string =>
  stringify(definition, { lineWidth: 0, aliasDuplicateObjects: false })
