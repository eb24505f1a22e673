import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { html } from 'ghtml'
import { largestFile, piecesAddress, uploadHeader } from './receiving.ts'

/** The script's own words stand with the form, in the language of the page. */
const scriptWords = ['progress', 'waiting', 'done', 'lost', 'stopped', 'resume', 'failed', 'large'] as const

/** Choosing files: a plain form, which the script makes resumable, with drag and progress. */
export function sendForm(language: Language): string {
  const words = scriptWords.map((word) => html` data-${word}="${say(language, `uploads.send.${word}`)}"`).join('')
  return html`<form class="send" method="post" enctype="multipart/form-data" action="/${language}/uploads" data-pieces="${piecesAddress}" data-header="${uploadHeader}" data-largest="${largestFile}" data-next="/${language}/uploads"!${words}>
<div class="send-row"><label for="files">${say(language, 'uploads.send.choose')}</label>
<input id="files" name="files" type="file" multiple aria-describedby="files-hint">
<span class="drop-hint" hidden>${say(language, 'uploads.send.drop')}</span>
<button>${say(language, 'uploads.send.go')}</button></div>
<p class="hint" id="files-hint">${say(language, 'uploads.send.hint')}</p>
<noscript><p class="quiet">${say(language, 'uploads.send.again')}</p></noscript>
<ul class="sending" aria-live="polite"></ul>
</form>`
}
