import type { Language } from '@madad/language/language'
import type { Problem } from '@madad/language/problem'
import { permissionProblems } from '@madad/questionnaires/permission'
import { itemsOf, type Questionnaire } from '@madad/questionnaires/schema'
import type { Access } from './tables.ts'

/** What is decided when a campaign is made. Days are `2026-11-23`; the closing day is still open, none is open-ended. */
export interface CampaignPlan {
  questionnaire: Questionnaire
  authorityId: string
  wave: string
  schoolYear: number
  opensOn: string
  closesOn: string | null
  languages: Language[]
  /** left out: `open_link` */
  access?: Access
  /** left out: asked where the questionnaire has one */
  asksPairingCode?: boolean
  /** the programme or the body it asks about, by the id that the plan or the municipality's own files use */
  programmeId?: string | null
  bodyId?: string | null
  /** how many are invited, where no schools say it */
  invitedCount?: number | null
  schools?: readonly PlannedSchool[]
}

export interface PlannedSchool {
  institutionId: string
  name: string
  invitedCount: number
}

const mostSchools = 1000
const mostInvited = 1_000_000

export const hasPairingCode = (questionnaire: Questionnaire): boolean =>
  itemsOf(questionnaire).some(({ type }) => type === 'pairing_code')

/** Everything that is wrong with a plan, apart from whether its questionnaire is known. */
export function checkPlan(plan: CampaignPlan): Problem[] {
  const { questionnaire, authorityId, wave, opensOn, closesOn, languages } = plan
  const problems = permissionProblems(questionnaire)
  const wrong = (code: string, name: string, found: string, values?: Record<string, string | number>) =>
    problems.push({ code, where: { name }, found: found.slice(0, 80), ...(values ? { values } : {}) })
  if (!/^\d{4}$/.test(authorityId)) wrong('CAMPAIGN_AUTHORITY', 'authority_id', authorityId)
  if (!questionnaire.waves.includes(wave) && !/^\d{4}$/.test(wave))
    wrong('CAMPAIGN_WAVE', 'wave', wave, { waves: questionnaire.waves.join(', ') })
  const offered = questionnaire.languages.join(', ')
  if (!languages.length || new Set(languages).size < languages.length)
    wrong('CAMPAIGN_LANGUAGES', 'languages', languages.join(', '), { offered })
  for (const language of languages)
    if (!questionnaire.languages.includes(language)) wrong('CAMPAIGN_LANGUAGES', 'languages', language, { offered })
  if (!isDay(opensOn)) wrong('CAMPAIGN_DAYS', 'opens_on', opensOn)
  else if (closesOn !== null && (!isDay(closesOn) || closesOn < opensOn)) wrong('CAMPAIGN_DAYS', 'closes_on', closesOn)
  if (plan.asksPairingCode && !hasPairingCode(questionnaire))
    wrong('CAMPAIGN_PAIRING', 'asks_pairing_code', questionnaire.id)
  const about = [plan.programmeId, plan.bodyId].filter((id) => id !== null && id !== undefined)
  if (about.length > 1 || about.some((id) => !/^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._/-]{0,59}$/u.test(id)))
    wrong('CAMPAIGN_ABOUT', 'programme_id', about.join(', '))
  const { invitedCount = null } = plan
  if (invitedCount !== null && !isInvited(invitedCount)) wrong('CAMPAIGN_INVITED', 'invited', String(invitedCount))
  checkSchools(plan.schools ?? [], wrong)
  return problems
}

function checkSchools(
  schools: readonly PlannedSchool[],
  wrong: (code: string, name: string, found: string) => void,
): void {
  if (schools.length > mostSchools) wrong('CAMPAIGN_SCHOOL', 'school', String(schools.length))
  const seen = new Set<string>()
  for (const { institutionId, name, invitedCount } of schools.slice(0, mostSchools)) {
    const isNamed = name.trim() !== '' && name.length <= 200
    if (!/^\d{6}$/.test(institutionId) || seen.has(institutionId) || !isNamed)
      wrong('CAMPAIGN_SCHOOL', 'school', `${institutionId} ${name}`)
    if (!isInvited(invitedCount)) wrong('CAMPAIGN_INVITED', `school ${institutionId}`, String(invitedCount))
    seen.add(institutionId)
  }
}

const isInvited = (count: number): boolean => Number.isInteger(count) && count >= 1 && count <= mostInvited

/** Whether a text is a day of the calendar, `2026-11-23`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text)
}
