import { readFile as readBytes } from 'node:fs/promises'
import type { Problem } from '@madad/language/problem'
import type { Limits } from '../limits.ts'
import { readFile } from '../read-file.ts'
import type { AskedOfSurvey, KnownSurveys } from '../surveys/find-survey.ts'
import { lookAtSurvey, type SurveyLook } from './look.ts'
import type { SurveySaid } from './said.ts'

export interface LookRequest {
  path: string
  name: string
  limits: Limits
  surveys: KnownSurveys
  asked: AskedOfSurvey
  said: SurveySaid
}

/** What a file of answers is, or why it cannot be read. Runs in the process in which files are read. */
export async function readAndLook(request: LookRequest): Promise<SurveyLook | { problem: Problem }> {
  const { path, name, limits, surveys, asked, said } = request
  const read = await readFile(await readBytes(path), name, limits)
  return 'problem' in read ? read : lookAtSurvey(name, read.book, surveys, asked, said)
}
