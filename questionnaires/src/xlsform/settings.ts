import type { Problem } from '@madad/language/problem'
import { headerPlace, placeIn, type Table } from './table.ts'

export interface FormSettings {
  title: string | undefined
  formId: string | undefined
  version: string | undefined
  style: string | undefined
  /** as written */
  language: string | undefined
  problems: Problem[]
}

/** Settings by which a form tells other programs how to send, store or draw it. */
const otherPrograms = new Set(
  `public_key submission_url instance_name auto_send auto_delete name xml_root sms_keyword sms_separator
   sms_allow_media sms_date_format sms_datetime_format sms_response allow_choice_duplicates clean_text_values
   omit_instanceid add_none_option prefix delimiter namespaces instance_xmlns client_editable flat attribute`.split(
    /\s+/,
  ),
)
const so: ReadonlyMap<string, readonly string[]> = new Map([['clean_text_values', ['yes', 'true', 'true()']]])
const not = ['no', 'false', 'false()']

/** What the one row of a `settings` sheet says. */
export function readSettings(table: Table | undefined): FormSettings {
  const found = new Map<string, string>()
  const problems: Problem[] = []
  const row = table?.rows[0]
  for (const column of row ? table!.columns : []) {
    const text = row!.texts.get(column.at)
    const { name, header } = column
    if (text === undefined) continue
    if (['form_title', 'form_id', 'version', 'default_language', 'style'].includes(name)) found.set(name, text)
    else if (!otherPrograms.has(name))
      problems.push({
        code: 'XLSFORM_COLUMN_REMARK',
        where: headerPlace(table!, column),
        found: header,
        severity: 'warn',
      })
    else if (!(so.get(name) ?? not).includes(text.toLowerCase()))
      problems.push({ code: 'XLSFORM_SETTING', where: placeIn(table!, row!, name), found: text.slice(0, 80) })
  }
  return {
    title: found.get('form_title'),
    formId: found.get('form_id'),
    version: found.get('version'),
    style: found.get('style'),
    language: found.get('default_language'),
    problems,
  }
}
