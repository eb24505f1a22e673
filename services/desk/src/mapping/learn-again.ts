import type { Problem } from '@madad/language/problem'
import { nameOfColumn } from '@madad/pipelines/mapping/column-names'
import { learnAliases } from '@madad/pipelines/mapping/learn-aliases'
import type { SuggestedTable } from '@madad/pipelines/mapping/suggestion'
import { readSource, type Source } from '@madad/pipelines/source'
import type { AgainChoices } from './again-page.ts'
import type { MappingOptions } from './options.ts'

interface Learning {
  uploadId: string
  table: SuggestedTable
  source: Source
  choices: AgainChoices
  by: string
}

/** Adds the headers a person pointed at to a source of this home, and sends the file on as one of it. */
export async function learnAgain(
  options: MappingOptions,
  { uploadId, table, source, choices, by }: Learning,
): Promise<Problem[]> {
  const { columns } = table
  const twice = [...Map.groupBy(choices.columns, ([, column]) => column)].filter(([, fields]) => fields.length > 1)
  if (twice.length > 0) {
    const found = twice.map(([index]) => columns.find((column) => column.index === index)!.position).join(', ')
    return [{ code: 'MAPPING_FIGURE_TWICE', where: {}, found }]
  }
  const aliases = new Map<string, string>()
  for (const [field, index] of choices.columns) {
    const column = columns.find((each) => each.index === index)
    const name =
      column &&
      nameOfColumn(
        column.labels,
        columns.filter((each) => each.index !== index && !isOfOneName(each, column)).map(({ labels }) => labels),
      )
    if (!name) return [{ code: 'MAPPING_COLUMN_UNNAMED', where: {}, found: column?.position ?? '' }]
    aliases.set(field, name)
  }
  const text = learnAliases(await options.sourceText(source.id), { aliases, gone: choices.gone })
  const read = readSource(text)
  // a header that another field answers to already
  if ('faults' in read) return [{ code: 'MAPPING_COLUMN_UNNAMED', where: {}, found: [...aliases.values()].join(', ') }]
  await options.saveSource(source.id, text, by)
  await options.goOn(uploadId, source.id, undefined, by)
  return []
}

type Column = SuggestedTable['columns'][number]

/** Columns of one name stand under several years. */
const isOfOneName = (a: Column, b: Column): boolean => a.year !== b.year && a.labels.at(-1) === b.labels.at(-1)
