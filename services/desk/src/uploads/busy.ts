import type { ReadingState } from '@madad/intake/reading-queue'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { html } from 'ghtml'
import type { BuildingState } from './building.ts'
import { problemList } from './problem-list.ts'

/** What goes on behind a page while it is looked at. */
export interface Busy {
  building: BuildingState
  /** of the page's own upload; on the list, of any */
  reading?: ReadingState | undefined
  /** how many uploads wait or are being read */
  underWay: number
}

export const isBusy = ({ building, reading }: Busy): boolean =>
  building.isRunning || reading === 'waiting' || reading === 'reading'

/** Changes whenever a page that shows it should be drawn anew. */
export const busyTag = ({ building, reading, underWay }: Busy): string =>
  [building.isRunning, building.isWaiting, building.last?.at, reading, underWay].join(' ')

/**
 * In the head of a page behind which something goes on: without a script it loads itself again; the script asks whether it
 * need. Never where a person may be writing: what they wrote would be gone.
 */
export const refreshing = (busy: Busy, isWrittenOn: boolean): string =>
  isBusy(busy) && !isWrittenOn ? '<noscript><meta http-equiv="refresh" content="3"></noscript>' : ''

/** Says what goes on, and how the last build ended where it did not end well. */
export function busyPart(busy: Busy, language: Language, watch: string): string {
  const { building, reading } = busy
  const last = building.isRunning ? undefined : building.last
  return html`!${
    isBusy(busy)
      ? html`<div class="busy" role="status" data-watch="${watch}" data-tag="${busyTag(busy)}">
!${reading === 'waiting' || reading === 'reading' ? html`<p>${say(language, `uploads.reading.${reading}`)}</p>` : ''}
!${building.isRunning ? html`<p>${say(language, 'uploads.build.running')} ${building.isWaiting ? say(language, 'uploads.build.waiting') : ''}</p>` : ''}
<noscript><p><a href="">${say(language, 'uploads.refresh')}</a></p></noscript></div>`
      : ''
  }
!${last?.outcome === 'fault' ? html`<div class="wrong" role="alert"><p>${say(language, 'uploads.build.fault')}</p></div>` : ''}
!${last?.outcome === 'problems' ? html`<div class="wrong" role="alert"><p>${say(language, 'uploads.build.problems')}</p>!${problemList(last.problems, language)}</div>` : ''}`
}
