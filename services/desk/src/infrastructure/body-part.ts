import { formatDate, formatDecimal } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { formatSchoolYear } from '@madad/language/school-year'
import type { BodyMeetingRow, BodyYearRow, TaskYearRow } from '@madad/warehouse/published-infrastructure-rows'
import { html } from 'ghtml'
import { plainTable } from '../plain-table.ts'
import { count, countOf, decimal, shareOf, withheld } from './figures.ts'
import { diversityPart, pathPart } from './group-part.ts'
import { meetingChart } from './meeting-chart.ts'
import type { Infrastructure } from './read-infrastructure.ts'

/** One body: its picture, its years, its meetings, and what a working group has besides. */
export function bodyPart(language: Language, key: string, found: Infrastructure): string {
  const of = <Row extends { body_key: string | null }>(rows: readonly Row[]): Row[] =>
    rows.filter((row) => row.body_key === key)
  const years = of(found.body_year)
  const meetings = of(found.body_meeting)
  const latest = years.at(-1)
  if (!latest) return ''
  const { body_name: name, body_kind: kind, goal_name: goal } = latest
  return html`<section class="body" id="body-${key}">
<h3><bdi>${name}</bdi></h3>
<p class="quiet">${kind ? say(language, `infrastructure.kind.${kind}`) : ''}${goal ? ` · ${say(language, 'infrastructure.goal', { goal })}` : ''}</p>
!${meetingChart(language, name, meetings, of(found.body_survival))}
!${yearsTable(language, name, years, of(found.task_year))}
<details class="fold"><summary>${say(language, 'infrastructure.every')}</summary>!${meetingsTable(language, name, meetings)}</details>
!${pathPart(language, of(found.body_path))}
!${diversityPart(language, of(found.body_diversity))}
</section>`
}

function yearsTable(
  language: Language,
  name: string,
  years: readonly BodyYearRow[],
  tasks: readonly TaskYearRow[],
): string {
  const words = [
    'held',
    'attended',
    'same',
    'organisation',
    'steady',
    'topics',
    'tasks',
    'days',
    'initiatives',
  ] as const
  const titles = [say(language, 'desk.year'), ...words.map((word) => say(language, `infrastructure.${word}`))]
  const rows = years.toReversed().map((year) => {
    const task = tasks.find((each) => each.school_year === year.school_year)
    const people =
      year.status === 'suppressed'
        ? [withheld(language), '', '']
        : [
            shareOf(year.attendances, year.invitations, language),
            shareOf(year.same_people, year.previous, language),
            countOf(year.same_organisations, year.previous, language),
          ]
    return [
      html`<span class="when">${formatSchoolYear(year.school_year, language)}</span>`,
      countOf(year.meetings_held, year.meetings_planned ?? year.meetings_held + year.meetings_cancelled, language),
      ...people,
      shareOf(year.steady_members, year.regulars_of, language),
      countOf(year.year_topics_covered, year.year_topics, language),
      shareOf(task?.done_by_next ?? null, task?.due_by_next ?? null, language),
      wait(task, language),
      countOf(year.initiatives_carried_on, year.initiatives_raised, language),
    ]
  })
  const caption = `${name}: ${say(language, 'infrastructure.years')}`
  return plainTable({ caption, titles, rows, numeric: [1, 2, 3, 4, 5, 6, 7, 8, 9] })
}

/** The median wait, and between what it may well lie. */
function wait(task: TaskYearRow | undefined, language: Language): string {
  if (!task || task.median_days === null) return ''
  const { median_ci_low: low, median_ci_high: high } = task
  const days = (value: number) => formatDecimal(value, language, 0)
  const between = low === null ? '' : high === null ? `${days(low)}+` : `${days(low)}–${days(high)}`
  return html`<span class="figure">${days(task.median_days)}</span>${between ? ' ' : ''}!${between ? html`<span class="quiet figure">${between}</span>` : ''}`
}

function meetingsTable(language: Language, name: string, meetings: readonly BodyMeetingRow[]): string {
  const words = ['attended', 'same', 'organisation', 'agenda', 'tasks', 'overrun', 'cells'] as const
  const titles = [say(language, 'infrastructure.date'), ...words.map((word) => say(language, `infrastructure.${word}`))]
  const rows = meetings.toReversed().map((meeting) => {
    const date = html`<span class="when figure">${formatDate(meeting.meeting_date, language)}</span>`
    if (!meeting.is_held) return [date, html`${say(language, 'infrastructure.cancelled')}`, '', '', '', '', '', '']
    return [
      date,
      meeting.status === 'suppressed' ? withheld(language) : shareOf(meeting.attended, meeting.invited, language),
      shareOf(meeting.same_people, meeting.previous, language),
      count(meeting.same_organisations, language),
      countOf(meeting.topics_covered, meeting.topics_planned, language),
      countOf(meeting.tasks_done_by_next, meeting.tasks_due_by_next, language),
      decimal(meeting.overrun_minutes, language),
      meeting.cells
        ? html`<span class="quiet"><bdi>${meeting.sheet}</bdi> <span class="cells">${meeting.cells}</span></span>`
        : '',
    ]
  })
  const caption = `${name}: ${say(language, 'infrastructure.every')}`
  return plainTable({ caption, titles, rows, numeric: [1, 2, 3, 4, 5, 6] })
}
