import {
  BOOLEAN,
  DOUBLE,
  type DuckDBConnection,
  DuckDBListVector,
  DuckDBScalarFunction,
  DuckDBStructValue,
  type DuckDBType,
  type DuckDBValue,
  type DuckDBVector,
  INTEGER,
  LIST,
  STRUCT,
  VARCHAR,
} from '@duckdb/node-api'

const types = {
  number: DOUBLE,
  whole: INTEGER,
  text: VARCHAR,
  flag: BOOLEAN,
  numbers: LIST(DOUBLE),
  texts: LIST(VARCHAR),
} satisfies Record<string, DuckDBType>
type Kind = keyof typeof types
/** What a formula may give: lists come only in. */
type Part = Exclude<Kind, 'numbers' | 'texts'>

interface Values {
  number: number
  whole: number
  text: string
  flag: boolean
  numbers: number[]
  texts: string[]
}

/** A formula in TypeScript that models may call by its name. */
export interface Formula {
  name: string
  takes: readonly Kind[]
  /** one value, or several under names of their own: `share_change(…).ci_low` */
  gives: Part | Readonly<Record<string, Part>>
  of: (...values: never[]) => unknown
}

/** Puts a formula into words that SQL understands, its values checked against what it takes. */
export const formula = <const Takes extends readonly Kind[], Gives extends Formula['gives']>(
  name: string,
  takes: Takes,
  gives: Gives,
  of: (...values: { -readonly [At in keyof Takes]: Values[Takes[At]] }) => Given<Gives> | undefined,
): Formula => ({ name, takes, gives, of })

type Given<Gives> = Gives extends Kind
  ? Values[Gives]
  : { [Name in keyof Gives]: Values[Gives[Name] & Kind] | undefined }

/** Lends a formula to SQL, so that there is one and not two that may differ. Empty in, empty out; lists hold no empties. */
export function lend(connection: DuckDBConnection, { name, takes, gives, of }: Formula): void {
  const isOne = typeof gives === 'string'
  connection.registerScalarFunction(
    DuckDBScalarFunction.create({
      name,
      parameterTypes: takes.map((kind) => types[kind]),
      returnType: isOne
        ? types[gives]
        : STRUCT(Object.fromEntries(Object.entries(gives).map(([part, kind]) => [part, types[kind]]))),
      specialHandling: true,
      mainFunction: (_info, input, output) => {
        const columns = takes.map((_, at) => input.getColumnVector(at))
        for (let row = 0; row < input.rowCount; row++) {
          const values = columns.map((column) => valueAt(column, row))
          const given = values.includes(null) ? undefined : of(...(values as never[]))
          output.setItem(row, given === undefined ? null : isOne ? (given as DuckDBValue) : struct(given, gives))
        }
        output.flush()
      },
    }),
  )
}

const valueAt = (column: DuckDBVector, row: number): unknown =>
  column instanceof DuckDBListVector ? (column.getItemVector(row)?.toArray() ?? null) : column.getItem(row)

const struct = (given: unknown, gives: Readonly<Record<string, Part>>): DuckDBStructValue =>
  new DuckDBStructValue(
    Object.fromEntries(Object.keys(gives).map((part) => [part, (given as Record<string, DuckDBValue>)[part] ?? null])),
  )
