import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { SuggestedTable, Suggestion } from '@madad/pipelines/mapping/suggestion'
import { html } from 'ghtml'
import { shownText } from './choices.ts'

/** Which table of the file it is, what it looks like, and where it lies. */
export function placePart({ sheets }: Suggestion, table: SuggestedTable, language: Language): string {
  const { sheet, areaIndex, area, columns } = table
  const { headerTop, firstDataRow, lastDataRow, totals, notes } = area
  const tables = sheets.flatMap(({ areas }, n) => areas.map((each, m) => ({ value: `${n}.${m}`, each, n })))
  const records = lastDataRow - firstDataRow + 1 - totals.length
  const isMoved = areaIndex === -1
  const chosen = `${sheet}.${Math.max(areaIndex, 0)}`
  return html`<section class="panel" aria-labelledby="place"><h2 id="place">${say(language, 'mapping.place')}</h2>
<input type="hidden" name="shown" value="${shownText({ sheet, areaIndex, ...area })}">
!${
    tables.length > 1
      ? html`<p class="field"><label for="table">${say(language, 'mapping.place.which')}</label>
<select id="table" name="table">!${tables.map(({ value, each, n }) => html`<option value="${value}"!${value === chosen ? ' selected' : ''}>${tableWords(sheets[n]!, each, language)}</option>`)}</select></p>`
      : html`<input type="hidden" name="table" value="${chosen}">`
  }
<p>${say(language, 'mapping.place.summary', { records, columns: columns.length })}
!${totals.length + notes.length > 0 ? html`<span class="quiet">${say(language, 'mapping.place.rest', { totals: totals.length, notes: notes.length })}</span>` : ''}</p>
!${picture(table, language)}
<details class="correct"!${isMoved ? ' open' : ''}><summary>${say(language, 'mapping.place.correct')}</summary>
<div class="rows">!${rowField('first', headerTop, language)}!${rowField('data', firstDataRow, language)}!${rowField('last', lastDataRow, language)}</div>
<p><button class="quiet-button" name="do" value="show">${say(language, 'mapping.show')}</button></p></details></section>`
}

const rowField = (name: 'first' | 'data' | 'last', row: number, language: Language): string =>
  html`<p class="field"><label for="row-${name}">${say(language, `mapping.place.${name}`)}</label>
<input id="row-${name}" name="${name}" value="${row + 1}" inputmode="numeric" dir="ltr" size="6" maxlength="7"></p>`

function tableWords(sheet: Suggestion['sheets'][number], area: SuggestedTable['area'], language: Language): string {
  const name = sheet.name.trim() || say(language, 'mapping.place.file')
  const values = {
    sheet: sheet.hidden ? say(language, 'mapping.place.hidden', { sheet: name }) : name,
    from: area.headerTop + 1,
    to: area.lastDataRow + 1,
  }
  const title = area.titles.at(-1)?.text.slice(0, 80)
  return title === undefined
    ? say(language, 'mapping.place.option', values)
    : say(language, 'mapping.place.option.title', { ...values, title })
}

/** The table as a spreadsheet shows it, right to left, with what each row was taken for. */
function picture({ picture, columns, area }: SuggestedTable, language: Language): string {
  const shown = picture[0]?.cells.length ?? 0
  const letters = Array.from(
    { length: shown },
    (_, n) => columns.find(({ index }) => index === area.left + n)?.position ?? '',
  )
  const caption = say(language, 'mapping.place.picture')
  const rows = picture.map((line, n) => {
    const isJump = n > 0 && line.row > picture[n - 1]!.row + 1
    return html`!${isJump ? html`<tr class="jump" aria-hidden="true"><td colspan="${shown + 2}">⋮</td></tr>` : ''}<tr class="${line.kind}"><th scope="row">${line.row + 1}</th><td class="kind">${say(language, `mapping.row.${line.kind}`)}</td>!${cellsOf(line)}</tr>`
  })
  return html`<div class="sheet" tabindex="0" role="region" aria-label="${caption}">
<table dir="rtl"><caption class="unseen">${caption}</caption>
<thead><tr><th scope="col"><span class="unseen">${say(language, 'mapping.row.number')}</span></th><th scope="col"><span class="unseen">${say(language, 'mapping.row.kind')}</span></th>!${letters.map((letter) => html`<th scope="col">${letter}</th>`)}</tr></thead>
<tbody>!${rows}</tbody></table></div>`
}

/** A line alone in its row goes over all of it. */
function cellsOf({ cells }: SuggestedTable['picture'][number]): string {
  const filled = cells.filter((text) => text !== '')
  if (filled.length === 1 && cells.length > 1 && cells[0] === filled[0])
    return html`<td class="line" colspan="${cells.length}"><bdi>${filled[0]}</bdi></td>`
  return cells.map((text) => html`<td><bdi>${text}</bdi></td>`).join('')
}
