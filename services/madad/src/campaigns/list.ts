import { answered } from '@madad/desk/campaigns/count-words'
import { formatDate } from '@madad/language/figures'
import type { Language } from '@madad/language/language'
import { say } from '@madad/language/messages'
import { formatSchoolYear } from '@madad/language/school-year'
import { type Campaign, campaignState } from '@madad/store/campaign'
import { listCampaigns as listAll } from '@madad/store/campaigns'
import { liveCounts } from '@madad/store/live-counts'
import { today } from '../clock.ts'
import { exit } from '../exit.ts'
import { inHome } from '../in-home.ts'
import type { Speaker } from '../speaker.ts'
import { toTable } from '../tabular.ts'
import { shortId } from './choose-campaign.ts'
import { addressOf, linksOf } from './links.ts'

/** `madad campaign list`: every campaign in the order they open, and how it stands. */
export const listCampaigns = (options: { home: string }, speak: Speaker): Promise<number> =>
  inHome(options.home, speak, async (home, store) => {
    const { language } = speak
    const step = home.settings.disclosure.minimum_answers
    const listed = []
    for (const campaign of await listAll(store)) {
      const state = campaign.erasedAt === null ? campaignState(campaign, today()) : 'erased'
      const { all } = (await liveCounts(store, campaign.campaignId, step))!
      listed.push({ campaign, links: linksOf(campaign, addressOf(home)), state, all } as const)
    }
    const told = listed.map(({ campaign, links, state, all }) => ({ ...campaign, ...links, state, answered: all }))
    speak.data({ step, campaigns: told })
    if (speak.isJson) return exit.done
    if (listed.length === 0) {
      speak.say('campaigns.none')
      return exit.done
    }
    const columns = ['id', 'questionnaire', 'wave', 'year', 'open', 'state', 'answered', 'link'] as const
    const rows = listed.map(({ campaign, links, state, all }) => [
      shortId(campaign.campaignId),
      campaign.questionnaireId,
      campaign.wave,
      formatSchoolYear(campaign.schoolYear, language),
      days(campaign, language),
      say(language, `campaigns.state.${state}`),
      state === 'erased' ? '' : answered(all, step, language),
      links.link,
    ])
    const titles = columns.map((name) => say(language, `campaigns.column.${name}`))
    process.stdout.write(toTable(titles, rows))
    return exit.done
  })

const days = ({ opensOn, closesOn }: Campaign, language: Language): string =>
  `${formatDate(opensOn, language)}–${closesOn === null ? '' : formatDate(closesOn, language)}`
