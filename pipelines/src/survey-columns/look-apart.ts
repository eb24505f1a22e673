import type { Problem } from '@madad/language/problem'
import { type Limits, usualLimits } from '../limits.ts'
import { askApart } from '../read-apart.ts'
import type { AskedOfSurvey } from '../surveys/find-survey.ts'
import { knownSurveys, type SurveysToRead } from '../surveys/known-surveys.ts'
import type { SurveyLook } from './look.ts'
import type { SurveySaid } from './said.ts'

export interface FileToLookAt {
  /** where the bytes lie */
  path: string
  /** the name the person gave the file */
  name: string
  /** the folder under which staged files are kept; compiled code of the reader stands there too */
  stagedRoot: string
  surveys: SurveysToRead
  asked: AskedOfSurvey
  limits?: Limits
}

/**
 * What a file of answers is with what was said of it so far, found in the process in which files are read.
 * @throws where the fault is ours or the disk's, never the file's
 */
export function lookApart(file: FileToLookAt, said: SurveySaid): Promise<SurveyLook | { problem: Problem }> {
  const { path, name, stagedRoot, surveys, asked, limits = usualLimits } = file
  return askApart<SurveyLook | { problem: Problem }>(
    { path, name, limits, surveys: knownSurveys(surveys), asked, said },
    `${stagedRoot}/.compiled`,
    (problem) => ({ problem }),
    (found) => !('problem' in found),
  )
}
