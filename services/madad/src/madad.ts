#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { Command, CommanderError, Option } from 'commander'
import { campaignVerbs } from './campaigns/verbs.ts'
import { exit } from './exit.ts'
import { end, gather, type Options, verb as verbOf } from './verb.ts'

// what is loaded from here on starts faster the second time
enableCompileCache()

/** What a person says of a file where it does not itself. */
interface SaidOfFile {
  source?: string
  year?: string
  questionnaire?: string
  wave?: string
  campaign?: string
}

/** What is said of a file, as it is typed. */
interface AnswerWords extends SaidOfFile {
  name: string[]
  column: string[]
  notAsked: string[]
  option: string[]
  missing: string[]
  waveWord: string[]
  gone: string[]
  withoutNames?: boolean
}

/** What is said of the columns of an unknown file. */
interface MapWords {
  source?: string
  year?: string
  title?: string
  column: string[]
  value: string[]
  about: string[]
  save?: boolean
}

const program = new Command('madad')
  .description('Measures of a municipality’s STEM-education ecosystem, each traceable to its cell')
  .exitOverride()
  .showHelpAfterError()

const verb = (usage: string, description: string, of: Command = program): Command => verbOf(of, usage, description)

verb('init', 'make an empty home')
  .option('--authority <id>', 'the municipality’s code, 4 characters: 0031')
  .action(async (options: Options & { authority?: string }) => {
    const { init } = await import('./init.ts')
    await end(options, (speak) => init({ ...options, authorityId: options.authority }, speak))
  })

verb('demo', 'make a home with the sample municipality')
  .option('--serve', 'and serve it')
  .option('--port <number>', 'the port to serve on', Number, 4173)
  .action(async (options: Options & { serve?: boolean; port: number }) => {
    const { demo } = await import('./demo.ts')
    await end(options, async (speak) => {
      const made = await demo(options, speak)
      if (made !== exit.done || !options.serve) return made
      const { serve } = await import('./serve.ts')
      return serve({ ...options, host: '127.0.0.1' }, speak)
    })
  })

verb('import <files...>', 'read files, check them, and sign off what has no blocking problem')
  .option('--source <id>', 'the source they come from, where it is not plain')
  .option('--year <year>', 'the school year they speak of, where they do not say it')
  .option('--questionnaire <id>', 'the questionnaire whose answers they hold')
  .option('--wave <wave>', 'the wave in which it was answered: pre, post, …')
  .option('--campaign <name>', 'what tells these answers from others of the same wave')
  .option('--no-sign-off', 'leave signing off to somebody else, or to later')
  .option('--note <words>', 'your word on whatever is warned of')
  .action(async (files: string[], options: Options & SaidOfFile & { signOff: boolean; note?: string }) => {
    const { importFiles } = await import('./import.ts')
    await end(options, (speak) => importFiles({ ...options, files }, speak))
  })

verb('uploads', 'list the files that came in and how they stand').action(async (options: Options) => {
  const { showUploads } = await import('./uploads.ts')
  await end(options, (speak) => showUploads(options, speak))
})

verb('answer <upload>', 'say what a file does not: its source, its year, whose a name is')
  .option('--source <id>', 'the source it comes from')
  .option('--year <year>', 'the school year it speaks of')
  .option('--questionnaire <id>', 'the questionnaire whose answers it holds')
  .option('--wave <wave>', 'the wave in which it was answered: pre, post, …')
  .option('--campaign <name>', 'what tells these answers from others of the same wave')
  .option('--name <name=code>', 'whose a printed name is; may be given several times', gather, [])
  .option('--column <header=item>', 'which item a column answers; or unread, respondent, wave', gather, [])
  .option('--not-asked <item>', 'an item that was not asked', gather, [])
  .option('--option <word=option>', 'which answer a word stands for', gather, [])
  .option('--missing <word=why>', 'a word for no answer: blank, refused, dont_know, not_asked', gather, [])
  .option('--wave-word <word=wave>', 'which wave a word stands for', gather, [])
  .option('--gone <header>', 'a column that files of this form have no more', gather, [])
  .option('--without-names', 'go on with names that are nobody’s known')
  .action(async (upload: string, options: Options & AnswerWords) => {
    const { answerAsked } = await import('./decide.ts')
    await end(options, (speak) => answerAsked({ ...options, upload }, speak))
  })

verb('map <upload>', 'what the columns of an unknown file seem to be; correct it, and keep it for next year')
  .option('--source <id>', 'the source it is a form of, where it was taken for another')
  .option('--year <year>', 'the school year it speaks of, where it does not say it')
  .option('--title <words>', 'what files of this kind are called; else the file’s name')
  .option('--column <column=field>', 'what a column holds, by its letter or header; - for nothing', gather, [])
  .option('--value <word=value>', 'what an unknown word in the cells stands for', gather, [])
  .option('--about <key=value>', 'what the whole table is about, where no column says it', gather, [])
  .option('--save', 'keep it as a source of this home, and read the file by it')
  .action(async (upload: string, options: Options & MapWords) => {
    const { mapColumns } = await import('./map.ts')
    await end(options, (speak) => mapColumns({ ...options, upload }, speak))
  })

verb('sign-off <upload>', 'sign off a file that was checked, named by its id or file name')
  .option('--note <words>', 'your word on whatever is warned of')
  .action(async (upload: string, options: Options & { note?: string }) => {
    const { signOff } = await import('./decide.ts')
    await end(options, (speak) => signOff({ ...options, upload }, speak))
  })

verb('changes <upload>', 'what signing off a file would change in what counts now').action(
  async (upload: string, options: Options) => {
    const { showChanges } = await import('./show-upload.ts')
    await end(options, (speak) => showChanges({ ...options, upload }, speak))
  },
)

verb('marked <upload>', 'a copy of a file with its bad cells marked, to mend and import again')
  .option('--out <file>', 'the workbook to write')
  .action(async (upload: string, options: Options & { out?: string }) => {
    const { writeMarked } = await import('./show-upload.ts')
    await end(options, (speak) => writeMarked({ ...options, upload }, speak))
  })

verb('refuse <upload>', 'refuse a file that is not signed off')
  .requiredOption('--reason <words>', 'why; kept for ever')
  .action(async (upload: string, options: Options & { reason: string }) => {
    const { refuse } = await import('./decide.ts')
    await end(options, (speak) => refuse({ ...options, upload }, speak))
  })

verb('withdraw <upload>', 'take back a file that was signed off')
  .requiredOption('--reason <words>', 'why; kept for ever')
  .action(async (upload: string, options: Options & { reason: string }) => {
    const { withdraw } = await import('./decide.ts')
    await end(options, (speak) => withdraw({ ...options, upload }, speak))
  })

verb('sources', 'list the sources Madad knows').action(async (options: Options) => {
  const { listSources } = await import('./sources.ts')
  await end(options, (speak) => listSources(options, speak))
})

verb('template <source>', 'an empty workbook to fill in for a source')
  .option('--out <file>', 'the workbook to write')
  .action(async (source: string, options: Options & { out?: string }) => {
    const { makeTemplate } = await import('./template.ts')
    await end(options, (speak) => makeTemplate({ ...options, source }, speak))
  })

verb('build', 'work out all numbers and publish them')
  .option('--as-of <date>', 'what was known at the end of this day, or at this moment')
  .option('--keep-warehouse', 'keep all that was worked out on the way, withheld or not: never to leave the home')
  .action(async (options: Options & { asOf?: string; keepWarehouse?: boolean }) => {
    const { buildHome } = await import('./build.ts')
    await end(options, (speak) => buildHome(options, speak))
  })

verb('query <sql>', 'ask the published numbers')
  .addOption(new Option('--format <format>', 'how to print').choices(['table', 'csv', 'json']).default('table'))
  .action(async (sql: string, options: Options & { format: 'table' | 'csv' | 'json' }) => {
    const { queryHome } = await import('./query.ts')
    await end(options, (speak) => queryHome({ ...options, sql }, speak))
  })

verb('serve', 'serve the desk and the questionnaires')
  .option('--host <address>', 'the address to listen on', '127.0.0.1')
  .option('--port <number>', 'the port to listen on', Number, 4173)
  .addOption(new Option('--only <part>', 'the questionnaires alone, without the desk').choices(['collect']))
  .action(async (options: Options & { host: string; port: number; only?: 'collect' }) => {
    const { serve } = await import('./serve.ts')
    await end(options, (speak) => serve(options, speak))
  })

const questionnaire = program.command('questionnaire').description('check, bring in and hand out questionnaires')

verb(
  'check [files...]',
  'check questionnaires: files of ours or XLSForms; all there are where none is named',
  questionnaire,
)
  .addOption(
    new Option('--form-language <code>', 'the language of texts whose column names none').choices(['he', 'ar', 'en']),
  )
  .action(async (files: string[], options: Options & { formLanguage?: string }) => {
    const { checkQuestionnaires } = await import('./questionnaire.ts')
    await end(options, (speak) => checkQuestionnaires({ ...options, files }, speak))
  })

verb('import <form>', 'make a questionnaire of the home from an XLSForm', questionnaire)
  .option('--id <id>', 'what it is to be called, where not as the form calls itself')
  .addOption(
    new Option('--form-language <code>', 'the language of texts whose column names none').choices(['he', 'ar', 'en']),
  )
  .action(async (form: string, options: Options & { id?: string; formLanguage?: string }) => {
    const { importQuestionnaire } = await import('./questionnaire.ts')
    await end(options, (speak) => importQuestionnaire({ ...options, form }, speak))
  })

verb('export <id>', 'write a questionnaire as an XLSForm', questionnaire)
  .option('--questionnaire-version <number>', 'which version; the newest where it is left out', Number)
  .option('--out <file>', 'the workbook to write; <id>.xlsx where it is left out')
  .action(async (id: string, options: Options & { questionnaireVersion?: number; out?: string }) => {
    const { exportQuestionnaire } = await import('./questionnaire.ts')
    await end(options, (speak) => exportQuestionnaire({ ...options, id }, speak))
  })

verb('check', 'check the home: settings, archive, store, definitions, published numbers').action(
  async (options: Options) => {
    const { check } = await import('./check.ts')
    await end(options, (speak) => check(options, speak))
  },
)

const store = program.command('store').description('where answers, uploads and audit lines are kept')

verb('move', 'move all of it from the file in the home to a PostgreSQL database, or back', store)
  .requiredOption('--to <place>', 'postgres, the database that MADAD_STORE names, or its address; or sqlite')
  .action(async (options: Options & { to: string }) => {
    const { moveHomeStore } = await import('./move-store.ts')
    await end(options, (speak) => moveHomeStore(options, speak))
  })

campaignVerbs(program)

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exit.done : exit.usage
  } else {
    console.error(error)
    process.exitCode = exit.ourFault
  }
}
