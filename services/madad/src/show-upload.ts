import { copyFile } from 'node:fs/promises'
import path from 'node:path'
import { markedFile } from '@madad/intake/marked-file'
import { uploadChanges } from '@madad/intake/upload-changes'
import { formatDecimal, formatShare } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { formatSchoolYear } from '@madad/language/school-year'
import type { ValueChange } from '@madad/pipelines/quality/changes'
import { fieldTitle, valueWords } from '@madad/warehouse/field-words'
import { readFields } from '@madad/warehouse/fields'
import { catalogue } from './catalogue.ts'
import { type UploadVerb, withUpload } from './choose-upload.ts'
import type { Speaker } from './speaker.ts'
import { toTable } from './tabular.ts'

/** So many lines a person reads on a terminal; `--json` has more. */
const linesShown = 20

/** `madad changes`: what signing off a file would change in what counts now, the largest jumps first. */
export const showChanges = (options: UploadVerb, speak: Speaker): Promise<number> =>
  withUpload(options, ['checked', 'signed_off'], speak, async (intake, upload) => {
    const changes = await uploadChanges(intake, upload)
    if (!changes) return [{ code: 'UPLOAD_NOT_STAGED', where: { file: upload.name }, found: upload.state }]
    speak.data(changes)
    if (speak.isJson) return []
    const { isFirst, added, changed, vanished, same, largest } = changes
    if (isFirst) speak.say('madad.changes.first', { file: upload.name, added })
    else speak.say('madad.changes.counts', { file: upload.name, added, changed, vanished, same })
    if (isFirst || largest.length === 0) return []
    const titles = (['kind', 'what', 'of', 'year', 'before', 'after', 'cell'] as const).map((name) =>
      say(speak.language, `changes.${name}`),
    )
    const rows = largest.slice(0, linesShown).map((change) => asRow(change, speak.language))
    process.stdout.write(toTable(titles, rows))
    return []
  })

function asRow(change: ValueChange, language: Language): (string | null)[] {
  const { kind, field, breakdownValue, keys, year, before, after } = change
  const about = readFields().get(field)
  const isShare = about?.role === 'measure' && about.unit === 'share'
  const said = (side: ValueChange['before']) =>
    side?.value === null || side === null
      ? (side?.status ?? '')
      : isShare
        ? formatShare(side.value, language)
        : formatDecimal(side.value, language, Number.isInteger(side.value) ? 0 : 2)
  return [
    say(language, `changes.${kind}`),
    [fieldTitle(field, language), breakdownValue].filter(Boolean).join(' · '),
    keys.map(({ name, value }) => valueWords(name, value, language)).join(' · '),
    formatSchoolYear(year, language),
    said(before),
    said(after),
    after?.cell ?? '',
  ]
}

/** `madad marked`: a copy of a file as a workbook in which every bad cell is marked, to be mended and brought again. */
export const writeMarked = (options: UploadVerb & { out?: string | undefined }, speak: Speaker): Promise<number> =>
  withUpload(options, ['refused', 'checked'], speak, async (intake, upload) => {
    const made = await markedFile(intake, upload, catalogue, speak.language)
    if (!made) return [{ code: 'UPLOAD_NOT_COPIED', where: { file: upload.name }, found: '' }]
    const file = options.out ?? `${path.parse(upload.name).name}-${say(speak.language, 'marked.problems')}.xlsx`
    await copyFile(made, file)
    speak.say('madad.template.made', { file })
    speak.data({ file: path.resolve(file) })
    return []
  })
