import { municipality } from './municipality.ts'
import { around, random } from './random.ts'

export interface SampleCampaign {
  campaignId: string
  questionnaireId: string
  version: number
  authorityId: string
  wave: 'pre' | 'post' | 'follow_up'
  schoolYear: number
  opensOn: string
  closesOn: string
  /** the body it asks about, where it asks about one */
  bodyId?: string
}

/** One person's answers, as the form would send them. */
export interface SampleResponse {
  responseId: string
  campaignId: string
  /** the day it was sent, `2023-11-07` */
  day: string
  language: 'he' | 'ar'
  /** name and value of every field that was filled in: an item and its step, a pairing question and its text */
  fields: readonly (readonly [name: string, value: string])[]
}

const questionnaire = { questionnaireId: 'teacher-stem-self-efficacy', version: 1 }
/** The steps of agreement, which count 1 to 5. */
export const steps = ['strongly_disagree', 'disagree', 'neither', 'agree', 'strongly_agree']

/** The subscales: their items, where the teachers stood in the autumn, and how far each wave is from there. */
const subscales = [
  {
    items: ['open_with_question', 'encourage_discouraged', 'connect_to_life', 'draw_in_silent'],
    mean: 3.5,
    change: { pre: 0, post: 0.15, follow_up: 0.15 },
  },
  {
    items: ['explain_another_way', 'read_mistake', 'guide_inquiry', 'fit_levels'],
    mean: 3.2,
    change: { pre: 0, post: 0.3, follow_up: 0.3 },
  },
  {
    items: ['start_work', 'order_in_practical_work', 'settle_disturbance', 'keep_groups_working'],
    mean: 3.7,
    change: { pre: 0, post: 0.03, follow_up: 0 },
  },
] as const

const campaigns: Omit<SampleCampaign, 'campaignId'>[] = (
  [
    ['pre', '2023-11-05', '2023-11-30'],
    ['post', '2024-04-07', '2024-05-02'],
    ['follow_up', '2024-06-09', '2024-06-20'],
  ] as const
).map(([wave, opensOn, closesOn]) => ({
  ...questionnaire,
  authorityId: municipality.authority_id,
  wave,
  schoolYear: 2024,
  opensOn,
  closesOn,
}))

/** Which teachers answered in which wave: most of the first wave come back, some are new. */
const taking = {
  pre: Array.from({ length: 64 }, (_, teacher) => teacher),
  post: [...Array.from({ length: 50 }, (_, teacher) => teacher), 64, 65, 66, 67, 68, 69, 70],
  follow_up: [3, 11, 24, 39],
}

/** Looks like a random UUID, and is the same for the same seed. */
export function uuid(seed: string): string {
  const next = random(`uuid ${seed}`)
  const hex = Array.from({ length: 32 }, () => Math.floor(next() * 16).toString(16))
  hex[12] = '4'
  hex[16] = '89ab'[Number.parseInt(hex[16]!, 16) % 4]!
  const text = hex.join('')
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-')
}

const letters = { he: 'אבגדהויכלמנסעפרשת', ar: 'ابجحخدرزسشعفكلمنهو' }

/** What does not change about a teacher between waves. */
function teacherOf(number: number) {
  const next = random(`teacher ${number}`)
  const language: 'he' | 'ar' = number % 6 === 5 ? 'ar' : 'he'
  const letter = () => letters[language][Math.floor(next() * letters[language].length)]!
  const level = around(next, 1.1)
  const pairing: [string, string][] = [
    ['pairing.mother_letter', letter()],
    ['pairing.birth_day', String(1 + Math.floor(next() * 31))],
    ['pairing.birthplace_letter', letter()],
    ['pairing.phone_digits', String(Math.floor(next() * 100)).padStart(2, '0')],
  ]
  return { language, level, pairing, hasCode: next() < 0.86 }
}

function answersOf(number: number, wave: SampleCampaign['wave']): [string, string][] {
  const { level, pairing, hasCode } = teacherOf(number)
  const next = random(`answers ${number} ${wave}`)
  const answers: [string, string][] = []
  for (const { items, mean, change } of subscales) {
    const own = mean + change[wave] + level + around(next, 0.35)
    for (const item of items) {
      if (next() < 0.025) continue
      const score = Math.min(5, Math.max(1, Math.round(own + around(next, 1.1))))
      answers.push([item, steps[score - 1]!])
    }
  }
  return hasCode ? [...answers, ...pairing] : answers
}

/** A day while it is open; most answer soon after they are asked. */
export function dayIn({ opensOn, closesOn }: { opensOn: string; closesOn: string }, next: () => number): string {
  const open = Date.parse(opensOn)
  const days = (Date.parse(closesOn) - open) / 86_400_000
  return new Date(open + Math.floor(next() ** 2 * (days + 1)) * 86_400_000).toISOString().slice(0, 10)
}

/**
 * Answers of the sample municipality's teachers to `teacher-stem-self-efficacy` v1: 64 before a training, 57 after it,
 * most of them the same people, and four some weeks later, too few to be shown. In the order they were sent.
 */
export function sampleResponses(): { campaigns: SampleCampaign[]; responses: SampleResponse[] } {
  const made = campaigns.map((campaign) => ({ campaignId: uuid(`campaign ${campaign.wave}`), ...campaign }))
  const responses = made.flatMap((campaign) =>
    taking[campaign.wave].map((number): SampleResponse => {
      const name = `response ${campaign.wave} ${number}`
      return {
        responseId: uuid(name),
        campaignId: campaign.campaignId,
        day: dayIn(campaign, random(name)),
        language: teacherOf(number).language,
        fields: answersOf(number, campaign.wave),
      }
    }),
  )
  return {
    campaigns: made,
    responses: responses.toSorted((a, b) => (a.day + a.responseId < b.day + b.responseId ? -1 : 1)),
  }
}
