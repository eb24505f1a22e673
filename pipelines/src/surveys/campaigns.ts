import type { Problem } from '@madad/language/problem'
import { schoolYearOf } from './day.ts'
import type { AskedOfSurvey } from './find-survey.ts'
import type { SurveyResponse } from './read-responses.ts'

/** What the responses of one wave are together. */
export interface SurveyCampaign {
  wave: string
  schoolYear: number
  firstDay: string | null
  lastDay: string | null
  responses: number
}

/**
 * The campaigns that responses make, one a wave. The school year is the one a person said, else the one that all days of the
 * wave lie in; where nothing says the wave or the year, it is asked.
 */
export function campaignsOf(
  file: string,
  responses: readonly SurveyResponse[],
  asked: AskedOfSurvey,
  waves: readonly string[],
): { campaigns: SurveyCampaign[]; problems: Problem[] } {
  const problems: Problem[] = []
  const ask = (code: string, values?: Problem['values']) => {
    if (!problems.some((problem) => problem.code === code))
      problems.push({ code, where: { file }, found: '', ...(values && { values }) })
  }
  const byWave = Map.groupBy(responses, ({ wave }) => wave)
  const campaigns = [...byWave].flatMap(([wave, own]): SurveyCampaign[] => {
    if (wave === '') ask('SURVEY_WAVE_ASKED', { choices: waves.join(', ') })
    const days = own.flatMap(({ moment }) => moment?.day ?? []).sort()
    const years = [...new Set(days.map(schoolYearOf))]
    const schoolYear = asked.year ?? (years.length === 1 ? years[0] : undefined)
    if (schoolYear === undefined) ask('YEAR_ASKED')
    if (wave === '' || schoolYear === undefined) return []
    return [{ wave, schoolYear, firstDay: days[0] ?? null, lastDay: days.at(-1) ?? null, responses: own.length }]
  })
  return { campaigns: campaigns.sort((a, b) => (a.wave < b.wave ? -1 : 1)), problems }
}
