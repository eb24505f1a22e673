import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Problem } from '@madad/language/problem'
import type { AuditLine } from '@madad/store/audit'
import type { SignOffNote } from '@madad/store/sign-off-notes'
import type { Upload } from '@madad/store/upload'
import { html } from 'ghtml'
import { plainTable } from '../plain-table.ts'
import { sayNamed } from '../words.ts'
import { formatMoment } from './moment.ts'
import { sayKnown } from './problem-list.ts'

/** Everything that was done to a file, and what the signer said of its warnings. */
export function auditPart(
  { problems }: Upload,
  audit: readonly AuditLine[],
  notes: readonly SignOffNote[],
  language: Language,
): string {
  const title = say(language, 'uploads.audit.title')
  const titles = (['when', 'what', 'who', 'details'] as const).map((name) => say(language, `uploads.audit.${name}`))
  const rows = audit.map(({ at, action, by, details }) => [
    html`<span class="figure">${formatMoment(at, language)}</span>`,
    html`${sayNamed(language, 'uploads.audit', action)}`,
    html`<bdi>${by}</bdi>`,
    detailsOf(details),
  ])
  return html`!${notes.length === 0 ? '' : notesPart(notes, problems, language)}
<section><h2>${title}</h2>!${plainTable({ caption: title, titles, rows })}</section>`
}

/** What a person said, where the line has it; codes and hashes stand elsewhere on the page. */
function detailsOf({ reason, source, year, period }: Record<string, unknown>): string {
  const said = [reason, source, year ?? period].filter((each) => typeof each === 'string' || typeof each === 'number')
  return said.map((each) => html`<bdi>${each}</bdi>`).join(' · ')
}

function notesPart(notes: readonly SignOffNote[], problems: readonly Problem[], language: Language): string {
  const groups = new Map<string, SignOffNote[]>()
  for (const note of notes) {
    const key = `${note.code} ${note.place.sheet} ${note.place.name} ${note.words}`
    groups.set(key, [...(groups.get(key) ?? []), note])
  }
  const items = [...groups.values()].map((same) => {
    const { code, words, place } = same[0]!
    const problem = problems.find((each) => each.code === code && each.where.cell === place.cell)
    const { rule } = sayKnown(problem ?? { code, where: place, found: '' }, language)
    const cells = same.flatMap((note) => note.place.cell ?? [])
    return html`<li><span class="quiet">${rule} <span class="cells">${cells.slice(0, 8).join(', ')}${cells.length > 8 ? '…' : ''}</span></span><br><bdi>${words}</bdi></li>`
  })
  return html`<section><h2>${say(language, 'uploads.sign.notes')}</h2><ul class="notes">!${items}</ul></section>`
}
