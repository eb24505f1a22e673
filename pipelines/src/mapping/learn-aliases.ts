import { isSeq, parseDocument } from 'yaml'
import { foldHeader } from '../fold.ts'

/** What a person said of a file of a source whose headers changed. */
export interface Learned {
  /** field's id → the header it stands under now */
  aliases: ReadonlyMap<string, string>
  /** fields that the file has no more */
  gone?: readonly string[]
}

/**
 * Adds headers to the aliases of a source's fields, and lets it do without those that are gone. The rest of its text stays as it is, comments included.
 * @param text a `source.yml`
 * @throws where the source has no such field
 */
export function learnAliases(text: string, { aliases, gone = [] }: Learned): string {
  const document = parseDocument(text)
  for (const [field, header] of aliases) {
    const known = document.getIn(['fields', field, 'aliases'])
    if (!isSeq(known)) throw new Error(`there is no field ${field}`)
    const names = known.toJSON() as string[]
    if (!names.some((name) => foldHeader(name) === foldHeader(header))) known.add(header)
  }
  for (const field of gone) {
    if (!document.hasIn(['fields', field])) throw new Error(`there is no field ${field}`)
    document.setIn(['fields', field, 'optional'], true)
  }
  return document.toString({ lineWidth: 0 })
}
