import { say } from '@madad/language/messages'
import { formatSchoolYear } from '@madad/language/school-year'
import { fieldsOf } from '@madad/pipelines/fields'
import { type ChosenTable, standingOf } from '@madad/pipelines/mapping/chosen-table'
import { missingKeys } from '@madad/pipelines/mapping/missing-keys'
import type { Upload } from '@madad/store/upload'
import { headerOf, unread } from './said-mapping.ts'
import { shortId } from './say-upload.ts'
import type { Speaker } from './speaker.ts'
import { toTable } from './tabular.ts'

/** Every column of a file with what it is taken for, how sure that is, and which of its words nobody knows. */
export function showMapping(chosen: ChosenTable, { uploadId, name }: Upload, speak: Speaker): void {
  const { of, fit, table, whole, year } = chosen
  const columns = chosen.columns.map((column) => {
    const { found, field, sets, unknown } = column
    const { position, year, values } = found
    const about = { ...(year !== undefined && { year }), values }
    const meant = { ...(field !== undefined && { field }), sets, standing: standingOf(column), unknown }
    return { position, header: headerOf(found), ...about, ...meant }
  })
  const fields = fieldsOf(table)
  const missing = missingKeys(of.definition, table, columns, whole)
  speak.data({ uploadId, file: name, source: of.id, table: fit.table, year, missing, fields, columns })
  if (speak.isJson) return
  const { language } = speak
  speak.say('madad.map.of', { source: of.definition.title[language], id: of.id })
  const titles = (['column', 'header', 'values', 'field', 'confidence', 'unknown'] as const).map((each) =>
    say(language, `madad.map.${each}`),
  )
  const rows = columns.map(({ position, header, year, values, field, standing, unknown }) => [
    position,
    year === undefined ? header : `${header} · ${formatSchoolYear(year, language)}`,
    values.samples.slice(0, 3).join(' · '),
    field ?? unread,
    say(language, `mapping.confidence.${standing}`),
    unknown.map(({ text, said }) => (said === '' ? text : `${text}=${said}`)).join(' · '),
  ])
  process.stdout.write(toTable(titles, rows))
  speak.say('madad.map.fields', { fields: fields.join(', ') })
  speak.say('madad.map.next', { id: shortId(uploadId) })
}
