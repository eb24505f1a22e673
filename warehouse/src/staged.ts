/**
 * The staged form of a file: what `pipelines` writes and `raw` reads. One Parquet file a table of the source, one row a
 * measured cell, with the keys of its record beside it. So every number carries its own address, and a file whose columns
 * speak of different years is no special case.
 *
 * Beside these columns stand the table's keys and attributes (`authority_id`, `sector`, …), all VARCHAR, named in
 * `warehouse/fields.yml`.
 */
export const stagedColumns = {
  /** the sheet's name as written, blanks at its ends kept; empty for a CSV */
  sheet: 'VARCHAR',
  /** 1-based row in the sheet */
  row: 'INTEGER',
  /** the cell's address in its sheet, `EW7` */
  cell: 'VARCHAR',
  /** the measure, a name in `warehouse/fields.yml` */
  field: 'VARCHAR',
  /** the school year, or the calendar year for a field whose period is one; never empty */
  year: 'INTEGER',
  /** what splits the measure, `education_stage`, and its value, `elementary`; empty on totals */
  breakdown: 'VARCHAR',
  breakdown_value: 'VARCHAR',
  /** the cell as read, before anything was made of it */
  text: 'VARCHAR',
  /** the number in the field's own unit: shares 0–1, people not thousands; empty unless status allows a value */
  value: 'DOUBLE',
  /** `observed`, `none`, `not_available`, `not_applicable`, `low_reliability` */
  status: 'VARCHAR',
  /** the comment on the cell, or what was done to read it; empty mostly */
  note: 'VARCHAR',
} as const

/** The column's header as found, once a column: `<table>.columns.parquet` beside `<table>.parquet`. */
export const stagedHeaderColumns = {
  sheet: 'VARCHAR',
  /** the column letters, `EW`; for a table whose fields run down the rows, the row number */
  position: 'VARCHAR',
  field: 'VARCHAR',
  breakdown: 'VARCHAR',
  breakdown_value: 'VARCHAR',
  year: 'INTEGER',
  /** the header's words from the top down, joined with ` › ` */
  header: 'VARCHAR',
} as const
