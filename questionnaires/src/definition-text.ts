import { stringify } from 'yaml'
import type { Definition } from './schema.ts'

/** A definition as the text of its file, read back as the same. */
export const definitionText = (definition: Definition): string =>
  stringify(definition, { lineWidth: 0, aliasDuplicateObjects: false })
