import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { type Draft, placedItems } from '@madad/questionnaires/drafts/draft'
import { html } from 'ghtml'
import { page } from '../page.ts'
import { whoLine } from '../uploads/who-page.ts'
import { draftAddress, partAddress, previewAddress } from './addresses.ts'
import { fieldView } from './field-view.ts'
import { type Group, type Part, shown } from './fields.ts'
import { partIds } from './parts/parts.ts'
import type { Said } from './problem-place.ts'
import { saidOf } from './said-part.ts'

export interface PartPage {
  language: Language
  name: string
  draft: Draft
  part: Part
  /** the mark of the draft the form was made from */
  seen: string
  said: readonly Said[]
  /** somebody else saved meanwhile: what is shown is not saved yet */
  isOvertaken?: boolean
}

/** One part of a draft as a form; every button saves what is written. */
export function partPage({ language, name, draft, part, seen, said, isOvertaken = false }: PartPage): string {
  const path = partAddress(draft.id, part.id)
  const title = shown(draft.title, language) || draft.id
  const save = say(language, 'editor.save')
  const isItem = part.id.startsWith('item:')
  const view = (group: Group) =>
    groupView({ draft, group, language, said, isOnly: part.groups.length === 1, isUnder: isUnder(part, group) })
  // one more of a list is asked for where the list ends
  const listEnd = part.groups.findLastIndex(({ one }) => one !== undefined) + 1
  return page({
    language,
    path,
    title: `${part.title} · ${title}`,
    body: html`<p class="over"><a href="/${language}${draftAddress(draft.id)}"><bdi>${title}</bdi></a></p>
<h1>${part.title}</h1>
!${whoLine(language, name)}
!${part.lead === undefined ? '' : html`<p class="lead">${part.lead}</p>`}
!${isOvertaken ? html`<div class="wrong" role="alert"><p>${say(language, 'editor.overtaken')}</p></div>` : ''}
<form class="editor" method="post" action="/${language}${path}">
<button class="unseen" name="do" value="save" tabindex="-1" aria-hidden="true">${save}</button>
<input type="hidden" name="seen" value="${seen}">
!${part.groups.slice(0, listEnd).map(view)}
!${part.acts.length === 0 ? '' : html`<p class="acts">!${part.acts.map(({ value, label }) => html`<button class="quiet-button" name="do" value="${value}">${label}</button> `)}</p>`}
!${part.groups.slice(listEnd).map(view)}
<p class="acts save"><button name="do" value="done">${say(language, 'editor.done')}</button>
<button class="quiet-button" name="do" value="save">${save}</button>
!${nextPart(draft, part) === undefined ? '' : html`<button class="quiet-button" name="do" value="next">${say(language, 'editor.next')}</button>`}
<a href="/${language}${previewAddress(draft.id, 'draft')}">${say(language, 'editor.preview')}</a></p>
!${isItem ? removal(draft, part, language) : ''}
</form>`,
  })
}

/** The part after this one, as the questionnaire goes. */
export function nextPart(draft: Draft, { id }: Part): string | undefined {
  const ids = partIds(draft)
  const at = ids.indexOf(id)
  return at < 0 ? undefined : ids[at + 1]
}

function removal(draft: Draft, part: Part, language: Language): string {
  const path = placedItems(draft).find(({ item }) => `item:${item.id}` === part.id)?.path ?? ''
  return html`<details class="fold"><summary>${say(language, 'editor.item.remove')}</summary>
<p>${say(language, 'editor.item.remove.lead')}</p><p class="acts"><button class="quiet-button" name="do" value="remove:${path}">${say(language, 'editor.item.remove.go')}</button></p></details>`
}

interface GroupView {
  draft: Draft
  group: Group
  language: Language
  said: readonly Said[]
  isOnly: boolean
  /** one of a list that has a heading of its own */
  isUnder: boolean
}

function groupView({ draft, group, language, said, isOnly, isUnder }: GroupView): string {
  const { title, hint, fields, one, isFolded } = group
  const id = one === undefined ? undefined : `one-${one.replaceAll('.', '-')}`
  const body = html`!${hint === undefined ? '' : html`<p class="hint">${hint}</p>`}
!${one !== undefined && fields.length === 0 ? saidOf(one, said, language) : ''}
!${fields.map((field) => fieldView(draft, field, language, saidOf(field.path, said, language)))}`
  if (isFolded) return html`<details class="fold"><summary><h2>${title}</h2></summary>!${body}</details>`
  const heading = isOnly ? '' : one !== undefined && isUnder ? html`<h3>${title}</h3>` : html`<h2>${title}</h2>`
  return html`<section class="group!${one === undefined ? '' : ' one'}"!${id === undefined ? '' : html` id="${id}"`}>!${heading}!${body}!${one === undefined ? '' : moves(one, title, fields.length > 0, language)}</section>`
}

/** The steps of a list stand under the list's name; what is measured, and scores, stand by themselves. */
const isUnder = (part: Part, group: Group): boolean =>
  group.fields.length > 0 && part.groups.some(({ one }) => one === undefined || group.one?.startsWith(`${one}.`))

/** Up, down and away, for one of a list. A list of steps as a whole has no order. */
function moves(one: string, title: string, isOrdered: boolean, language: Language): string {
  const button = (act: 'up' | 'down' | 'remove') =>
    html`<button class="quiet-button" name="do" value="${act}:${one}"><span>${say(language, `editor.${act}`)}</span><span class="unseen"> · ${title}</span></button> `
  return html`<p class="moves">!${isOrdered ? button('up') + button('down') : ''}!${button('remove')}</p>`
}
