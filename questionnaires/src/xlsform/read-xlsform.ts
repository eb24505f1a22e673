import { languages as known, type Language } from '@madad/language/language'
import { isBlocking, type Problem } from '@madad/language/problem'
import { z } from 'zod'
import { checkDefinition } from '../check-definition.ts'
import type { Definition } from '../schema.ts'
import { choiceLists } from './choice-lists.ts'
import { extrasSheet, readExtras } from './extras.ts'
import { languageOf } from './form-language.ts'
import { formLanguages, inLanguages } from './form-texts.ts'
import type { Grid } from './grid.ts'
import { stepsOfLists } from './read-item.ts'
import { readSurvey, suggested } from './read-survey.ts'
import type { Reading } from './reading.ts'
import { type FormSettings, readSettings } from './settings.ts'
import { formSheets } from './sheets.ts'
import { unsaid, unsaidConstruct } from './unsaid.ts'

export interface ReadXlsform {
  /** the questionnaire; nothing where a problem blocks it */
  definition: Definition | undefined
  /** what cannot be held, each by its cell, and, as warnings, what was left behind or is still to be said */
  problems: Problem[]
}

/**
 * Makes a questionnaire of an XLSForm. What cannot be held faithfully is a problem that names its sheet and cell; nothing
 * that has a meaning in XLSForm is left out in silence.
 * @param grids the workbook's sheets, as any reader gives them; of a CSV the one sheet without a name
 * @param options `file` names the workbook in problems; `language` is that of texts whose column names none; `id` is for a
 * form that is to have another than its own
 */
export function readXlsform(
  grids: readonly Grid[],
  { file, language, id }: { file: string; language?: Language; id?: string },
): ReadXlsform {
  const { survey, choices, settings: settingsTable, extras, problems } = formSheets(grids, file)
  if (!survey) return { definition: undefined, problems }
  const settings = readSettings(settingsTable)
  const own = (settings.language && languageOf(settings.language)) || language
  const languages = formLanguages([survey, ...(choices ? [choices] : []), ...(extras ? [extras] : [])], own)
  const { lists, problems: ofLists } = choiceLists(choices, languages)
  const { tree, problems: ofExtras } = readExtras(extras, languages)
  const said = about.safeParse(tree)
  for (const { path, message } of said.error?.issues ?? []) {
    const where = { file, sheet: extrasSheet, name: path.join('.') }
    problems.push({ code: 'QUESTIONNAIRE_SHAPE', where, found: '', values: { expected: message } })
  }
  const { items, steps, ...rest } = said.data ?? {}
  const reading: Reading = {
    ...{ survey, lists, languages, unsaidConstruct },
    extras: new Map(Object.entries(items ?? {})),
    ...{ earlier: new Map(), used: new Set(), problems: [] },
  }
  const sections = readSurvey(reading)
  const scores = new Map(Object.entries(steps ?? {}).map(([name, each]) => [name, new Map(Object.entries(each))]))
  for (const name of scores.keys()) {
    if (!reading.used.has(name)) reading.problems.push(...(lists.get(name)?.problems ?? []))
    reading.used.add(name)
  }
  problems.push(...settings.problems, ...languages.problems, ...ofLists, ...ofExtras, ...reading.problems)
  for (const [
    name,
    {
      choices: [first],
    },
  ] of lists)
    if (!reading.used.has(name) && first)
      problems.push({ code: 'XLSFORM_LIST_UNUSED', where: first.where, found: name, severity: 'warn' })
  const names = [...reading.earlier.keys(), ...sections.flatMap((section) => section.items.map((item) => item.id))]
  for (const name of reading.extras.keys())
    if (!names.includes(name))
      problems.push({
        code: 'XLSFORM_MADAD_ITEM',
        where: { file, sheet: extrasSheet, name: `items.${name}` },
        found: name,
      })
  if (problems.some(isBlocking)) return { definition: undefined, problems }
  const offered = rest.languages ?? languages.written
  const definition = assemble(settings, { sections, said: rest, offered, itemCount: reading.earlier.size, file, id })
  definition.steps = stepsOfLists(scores, (name) => lists.get(name)?.choices ?? [])
  if (rest.purpose === undefined)
    problems.push({ code: 'XLSFORM_UNSAID', where: { file }, found: '', severity: 'warn' })
  const wrong = checkDefinition(definition, file).problems
  return { definition: wrong.length ? undefined : definition, problems: [...problems, ...wrong] }
}

/** What of the `madad` sheet is put together with the other sheets; the rest is as the definition checks it. */
const about = z.looseObject({
  id: z.string().optional(),
  version: z.int().optional(),
  title: z.partialRecord(z.enum(known), z.string()).optional(),
  languages: z.array(z.enum(known)).min(1).optional(),
  constructs: z.array(z.looseObject({ id: z.string() })).optional(),
  items: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
  steps: z.record(z.string(), z.record(z.string(), z.number())).optional(),
})

interface Parts {
  sections: Definition['sections']
  said: z.infer<typeof about>
  offered: readonly Language[]
  itemCount: number
  file: string
  id: string | undefined
}

function assemble(settings: FormSettings, { sections, said, offered, itemCount, file, id }: Parts): Definition {
  const stem = file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')
  const formId = settings.formId ?? stem
  const { id: saidId, version, title, constructs, items: _, steps: __, ...rest } = said
  const own = id ?? saidId ?? slugOf(formId)
  const unwritten = unsaid(offered, itemCount)
  const xlsform = {
    ...(settings.formId === undefined || settings.formId === formIdOf(own) ? {} : { form_id: settings.formId }),
    ...(settings.version === undefined || settings.version === String(version ?? 1)
      ? {}
      : { version: settings.version }),
    ...(settings.style === undefined ? {} : { style: settings.style }),
  }
  const measured = sections.flatMap(({ items }) => items.map((item) => ('measures' in item ? item.measures : '')))
  const written = (constructs ?? []) as Definition['constructs']
  return {
    ...{ id: own, version: version ?? 1 },
    title: inLanguages((language) =>
      language === offered[0]
        ? (settings.title ?? title?.[language] ?? formId)
        : (title?.[language] ?? (offered.includes(language) ? (settings.title ?? formId) : undefined)),
    ),
    ...{ ...unwritten, ...rest, languages: [...offered] },
    constructs: measured.includes(unsaidConstruct) || !written.length ? [...written, ...unwritten.constructs] : written,
    sections,
    ...(Object.keys(xlsform).length ? { xlsform } : {}),
  }
}

/** `new_id` → `new-id` */
const slugOf = (formId: string): string => suggested(formId).replaceAll('_', '-')
/** A questionnaire's id as XLSForm likes it. */
export const formIdOf = (id: string): string => id.replaceAll('-', '_')
