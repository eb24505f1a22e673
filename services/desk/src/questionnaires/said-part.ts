import { isLanguage, type Language, ownName } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { html } from 'ghtml'
import { partAddress } from './addresses.ts'
import { fieldId } from './fields.ts'
import { isAdvice, type Said, sayPlaced } from './problem-place.ts'

/** Everything that keeps a draft from being finished, each with a link to its field. */
export const problemsPart = (id: string, said: readonly Said[], language: Language): string =>
  html`<ul class="problems">!${said.map((each) => {
    const link =
      each.part === undefined ? undefined : `/${language}${partAddress(id, each.part)}#${each.field ?? 'content'}`
    return html`<li>!${link === undefined ? html`${each.place}` : html`<a href="${link}">${each.place}</a>`}<br><span class="quiet">${inWords(each, language)}</span></li>`
  })}</ul>`

/** What is said of one field, under it: what is wrong first, then advice with its reason. */
export function saidOf(path: string, said: readonly Said[], language: Language): string {
  const here = said.filter((each) => each.path === path || each.field === fieldId(path))
  if (here.length === 0) return ''
  return html`<ul class="said">!${here.map((each) => {
    const kind = isAdvice(each.problem.code) ? 'advice' : 'lacking'
    const of = each.problem.where.cell
    const inLanguage = kind === 'advice' && isLanguage(of) ? html` <span class="quiet">(${ownName[of]})</span>` : ''
    return html`<li class="${kind}"><strong>${say(language, `editor.${kind}`)}</strong>!${inLanguage} ${inWords(each, language)}</li>`
  })}</ul>`
}

/** The commonest two are said shortly: the place says the rest. */
function inWords(said: Said, language: Language): string {
  const { rule, fix, found } = sayPlaced(said, language)
  if (said.problem.code === 'QUESTIONNAIRE_PART_EMPTY') return say(language, 'editor.empty')
  if (said.problem.code === 'QUESTIONNAIRE_TEXT_MISSING')
    return say(language, 'editor.untranslated', { languages: found })
  return `${rule} ${fix}`
}
