import { formatCount, formatDecimal, formatShare } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { formatSchoolYear } from '@madad/language/school-year'
import type { Changes, ValueChange } from '@madad/pipelines/quality/changes'
import { fieldTitle, valueWords } from '@madad/warehouse/field-words'
import { html } from 'ghtml'
import { plainTable } from '../plain-table.ts'
import { measureOf, sayNamed } from '../words.ts'

/** So many a page shows; a person who must see all of them has the file. */
const shown = 50

/** What signing off a file changes in what counts now: how much of each kind, and the largest jumps. */
export function changesPart(changes: Changes | undefined, language: Language): string {
  if (!changes) return ''
  const { isFirst, added, changed, vanished, same, largest } = changes
  const title = html`<h2>${say(language, 'changes.title')}</h2>`
  if (isFirst) return html`<section>!${title}<p>${say(language, 'changes.first', { added })}</p></section>`
  const counts = html`<p>${say(language, 'changes.counts', { added, changed, vanished, same })}</p>`
  if (largest.length === 0) return html`<section>!${title}!${counts}</section>`
  const names = ['what', 'of', 'year', 'before', 'after', 'kind', 'cell'] as const
  const table = plainTable({
    caption: say(language, 'changes.title'),
    titles: names.map((name) => say(language, `changes.${name}`)),
    rows: largest.slice(0, shown).map((change) => row(change, language)),
    numeric: [3, 4],
  })
  const more = added + changed + vanished - Math.min(shown, largest.length)
  return html`<section>!${title}!${counts}
<p class="quiet">${say(language, 'changes.order')}!${more > 0 ? ` ${say(language, 'changes.more', { more })}` : ''}</p>
!${table}</section>`
}

function row(change: ValueChange, language: Language): string[] {
  const { kind, keys, field, breakdown, breakdownValue, year, before, after } = change
  const part = breakdown === '' ? '' : ` · ${valueWords(breakdown, breakdownValue, language)}`
  return [
    html`${fieldTitle(field, language)}${part}`,
    html`<bdi>${keys.map(({ name, value }) => valueWords(name, value, language)).join(' · ')}</bdi>`,
    html`${formatSchoolYear(year, language)}`,
    value(before, field, language),
    value(after, field, language),
    html`${say(language, `changes.${kind}`)}`,
    after ? html`<code class="cells">${after.cell}</code>` : '',
  ]
}

function value(side: { value: number | null; status: string } | null, field: string, language: Language): string {
  if (side === null) return ''
  if (side.value === null) return html`${sayNamed(language, 'desk.status', side.status)}`
  const unit = measureOf(field)?.unit
  if (unit === 'share') return html`${formatShare(side.value, language)}`
  return html`${Number.isInteger(side.value) ? formatCount(side.value, language) : formatDecimal(side.value, language, 2)}`
}
