import { answer } from '@madad/intake/answer'
import { archivedPath } from '@madad/intake/archive'
import { saveHomeSource } from '@madad/intake/home-sources'
import type { Intake } from '@madad/intake/intake'
import { say } from '@madad/language/messages'
import { isBlocking, type Problem } from '@madad/language/problem'
import { formatSchoolYear, parseSchoolYear } from '@madad/language/school-year'
import { acceptSuggestion } from '@madad/pipelines/mapping/accept'
import { checkMapping } from '@madad/pipelines/mapping/check-mapping'
import { previewApart, suggestApart } from '@madad/pipelines/mapping/map-apart'
import { newSourceId } from '@madad/pipelines/mapping/source-id'
import { type Mapping, sourceOfMapping } from '@madad/pipelines/mapping/source-of-mapping'
import type { Fit, FoundColumn, SuggestedTable } from '@madad/pipelines/mapping/suggestion'
import { readSource, type Source } from '@madad/pipelines/source'
import type { Upload } from '@madad/store/upload'
import { readFields } from '@madad/warehouse/fields'
import { type UploadVerb, withUpload } from './choose-upload.ts'
import { readAnew } from './read-anew.ts'
import { shortId } from './say-upload.ts'
import type { Speaker } from './speaker.ts'
import { toTable } from './tabular.ts'

export interface MapOptions extends UploadVerb {
  /** the source it is a form of, where it was taken for another */
  source?: string | undefined
  year?: string | undefined
  /** what the file's kind is to be called */
  title?: string | undefined
  /** `C=grade` or `header=grade`, each; `C=-` is not read */
  column: readonly string[]
  /** `printed word=value`, each */
  value: readonly string[]
  save?: boolean
}

/** What a column that is not read is said to be. */
const unread = '-'

/**
 * `madad map`: what the columns of an unknown file seem to be, for a person to correct. With `--save` that is kept as a
 * source of the home, and the file is read by it.
 */
export const mapColumns = (options: MapOptions, speak: Speaker): Promise<number> =>
  withUpload(options, ['asked'], speak, async (intake, upload) => {
    const file = { path: archivedPath(intake.archive, upload.sha256), name: upload.name, stagedRoot: intake.staged }
    const sources = intake.sources()
    const suggestion = await suggestApart(file, sources, dataset(sources, options.source))
    if ('problem' in suggestion) return [suggestion.problem]
    const { table } = suggestion
    const fit = table?.fits[0]
    const of = fit && sources.find(({ id }) => id === fit.sourceId)
    if (!table || !of) return [{ code: 'MAP_NO_TABLE', where: { file: upload.name }, found: '' }]
    const said = corrected(upload.name, table, fit, of, options)
    if ('problems' in said) return said.problems
    const title = options.title ?? upload.name.replace(/\.[^.]*$/, '')
    const mapping = {
      ...acceptSuggestion(table, said.fit, newSourceId(title, of.id, sources), title),
      values: said.values,
    }
    if (options.save) return save(intake, upload, mapping, of, options, speak)
    show(table, said.fit, of, upload, speak)
    return []
  })

/** The first table of a source that lies in columns. */
function dataset(sources: readonly Source[], id: string | undefined) {
  const source = sources.find((each) => each.id === id)
  const table = Object.entries(source?.definition.tables ?? {}).find(([, { orientation }]) => orientation === 'columns')
  return source && table ? { dataset: { sourceId: source.id, table: table[0] } } : {}
}

/** The suggestion as the person corrects it, and what unknown words stand for; or all that cannot be. */
function corrected(
  file: string,
  { columns }: SuggestedTable,
  fit: Fit,
  of: Source,
  options: MapOptions,
): { fit: Fit; values: Mapping['values'] } | { problems: Problem[] } {
  const problems: Problem[] = []
  const fields = new Map<number, string | undefined>()
  for (const text of options.column) {
    const [named, field] = parted(text)
    const column = columns.find((each) => each.position === named || headerOf(each) === named)
    if (!column) problems.push({ code: 'MAP_COLUMN_UNKNOWN', where: { file }, found: named })
    else if (field !== unread && !Object.hasOwn(of.definition.fields, field))
      problems.push({
        code: 'MAP_FIELD_UNKNOWN',
        where: { file, cell: column.position },
        found: field,
        values: { fields: fieldsOf(of, fit).join(', ') },
      })
    else fields.set(column.index, field === unread ? undefined : field)
  }
  const meanings = fit.columns.map(({ field, ...meaning }) => {
    const meant = fields.has(meaning.column) ? fields.get(meaning.column) : field
    return { ...meaning, ...(meant !== undefined && { field: meant }) }
  })
  const values = options.value.flatMap((text) => {
    const [word, value] = parted(text)
    const of = meanings.filter(({ unknown }) => unknown.some((each) => each.text === word))
    if (of.length === 0) problems.push({ code: 'MAP_WORD_UNKNOWN', where: { file }, found: word })
    return of.flatMap(({ field }) => (field === undefined ? [] : [{ field, text: word, value }]))
  })
  return problems.length > 0 ? { problems } : { fit: { ...fit, columns: meanings }, values }
}

/** What stands after the last `=`: a header may hold one. */
function parted(text: string): [named: string, meant: string] {
  const at = text.lastIndexOf('=')
  return at < 0 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()]
}

const headerOf = ({ labels }: FoundColumn): string => labels.join(' › ')

function fieldsOf({ definition }: Source, { table }: Fit): string[] {
  const { keys, attributes = [], measures, year } = definition.tables[table]!
  return [...new Set([...keys, ...(typeof year === 'object' ? [year.field] : []), ...attributes, ...measures])]
}

async function save(
  intake: Intake,
  { uploadId, name, sha256 }: Upload,
  mapping: Mapping,
  of: Source,
  options: MapOptions,
  speak: Speaker,
): Promise<Problem[]> {
  const year = options.year === undefined ? undefined : parseSchoolYear(options.year)
  const problems = checkMapping(mapping, of.definition)
  if (mapping.year.where === 'asked' && year === undefined)
    problems.push({ code: 'MAPPING_YEAR_MISSING', where: {}, found: options.year ?? '' })
  if (problems.length > 0) return problems.map((problem) => inFile(problem, name, speak))
  const text = sourceOfMapping(mapping, of.definition)
  const read = readSource(text)
  if ('faults' in read) throw new Error(`a mapping made no source: ${read.faults.join('; ')}`)
  const file = { path: archivedPath(intake.archive, sha256), name, stagedRoot: intake.staged }
  const preview = await previewApart(file, read.source, intake.key, year)
  if (preview.problems.some(isBlocking)) return preview.problems
  const faults = await saveHomeSource(intake, mapping.id, text, options.by)
  if (faults.length > 0) throw new Error(`a source that nobody can keep: ${faults.join('; ')}`)
  speak.say('madad.map.saved', { source: mapping.id })
  const wrong = await answer(
    intake,
    uploadId,
    { source: mapping.id, ...(year !== undefined && { year: String(year) }) },
    options.by,
  )
  return wrong.length > 0 ? wrong : readAnew(intake, uploadId, name, options.by, speak)
}

/** Problems of a mapping name fields as the dictionary does. */
function inFile({ values, ...problem }: Problem, file: string, { language }: Speaker): Problem {
  const field = readFields().get(String(values?.field))?.titles[language]
  return { ...problem, where: { file }, ...(values && { values: { ...values, ...(field && { field }) } }) }
}

function show(table: SuggestedTable, fit: Fit, of: Source, { uploadId, name }: Upload, speak: Speaker): void {
  const { language } = speak
  const columns = table.columns.map((column) => {
    const meaning = fit.columns.find(({ column: index }) => index === column.index)!
    const { position, year, values } = column
    return { ...meaning, position, header: headerOf(column), year, values }
  })
  const fields = fieldsOf(of, fit)
  speak.data({
    uploadId,
    file: name,
    source: of.id,
    table: fit.table,
    year: fit.year,
    missing: fit.missing,
    fields,
    columns,
  })
  if (speak.isJson) return
  speak.say('madad.map.of', { source: of.definition.title[language], id: of.id })
  const titles = (['column', 'header', 'values', 'field', 'confidence', 'unknown'] as const).map((each) =>
    say(language, `madad.map.${each}`),
  )
  process.stdout.write(
    toTable(
      titles,
      columns.map(({ position, header, year, values, field, confidence, unknown }) => [
        ...[
          position,
          year === undefined ? header : `${header} · ${formatSchoolYear(year, language)}`,
          values.samples.slice(0, 3).join(' · '),
        ],
        ...[field ?? unread, say(language, `mapping.confidence.${confidence}`)],
        unknown.map(({ text }) => text).join(' · '),
      ]),
    ),
  )
  speak.say('madad.map.fields', { fields: fields.join(', ') })
  speak.say('madad.map.next', { id: shortId(uploadId) })
}
