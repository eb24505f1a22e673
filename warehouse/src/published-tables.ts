type Type = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'DATE' | 'TIMESTAMP' | 'BOOLEAN'

/** A table of `published.duckdb`. */
export interface PublishedTable {
  name: string
  columns: Readonly<Record<string, Type>>
  /** what its rows are sorted by; together they name one row */
  key: readonly string[]
}

const words = (name: string): Record<string, Type> => ({
  [`${name}_he`]: 'VARCHAR',
  [`${name}_ar`]: 'VARCHAR',
  [`${name}_en`]: 'VARCHAR',
})

/**
 * The published contract: screens, notebooks, exports and reports are built on these tables and read nothing else.
 * Shares are 0–1; `school_year` is the year it ends in; times are UTC; a withheld value is empty with status `suppressed`.
 */
export const publishedTables: readonly PublishedTable[] = [
  {
    name: 'indicator',
    columns: {
      indicator_id: 'VARCHAR',
      axis: 'VARCHAR',
      level: 'VARCHAR',
      ...words('title'),
      ...words('question'),
      unit: 'VARCHAR',
      direction: 'VARCHAR',
      ...words('definition'),
      ...words('left_out'),
      ...words('numerator'),
      ...words('denominator'),
      estimator: 'VARCHAR',
      ...words('limits'),
      source: 'VARCHAR',
      ...words('owner'),
      cadence: 'VARCHAR',
      ...words('cost'),
      position: 'INTEGER',
    },
    key: ['indicator_id'],
  },
  {
    name: 'indicator_value',
    columns: {
      indicator_id: 'VARCHAR',
      authority_id: 'VARCHAR',
      institution_id: 'VARCHAR',
      school_year: 'INTEGER',
      period_start: 'DATE',
      period_end: 'DATE',
      breakdown: 'VARCHAR',
      breakdown_value: 'VARCHAR',
      value: 'DOUBLE',
      numerator: 'DOUBLE',
      denominator: 'DOUBLE',
      n: 'INTEGER',
      ci_low: 'DOUBLE',
      ci_high: 'DOUBLE',
      status: 'VARCHAR',
      vintage_id: 'VARCHAR',
    },
    key: ['indicator_id', 'authority_id', 'institution_id', 'school_year', 'breakdown', 'breakdown_value'],
  },
  {
    name: 'value_source',
    columns: {
      indicator_id: 'VARCHAR',
      authority_id: 'VARCHAR',
      institution_id: 'VARCHAR',
      school_year: 'INTEGER',
      breakdown: 'VARCHAR',
      breakdown_value: 'VARCHAR',
      vintage_id: 'VARCHAR',
      sheet: 'VARCHAR',
      field: 'VARCHAR',
      header: 'VARCHAR',
      cells: 'VARCHAR',
      cell_count: 'INTEGER',
      text: 'VARCHAR',
    },
    key: [
      ...['indicator_id', 'authority_id', 'institution_id', 'school_year', 'breakdown', 'breakdown_value'],
      ...['vintage_id', 'sheet', 'field', 'header'],
    ],
  },
  {
    name: 'trend',
    columns: {
      indicator_id: 'VARCHAR',
      authority_id: 'VARCHAR',
      institution_id: 'VARCHAR',
      breakdown: 'VARCHAR',
      breakdown_value: 'VARCHAR',
      school_year: 'INTEGER',
      value: 'DOUBLE',
      previous_school_year: 'INTEGER',
      previous_value: 'DOUBLE',
      change: 'DOUBLE',
    },
    key: ['indicator_id', 'authority_id', 'institution_id', 'breakdown', 'breakdown_value', 'school_year'],
  },
  {
    name: 'authority',
    columns: {
      authority_id: 'VARCHAR',
      name: 'VARCHAR',
      kind: 'VARCHAR',
      district: 'VARCHAR',
      socioeconomic_cluster: 'INTEGER',
      cluster_year: 'INTEGER',
      latest_school_year: 'INTEGER',
    },
    key: ['authority_id'],
  },
  {
    name: 'institution',
    columns: {
      institution_id: 'VARCHAR',
      name: 'VARCHAR',
      authority_id: 'VARCHAR',
      locality_name: 'VARCHAR',
      sector: 'VARCHAR',
      supervision: 'VARCHAR',
      education_stages: 'VARCHAR',
    },
    key: ['institution_id'],
  },
  {
    name: 'vintage',
    columns: {
      vintage_id: 'VARCHAR',
      source_id: 'VARCHAR',
      file_name: 'VARCHAR',
      sha256: 'VARCHAR',
      period: 'VARCHAR',
      replaces: 'VARCHAR',
      received_at: 'TIMESTAMP',
      received_by: 'VARCHAR',
      signed_off_at: 'TIMESTAMP',
      signed_off_by: 'VARCHAR',
      is_in_force: 'BOOLEAN',
    },
    key: ['vintage_id'],
  },
  {
    name: 'unresolved_name',
    columns: {
      kind: 'VARCHAR',
      name_key: 'VARCHAR',
      name: 'VARCHAR',
      source_id: 'VARCHAR',
      vintage_id: 'VARCHAR',
      outcome: 'VARCHAR',
      candidates: 'VARCHAR',
      first_school_year: 'INTEGER',
      last_school_year: 'INTEGER',
    },
    key: ['kind', 'name_key', 'source_id', 'vintage_id'],
  },
  {
    name: 'questionnaire_scale',
    columns: {
      questionnaire_id: 'VARCHAR',
      version: 'INTEGER',
      scale_id: 'VARCHAR',
      ...words('title'),
      authority_id: 'VARCHAR',
      campaign_id: 'VARCHAR',
      wave: 'VARCHAR',
      school_year: 'INTEGER',
      n: 'INTEGER',
      mean: 'DOUBLE',
      sd: 'DOUBLE',
      ci_low: 'DOUBLE',
      ci_high: 'DOUBLE',
      low: 'DOUBLE',
      high: 'DOUBLE',
      status: 'VARCHAR',
    },
    key: ['questionnaire_id', 'version', 'scale_id', 'authority_id', 'campaign_id'],
  },
  {
    name: 'number_check',
    columns: {
      check_id: 'VARCHAR',
      source_id: 'VARCHAR',
      field: 'VARCHAR',
      year: 'INTEGER',
      breakdown: 'VARCHAR',
      breakdown_value: 'VARCHAR',
      expected: 'DOUBLE',
      found: 'DOUBLE',
      difference: 'DOUBLE',
      tolerance: 'DOUBLE',
      outcome: 'VARCHAR',
      ...words('reason'),
    },
    key: ['check_id'],
  },
]
