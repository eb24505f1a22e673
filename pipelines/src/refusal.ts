import type { PipelinesProblemCode } from './problems.ts'

/** A file that is not read, thrown from the depth of a reader; `readFile` makes a problem of it. */
export class FileRefused extends Error {
  readonly code: PipelinesProblemCode
  readonly found: string
  constructor(code: PipelinesProblemCode, found = '') {
    super(code)
    this.code = code
    this.found = found
  }
}
