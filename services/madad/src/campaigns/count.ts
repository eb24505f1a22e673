import { answered } from '@madad/desk/campaigns/count-words'
import { remindersOf } from '@madad/desk/campaigns/reminders'
import { say } from '@madad/language/messages'
import { type LiveCount, liveCounts } from '@madad/store/live-counts'
import type { Speaker } from '../speaker.ts'
import { toTable } from '../tabular.ts'
import { type CampaignVerb, questionnaireOf, withCampaign } from './choose-campaign.ts'
import { addressOf } from './links.ts'

/** `madad campaign count`: against the invited number, by school, never one answer at a time. */
export const countCampaign = (options: CampaignVerb, speak: Speaker): Promise<number> =>
  withCampaign(options, speak, async ({ home, store, campaign }) => {
    const { language } = speak
    const counts = (await liveCounts(store, campaign.campaignId, home.settings.disclosure.minimum_answers))!
    const { step, all, schools } = counts
    speak.data(counts)
    if (speak.isJson) return []
    const row = (name: string, count: LiveCount, isTooSmall = false) => [
      name,
      isTooSmall ? say(language, 'campaigns.count.small') : answered(count, step, language),
      count.invited ?? '',
    ]
    const titles = (['school', 'answered', 'invited'] as const).map((name) => say(language, `campaigns.column.${name}`))
    const rows = schools.map((school) => row(school.name, school, school.isTooSmall))
    process.stdout.write(toTable(titles, [...rows, row(say(language, 'campaigns.count.all'), all)]))
    speak.say('campaigns.count.steps', { step })
    return []
  })

/** `madad campaign remind`: words to send to each school, those who answered least first. It names nobody, for nobody knows. */
export const remind = (options: CampaignVerb, speak: Speaker): Promise<number> =>
  withCampaign(options, speak, async ({ home, store, campaign }) => {
    const asked = await questionnaireOf(store, home, campaign)
    if ('problems' in asked) return asked.problems
    const { minimum_answers } = home.settings.disclosure
    const counts = (await liveCounts(store, campaign.campaignId, minimum_answers))!
    const reminders = remindersOf(campaign, asked.questionnaire, counts, addressOf(home)).map(
      ({ words, ...school }) => ({ ...school, words: words.map(({ text }) => text) }),
    )
    speak.data({ reminders })
    if (!speak.isJson)
      process.stdout.write(
        reminders.map(({ name, words }) => `${[name, ...words].filter(Boolean).join('\n')}\n`).join('\n'),
      )
    return []
  })
