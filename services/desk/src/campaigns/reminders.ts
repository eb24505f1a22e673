import { formatDate } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import type { Questionnaire } from '@madad/questionnaires/schema'
import type { Campaign } from '@madad/store/campaign'
import type { LiveCount, LiveCounts } from '@madad/store/live-counts'
import { answered } from './count-words.ts'
import { linkAddress } from './print/links.ts'

export interface Reminder {
  /** nothing where everybody is reminded together */
  institutionId: string | null
  name: string
  /** in each of the campaign's languages */
  words: { language: Language; text: string }[]
}

/**
 * Words to send to each school, those who answered least first. They name nobody, for nobody knows; a school too small to
 * be counted alone is told of all.
 * @param service where respondents reach the service: `https://madad.example.muni.il`
 */
export function remindersOf(
  campaign: Campaign,
  { title }: Pick<Questionnaire, 'title'>,
  { step, all, schools }: LiveCounts,
  service: string,
): Reminder[] {
  const { languages, closesOn, campaignId } = campaign
  const words = (count: LiveCount, link: string) =>
    languages.map((language) => {
      const values = {
        title: title[language],
        answered: answered(count, step, language),
        invited: count.invited ?? '?',
        link: linkAddress(service, link),
      }
      const text =
        closesOn === null
          ? say(language, 'campaigns.remind.open_ended', values)
          : say(language, 'campaigns.remind', { ...values, day: formatDate(closesOn, language) })
      return { language, text }
    })
  if (schools.length === 0) return [{ institutionId: null, name: '', words: words(all, campaignId) }]
  return schools.map(({ institutionId, name, linkId, ...count }) => ({
    institutionId,
    name,
    words: words(count.isTooSmall ? all : count, linkId),
  }))
}
