import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { TargetSeries } from '@madad/warehouse/published-plan-rows'
import type { IndicatorRow, InstitutionRow, QuestionnaireScaleRow } from '@madad/warehouse/published-rows'
import { breakdownWords } from '../words.ts'

/** What the names of a plan's targets stand for. */
export interface Measured {
  indicators: ReadonlyMap<string, IndicatorRow>
  scales: readonly QuestionnaireScaleRow[]
  schools: readonly InstitutionRow[]
}
type Aimed = TargetSeries & { indicator_id: string | null; indicator_name: string }

/** The title of what a target is set on: an indicator, or a questionnaire's scale; as the plan writes it where it is neither. */
export function measureTitle(target: Aimed, { indicators, scales }: Measured, language: Language): string {
  const indicator = indicators.get(target.indicator_id ?? '')
  if (indicator) return indicator[`title_${language}`]
  const scale = scales.find(
    ({ questionnaire_id, scale_id }) => questionnaire_id === target.questionnaire_id && scale_id === target.scale_id,
  )
  return scale?.[`title_${language}`] ?? target.indicator_name
}

/** Which school and which part, in words; empty where all is meant. What nobody knows stands as written, and is said to be so. */
export function partWords(target: Aimed, { scales, schools }: Measured, language: Language): string {
  const unknown = (written: string, why: 'plan.part.unknown' | 'plan.school.unknown') =>
    `${written} (${say(language, why)})`
  const { school, part, institution_id, breakdown, breakdown_value } = target
  const schoolName = schools.find((each) => each.institution_id === institution_id)?.name ?? institution_id
  return [
    school === null ? null : (schoolName ?? unknown(school, 'plan.school.unknown')),
    part === null
      ? null
      : breakdown !== null && breakdown_value !== null
        ? breakdownWords(breakdown, breakdown_value, language, scales)
        : unknown(part, 'plan.part.unknown'),
  ]
    .filter((words) => words !== null)
    .join(' · ')
}

/** Title, school and part in one line. */
export const measuredWords = (target: Aimed, measured: Measured, language: Language): string =>
  [measureTitle(target, measured, language), partWords(target, measured, language)].filter(Boolean).join(' · ')
