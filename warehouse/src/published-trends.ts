import type { PublishedTable } from './published-table.ts'

const line = {
  indicator_id: 'VARCHAR',
  authority_id: 'VARCHAR',
  institution_id: 'VARCHAR',
  breakdown: 'VARCHAR',
  breakdown_value: 'VARCHAR',
} as const
const lineKey = Object.keys(line)

/** What changed, and whether chance alone may have changed it; a series is read from its trend. */
export const trendTables: readonly PublishedTable[] = [
  {
    name: 'trend',
    columns: {
      ...line,
      school_year: 'INTEGER',
      value: 'DOUBLE',
      status: 'VARCHAR',
      previous_school_year: 'INTEGER',
      previous_value: 'DOUBLE',
      change: 'DOUBLE',
      change_low: 'DOUBLE',
      change_high: 'DOUBLE',
      change_p: 'DOUBLE',
      change_test: 'VARCHAR',
      baseline_school_year: 'INTEGER',
      baseline_value: 'DOUBLE',
      baseline_change: 'DOUBLE',
      baseline_change_low: 'DOUBLE',
      baseline_change_high: 'DOUBLE',
      baseline_change_p: 'DOUBLE',
      baseline_change_test: 'VARCHAR',
    },
    key: [...lineKey, 'school_year'],
  },
  {
    name: 'series',
    columns: {
      ...line,
      first_school_year: 'INTEGER',
      last_school_year: 'INTEGER',
      is_latest: 'BOOLEAN',
      years_count: 'INTEGER',
      judged_years_count: 'INTEGER',
      slope: 'DOUBLE',
      slope_low: 'DOUBLE',
      slope_high: 'DOUBLE',
      trend_tau: 'DOUBLE',
      trend_p: 'DOUBLE',
      behaviour_centre: 'DOUBLE',
      behaviour_low: 'DOUBLE',
      behaviour_high: 'DOUBLE',
      behaviour_outside_count: 'INTEGER',
      judged_by: 'VARCHAR',
      judged_from_school_year: 'INTEGER',
      p: 'DOUBLE',
      q: 'DOUBLE',
      verdict: 'VARCHAR',
    },
    key: [...lineKey, 'first_school_year'],
  },
  {
    name: 'rank',
    columns: {
      indicator_id: 'VARCHAR',
      authority_id: 'VARCHAR',
      school_year: 'INTEGER',
      among: 'VARCHAR',
      authorities_count: 'INTEGER',
      first_is: 'VARCHAR',
      rank: 'INTEGER',
      rank_best: 'INTEGER',
      rank_worst: 'INTEGER',
    },
    key: ['indicator_id', 'authority_id', 'school_year', 'among'],
  },
]
