import { formatCount, formatDecimal, formatShare } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { WaveComparisonRow } from '@madad/warehouse/published-questionnaire-rows'
import type { QuestionnaireChangeRow } from '@madad/warehouse/published-rows'
import { html } from 'ghtml'
import { count, withheld } from '../infrastructure/figures.ts'
import { plainTable } from '../plain-table.ts'
import { changeChart } from './change-chart.ts'
import { chance, changeWords, number, signed, waveTitle, within } from './words.ts'

type OfPair = Pick<
  QuestionnaireChangeRow,
  'before_school_year' | 'before_wave' | 'after_school_year' | 'after_wave' | 'programme_id' | 'body_id'
>
const pairOf = (row: OfPair): string =>
  JSON.stringify([
    ...[row.programme_id, row.body_id, row.before_school_year, row.before_wave],
    ...[row.after_school_year, row.after_wave],
  ])

/** What changed from wave to wave of one questionnaire, the latest first. */
export function changePart(
  language: Language,
  changes: readonly QuestionnaireChangeRow[],
  comparisons: readonly WaveComparisonRow[],
): string {
  if (changes.length === 0) return ''
  const pairs = [...Map.groupBy(changes, pairOf)].toSorted(
    ([one, [a]], [other, [b]]) => b!.after_school_year - a!.after_school_year || (one < other ? 1 : -1),
  )
  const hasShown = [...changes, ...comparisons].some(({ status }) => status === 'observed')
  const parts = pairs.map(([pair, rows]) =>
    pairPart(
      language,
      rows,
      comparisons.filter((row) => pairOf(row) === pair),
    ),
  )
  return html`<h3>${say(language, 'results.change')}</h3>!${hasShown ? html`<p>${say(language, 'results.change.no_control')}</p>` : ''}!${parts}`
}

function pairPart(
  language: Language,
  changes: readonly QuestionnaireChangeRow[],
  compared: readonly WaveComparisonRow[],
): string {
  const first = changes[0]!
  const waves = {
    before: waveTitle(first.before_wave, first.before_school_year, language),
    after: waveTitle(first.after_wave, first.after_school_year, language),
  }
  const about = first.programme_id ?? first.body_id
  const caption = say(language, 'results.change.pair', waves)
  const head = html`<h4>${caption}!${about === null ? '' : html` · <bdi>${about}</bdi>`}</h4>`
  const paired = changes.filter(({ status }) => status === 'observed')
  // what cannot be told by pairs is told by groups, where that may be told
  const unpaired = compared.filter(({ is_paired, status }) => !is_paired && status === 'observed')
  if (paired.length === 0 && unpaired.length === 0)
    return html`!${head}<p>${say(language, 'results.change.withheld')}</p>`
  return html`!${head}!${changeChart(language, compared)}!${meansTable(language, waves, compared)}
!${paired.length === 0 ? '' : html`<p>${pairingWords(paired[0]!, language)}</p>!${pairedTable(language, caption, changes)}<p class="quiet">${say(language, 'results.change.reliable')} ${say(language, 'results.effect')}</p>`}
!${unpaired.length === 0 ? '' : html`<p><strong>${say(language, 'results.change.unpaired')}</strong></p>!${unpairedTable(language, caption, unpaired)}<p class="quiet">${say(language, 'results.effect')}</p>`}`
}

/** The numbers of the picture: all who answered each time. */
function meansTable(
  language: Language,
  waves: { before: string; after: string },
  compared: readonly WaveComparisonRow[],
): string {
  const shown = compared.filter(({ status }) => status === 'observed')
  if (shown.length === 0) return ''
  const rows = shown.map((row) => [
    html`${row[`title_${language}`]}`,
    within(row.before_mean, row.before_ci_low, row.before_ci_high, language),
    count(row.before_n, language),
    within(row.after_mean, row.after_ci_low, row.after_ci_high, language),
    count(row.after_n, language),
  ])
  const answered = say(language, 'results.column.groups')
  const titles = [say(language, 'results.column.scale'), waves.before, answered, waves.after, answered]
  return plainTable({ caption: say(language, 'results.change.means'), titles, rows, numeric: [1, 2, 3, 4] })
}

/** How good the pairing is: who could be paired, who could not, and how many pairs chance may have made. */
function pairingWords(row: QuestionnaireChangeRow, language: Language): string {
  const many = (value: number | null) => formatCount(value ?? 0, language)
  const share = (value: number | null) => formatShare(value ?? 0, language, 0)
  const paired = { after: many(row.after_n), paired: many(row.paired_count), share: share(row.paired_share) }
  const ambiguous = { count: many(row.ambiguous_count), share: share(row.ambiguous_share) }
  const wrong = row.expected_wrong_count
  return [
    say(language, 'results.change.people', paired),
    ...(row.one_differs_count ? [say(language, 'results.change.slip', { count: many(row.one_differs_count) })] : []),
    ...(row.ambiguous_count ? [say(language, 'results.change.ambiguous', ambiguous)] : []),
    wrong === null
      ? say(language, 'results.change.wrong.unknown')
      : wrong < 0.05
        ? say(language, 'results.change.wrong.none')
        : say(language, 'results.change.wrong', { count: formatDecimal(wrong, language, 1) }),
  ].join(' ')
}

function pairedTable(language: Language, caption: string, changes: readonly QuestionnaireChangeRow[]): string {
  const columns = [
    'scale',
    'change',
    'says',
    'pairs',
    'effect',
    'wilcoxon',
    'improved',
    'unchanged',
    'worsened',
  ] as const
  const share = (value: number | null) =>
    value === null ? '' : html`<span class="figure">${formatShare(value, language, 0)}</span>`
  const rows = changes.map((row) =>
    row.status === 'suppressed' || row.change === null
      ? [html`${row[`title_${language}`]}`, withheld(language), '', '', '', '', '', '', '']
      : [
          html`${row[`title_${language}`]}`,
          within(row.change, row.ci_low, row.ci_high, language, signed),
          html`${changeWords(row.change, row.ci_low, row.ci_high, language)}`,
          html`<span class="figure">${formatCount(row.n ?? 0, language)}</span>`,
          number(row.effect_dav, language),
          chance(row.wilcoxon_p, language),
          share(row.improved_share),
          share(row.unchanged_share),
          share(row.worsened_share),
        ],
  )
  const titles = columns.map((column) => say(language, `results.column.${column}`))
  return plainTable({ caption, titles, rows, numeric: [1, 3, 4, 5, 6, 7, 8] })
}

function unpairedTable(language: Language, caption: string, unpaired: readonly WaveComparisonRow[]): string {
  const columns = ['scale', 'difference', 'says', 'groups', 'effect'] as const
  const rows = unpaired.map((row) => [
    html`${row[`title_${language}`]}`,
    within(row.difference, row.ci_low, row.ci_high, language, signed),
    html`${changeWords(row.difference, row.ci_low, row.ci_high, language)}`,
    html`<span class="figure">${formatCount(row.before_n ?? 0, language)}</span> · <span class="figure">${formatCount(row.after_n ?? 0, language)}</span>`,
    number(row.effect_d, language),
  ])
  const titles = columns.map((column) => say(language, `results.column.${column}`))
  return plainTable({ caption, titles, rows, numeric: [1, 3, 4] })
}
