import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { schoolYearOn } from '@madad/language/school-year'
import { templateWorkbook } from '@madad/pipelines/template/template-workbook'
import { today } from './clock.ts'
import { exit } from './exit.ts'
import { openHome } from './home.ts'
import { refuse } from './in-home.ts'
import { sourcesOf } from './sources.ts'
import type { Speaker } from './speaker.ts'

export interface TemplateOptions {
  home: string
  source: string
  /** the file to write; in the folder one is in, named by the source, where it is left out */
  out?: string | undefined
}

/** `madad template`: an empty workbook to fill in for a source, in the language that is spoken. */
export async function makeTemplate({ home, source: id, out }: TemplateOptions, speak: Speaker): Promise<number> {
  const source = sourcesOf(openHome(home).home).find((each) => each.id === id)
  if (!source) return refuse([{ code: 'ANSWER_SOURCE_UNKNOWN', where: {}, found: id }], speak)
  const file = out ?? `${id.replaceAll('/', '-')}-${speak.language}.xlsx`
  const bytes = await templateWorkbook(source.definition, speak.language, schoolYearOn(today()))
  const failed = await writeFile(file, bytes, { flag: 'wx' }).then(
    () => undefined,
    (error: NodeJS.ErrnoException) => error,
  )
  if (failed?.code === 'EEXIST') return refuse([{ code: 'FILE_EXISTS', where: { file }, found: '' }], speak)
  if (failed) throw failed
  speak.say('madad.template.made', { file })
  speak.data({ source: id, language: speak.language, file: path.resolve(file) })
  return exit.done
}
