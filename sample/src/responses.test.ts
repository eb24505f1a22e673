import { expect, test } from 'vitest'
import { sampleResponses } from './responses.ts'

const { campaigns, responses } = sampleResponses()
const of = (wave: string) =>
  responses.filter(({ campaignId }) => campaigns.find((campaign) => campaign.wave === wave)!.campaignId === campaignId)
const steps = ['strongly_disagree', 'disagree', 'neither', 'agree', 'strongly_agree']
const instruction = ['explain_another_way', 'read_mistake', 'guide_inquiry', 'fit_levels']
const management = ['start_work', 'order_in_practical_work', 'settle_disturbance', 'keep_groups_working']

/** The mean score of all answers to some items. */
function mean(wave: string, items: readonly string[]): number {
  const scores = of(wave).flatMap(({ fields }) =>
    fields.filter(([name]) => items.includes(name)).map(([, step]) => steps.indexOf(step) + 1),
  )
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}

test('three waves, the last too small to be shown', () => {
  expect(['pre', 'post', 'follow_up'].map((wave) => of(wave).length)).toEqual([64, 57, 4])
  expect(sampleResponses()).toEqual({ campaigns, responses })
  expect(new Set(responses.map(({ responseId }) => responseId)).size).toBe(125)
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
  for (const { responseId } of responses) expect(responseId).toMatch(uuid)
})

test('teachers feel abler to instruct after the training, and no abler to manage a class', () => {
  expect(mean('post', instruction) - mean('pre', instruction)).toBeCloseTo(0.3, 1)
  expect(Math.abs(mean('post', management) - mean('pre', management))).toBeLessThan(0.1)
})

test('most of those who come back make the same code, none makes half of one', () => {
  const codes = (wave: string) =>
    of(wave)
      .map(({ fields }) => fields.filter(([name]) => name.startsWith('pairing.')).map(([, text]) => text))
      .filter((code) => code.length)
  expect([...codes('pre'), ...codes('post')].every((code) => code.length === 4)).toBe(true)
  const before = new Set(codes('pre').map(String))
  expect(codes('post').filter((code) => before.has(String(code))).length).toBeGreaterThan(38)
})

test('each response was sent while its campaign was open, in Hebrew or Arabic', () => {
  for (const { campaignId, day, language } of responses) {
    const campaign = campaigns.find((each) => each.campaignId === campaignId)!
    expect(day >= campaign.opensOn && day <= campaign.closesOn).toBe(true)
    expect(['he', 'ar']).toContain(language)
  }
})
