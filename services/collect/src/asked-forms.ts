import type { Questionnaire, Section } from '@madad/questionnaires/schema'
import type { Campaign } from '@madad/store/campaign'

/** The questionnaire as a campaign asks it: without its pairing code where that is not asked for. */
export function askedForms(
  questionnaires: readonly Questionnaire[],
): (campaign: Campaign | undefined) => Questionnaire | undefined {
  const name = (id: string, version: number): string => `${id} ${version}`
  const whole = new Map(questionnaires.map((each) => [name(each.id, each.version), each]))
  const unpaired = new Map(questionnaires.map((each) => [name(each.id, each.version), withoutPairing(each)]))
  return (campaign) =>
    campaign && (campaign.asksPairingCode ? whole : unpaired).get(name(campaign.questionnaireId, campaign.version))
}

function withoutPairing(questionnaire: Questionnaire): Questionnaire {
  const sections = questionnaire.sections
    .map((section): Section => ({ ...section, items: section.items.filter(({ type }) => type !== 'pairing_code') }))
    .filter(({ items }) => items.length > 0)
  return { ...questionnaire, sections }
}
