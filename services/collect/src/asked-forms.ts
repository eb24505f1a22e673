import type { Questionnaire, Section } from '@madad/questionnaires/schema'
import type { Campaign } from '@madad/store/campaign'

/**
 * The questionnaire as a campaign asks it: without its pairing code where that is not asked for.
 * @param questionnaires looked through each time, for one may be finished while the service runs
 */
export function askedForms(
  questionnaires: readonly Questionnaire[],
): (campaign: Campaign | undefined) => Questionnaire | undefined {
  const unpaired = new WeakMap<Questionnaire, Questionnaire>()
  return (campaign) => {
    const whole = questionnaires.find(
      ({ id, version }) => id === campaign?.questionnaireId && version === campaign.version,
    )
    if (!whole || campaign?.asksPairingCode) return whole
    const asked = unpaired.get(whole) ?? withoutPairing(whole)
    unpaired.set(whole, asked)
    return asked
  }
}

function withoutPairing(questionnaire: Questionnaire): Questionnaire {
  const sections = questionnaire.sections
    .map((section): Section => ({ ...section, items: section.items.filter(({ type }) => type !== 'pairing_code') }))
    .filter(({ items }) => items.length > 0)
  return { ...questionnaire, sections }
}
