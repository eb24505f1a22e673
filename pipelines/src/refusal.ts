import type { Problem } from '@madad/language/problem'
import type { PipelinesProblemCode } from './problems.ts'

/** A file that is not read, thrown from the depth of a reader; `readFile` makes a problem of it. */
export class FileRefused extends Error {
  readonly code: PipelinesProblemCode
  readonly found: string
  readonly values: Problem['values']
  constructor(code: PipelinesProblemCode, found = '', values?: Problem['values']) {
    super(code)
    this.code = code
    this.found = found
    this.values = values
  }
}
