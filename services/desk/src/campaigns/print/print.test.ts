import { exampleQuestionnaire, words } from '@madad/questionnaires/example'
import type { Campaign } from '@madad/store/campaign'
import { expect, test } from 'vitest'
import { cardsPage } from './cards-page.ts'
import { audiencesOf, posterPage, type ToPrint } from './poster-page.ts'

const campaign: Campaign = {
  campaignId: 'wholewholewholewholewh',
  questionnaireId: 'example',
  version: 1,
  authorityId: '0031',
  programmeId: null,
  bodyId: null,
  wave: 'pre',
  schoolYear: 2027,
  opensOn: '2026-11-23',
  closesOn: '2026-12-31',
  closedAt: null,
  erasedAt: null,
  languages: ['he', 'ar'],
  access: 'codes',
  asksPairingCode: false,
  invitedCount: 12,
  schools: [],
}
const schools = [
  { linkId: 'alonalonalonalonalonal', institutionId: '640011', name: 'אלון <b>', invitedCount: 7 },
  { linkId: 'broshbroshbroshbroshbr', institutionId: '640029', name: 'ברוש', invitedCount: 5 },
]
const item = { id: 'view', type: 'text' as const, length: 'short' as const, text: words('?'), measures: 'view' }
const questionnaire = exampleQuestionnaire([item], { minutes: 4 })
const toPrint: ToPrint = { campaign, questionnaire, service: 'https://madad.example.muni.il', language: 'en' }
const count = (text: string, part: string): number => text.split(part).length - 1

test('a poster for each school and language, with its own link and its closing day', () => {
  const page = posterPage({ ...toPrint, campaign: { ...campaign, schools } })
  expect(count(page, '<section class="poster"')).toBe(4)
  expect(count(page, '<svg class="qr"')).toBe(4)
  for (const link of ['alonalonalonalonalonal/he', 'alonalonalonalonalonal/ar', 'broshbroshbroshbroshbr/ar'])
    expect(page).toContain(`<span class="address">madad.example.muni.il/q/${link}</span>`)
  expect(page).not.toContain(campaign.campaignId)
  expect(page).not.toContain('<b>')
  expect(page).toContain('31.12.2026')
})

test('without schools there is one poster a language, for everybody', () => {
  const page = posterPage(toPrint)
  expect(count(page, '<section class="poster"')).toBe(2)
  expect(page).toContain(`madad.example.muni.il/q/${campaign.campaignId}/he`)
})

test('a card holds its code in words and in the picture, and whose school it is', () => {
  const [alon] = audiencesOf({ ...campaign, schools })
  const cards = ['123456789012345', '543210987654321'].map((code) => ({
    language: 'ar' as const,
    audience: alon!,
    code,
  }))
  const page = cardsPage({ ...toPrint, campaign: { ...campaign, schools } }, cards)
  expect(count(page, '<article class="card"')).toBe(2)
  expect(page).toContain('<span class="code">123 456 789 012 345</span>')
  expect(page).toContain('madad.example.muni.il/q/alonalonalonalonalonal</span>')
})
