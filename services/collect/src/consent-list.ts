import { say } from '@madad/language/messages'
import { html } from 'ghtml'
import type { ShownForm } from './shown-form.ts'

const consentParts = ['who_asks', 'why', 'anonymous', 'kept', 'how_long', 'voluntary', 'withdrawal'] as const

/** What a respondent consents to: the questionnaire's own words, and what this campaign keeps beside the answers. */
export function consentList({ campaign, school, questionnaire, language }: ShownForm): string {
  const also: string[] = []
  if (school) also.push(say(language, 'collect.consent.school', { name: school.name }))
  if (campaign.access === 'codes') also.push(say(language, 'collect.consent.code'))
  const parts = consentParts.map((part) => {
    const texts = [questionnaire.consent[part][language], ...(part === 'kept' ? also : [])]
    return html`<div><dt>${say(language, `collect.consent.${part}`)}</dt> <dd>${texts.join(' ')}</dd></div>`
  })
  return html`<dl class="consent">!${parts}</dl>`
}
