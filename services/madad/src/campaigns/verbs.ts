import { type Command, InvalidArgumentError, Option } from 'commander'
import { end, gather, type Options, verb as verbOf } from '../verb.ts'
import type { OpenOptions } from './open.ts'

/** A number of people or codes, in digits. */
function whole(text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new InvalidArgumentError('a whole number')
  return Number(text)
}

/** The verbs of `madad campaign`. */
export function campaignVerbs(program: Command): void {
  const campaign = program.command('campaign').description('put a questionnaire to people, and follow it')
  const verb = (usage: string, description: string): Command => verbOf(campaign, usage, description)

  verb('open <questionnaire>', 'open a campaign: a questionnaire, put to somebody, for a while')
    .requiredOption('--wave <wave>', 'pre, post, follow_up or a year')
    .option('--questionnaire-version <number>', 'its version, where not the newest', whole)
    .option('--authority <id>', 'whose, where not the home’s own')
    .option('--school-year <year>', 'the year it counts in, the one it ends in', whole)
    .option('--opens <day>', 'the first day it takes answers, 2026-11-23')
    .option('--closes <day>', 'the last day it takes answers; open-ended where it is left out')
    .option('--languages <codes>', 'he,ar,en, the first shown first')
    .option('--codes', 'let in by one-time codes instead of an open link')
    .option('--no-pairing-code', 'do not ask for the personal code')
    .option('--programme <id>', 'the programme it asks about')
    .option('--body <id>', 'the committee or working group it asks about')
    .option('--invited <number>', 'how many are invited, where no schools say it', whole)
    .option(
      '--school <code=invited>',
      'a school and how many are invited there; may be given several times',
      gather,
      [],
    )
    .action(async (questionnaire: string, options: Options & Omit<OpenOptions, 'questionnaire'>) => {
      const { openCampaign } = await import('./open.ts')
      await end(options, (speak) => openCampaign({ ...options, questionnaire }, speak))
    })

  verb('list', 'list the campaigns and how they stand').action(async (options: Options) => {
    const { listCampaigns } = await import('./list.ts')
    await end(options, (speak) => listCampaigns(options, speak))
  })

  verb('count <campaign>', 'how many have answered, by school').action(async (campaign: string, options: Options) => {
    const { countCampaign } = await import('./count.ts')
    await end(options, (speak) => countCampaign({ ...options, campaign }, speak))
  })

  verb('remind <campaign>', 'a reminder for each school, by those who answered least, naming nobody').action(
    async (campaign: string, options: Options) => {
      const { remind } = await import('./count.ts')
      await end(options, (speak) => remind({ ...options, campaign }, speak))
    },
  )

  verb('posters <campaign>', 'posters to print, one a school and language')
    .requiredOption('--out <file>', 'the page to write')
    .option('--address <address>', 'where phones reach the service, where madad.yml does not say it')
    .action(async (campaign: string, options: Options & { out: string; address?: string }) => {
      const { posters } = await import('./print.ts')
      await end(options, (speak) => posters({ ...options, campaign }, speak))
    })

  verb('codes <campaign>', 'make one-time codes, on cards to print')
    .requiredOption('--out <file>', 'the page to write')
    .option('--address <address>', 'where phones reach the service, where madad.yml does not say it')
    .option('--count <number>', 'how many; as many as are invited where it is left out', whole)
    .option('--school <code>', 'for this school alone')
    .addOption(new Option('--card-language <code>', 'the language of the cards').choices(['he', 'ar', 'en']))
    .action(
      async (
        campaign: string,
        options: Options & { out: string; address?: string; count?: number; school?: string; cardLanguage?: string },
      ) => {
        const { codes } = await import('./print.ts')
        await end(options, (speak) => codes({ ...options, campaign }, speak))
      },
    )

  verb('close <campaign>', 'close a campaign now')
    .option('--reason <words>', 'why; kept for ever')
    .action(async (campaign: string, options: Options & { reason?: string }) => {
      const { close } = await import('./close.ts')
      await end(options, (speak) => close({ ...options, campaign }, speak))
    })

  verb('reopen <campaign>', 'open a closed campaign again')
    .requiredOption('--reason <words>', 'why; kept for ever')
    .option('--closes <day>', 'the last day it takes answers; open-ended where it is left out')
    .action(async (campaign: string, options: Options & { reason: string; closes?: string }) => {
      const { reopen } = await import('./close.ts')
      await end(options, (speak) => reopen({ ...options, campaign }, speak))
    })

  verb('erase <campaign>', 'erase the answers of a closed campaign, for good')
    .requiredOption('--reason <words>', 'why; kept for ever')
    .action(async (campaign: string, options: Options & { reason: string }) => {
      const { erase } = await import('./close.ts')
      await end(options, (speak) => erase({ ...options, campaign }, speak))
    })
}
