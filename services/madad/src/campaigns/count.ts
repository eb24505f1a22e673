import { formatDate } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { type LiveCount, liveCounts } from '@madad/store/live-counts'
import type { Speaker } from '../speaker.ts'
import { toTable } from '../tabular.ts'
import { type CampaignVerb, questionnaireOf, withCampaign } from './choose-campaign.ts'
import { addressOf, linksOf } from './links.ts'

/** How many have answered, in words: `20 or more`, `fewer than 5`. */
export const answered = ({ atLeast }: LiveCount, step: number, language: Language): string =>
  atLeast === null
    ? say(language, 'campaigns.count.fewer', { step })
    : say(language, 'campaigns.count.at_least', { count: atLeast })

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
    const { title } = asked.questionnaire
    const { minimum_answers } = home.settings.disclosure
    const { step, all, schools } = (await liveCounts(store, campaign.campaignId, minimum_answers))!
    const { closesOn } = campaign
    const links = linksOf(campaign, addressOf(home))
    const words = (count: LiveCount, link: string) =>
      campaign.languages.map((language) => {
        const values = {
          title: title[language],
          answered: answered(count, step, language),
          invited: count.invited ?? '?',
          link,
        }
        return closesOn === null
          ? say(language, 'campaigns.remind.open_ended', values)
          : say(language, 'campaigns.remind', { ...values, day: formatDate(closesOn, language) })
      })
    const reminders = schools.length
      ? schools.map((school) => ({
          institutionId: school.institutionId,
          name: school.name,
          words: words(
            school.isTooSmall ? all : school,
            links.schools.find(({ institutionId }) => institutionId === school.institutionId)!.link,
          ),
        }))
      : [{ institutionId: null, name: '', words: words(all, links.link) }]
    speak.data({ reminders })
    if (!speak.isJson)
      process.stdout.write(
        reminders.map(({ name, words }) => `${[name, ...words].filter(Boolean).join('\n')}\n`).join('\n'),
      )
    return []
  })
