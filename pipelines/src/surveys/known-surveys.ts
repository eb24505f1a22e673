import { createHash } from 'node:crypto'
import type { Questionnaire } from '@madad/questionnaires/schema'
import { type KnownSurveys, shippedForm } from './find-survey.ts'
import type { SurveySource } from './survey-source.ts'
import { readTools } from './tool.ts'

/** What a home has: its questionnaires, and from `readSurveySources` how its files print their answers. */
export interface SurveysToRead {
  questionnaires: readonly Questionnaire[]
  sources: readonly SurveySource[]
}

/** The same with the tools whose exports are known. */
export const knownSurveys = ({ questionnaires, sources }: SurveysToRead): KnownSurveys => ({
  questionnaires,
  sources,
  tools: readTools(),
})

/** What reads files of answers: another questionnaire, form or tool may read the same file otherwise. */
export const surveysReader = (known: KnownSurveys): { id: string; hash: string; dataset: string } => ({
  id: shippedForm,
  hash: createHash('sha256').update(JSON.stringify(known)).digest('hex'),
  dataset: shippedForm,
})
