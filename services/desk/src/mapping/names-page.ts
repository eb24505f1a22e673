import { outside } from '@madad/intake/answer'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Problem } from '@madad/language/problem'
import type { Question, Upload } from '@madad/store/upload'
import { html } from 'ghtml'
import { page } from '../page.ts'
import { problemList } from '../uploads/problem-list.ts'
import { namesAddress, uploadAddress } from './addresses.ts'
import type { SentForm } from './choices.ts'

export type NameQuestion = Extract<Question, { about: 'name' }>

/** The names of an upload that wait for somebody to say whose they are. */
export const namesAsked = ({ questions }: Upload): NameQuestion[] =>
  questions.filter((question) => question.about === 'name')

/** What a person said of the names. */
export interface NamesSaid {
  /** by the question's place: a code, `outside`, `other`, or empty where it is not known yet */
  choices: string[]
  /** the codes written for others */
  others: string[]
  /** the file is to go on without what is not known yet */
  withoutRest: boolean
}

const other = 'other'

export function readNames(form: SentForm, questions: readonly NameQuestion[]): NamesSaid {
  const said = new Map(form)
  return {
    choices: questions.map((_, n) => said.get(`n.${n}`) ?? ''),
    others: questions.map((_, n) => said.get(`o.${n}`)?.trim() ?? ''),
    withoutRest: said.get('without') === 'yes',
  }
}

/** The names that were decided, with the codes. */
export const decidedNames = (questions: readonly NameQuestion[], { choices, others }: NamesSaid) =>
  questions.flatMap(({ name }, n) => {
    const code = choices[n] === other ? others[n]! : choices[n]!
    return code === '' ? [] : [{ name, code }]
  })

export interface NamesPage {
  language: Language
  upload: Upload
  questions: readonly NameQuestion[]
  said?: NamesSaid | undefined
  problems: readonly Problem[]
}

/** Whose the names without a code are: those they could be with where they were seen, to choose from; nothing is guessed. */
export function namesPage({ language, upload, questions, said, problems }: NamesPage): string {
  const { uploadId, name } = upload
  const title = say(language, 'mapping.names.title')
  const wrong = new Set(problems.map(({ where }) => where.name))
  return page({
    language,
    path: namesAddress(uploadId),
    title,
    body: html`<p class="over"><a href="/${language}${uploadAddress(uploadId)}"><bdi>${name}</bdi></a></p>
<h1>${title}</h1>
<p class="lead">${say(language, 'mapping.names.lead')}</p>
!${problems.length === 0 ? '' : html`<div class="wrong" role="alert"><h2>${say(language, 'mapping.wrong')}</h2>!${problemList(problems, language)}</div>`}
<form class="mapping" method="post" action="/${language}${namesAddress(uploadId)}">
<div class="columns">!${questions.map((question, n) => nameCard(question, n, said, wrong.has(question.name), language))}</div>
<p><label class="check"><input type="checkbox" name="without" value="yes"!${said?.withoutRest ? ' checked' : ''}> ${say(language, 'mapping.names.without')}</label></p>
<p class="acts"><button>${say(language, 'mapping.names.save')}</button></p></form>`,
  })
}

function nameCard(
  { name, kind, candidates }: NameQuestion,
  n: number,
  said: NamesSaid | undefined,
  isWrong: boolean,
  language: Language,
): string {
  const chosen = said?.choices[n] ?? ''
  const isAmbiguous = candidates.length > 1 && candidates.every((each) => each.name === candidates[0]!.name)
  const why = isAmbiguous ? 'ambiguous' : candidates.length > 0 ? 'unknown' : 'unknown.none'
  const radio = (value: string, words: string, more = '') => {
    const id = `n-${n}-${value || 'later'}`
    return html`<p class="choice"><input type="radio" id="${id}" name="n.${n}" value="${value}"!${value === chosen ? ' checked' : ''}> <label for="${id}">!${words}</label>!${more}</p>`
  }
  const codeField = html`<input class="code" name="o.${n}" value="${said?.others[n] ?? ''}" inputmode="numeric" maxlength="6" size="8" dir="ltr" autocomplete="off" aria-label="${say(language, 'mapping.names.other.code', { name })}"!${isWrong ? ' aria-invalid="true"' : ''}>`
  return html`<fieldset class="column"><legend><bdi>${name}</bdi></legend>
<p class="quiet">${say(language, `mapping.names.${why}`)}</p>
!${candidates.map(({ code, name: known, evidence }) =>
    radio(
      code,
      html`<bdi>${known}</bdi> <span class="quiet">${[say(language, 'mapping.names.code', { code }), evidence].filter(Boolean).join(' · ')}</span>`,
    ),
  )}
!${radio(other, html`${say(language, 'mapping.names.other')}`, codeField)}
!${kind === 'institution' ? radio(outside, html`${say(language, 'mapping.names.outside')} <span class="quiet">(${say(language, 'mapping.names.outside.hint')})</span>`) : ''}
!${radio('', html`${say(language, 'mapping.names.later')}`)}</fieldset>`
}
