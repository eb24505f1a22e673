import type { Problem } from '@madad/language/problem'
import type { Questionnaire } from '@madad/questionnaires/schema'
import type { Campaign } from '@madad/store/campaign'
import { listCampaigns } from '@madad/store/campaigns'
import type { Store } from '@madad/store/store'
import { exit } from '../exit.ts'
import type { Home } from '../home.ts'
import { inHome, refuse } from '../in-home.ts'
import { knownQuestionnaires } from '../questionnaires.ts'
import type { Speaker } from '../speaker.ts'

export interface CampaignVerb {
  home: string
  /** a campaign's id, its beginning, or `questionnaire/wave` where one campaign alone is that */
  campaign: string
  by: string
}

/** As much of a campaign's id as a person need type. Whoever has all of it can answer. */
export const shortId = (campaignId: string): string => campaignId.slice(0, 8)

/** An id's beginning is long enough not to be met by chance. */
const shortest = 6

/**
 * Does something with the one campaign that a person names.
 * @param act does it and says what is wrong, where something is
 */
export const withCampaign = (
  { home: folder, campaign: named }: CampaignVerb,
  speak: Speaker,
  act: (opened: { home: Home; store: Store; campaign: Campaign }) => Promise<Problem[]>,
): Promise<number> =>
  inHome(folder, speak, async (home, store) => {
    const meant = (await listCampaigns(store)).filter((campaign) => isNamed(campaign, named))
    const problems = meant.length === 1 ? await act({ home, store, campaign: meant[0]! }) : [notOne(meant, named)]
    return problems.length > 0 ? refuse(problems, speak) : exit.done
  })

const isNamed = ({ campaignId, questionnaireId, wave }: Campaign, named: string): boolean =>
  campaignId === named ||
  named === `${questionnaireId}/${wave}` ||
  (named.length >= shortest && campaignId.startsWith(named))

function notOne(meant: readonly Campaign[], named: string): Problem {
  const where = { name: named }
  if (meant.length === 0) return { code: 'CAMPAIGN_UNKNOWN', where, found: named }
  const ids = meant.map(({ campaignId }) => shortId(campaignId)).join(', ')
  return { code: 'CAMPAIGN_AMBIGUOUS', where, found: named, values: { ids } }
}

/** The questionnaire of a campaign, or what is wrong with the questionnaires there are. */
export async function questionnaireOf(
  store: Store,
  home: Home,
  { questionnaireId, version }: Campaign,
): Promise<{ questionnaire: Questionnaire } | { problems: Problem[] }> {
  const { questionnaires, problems } = await knownQuestionnaires(store, home)
  const questionnaire = questionnaires.find((each) => each.id === questionnaireId && each.version === version)
  if (questionnaire) return { questionnaire }
  const missing = { code: 'CAMPAIGN_QUESTIONNAIRE_UNKNOWN', where: { name: questionnaireId }, found: questionnaireId }
  return { problems: problems.length > 0 ? problems : [{ ...missing, values: { version } }] }
}
