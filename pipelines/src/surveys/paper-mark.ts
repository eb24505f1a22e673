import type { AskedOfSurvey } from './find-survey.ts'

/** Of which questionnaire a workbook for paper forms is, as its first cell says it: `madad:teacher-view:v1:pre:2024`. */
export interface PaperMark {
  questionnaire: string
  version: number
  wave?: string | undefined
  year?: number | undefined
}

export const writePaperMark = ({ questionnaire, version, wave, year }: PaperMark): string =>
  ['madad', questionnaire, `v${version}`, wave ?? '', year ?? ''].join(':')

/** `undefined` where the text is no such mark. */
export function readPaperMark(text: string): AskedOfSurvey | undefined {
  const found = /^madad:([a-z0-9-]{1,60}):v(\d{1,3}):([a-z0-9_]{0,40}):((?:19|20)\d\d)?$/.exec(text.trim())
  if (!found) return undefined
  const [, questionnaire, version, wave, year] = found
  return {
    ...{ questionnaire: questionnaire!, version: Number(version) },
    ...(wave && { wave }),
    ...(year && { year: Number(year) }),
  }
}
