import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { isBlocking, type Problem } from '@madad/language/problem'
import type { ChosenTable } from '@madad/pipelines/mapping/chosen-table'
import type { Preview } from '@madad/pipelines/mapping/preview'
import type { Suggestion } from '@madad/pipelines/mapping/suggestion'
import type { Source } from '@madad/pipelines/source'
import { html } from 'ghtml'
import { page } from '../page.ts'
import { mappingAddress, uploadAddress } from './addresses.ts'
import { checkPart, problemLines } from './check-part.ts'
import { seenOf } from './choices.ts'
import { columnsPart } from './column-part.ts'
import { placePart } from './place-part.ts'
import { wholePart, yearPart } from './year-part.ts'

export interface MappingPage {
  language: Language
  uploadId: string
  fileName: string
  suggestion: Suggestion
  chosen: ChosenTable
  /** those that a file may be a form of */
  sources: readonly Source[]
  /** what the mapping as it stands makes of the file, where that was asked */
  preview?: Preview | undefined
  /** why it cannot be saved */
  problems: readonly Problem[]
}

/** What the columns of a file are: suggested, to be corrected, tried and saved; one form, and no script. */
export function mappingPage(asked: MappingPage): string {
  const { language, uploadId, fileName, suggestion, chosen, sources, preview, problems } = asked
  const { suggested, fit, title } = chosen
  const address = mappingAddress(uploadId)
  const isMissing = (code: string) => problems.some((problem) => problem.code === code)
  const isDoubtful = preview?.problems.some(isBlocking) ?? false
  return page({
    language,
    path: address,
    title: say(language, 'mapping.title'),
    body: html`<p class="over"><a href="/${language}${uploadAddress(uploadId)}"><bdi>${fileName}</bdi></a></p>
<h1>${say(language, 'mapping.title')}</h1>
<p class="lead">${say(language, 'mapping.lead')}</p>
!${problems.length === 0 ? '' : html`<div class="wrong" role="alert"><h2>${say(language, 'mapping.wrong')}</h2>!${problemLines(problems, language)}</div>`}
!${preview ? checkPart(preview, language) : ''}
<form class="mapping" method="post" action="/${language}${address}">
<button class="unseen" name="do" value="check" tabindex="-1" aria-hidden="true"></button>
<input type="hidden" name="seen" value="${seenOf(suggested, fit)}">
!${isDoubtful ? html`<input type="hidden" name="sure" value="yes">` : ''}
!${placePart(suggestion, suggested, language)}
!${datasetPart(chosen, sources, language)}
!${columnsPart(chosen, language)}
!${yearPart(chosen, language, isMissing('MAPPING_YEAR_MISSING'))}
!${wholePart(chosen, language)}
<section class="panel" aria-labelledby="save"><h2 id="save">${say(language, 'mapping.save')}</h2>
<p class="field"><label for="title">${say(language, 'mapping.name')}</label>
<input id="title" name="title" value="${title}" maxlength="120" dir="auto" autocomplete="off" aria-describedby="title-hint"!${isMissing('MAPPING_NOT_NAMED') ? ' aria-invalid="true"' : ''}>
<span class="hint" id="title-hint">${say(language, 'mapping.name.hint')}</span></p>
<p class="acts"><button name="do" value="save">${say(language, isDoubtful ? 'mapping.do.save.anyway' : 'mapping.do.save')}</button>
<button class="quiet-button" name="do" value="check">${say(language, 'mapping.do.check')}</button></p></section>
</form>`,
  })
}

/** What kind of table it is: those that fit first, with how well. */
function datasetPart({ suggested, fit }: ChosenTable, sources: readonly Source[], language: Language): string {
  const all = datasetsOf(sources)
  const fitting = suggested.fits.flatMap((each) => {
    const dataset = all.find(({ source, table }) => source.id === each.sourceId && table === each.table)
    return dataset ? [{ ...dataset, confidence: each.confidence }] : []
  })
  const others = all.filter(
    (each) => !fitting.some(({ source, table }) => source === each.source && table === each.table),
  )
  const option = ({ source, table }: Dataset, words = '') =>
    html`<option value="${source.id}#${table}"!${source.id === fit.sourceId && table === fit.table ? ' selected' : ''}>${datasetWords({ source, table }, language)}!${words === '' ? '' : html` (${words})`}</option>`
  const group = (name: 'fits' | 'others', options: readonly string[]) =>
    options.length === 0
      ? ''
      : html`<optgroup label="${say(language, `mapping.dataset.${name}`)}">!${options}</optgroup>`
  return html`<section class="panel" aria-labelledby="dataset-title"><h2 id="dataset-title">${say(language, 'mapping.dataset')}</h2>
<p class="field"><label for="dataset">${say(language, 'mapping.dataset.label')}</label>
<select id="dataset" name="dataset" aria-describedby="dataset-hint">!${group(
    'fits',
    fitting.map((each) => option(each, say(language, `mapping.confidence.${each.confidence}`))),
  )}!${group(
    'others',
    others.map((each) => option(each)),
  )}</select>
<span class="hint" id="dataset-hint">${say(language, 'mapping.dataset.hint')}</span></p>
<p><button class="quiet-button" name="do" value="show">${say(language, 'mapping.show')}</button></p></section>`
}

interface Dataset {
  source: Source
  table: string
}

/** Every table of a source of its own that a sheet with a row a record may be. */
const datasetsOf = (sources: readonly Source[]): Dataset[] =>
  sources
    .filter(({ definition }) => definition.form_of === undefined)
    .flatMap((source) =>
      Object.entries(source.definition.tables)
        .filter(([, { orientation }]) => orientation === 'columns')
        .map(([table]) => ({ source, table })),
    )

function datasetWords({ source, table }: Dataset, language: Language): string {
  const { title, tables } = source.definition
  return Object.keys(tables).length === 1 ? title[language] : `${title[language]}: ${tables[table]!.title[language]}`
}
