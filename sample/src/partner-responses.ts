import { municipality } from './municipality.ts'
import { around, random } from './random.ts'
import { dayIn, type SampleCampaign, type SampleResponse, steps, uuid } from './responses.ts'

/** How the members of the bodies feel about them: an item, and where they stood as the doing began and after four years. */
const items: readonly [item: string, inBeginning: number, inEnd: number][] = [
  ['say_otherwise', 3.9, 4.1],
  ['listened_to', 3.8, 4.2],
  ['some_belittled', 2.1, 1.9],
  ['aim_clear', 3.2, 4.1],
  ['worth_for_us', 3.9, 4.2],
  ['each_for_itself', 2.9, 2.3],
  // they feel heard, though most of what they propose is not carried on
  ['my_view_counts', 3.7, 4.4],
  ['know_how_decided', 3.3, 4.2],
  ['decided_beforehand', 2.6, 1.7],
  ['agreed_is_done', 3.8, 3.3],
  ['agenda_finished', 3.7, 3.9],
  ['progress_seen', 3.3, 3.6],
  ['needed_are_here', 3.4, 3.3],
  ['field_is_heard', 3.3, 3.5],
  ['same_faces', 2.8, 3.6],
]

const campaigns: readonly (Omit<SampleCampaign, 'campaignId'> & { members: number })[] = (
  [
    ['pre', 2021, '2020-11-08', '2020-11-30', 31, undefined],
    ['post', 2024, '2024-05-12', '2024-06-06', 27, undefined],
    // those who still come to the group that tires think well of it
    ['post', 2024, '2024-05-12', '2024-06-06', 6, 'קבוצת בנות במדע'],
  ] as const
).map(([wave, schoolYear, opensOn, closesOn, members, bodyId]) => ({
  ...{ questionnaireId: 'partnership-climate', version: 1, authorityId: municipality.authority_id },
  ...{ wave, schoolYear, opensOn, closesOn, members },
  ...(bodyId && { bodyId }),
}))

/** Answers of members of the sample's bodies to `partnership-climate` v1, in the first year of doing and in the fourth. */
export function partnerResponses(): { campaigns: SampleCampaign[]; responses: SampleResponse[] } {
  const made = campaigns.map(({ members, ...campaign }) => ({
    campaign: { campaignId: uuid(`partners ${campaign.wave} ${campaign.bodyId ?? ''}`), ...campaign },
    members,
  }))
  const responses = made.flatMap(({ campaign, members }) =>
    Array.from({ length: members }, (_, member): SampleResponse => {
      const name = `partner ${campaign.wave} ${campaign.bodyId ?? ''} ${member}`
      const next = random(name)
      const level = around(next, 0.8)
      const fields = items.map(([item, inBeginning, inEnd]): [string, string] => {
        const mean = campaign.wave === 'pre' ? inBeginning : inEnd
        // who feels well says so of the faults too
        const own = mean + (mean < 3 ? -level : level) + around(next, 1)
        return [item, steps[Math.min(5, Math.max(1, Math.round(own))) - 1]!]
      })
      return {
        ...{ responseId: uuid(name), campaignId: campaign.campaignId, day: dayIn(campaign, next) },
        ...{ language: member % 9 === 8 ? 'ar' : 'he', fields },
      }
    }),
  )
  return {
    campaigns: made.map(({ campaign }) => campaign),
    responses: responses.toSorted((a, b) => (a.day + a.responseId < b.day + b.responseId ? -1 : 1)),
  }
}
