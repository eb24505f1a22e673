import type { Picture } from '@madad/intake/pictures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { html } from 'ghtml'
import { shape } from '../shapes.ts'

/**
 * A piece of the sheet as a spreadsheet shows it, right to left, with row numbers and column letters. What is wrong is marked
 * with a shape, a frame and a word.
 */
export function picturePart({ cells, columns: named, excerpt }: Picture, language: Language): string {
  const { columns, rows, sheet } = excerpt
  const bad = new Set(cells)
  const badColumns = new Set(named)
  const caption =
    sheet.trim() === ''
      ? say(language, 'uploads.picture.of.file')
      : say(language, 'uploads.picture.of', { sheet: sheet.trim() })
  // on a narrow screen the neighbours make room; what tells the rows apart stands first
  const isBeside = columns.map(
    (letters, at) => at > 1 && !badColumns.has(letters) && !cells.some((each) => lettersOf(each) === letters),
  )
  const beside = (at: number) => (isBeside[at] ? ' beside' : '')
  const lastHeader = rows.findLastIndex((row) => row.isHeader)
  const body = rows.map((row, n) => {
    const isJump = n > 0 && row.number > rows[n - 1]!.number + 1
    const line = row.cells.map((text, at) => {
      const letters = columns[at]!
      const isBad = bad.has(`${letters}${row.number}`) || (n === lastHeader && badColumns.has(letters))
      return cell(text, isBad, beside(at), language)
    })
    return html`!${isJump ? html`<tr class="jump"><td colspan="${columns.length + 1}"><span class="unseen">${say(language, 'uploads.picture.jump')}</span>⋮</td></tr>` : ''}<tr!${row.isHeader ? ' class="head"' : ''}><th scope="row">${row.number}</th>!${line}</tr>`
  })
  return html`<div class="sheet" dir="rtl" tabindex="0" role="region" aria-label="${caption}">
<table><caption class="unseen">${caption}</caption>
<thead><tr><th scope="col"><span class="unseen">${say(language, 'uploads.picture.row')}</span></th>!${columns.map((letters, at) => html`<th scope="col" class="letters${beside(at)}">${letters}</th>`)}</tr></thead>
<tbody>!${body}</tbody></table></div>
!${excerpt.left > 0 ? html`<p class="quiet">${say(language, 'uploads.picture.more', { count: excerpt.left })}</p>` : ''}`
}

const lettersOf = (address: string): string => address.replace(/\d+$/, '')

function cell(text: string | null, isBad: boolean, beside: string, language: Language): string {
  const words =
    text === null
      ? html`<span class="withheld">${say(language, 'uploads.picture.withheld')}</span>`
      : html`<bdi>${text}</bdi>`
  if (!isBad) return html`<td class="cell${beside}">!${words}</td>`
  return html`<td class="bad"><span class="here">!${shape('differs')} ${say(language, 'uploads.picture.bad')}</span> !${words}</td>`
}
