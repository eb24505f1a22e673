import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { UploadState } from '@madad/store/tables'
import { html } from 'ghtml'
import { type Shape, shape } from '../shapes.ts'

const shapes: Record<UploadState, Shape> = {
  received: 'coming',
  asked: 'asking',
  checked: 'explained',
  refused: 'refused',
  signed_off: 'agrees',
  withdrawn: 'returned',
}

/** How an upload stands: a shape and words. */
export const stateMark = (state: UploadState, language: Language): string =>
  html`<span class="state">!${shape(shapes[state])} ${say(language, `uploads.state.${state}`)}</span>`
