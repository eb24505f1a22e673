import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { type Draft, type DraftItem, itemTypes } from '@madad/questionnaires/drafts/draft'
import { html } from 'ghtml'
import { page } from '../page.ts'
import { shape } from '../shapes.ts'
import { whoLine } from '../uploads/who-page.ts'
import { draftAddress, listAddress, partAddress, previewAddress } from './addresses.ts'
import { shown } from './fields.ts'
import { wholeParts } from './parts/whole-parts.ts'
import { isAdvice, type Said } from './problem-place.ts'
import { problemsPart } from './said-part.ts'

export interface DraftPage {
  language: Language
  name: string
  draft: Draft
  seen: string
  /** the number it will have */
  version: number
  said: readonly Said[]
}

/** A questionnaire on its way: what is missing, its parts, its questions in their order, and the way to finish it. */
export function draftPage({ language, name, draft, seen, version, said }: DraftPage): string {
  const path = draftAddress(draft.id)
  const title = shown(draft.title, language) || draft.id
  const problems = said.filter(({ problem }) => !isAdvice(problem.code))
  return page({
    language,
    path,
    title,
    body: html`<p class="over"><a href="/${language}${listAddress}">${say(language, 'editor.list')}</a></p>
<h1><bdi>${title}</bdi></h1>
<p class="quiet">${say(language, 'editor.draft.of', { version })} · <span class="figure">${draft.id}</span></p>
!${whoLine(language, name)}
!${
      problems.length === 0
        ? html`<section class="panel"><h2>${say(language, 'editor.ready')}</h2><p>${say(language, 'editor.ready.lead', { version })}</p>
<form method="post" action="/${language}${path}"><input type="hidden" name="seen" value="${seen}"><p class="acts"><button name="do" value="finish">${say(language, 'editor.finish', { version })}</button> <a href="/${language}${previewAddress(draft.id, 'draft')}">${say(language, 'editor.preview')}</a></p></form></section>`
        : html`<details class="wrong to-do" id="to-do"!${problems.length <= 25 ? ' open' : ''}><summary><h2>${say(language, 'editor.to_do', { count: problems.length })}</h2></summary><p>${say(language, 'editor.to_do.lead')}</p>!${problemsPart(draft.id, problems, language)}</details>
<p><a href="/${language}${previewAddress(draft.id, 'draft')}">${say(language, 'editor.preview')}</a></p>`
    }
<section><h2>${say(language, 'editor.parts')}</h2>
<ul class="parts">!${wholeParts.map((part) => html`<li><a href="/${language}${partAddress(draft.id, part)}">${say(language, `editor.${part}`)}</a> !${marks(said, part, language)}<br><span class="quiet">${say(language, `editor.${part}.short`)}</span></li>`)}
<li><a href="/${language}${partAddress(draft.id, 'translation')}">${say(language, 'editor.translation')}</a><br><span class="quiet">${say(language, 'editor.translation.short')}</span></li></ul></section>
<section><h2>${say(language, 'editor.questions')}</h2>
<form class="editor" method="post" action="/${language}${path}"><button class="unseen" name="do" value="stay" tabindex="-1" aria-hidden="true">${say(language, 'editor.save')}</button><input type="hidden" name="seen" value="${seen}">
!${draft.sections.map((_, at) => sectionView({ draft, at, language, said }))}
<p class="acts"><button class="quiet-button" name="do" value="more:sections">${say(language, 'editor.section.more')}</button></p></form></section>
<details class="fold"><summary>${say(language, 'editor.abandon')}</summary><p>${say(language, 'editor.abandon.lead')}</p>
<form method="post" action="/${language}${path}"><input type="hidden" name="seen" value="${seen}"><p class="acts"><button class="quiet-button" name="do" value="abandon">${say(language, 'editor.abandon.go')}</button></p></form></details>`,
  })
}

/** How much is said of a part: a word, a shape and a number each. */
function marks(said: readonly Said[], part: string, language: Language): string {
  const here = said.filter((each) => each.part === part)
  const advice = here.filter(({ problem }) => isAdvice(problem.code)).length
  const missing = here.length - advice
  return html`!${missing === 0 ? '' : html`<span class="mark lacking">!${shape('differs')} ${say(language, 'editor.marks.problems', { count: missing })}</span>`}!${advice === 0 ? '' : html`<span class="mark advice">!${shape('asking')} ${say(language, 'editor.marks.advice', { count: advice })}</span>`}`
}

interface SectionView {
  draft: Draft
  at: number
  language: Language
  said: readonly Said[]
}

function sectionView({ draft, at, language, said }: SectionView): string {
  const section = draft.sections[at]!
  const number = say(language, 'editor.section', { number: at + 1 })
  const title = shown(section.title ?? {}, language)
  const path = `sections.${at}`
  return html`<section class="section" id="one-sections-${at}"><h3><a href="/${language}${partAddress(draft.id, `section:${section.id}`)}">${title || number}</a> !${marks(said, `section:${section.id}`, language)}</h3>
!${section.items.length === 0 ? html`<p class="quiet">${say(language, 'editor.section.empty')}</p>` : html`<ol class="items">!${section.items.map((item, place) => itemLine({ draft, item, path: `${path}.items.${place}`, language, said }))}</ol>`}
<div class="adding"><p class="field"><label for="type-${at}">${say(language, 'editor.item.more')}</label>
<select id="type-${at}" name="type.${at}">!${itemTypes.map((type) => html`<option value="${type}">${say(language, `editor.type.${type}`)}</option>`)}</select></p>
<button class="quiet-button" name="do" value="item:${at}">${say(language, 'editor.item.add')}<span class="unseen"> · ${title || number}</span></button></div>
!${
    draft.sections.length < 2
      ? ''
      : html`<p class="moves"><button class="quiet-button" name="do" value="up:${path}">${say(language, 'editor.section.up')}<span class="unseen"> · ${title || number}</span></button> <button class="quiet-button" name="do" value="down:${path}">${say(language, 'editor.section.down')}<span class="unseen"> · ${title || number}</span></button> !${section.items.length === 0 ? html`<button class="quiet-button" name="do" value="remove:${path}">${say(language, 'editor.section.remove')}<span class="unseen"> · ${title || number}</span></button>` : ''}</p>`
  }</section>`
}

interface ItemLine {
  draft: Draft
  item: DraftItem
  path: string
  language: Language
  said: readonly Said[]
}

function itemLine({ draft, item, path, language, said }: ItemLine): string {
  const text = shown(item.text, language)
  const words = text || say(language, 'editor.item.unwritten')
  const part = `item:${item.id}`
  const button = (act: 'up' | 'down') =>
    html`<button class="quiet-button" name="do" value="${act}:${path}">${say(language, `editor.${act}`)}<span class="unseen"> · ${words}</span></button> `
  return html`<li id="one-${path.replaceAll('.', '-')}"><p class="item-text"><a href="/${language}${partAddress(draft.id, part)}"><bdi>${words}</bdi></a></p>
<p class="item-facts"><span class="quiet">${say(language, `editor.type.${item.type}`)}!${item.ask_if === undefined ? '' : html` · ${say(language, 'editor.item.conditional')}`}</span> !${marks(said, part, language)}</p>
<p class="moves">!${button('up')}!${button('down')}</p></li>`
}
