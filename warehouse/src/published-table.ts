type Type = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'DATE' | 'TIMESTAMP' | 'BOOLEAN'

/** A table of `published.duckdb`. */
export interface PublishedTable {
  name: string
  columns: Readonly<Record<string, Type>>
  /** what its rows are sorted by; together they name one row */
  key: readonly string[]
}

/** The order of its rows, for SQL's `order by`. */
export const orderBy = ({ key }: PublishedTable): string => key.map((name) => `${name} nulls first`).join(', ')

/** One column a language. */
export const words = (name: string): Record<string, Type> => ({
  [`${name}_he`]: 'VARCHAR',
  [`${name}_ar`]: 'VARCHAR',
  [`${name}_en`]: 'VARCHAR',
})
