import type { MeasureField, SourceDefinition, Table } from '../source-schema.ts'

/** What a table counts, whoever it is counted of: `boys` and `girls` are one figure with `students`. */
export interface Figure {
  /** the field that stands for it: the one that sets nothing where there is one */
  id: string
  field: MeasureField
  /** every field of the figure, itself among them */
  fields: MeasureField[]
}

export function figuresOf(source: SourceDefinition, table: Table): Figure[] {
  const groups = Map.groupBy(table.measures, (id) => {
    const { name, unit, breakdown } = source.fields[id] as MeasureField
    return JSON.stringify([name, unit, breakdown])
  })
  return [...groups.values()].map((ids) => {
    const id = ids.find((each) => !(source.fields[each] as MeasureField).sets) ?? ids[0]!
    return {
      id,
      field: source.fields[id] as MeasureField,
      fields: ids.map((each) => source.fields[each] as MeasureField),
    }
  })
}
