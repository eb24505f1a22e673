import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Problem } from '@madad/language/problem'
import type { FoundColumn, Recognised, Suggestion } from '@madad/pipelines/mapping/suggestion'
import type { Source } from '@madad/pipelines/source'
import { html } from 'ghtml'
import { page } from '../page.ts'
import { shape } from '../shapes.ts'
import { mappingAddress, uploadAddress } from './addresses.ts'
import { problemLines } from './check-part.ts'
import type { SentForm } from './choices.ts'
import { shapes } from './column-part.ts'
import { fieldWords, reasonWords, setsWords } from './field-words.ts'

/** What a person says of the fields whose headers changed. */
export interface AgainChoices {
  /** field → column */
  columns: Map<string, number>
  /** fields that the file has no more */
  gone: string[]
}

const gone = 'gone'

export function readAgain(form: SentForm, { asked }: Recognised): AgainChoices {
  const said = new Map(form)
  const columns = new Map<string, number>()
  const without: string[] = []
  for (const { field } of asked) {
    const text = said.get(`r.${field}`) ?? gone
    if (/^\d{1,4}$/.test(text)) columns.set(field, Number(text))
    else without.push(field)
  }
  return { columns, gone: without }
}

export interface AgainPage {
  language: Language
  uploadId: string
  fileName: string
  table: NonNullable<Suggestion['table']>
  recognised: Recognised
  /** the source made in this home that the file is of */
  source: Source
  choices?: AgainChoices | undefined
  problems: readonly Problem[]
}

/** This year's file of a source that is known, but for headers that were renamed: those alone are asked. */
export function againPage(asked: AgainPage): string {
  const { language, uploadId, fileName, table, recognised, source, choices, problems } = asked
  const address = mappingAddress(uploadId)
  const title = say(language, 'mapping.again.title')
  return page({
    language,
    path: address,
    title,
    body: html`<p class="over"><a href="/${language}${uploadAddress(uploadId)}"><bdi>${fileName}</bdi></a></p>
<h1>${title}</h1>
<p class="lead">${say(language, 'mapping.again.lead', { source: source.definition.title[language] })}</p>
!${problems.length === 0 ? '' : html`<div class="wrong" role="alert"><h2>${say(language, 'mapping.wrong')}</h2>!${problemLines(problems, language)}</div>`}
<form class="mapping" method="post" action="/${language}${address}">
<input type="hidden" name="again" value="${source.id}">
<div class="columns">!${recognised.asked.map((each) => fieldCard(each, table.columns, source, choices, language))}</div>
<p class="acts"><button name="do" value="learn">${say(language, 'mapping.again.save')}</button></p>
</form>
<p><a href="/${language}${address}?new=yes">${say(language, 'mapping.again.other')}</a></p>`,
  })
}

function fieldCard(
  { field: id, candidates }: Recognised['asked'][number],
  columns: readonly FoundColumn[],
  source: Source,
  choices: AgainChoices | undefined,
  language: Language,
): string {
  const field = source.definition.fields[id]!
  const ofWhom = field.type === 'measure' && field.sets ? setsWords(field.sets, language) : ''
  const title = [fieldWords(source, id, language), ofWhom].filter(Boolean).join(', ')
  const [likeliest] = candidates
  const chosen = choices ? choices.columns.get(id) : likeliest?.column
  const offered = [
    ...candidates.map(({ column }) => column),
    ...columns.map(({ index }) => index).filter((index) => !candidates.some(({ column }) => column === index)),
  ]
  const option = (index: number) => {
    const { position, labels } = columns.find((column) => column.index === index)!
    const header = labels.join(' › ') || say(language, 'mapping.column.unnamed')
    return html`<option value="${index}"!${index === chosen ? ' selected' : ''}>${say(language, 'mapping.again.option', { column: position, header })}</option>`
  }
  const samples = columns.find(({ index }) => index === chosen)?.values.samples ?? []
  const name = `r-${id}`
  return html`<fieldset class="column"><legend>${title}</legend>
<p class="quiet">${say(language, 'mapping.again.was', { name: field.aliases[0]! })}</p>
<p class="field"><label for="${name}">${say(language, 'mapping.column.what')}</label>
<select id="${name}" name="r.${id}">!${offered.map(option)}<option value="${gone}"!${chosen === undefined ? ' selected' : ''}>${say(language, 'mapping.again.gone')}</option></select></p>
!${likeliest && chosen === likeliest.column ? html`<p class="why"><span class="standing">!${shape(shapes[likeliest.confidence])} ${say(language, `mapping.confidence.${likeliest.confidence}`)}</span> <span class="quiet">${likeliest.reasons.map((reason) => reasonWords(reason, language)).join('; ')}</span></p>` : ''}
!${samples.length === 0 ? '' : html`<p class="samples"><span class="quiet">${say(language, 'mapping.column.samples')}</span> !${samples.map((text) => html`<bdi>${text}</bdi>`).join(' · ')}</p>`}</fieldset>`
}
