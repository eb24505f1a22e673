import type { Problem } from '@madad/language/problem'
import type { Preview } from '@madad/pipelines/mapping/preview'
import type { Asked } from '@madad/pipelines/mapping/suggest'
import type { Suggestion } from '@madad/pipelines/mapping/suggestion'
import type { Source } from '@madad/pipelines/source'
import type { FastifyRequest } from 'fastify'

/** A file about which a person says what it is. */
export interface MappedFile {
  name: string
  /** it waits for that; before and after there is nothing to say */
  isWaiting: boolean
}

/** What the mapping page needs of the home. */
export interface MappingOptions {
  /** the file; nothing where there is none of that id */
  file(uploadId: string): Promise<MappedFile | undefined>
  /** the sources there are now */
  sources(): readonly Source[]
  /** the text of a source made in this home */
  sourceText(id: string): Promise<string>
  /** what the file seems to be, read apart from this process */
  suggest(uploadId: string, sources: readonly Source[], asked: Asked): Promise<Suggestion | { problem: Problem }>
  /** what a source that is not yet kept makes of the file */
  preview(uploadId: string, source: Source, year: number | undefined): Promise<Preview>
  /** keeps a source in the home */
  saveSource(id: string, text: string, by: string): Promise<void>
  /** sends the file on its way as one of the source */
  goOn(uploadId: string, source: string, year: number | undefined, by: string): Promise<void>
  /** who sits there; nothing until they said */
  nameOf(request: FastifyRequest): string | undefined
}
