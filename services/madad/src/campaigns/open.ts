import { existsSync } from 'node:fs'
import type { Language } from '@madad/language/language'
import type { Problem } from '@madad/language/problem'
import { schoolYearOn } from '@madad/language/school-year'
import type { Questionnaire } from '@madad/questionnaires/schema'
import type { PlannedSchool } from '@madad/store/campaign-plan'
import { createCampaign } from '@madad/store/campaigns'
import { query } from '@madad/warehouse/query'
import { now, today } from '../clock.ts'
import { exit } from '../exit.ts'
import { inHome, refuse } from '../in-home.ts'
import { knownQuestionnaires } from '../questionnaires.ts'
import type { Speaker } from '../speaker.ts'
import { shortId } from './choose-campaign.ts'
import { addressOf, linksOf } from './links.ts'

export interface OpenOptions {
  home: string
  by: string
  /** its id */
  questionnaire: string
  questionnaireVersion?: number
  wave: string
  authority?: string
  schoolYear?: number
  opens?: string
  closes?: string
  /** `he,ar` */
  languages?: string
  codes?: boolean
  pairingCode: boolean
  programme?: string
  body?: string
  invited?: number
  /** `640011=24`, each; a name after a second `=` where the published schools do not tell it */
  school: readonly string[]
}

/** `madad campaign open`: puts a questionnaire to people, and gives out its links. */
export const openCampaign = (options: OpenOptions, speak: Speaker): Promise<number> =>
  inHome(options.home, speak, async (home, store) => {
    const known = await knownQuestionnaires(store, home)
    if (known.problems.length > 0) return refuse(known.problems, speak)
    const questionnaire = chosen(known.questionnaires, options)
    if (!questionnaire) return refuse([unknown(options)], speak)
    const plan = {
      questionnaire,
      authorityId: options.authority ?? home.settings.authority_id ?? '',
      wave: options.wave,
      schoolYear: options.schoolYear ?? schoolYearOn(options.opens ?? today()),
      opensOn: options.opens ?? today(),
      closesOn: options.closes ?? null,
      // what is no language is the plan's own problem to tell
      languages: (options.languages?.split(',').map((code) => code.trim()) as Language[]) ?? questionnaire.languages,
      access: options.codes ? ('codes' as const) : ('open_link' as const),
      ...(options.pairingCode ? {} : { asksPairingCode: false }),
      programmeId: options.programme ?? null,
      bodyId: options.body ?? null,
      invitedCount: options.invited ?? null,
      schools: await schoolsOf(options.school, home.published),
    }
    const { campaign, problems } = await createCampaign(store, plan, { by: options.by, at: now() })
    if (!campaign) return refuse(problems, speak)
    const step = home.settings.disclosure.minimum_answers
    const links = linksOf(campaign, addressOf(home))
    speak.say('campaigns.opened', { id: shortId(campaign.campaignId) })
    speak.say('campaigns.link', { link: links.link })
    for (const { name, link } of links.schools) speak.say('campaigns.link.school', { name, link })
    for (const { name, invitedCount } of campaign.schools)
      if (invitedCount < step) speak.say('campaigns.school.small', { name, step })
    speak.data({ ...campaign, ...links })
    return exit.done
  })

/** The version asked for, or the newest. */
const chosen = (all: readonly Questionnaire[], { questionnaire, questionnaireVersion }: OpenOptions) =>
  all
    .filter(({ id, version }) => id === questionnaire && (questionnaireVersion ?? version) === version)
    .toSorted((a, b) => b.version - a.version)[0]

const unknown = ({ questionnaire, questionnaireVersion }: OpenOptions): Problem => ({
  code: 'CAMPAIGN_QUESTIONNAIRE_UNKNOWN',
  where: { name: 'questionnaire' },
  found: questionnaire,
  values: { version: questionnaireVersion ?? '—' },
})

/** Schools as they were typed, named as they were published where no name was given. */
async function schoolsOf(typed: readonly string[], published: string): Promise<PlannedSchool[]> {
  if (typed.length === 0) return []
  const named = existsSync(published)
    ? await query(published, 'select institution_id, name from published.institution')
    : { rows: [] }
  const names = new Map(named.rows.map(([id, name]) => [String(id), String(name)]))
  return typed.map((each) => {
    const [institutionId = '', invited = '', ...name] = each.split('=').map((part) => part.trim())
    const invitedCount = /^\d+$/.test(invited) ? Number(invited) : Number.NaN
    return { institutionId, invitedCount, name: name.join('=') || names.get(institutionId) || institutionId }
  })
}
