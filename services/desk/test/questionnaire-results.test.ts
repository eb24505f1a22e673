import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desks, desksWith } from './desks-with.ts'

const hostile = '<img src=x> & שאלון'
const titled = `'${hostile}' as title_he, 'استبيان' as title_ar, 'Efficacy' as title_en`
const of = `'efficacy' as questionnaire_id, 1 as version, '9901' as authority_id`
const pre = `'c-pre' as campaign_id, 'pre' as wave, 2024 as school_year`
const waves = `2024 as before_school_year, 'pre' as before_wave, 2024 as after_school_year`
/** A campaign of two scales, one withheld; a change by pairs, one of groups, one of too few; a scale of another authority. */
const rows = [
  `insert into questionnaire by name select 'efficacy' as questionnaire_id, 1 as version, ${titled}`,
  `insert into questionnaire_scale by name select ${of}, ${pre}, 'whole' as scale_id, ${titled}, 44 as n, 3.25 as mean,
    0.6 as sd, 3.07 as ci_low, 3.43 as ci_high, 1 as low, 5 as high, 'observed' as status`,
  `insert into scale_reliability by name select ${of}, ${pre}, 'whole' as scale_id, ${titled}, 1 as position, 44 as n,
    40 as complete_count, 12 as item_count, 0.87 as alpha, 0.81 as alpha_ci_low, 0.92 as alpha_ci_high, 0.88 as omega,
    'cronbach_alpha' as published_coefficient, 0.9 as published_value, 'One (2020)' as published_reference,
    'observed' as status`,
  ...[
    ['he', 30, 0.86],
    ['ar', 14, 0.61],
  ].map(
    ([
      language,
      n,
      alpha,
    ]) => `insert into scale_reliability by name select ${of}, ${pre}, 'whole' as scale_id, ${titled},
      1 as position, '${language}' as language, ${n} as n, ${n} as complete_count, ${alpha} as alpha,
      'low_reliability' as status`,
  ),
  `insert into scale_reliability by name select ${of}, ${pre}, 'part' as scale_id, 'חלק' as title_he, 'جزء' as title_ar,
    'Part' as title_en, 2 as position, 'suppressed' as status`,
  `insert into scale_reliability by name select 'other' as questionnaire_id, 1 as version, '5590' as authority_id, ${pre},
    'else' as scale_id, 'Elsewhere' as title_en, 1 as position, 'observed' as status`,
  `insert into item_analysis by name select ${of}, ${pre}, 'whole' as scale_id, 'explain' as item_id, 1 as position,
    '${hostile}' as text_he, 'بند' as text_ar, 'Explain another way' as text_en, true as is_reversed, 42 as n,
    40 as complete_count, 0.24 as item_rest, 0.89 as alpha_without, 0.05 as floor_share, 0.36 as ceiling_share,
    1 as blank_count, 0 as refused_count, 1 as dont_know_count, 0 as not_asked_count, 'observed' as status`,
  `insert into questionnaire_change by name select ${of}, ${waves}, 'post' as after_wave, 'whole' as scale_id, ${titled},
    40 as n, 0.3 as change, 0.12 as ci_low, 0.48 as ci_high, 0.0004 as wilcoxon_p, 0.51 as effect_dav,
    50 as after_n, 44 as before_n, 41 as paired_count, 2 as one_differs_count, 3 as ambiguous_count, 0.82 as paired_share,
    0.06 as ambiguous_share, 0.34 as expected_wrong_count, 0.25 as improved_share, 0.7 as unchanged_share,
    0.05 as worsened_share, 1 as low, 5 as high, 'observed' as status`,
  `insert into wave_comparison by name select ${of}, ${waves}, 'post' as after_wave, 'whole' as scale_id, ${titled},
    true as is_paired, 44 as before_n, 3 as before_mean, 2.8 as before_ci_low, 3.2 as before_ci_high, 50 as after_n,
    3.5 as after_mean, 3.3 as after_ci_low, 3.7 as after_ci_high, 1 as low, 5 as high, 'observed' as status`,
  `insert into questionnaire_change by name select ${of}, ${waves}, 'follow_up' as after_wave, 'whole' as scale_id,
    ${titled}, 1 as low, 5 as high, 'suppressed' as status`,
  `insert into wave_comparison by name select ${of}, ${waves}, 'follow_up' as after_wave, 'whole' as scale_id, ${titled},
    false as is_paired, 44 as before_n, 3 as before_mean, 20 as after_n, 3.1 as after_mean, 0.1 as difference,
    -0.2 as ci_low, 0.4 as ci_high, 0.15 as effect_d, 1 as low, 5 as high, 'observed' as status`,
]

let desks: Desks
beforeAll(async () => {
  desks = await desksWith(rows)
})
afterAll(() => desks[Symbol.asyncDispose]())

const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const told = async (language: string) => {
  const { body, statusCode } = await desks.app.inject(`/${language}/questionnaire-results`)
  expect(statusCode).toBe(200)
  return { body, said: text(body) }
}

test('a scale has its mean and α with their intervals, what was published of it, and how far to trust it', async () => {
  const { body, said } = await told('en')
  expect(body).not.toMatch(/<script|<style|\sstyle=/)
  expect(said).toContain('3.25 (3.07 … 3.43)')
  expect(said).toContain('0.87 (0.81 … 0.92) 0.88 40 the items speak of one thing α = 0.90 One (2020)')
  expect(said).toContain('עברית 30 0.86')
  expect(said).toContain('Part Withheld')
  expect(said).not.toContain('Elsewhere')
})

test('an item has its ends and who gave no answer, and says that it counts turned round', async () => {
  const { said } = await told('en')
  expect(said).toContain('Explain another way (reversed) 42 0.24 0.89 5% 36% 1 blank · 1 do not know')
})

test('a change of the same people has its pairing, its interval, who moved; one of groups is said to be such', async () => {
  const { said } = await told('en')
  expect(said).toContain('Of 50 who answered the second time, 41 (82%)')
  expect(said).toContain('3 (6%) fit more than one person')
  expect(said).toContain('about 0.3 wrong pairs')
  expect(said).toContain('+0.30 (+0.12 … +0.48) rose 40 0.51 &#60; 0.001 25% 70% 5%')
  expect(said).toContain('Not paired')
  expect(said).toContain('+0.10 (-0.20 … +0.40) no change that numbers this small can show 44 · 20 0.15')
})

test('before and after are drawn on the whole range of the scale, hollow and filled; what forms say is text', async () => {
  const { body } = await told('he')
  expect(body).not.toContain('<img src')

  const path = (kind: string) => new RegExp(`<path class="${kind}" d="([^"]*)"`).exec(body)?.[1]
  expect(path('grid')).toBe('M0 0V40M250 0V40M500 0V40M750 0V40M1000 0V40')
  expect(body).toContain('d="M450 12H550"')
  expect(body).toContain('d="M500 12h0"')
  expect(body).toContain('d="M575 28H675"')
  expect(text(body)).toContain('3.00 (2.80 … 3.20) 44 3.50 (3.30 … 3.70) 50')
  expect(body).toContain('3.00 לפני, 3.50 אחרי, בסולם מ־1 עד 5')
})

test('each table is a file to download, by its name in the contract alone', async () => {
  const reply = await desks.app.inject('/he/questionnaire-results/item_analysis.csv')
  expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(reply.headers['content-disposition']).toBe('attachment; filename="item_analysis.csv"')
  expect(reply.body.split('\r\n')[0]).toMatch(/^\ufeffquestionnaire_id,version,scale_id,item_id,position/)
  expect((await desks.app.inject('/he/questionnaire-results/indicator.csv')).statusCode).toBe(404)
})

test('where nothing was answered yet the page says what to do', async () => {
  const { body } = await desks.empty.inject('/he/questionnaire-results')
  expect(text(body)).toContain('עוד אין תשובות')
  expect(body).toContain('href="/he/campaigns"')
})
