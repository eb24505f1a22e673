import { html } from 'ghtml'

export interface PlainTable {
  caption: string
  titles: readonly string[]
  /** escaped already; the first cell of a row is its head */
  rows: readonly (readonly string[])[]
  /** which columns hold numbers */
  numeric?: readonly number[]
}

/** A table on a wide screen; on a narrow one each row is a card, its titles beside its cells. */
export function plainTable({ caption, titles, rows, numeric = [] }: PlainTable): string {
  const kind = (column: number, cell?: string) => (cell === '' ? 'blank' : numeric.includes(column) ? 'numeric' : '')
  const heads = titles.map((title, n) => html`<th scope="col" role="columnheader" class="${kind(n)}">${title}</th>`)
  const body = rows.map(([head, ...cells]) => {
    const rest = cells.map(
      (cell, n) =>
        html`<td role="cell" class="${kind(n + 1, cell)}" data-label="${titles[n + 1]}"><div>!${cell}</div></td>`,
    )
    return html`<tr role="row"><th scope="row" role="rowheader">!${head}</th>!${rest}</tr>`
  })
  return html`<table class="table" role="table"><caption class="unseen">${caption}</caption>
<thead role="rowgroup"><tr role="row">!${heads}</tr></thead>
<tbody role="rowgroup">!${body}</tbody></table>`
}
