import { formatDate, formatShare } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { BodyMeetingRow, BodySurvivalRow } from '@madad/warehouse/published-infrastructure-rows'
import { html } from 'ghtml'

/** Every meeting has a column so wide; the drawing is stretched to the page, its strokes are not. */
const step = 10
const height = 100

const x = (at: number): number => at * step + step / 2
const y = (share: number): number => Math.round((1 - share) * height * 10) / 10

/** A line through those meetings that have the share; broken where one has none. */
function line(shares: readonly (number | null)[]): string {
  let path = ''
  for (const [at, share] of shares.entries()) {
    if (share === null) continue
    const isJoined = at > 0 && shares[at - 1] !== null
    path += `${isJoined ? 'L' : 'M'}${x(at)} ${y(share)}`
  }
  return path
}

/** Dots as lines of no length with round ends: round at any width. */
const dots = (shares: readonly (number | null)[]): string =>
  shares.map((share, at) => (share === null ? '' : `M${x(at)} ${y(share)}h0`)).join('')

/**
 * Attendance and persistence over a body's meetings: the share of the invited who came, of those at the last meeting who came
 * back, and of the founders who still come. Time runs left to right in every language. The same numbers stand in a table
 * beneath; a meeting that was cancelled is a mark at the foot.
 */
export function meetingChart(
  language: Language,
  name: string,
  meetings: readonly BodyMeetingRow[],
  survival: readonly BodySurvivalRow[],
): string {
  const first = meetings[0]
  const last = meetings.at(-1)
  if (!first || !last) return ''
  const founders = new Map(survival.map((row) => [row.meeting_number, row.still_coming_share]))
  const held = meetings.filter((meeting) => meeting.is_held)
  const at = new Map(meetings.map((meeting, n) => [meeting, n]))
  // lines go on over a meeting that was cancelled
  const over = (share: (meeting: BodyMeetingRow) => number | null): (number | null)[] => held.map(share)
  const place = (path: string): string =>
    path.replace(/([ML])(\d+(?:\.\d+)?)/g, (_, move, was) => `${move}${x(at.get(held[(was - step / 2) / step]!)!)}`)
  const attended = over((meeting) => meeting.attended_share)
  const same = over((meeting) => meeting.same_people_share)
  const coming = over((meeting) => founders.get(meeting.meeting_number ?? 0) ?? null)
  const cancelled = meetings.flatMap((meeting, n) => (meeting.is_held ? [] : [`M${x(n)} ${height}v-6`])).join('')
  const years = meetings.flatMap(({ school_year }, n) =>
    n > 0 && meetings[n - 1]!.school_year !== school_year ? [`M${n * step} 0V${height}`] : [],
  )
  const values = {
    name,
    count: held.length,
    from: formatDate(first.meeting_date, language),
    until: formatDate(last.meeting_date, language),
  }
  const grid = [0, 0.5, 1].map((share) => `M0 ${y(share)}H${meetings.length * step}`).join('')
  const drawn = [
    ['grid', grid + years.join('')],
    ['founders', place(line(coming))],
    ['same', place(line(same))],
    ['same dots', place(dots(same))],
    ['attended', place(line(attended))],
    ['attended dots', place(dots(attended))],
    ['cancelled', cancelled],
  ] as const
  const key = (kind: string, words: string) =>
    html`<li><svg class="meetings-key" viewBox="0 0 24 10" aria-hidden="true"><path class="${kind}" d="M1 5h22"/></svg> ${words}</li>`
  return html`<figure class="meetings">
<div class="meetings-scale" aria-hidden="true"><span>${formatShare(1, language, 0)}</span><span>${formatShare(0.5, language, 0)}</span><span>${formatShare(0, language, 0)}</span></div>
<svg role="img" aria-label="${say(language, 'infrastructure.chart', values)}" viewBox="0 0 ${meetings.length * step} ${height}" preserveAspectRatio="none">
!${drawn.map(([kind, path]) => html`<path class="${kind}" d="${path}" vector-effect="non-scaling-stroke"/>`)}
</svg>
<div class="meetings-time" aria-hidden="true"><span class="figure">${values.from}</span><span class="figure">${values.until}</span></div>
<figcaption><ul class="legend">
!${key('attended', say(language, 'infrastructure.line.attended'))}
!${key('same', say(language, 'infrastructure.line.same'))}
!${founders.size > 0 ? key('founders', say(language, 'infrastructure.line.founders')) : ''}
!${cancelled ? key('cancelled', say(language, 'infrastructure.line.cancelled')) : ''}
<li>${say(language, 'desk.legend.time.chart')}</li>
</ul></figcaption>
</figure>`
}
