import os from 'node:os'
import { isLanguage, type Language } from '@madad/language/language'
import { type Command, Option } from 'commander'
import { defaultHome } from './default-home.ts'
import { type Speaker, speaker } from './speaker.ts'

/** What every verb is told. */
export interface Options {
  home: string
  json?: boolean
  language?: string
  by: string
}

/** A verb of a command: its module is loaded only when it is called, so that each starts fast. */
export function verb(of: Command, usage: string, description: string): Command {
  return of
    .command(usage)
    .description(description)
    .addOption(new Option('--home <folder>', 'the municipality’s home').env('MADAD_HOME').default(defaultHome))
    .addOption(new Option('--language <code>', 'he, ar or en').env('MADAD_LANGUAGE').choices(['he', 'ar', 'en']))
    .addOption(new Option('--by <name>', 'who does this').env('MADAD_BY').default(os.userInfo().username))
    .option('--json', 'answer in JSON, for a program')
}

/** Runs a verb to its end, speaking to a person in their language or to a program in JSON. */
export async function end(options: Options, run: (speak: Speaker) => Promise<number>): Promise<void> {
  const { catalogue } = await import('./catalogue.ts')
  const language: Language = isLanguage(options.language) ? options.language : 'he'
  const { stdout: out, stderr: err } = process
  const speak = speaker({ language, isJson: options.json ?? false, catalogue, out, err })
  process.exitCode = await run(speak).catch(async (error: unknown) => {
    const { diskProblem } = await import('./disk-problem.ts')
    const problem = diskProblem(error, options.home)
    if (!problem) throw error
    const { refuse } = await import('./in-home.ts')
    return refuse([problem], speak)
  })
}

/** Gathers an option that may be given several times. */
export const gather = (value: string, before: readonly string[]): string[] => [...before, value]
