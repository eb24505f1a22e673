/**
 * The staged form of questionnaire results that were collected elsewhere: `answers.parquet`, one row an answer, and
 * `campaigns.parquet`, one row a wave. `pipelines` writes them and `raw` reads them. Nothing in them says who answered:
 * what a file knows a respondent by is there as a keyed hash only, and of a moment only its day.
 */
export const stagedAnswerColumns = {
  /** one response in one wave; names the row it was read from and nobody */
  response_key: 'VARCHAR',
  /** the same for every response of one respondent to one questionnaire, keyed and hashed; empty where the file has none */
  pairing_key: 'VARCHAR',
  wave: 'VARCHAR',
  /** `he`, `ar` or `en`; empty where the file does not say it */
  language: 'VARCHAR',
  /** the day it was sent, `2024-03-01`; empty where the file does not say it */
  day: 'VARCHAR',
  item_id: 'VARCHAR',
  /** in the form of a collected answer: a step's or choice's id, ids with blanks between, digits, a text; empty unless `observed` */
  answer: 'VARCHAR',
  /** `observed`, `not_asked`, `blank`, `refused`, `dont_know` */
  status: 'VARCHAR',
  /** the sheet's name as written; empty for a CSV */
  sheet: 'VARCHAR',
  /** 1-based row in the sheet */
  row: 'INTEGER',
  /** the cell's address, `EW7`; of an answer in several columns their addresses, blanks between */
  cell: 'VARCHAR',
  /** the cell as read, before anything was made of it; of several the filled ones, ` | ` between */
  text: 'VARCHAR',
} as const

export const stagedCampaignColumns = {
  wave: 'VARCHAR',
  questionnaire_id: 'VARCHAR',
  version: 'INTEGER',
  /** the year it ends in */
  school_year: 'INTEGER',
  /** what a person called this collection, to tell it from another of the same wave and year; empty mostly */
  campaign: 'VARCHAR',
  /** the days of its first and last answer; empty where the file says none */
  first_day: 'VARCHAR',
  last_day: 'VARCHAR',
} as const
