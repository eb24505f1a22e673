import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isBlocking, type Problem } from '@madad/language/problem'
import { usualLimits } from '@madad/pipelines/limits'
import { readFile } from '@madad/pipelines/read-file'
import { questionnaireSchema } from '@madad/questionnaires/schema'
import { type Grid, gridOf, rowsOf, sheetsOf } from '@madad/questionnaires/xlsform/grid'
import { differences, meaningOf } from '@madad/questionnaires/xlsform/meaning'
import { readXlsform } from '@madad/questionnaires/xlsform/read-xlsform'
import { formWorkbook } from '@madad/questionnaires/xlsform/write-workbook'
import { writeXlsform } from '@madad/questionnaires/xlsform/write-xlsform'
import { describe, expect, test } from 'vitest'

const folder = path.resolve(import.meta.dirname, '../../../../shared/data/xlsform')

async function sheetsIn(bytes: Buffer, name: string): Promise<readonly Grid[]> {
  const read = await readFile(bytes, name, usualLimits)
  if ('problem' in read) throw new Error(`${name}: ${read.problem.code}`)
  return read.book.sheets
}

/** What is different once a form was taken, written as a workbook, and read again. */
async function differencesAfter(grids: readonly Grid[], file: string): Promise<string[]> {
  const { definition, problems } = readXlsform(grids, { file, language: 'en' })
  expect(problems.filter(isBlocking)).toEqual([])
  const { sheets } = writeXlsform(questionnaireSchema.parse(definition))
  const back = await sheetsIn(await formWorkbook(sheets), 'back.xlsx')
  return differences(meaningOf(grids, 'en'), meaningOf(back, 'en'))
}

/** What a form's author would do on reading the problems: a copy of the sheets in which each is mended as it says. */
function mended(grids: readonly Grid[], problems: readonly Problem[]): Grid[] {
  const rowGone =
    /METADATA|NO_SUCH_ITEM|OUTSIDE_LIST|OR_OTHER|TYPE_UNKNOWN|REPEATED$|GROUP_(EMPTY|NESTED|END)|NEVER_ASKED/
  const renamed = new Map<string, string>()
  const copies = sheetsOf(grids).map((grid) => {
    const texts: string[][] = []
    for (const { number, texts: cells } of rowsOf(grid))
      texts[number - 1] = Array.from({ length: Math.max(...cells.keys()) + 1 }, (_, at) => cells.get(at) ?? '')
    return { name: grid.name, rows: Array.from(texts, (row) => row ?? []) }
  })
  for (const { code, where, values, found } of problems.filter(isBlocking)) {
    const copy = copies.find(({ name }) => name === where.sheet)
    if (!copy) throw new Error(`no sheet in ${JSON.stringify({ code, where })}`)
    const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(where.cell ?? '') ?? []
    const column = letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : -1
    const row = copy.rows[Number(digits) - 1]
    if (code === 'XLSFORM_SHEET_NOT_HELD') copy.rows = []
    else if (!row) throw new Error(`no cell in ${JSON.stringify({ code, where })}`)
    else if (code === 'XLSFORM_LANGUAGE_UNKNOWN') for (const each of copy.rows) each[column] = ''
    else if (code === 'XLSFORM_LABEL_MISSING' || code === 'XLSFORM_NAME_MISSING') row[column] = `mended_${digits}`
    else if (code === 'XLSFORM_TEXT_WITH_ANSWER') row[column] = `${row[column]!.replaceAll(/\$\{[^}]*\}/g, '')} …`
    else if (code === 'XLSFORM_NAME') renamed.set(found, String(values?.suggestion))
    else if (code === 'XLSFORM_CHOICE_NAME') row[column] = found.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_')
    else if (code === 'XLSFORM_TABLE_ROW')
      for (const each of copy.rows)
        each.splice(0, each.length, ...each.map((text) => (text === 'table-list' ? '' : text)))
    else if (rowGone.test(code) || /^(calculate|begin (repeat|group)|end (repeat|group))$/.test(found)) row.fill('')
    else row[column] = ''
  }
  for (const { rows } of copies)
    for (const row of rows)
      row.forEach((text, at) => {
        let now = renamed.get(text) ?? text
        for (const [old, name] of renamed) now = now.replaceAll(`\${${old}}`, `\${${name}}`)
        row[at] = now
      })
  return copies.map(({ name, rows }) => gridOf(name, rows))
}

/** Why each is refused, for its author's own eyes to judge: the codes of its problems. */
const expected = {
  'bug_example_xls__UCL_Biomass_Plot_Form.xlsx':
    'CALCULATED CHOICE_FILTER CHOICE_NAME CONSTRAINT LANGUAGE_UNKNOWN METADATA NAME NO_SUCH_ITEM OUTSIDE_LIST RELEVANT REPEATED REQUIRED TEXT_WITH_ANSWER',
  'bug_example_xls__badly_named_choices_sheet.xls': 'taken',
  'bug_example_xls__calculate_without_calculation.xls':
    'APPEARANCE CALCULATED GROUP_EMPTY LABEL_MISSING MEDIA METADATA NAME NO_SUCH_ITEM REPEATED',
  'bug_example_xls__excel_with_macros.xlsm': 'METADATA OTHER_PROGRAM',
  'bug_example_xls__group_name_test.xls': 'METADATA NAME_MISSING',
  'bug_example_xls__spaces_in_choices_header.xls': 'CONSTRAINT DEFAULT SETTING',
  'bug_example_xls__xl_date_ambiguous_v1.xlsx': 'DEFAULT NO_SUCH_ITEM SETTING TEXT_WITH_ANSWER',
  'example_xls__attribute_columns_test.xlsx':
    'APPEARANCE CALCULATED CONSTRAINT GROUP_NESTED LABEL_MISSING LANGUAGE_UNKNOWN MEDIA METADATA NAME NO_SUCH_ITEM OTHER_PROGRAM RELEVANT REPEATED SECOND_TEXT SETTING TEXT_WITH_ANSWER',
  'example_xls__calculate.xls': 'CALCULATED TEXT_WITH_ANSWER',
  'example_xls__case_insensitivity.csv': 'CHOICE_FILTER NO_SUCH_ITEM OUTSIDE_LIST SHEET_NOT_HELD',
  'example_xls__case_insensitivity.xlsx': 'CHOICE_FILTER NO_SUCH_ITEM OUTSIDE_LIST SHEET_NOT_HELD',
  'example_xls__choice_name_as_type.xls': 'CHOICE_FILTER OUTSIDE_LIST SHEET_NOT_HELD',
  'example_xls__default_time_demo.xls': 'DEFAULT NO_SUCH_ITEM',
  'example_xls__extra_sheet_names.xlsx': 'taken',
  'example_xls__flat_xlsform_test.xlsx':
    'APPEARANCE CALCULATED CONSTRAINT GROUP_NESTED LABEL_MISSING LANGUAGE_UNKNOWN MEDIA METADATA NAME NO_SUCH_ITEM OTHER_PROGRAM RELEVANT SECOND_TEXT SETTING TEXT_WITH_ANSWER',
  'example_xls__gps.csv': 'NO_SUCH_ITEM',
  'example_xls__group.csv': 'METADATA',
  'example_xls__group.xlsx': 'METADATA',
  'example_xls__include.csv': 'OUTSIDE_LIST',
  'example_xls__include.xlsx': 'OUTSIDE_LIST',
  'example_xls__include_json.xls': 'OUTSIDE_LIST',
  'example_xls__loop.csv': 'OR_OTHER REPEATED',
  'example_xls__loop.xlsx': 'OR_OTHER REPEATED',
  'example_xls__pull_data.xlsx': 'CALCULATED TEXT_WITH_ANSWER',
  'example_xls__simple_loop.csv': 'REPEATED',
  'example_xls__sms_info.xls': 'METADATA NO_SUCH_ITEM OTHER_PROGRAM SETTING',
  'example_xls__specify_other.xls': 'OR_OTHER',
  'example_xls__style_settings.xls': 'taken',
  'example_xls__table-list.xls': 'TABLE_ROW',
  'example_xls__text_and_integer.xls': 'taken',
  'example_xls__tutorial.xls': 'REPEATED',
  'example_xls__utf_csv.csv': 'taken',
  'example_xls__widgets.xls':
    'APPEARANCE CONSTRAINT DEFAULT LABEL_MISSING MEDIA NAME NO_SUCH_ITEM READ_ONLY TABLE_ROW TEXT_WITH_ANSWER',
  'example_xls__xml_escaping.xls': 'CALCULATED TEXT_WITH_ANSWER',
  'example_xls__yes_or_no_question.xls': 'taken',
  'ruODK_I8n_label_lang.xls': 'CALCULATED CONSTRAINT DEFAULT LANGUAGE_UNKNOWN TEXT_WITH_ANSWER',
}

if (existsSync(folder)) {
  describe('the XLSForm project’s own workbooks', () => {
    const files = readdirSync(folder)
      .filter((file) => /\.(xlsx?|xlsm|csv)$/.test(file))
      .sort()

    test('each is taken, or refused by sheet and cell', async () => {
      const outcome: [file: string, outcome: string][] = []
      for (const file of files) {
        const grids = await sheetsIn(readFileSync(path.join(folder, file)), file)
        const { definition, problems } = readXlsform(grids, { file, language: 'en' })
        const blocking = problems.filter(isBlocking)
        expect(definition === undefined, file).toBe(blocking.length > 0)
        for (const { code, where, found } of blocking) {
          if (code === 'XLSFORM_SHEET_NOT_HELD') continue
          expect(where.cell, `${file} ${code}`).toMatch(/^[A-Z]+\d+$/)
          const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(where.cell!)!
          const column = [...letters!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
          const sheet = sheetsOf(grids).find(({ name }) => name === where.sheet)!
          const text = sheet.cell(Number(digits) - 1, column)?.text.trim() ?? ''
          expect(text.slice(0, 80), `${file} ${code} ${where.cell}`).toBe(found)
        }
        outcome.push([
          file,
          definition
            ? 'taken'
            : [...new Set(blocking.map(({ code }) => code.replace('XLSFORM_', '')))].sort().join(' '),
        ])
      }
      expect(Object.fromEntries(outcome)).toEqual(expected)
    })

    test.each(files)('%s, mended as its problems say, is taken and comes back equal in meaning', async (file) => {
      let grids = await sheetsIn(readFileSync(path.join(folder, file)), file)
      for (let round = 0; round < 8; round += 1) {
        const blocking = readXlsform(grids, { file, language: 'en' }).problems.filter(isBlocking)
        if (!blocking.length) break
        // nothing but places, so nothing is left once they are gone
        if (blocking.some(({ code }) => code === 'XLSFORM_SURVEY_MISSING')) return
        grids = mended(grids, blocking)
      }
      expect(await differencesAfter(grids, file)).toEqual([])
    })
  })
} else console.info('The XLSForm workbooks are not there: tests of real forms are left out.')
