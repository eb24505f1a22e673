import type { Language } from '@madad/language/language'
import { schoolYearOn } from '@madad/language/school-year'
import type { Questionnaire } from '@madad/questionnaires/schema'
import { type CampaignPlan, hasPairingCode, type PlannedSchool } from '@madad/store/campaign-plan'
import type { RespondentSchool } from '@madad/warehouse/respondent-schools'

export interface PlanAsked {
  questionnaire: Questionnaire
  /** the home's own; nothing where it is asked for */
  authorityId: string | null
  schools: readonly RespondentSchool[]
  /** `2026-11-23` */
  today: string
}

/** The wave of a campaign that is named by its school year. */
export const waveOfYear = 'year'

export const schoolField = (institutionId: string): string => `school ${institutionId}`

/** The school years a campaign may count in. */
export const yearsOn = (today: string): number[] => [-1, 0, 1].map((more) => schoolYearOn(today) + more)

/** What the form asks for before anybody wrote in it: one wave, today, every language. */
export function freshForm({ questionnaire, today }: PlanAsked): URLSearchParams {
  const form = new URLSearchParams({
    ...{ wave: questionnaire.waves[0] ?? waveOfYear, school_year: String(schoolYearOn(today)), opens_on: today },
    access: 'open_link',
  })
  if (hasPairingCode(questionnaire)) form.set('asks_pairing_code', 'yes')
  for (const language of questionnaire.languages) form.append('languages', language)
  return form
}

/** A campaign as it was filled in. What does not fit is the plan's own problem to tell. */
export function readPlan(
  form: URLSearchParams,
  { questionnaire, authorityId, schools, today }: PlanAsked,
): CampaignPlan {
  const text = (name: string): string => (form.get(name) ?? '').trim()
  const said = (name: string): string | null => text(name) || null
  const years = yearsOn(today)
  const schoolYear = years.find((year) => String(year) === text('school_year')) ?? schoolYearOn(today)
  const invited = text('invited')
  return {
    questionnaire,
    authorityId: authorityId ?? text('authority_id'),
    wave: text('wave') === waveOfYear ? String(schoolYear) : text('wave'),
    schoolYear,
    opensOn: text('opens_on'),
    closesOn: said('closes_on'),
    languages: form.getAll('languages') as Language[],
    access: text('access') === 'codes' ? 'codes' : 'open_link',
    asksPairingCode: form.get('asks_pairing_code') === 'yes',
    programmeId: said('programme_id'),
    bodyId: said('body_id'),
    invitedCount: invited === '' ? null : count(invited),
    schools: schools.flatMap(({ institutionId, name }): PlannedSchool[] => {
      const typed = text(schoolField(institutionId))
      return typed === '' ? [] : [{ institutionId, name, invitedCount: count(typed) }]
    }),
  }
}

const count = (text: string): number => (/^\d{1,7}$/.test(text) ? Number(text) : Number.NaN)
