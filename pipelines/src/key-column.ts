/**
 * Texts that repeat from record to record, each kept once: a record has but its place among them. Equal places are equal
 * values in all columns of one dictionary.
 */
export interface Dictionary {
  /** the different values; the first is `null` */
  values: (string | null)[]
  places: Map<string, number>
}

export interface KeyColumn {
  dictionary: Dictionary
  /** the column of the sheet; none where something else than a cell tells the value */
  column?: number
  /** one a record: its value's place in the dictionary */
  codes: number[]
}

export const newDictionary = (): Dictionary => ({ values: [null], places: new Map() })

/** The place of a value, which is given one where it is new. */
export function placeOf({ values, places }: Dictionary, value: string | null): number {
  if (value === null) return 0
  let place = places.get(value)
  if (place === undefined) {
    place = values.push(value) - 1
    places.set(value, place)
  }
  return place
}

/** The value of a record; `null` where the column is not there. */
export const valueAt = (column: KeyColumn | undefined, record: number): string | null =>
  column === undefined ? null : column.dictionary.values[column.codes[record]!]!
