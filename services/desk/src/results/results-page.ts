import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { rowsForReliability } from '@madad/warehouse/formulas/reliability'
import type { QuestionnaireRow } from '@madad/warehouse/published-questionnaire-rows'
import { html } from 'ghtml'
import { downloadsPart } from '../downloads/links.ts'
import { page } from '../page.ts'
import { campaignPart } from './campaign-part.ts'
import { changePart } from './change-part.ts'
import { type Results, tables } from './read-results.ts'

interface ResultsPage {
  language: Language
  path: string
  found: Results
}

/** What questionnaires tell: change from wave to wave, and each campaign's scales with how far they can be trusted. */
export function resultsPage({ language, path, found }: ResultsPage): string {
  const title = say(language, 'results.title')
  const head = html`<h1>${title}</h1><p class="lead">${say(language, 'results.lead')}</p>`
  const answered = found.questionnaire.filter((questionnaire) =>
    found.scale_reliability.some((row) => isOf(questionnaire)(row)),
  )
  if (answered.length === 0) {
    const next = html`<h2>${say(language, 'results.none')}</h2><p>${say(language, 'results.none.next')}</p><p><a href="/${language}/campaigns">${say(language, 'results.none.campaigns')}</a></p>`
    return page({ language, path, title, body: head + next })
  }
  const contents =
    answered.length < 2
      ? ''
      : html`<ul class="downloads">!${answered.map((each) => html`<li><a href="#${anchor(each)}">${titleOf(each, answered, language)}</a></li>`)}</ul>`
  const trust = html`<p>${say(language, 'results.trust', { enough: rowsForReliability })}</p>`
  const downloads = tables
    .filter((name) => found[name].length > 0)
    .map((name) => ({ name, address: `/${language}/questionnaire-results/${name}` }))
  const body = html`!${head}!${contents}!${trust}!${answered.map((each) => questionnairePart(each, titleOf(each, answered, language), found, language))}
!${downloadsPart(language, downloads)}`
  return page({ language, path, title, body })
}

const isOf = (questionnaire: QuestionnaireRow) => (row: { questionnaire_id: string; version: number }) =>
  row.questionnaire_id === questionnaire.questionnaire_id && row.version === questionnaire.version

const anchor = ({ questionnaire_id, version }: QuestionnaireRow): string => `${questionnaire_id}-${version}`

/** With its version where several were answered. */
function titleOf(questionnaire: QuestionnaireRow, all: readonly QuestionnaireRow[], language: Language): string {
  const { version, questionnaire_id: id } = questionnaire
  const title = questionnaire[`title_${language}`]
  const hasOthers = all.filter(({ questionnaire_id }) => questionnaire_id === id).length > 1
  return hasOthers ? `${title} · ${say(language, 'results.version', { version })}` : title
}

function questionnairePart(questionnaire: QuestionnaireRow, title: string, found: Results, language: Language): string {
  const is = isOf(questionnaire)
  const scales = found.scale_reliability.filter(is).toSorted((a, b) => a.position - b.position)
  const places = new Map(scales.map(({ scale_id, position }) => [scale_id, position]))
  const inOrder = <Row extends { questionnaire_id: string; version: number; scale_id: string }>(rows: readonly Row[]) =>
    rows.filter(is).toSorted((a, b) => (places.get(a.scale_id) ?? 0) - (places.get(b.scale_id) ?? 0))
  const campaigns = Map.groupBy(scales, ({ campaign_id }) => campaign_id)
  const latestFirst = [...campaigns].toSorted(
    ([, [a]], [, [b]]) => b!.school_year - a!.school_year || order(a!.wave) - order(b!.wave),
  )
  const parts = latestFirst.map(([id, reliabilities]) =>
    campaignPart({
      language,
      reliabilities,
      scales: found.questionnaire_scale.filter(({ campaign_id }) => campaign_id === id),
      items: found.item_analysis.filter(({ campaign_id }) => campaign_id === id),
    }),
  )
  return html`<section class="body results" id="${anchor(questionnaire)}"><h2>${title}</h2>
!${changePart(language, inOrder(found.questionnaire_change), inOrder(found.wave_comparison))}
!${parts}</section>`
}

/** Of one year the latest wave first. */
const waves = ['follow_up', 'post', 'pre']
const order = (wave: string): number => waves.indexOf(wave)
