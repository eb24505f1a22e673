import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desks, desksWith } from './desks-with.ts'

const name = `<img src=x> & ועדת היגוי`
/** Three meetings of a committee of ten, the second of which fell through, and what is published beside them. */
const rows = [
  ...[
    [`'2023-10-16'`, 1, true, 10, 9, null, null],
    [`'2024-01-15'`, null, false, null, null, null, null],
    [`'2024-04-15'`, 2, true, 10, 6, 9, 5],
  ].map(
    ([date, number, held, invited, attended, previous, same]) => `insert into body_meeting by name
      select 'k' as body_key, '${name}' as body_name, 'steering_committee' as body_kind, 2024 as school_year,
        ${date} as meeting_date, ${number} as meeting_number, ${held} as is_held, ${invited} as invited,
        ${attended} as attended, ${attended} / ${invited} as attended_share, ${previous} as previous,
        ${same} as same_people, ${same} / ${previous} as same_people_share, 'observed' as status, 'v' as vintage_id,
        'נוכחות' as sheet, 'F2:F11' as cells`,
  ),
  `insert into body_year by name
    select 'k' as body_key, '${name}' as body_name, 'steering_committee' as body_kind, 2024 as school_year,
      4 as meetings_planned, 2 as meetings_held, 1 as meetings_cancelled, 20 as invitations, 15 as attendances,
      9 as previous, 5 as same_people, 2 as same_organisations, 10 as regulars_of, 6 as steady_members,
      'observed' as status, 'v' as vintage_id`,
  `insert into body_survival by name
    select 'k' as body_key, '${name}' as body_name, number as meeting_number, 9 as founders,
      1 - 0.2 * (number - 1) as still_coming_share, 'observed' as status, 'v' as vintage_id
    from range(1, 3) as each(number)`,
  `insert into task_year by name
    select 'k' as body_key, 2024 as school_year, 8 as raised, 6 as done, 2 as open, 1 as overdue, 5 as due_by_next,
      3 as done_by_next, 4 as done_in_year, 21.5 as median_days, 12 as median_ci_low`,
  `insert into advice by name
    select 'working_group_too_small' as advice_id, 'ecosystem' as axis, 'body' as subject_kind, 'k' as subject_id,
      '${name}' as subject_name, 6 as found_number, 10 as wanted_from, 20 as wanted_to, 'עברית' as reason_he, 'عربية' as reason_ar, 'Too few' as reason_en`,
  `insert into advice by name
    select 'core_programmes' as advice_id, 'work-plan' as axis, 'goal' as subject_kind, 'g' as subject_id,
      'of the plan' as reason_he, 'of the plan' as reason_ar, 'of the plan' as reason_en`,
]

let desks: Desks
beforeAll(async () => {
  desks = await desksWith(rows)
})
afterAll(() => desks[Symbol.asyncDispose]())

const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

test('a body has its picture, its year and its advice; what files say is text', async () => {
  const { body, statusCode } = await desks.app.inject('/en/infrastructure')
  expect(statusCode).toBe(200)
  expect(body).not.toContain('<img src')
  expect(body).not.toMatch(/<script|<style|\sstyle=/)
  const told = text(body)
  expect(told).toContain('75% 15/20')
  expect(told).toContain('56% 5/9')
  expect(told).toContain('60% 3/5')
  expect(told).toContain('22 12+')
  expect(told).toContain('Too few (found: 6; advised: 10 to 20)')
  // the plan's advice stands with the plan
  expect(told).not.toContain('of the plan')
})

test('the lines go over a meeting that was cancelled, which is a mark at the foot', async () => {
  const { body } = await desks.app.inject('/he/infrastructure')
  const path = (kind: string) => new RegExp(`<path class="${kind}" d="([^"]*)"`).exec(body)?.[1]
  expect(path('attended')).toBe('M5 10L25 40')
  expect(path('attended dots')).toBe('M5 10h0M25 40h0')
  expect(path('same')).toBe('M25 44.4')
  expect(path('founders')).toBe('M5 0L25 20')
  expect(path('cancelled')).toBe('M15 100v-6')
  expect(body).toContain('2 מפגשים, מ־16.10.2023 עד 15.4.2024')
})

test('each table is a file to download, by its name in the contract alone', async () => {
  const reply = await desks.app.inject('/he/infrastructure/body_year.csv')
  expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8')
  expect(reply.headers['content-disposition']).toBe('attachment; filename="body_year.csv"')
  expect(reply.body.split('\r\n')[0]).toMatch(/^\ufeffbody_key,body_name,body_kind,goal_name,school_year/)
  expect(reply.body).toContain('<img src=x> & ועדת היגוי,steering_committee,,2024,4,2,1,20,15')
  expect((await desks.app.inject('/he/infrastructure/vintage.csv')).statusCode).toBe(404)
})

test('where no log has come yet the page says what to do', async () => {
  const { body } = await desks.empty.inject('/he/infrastructure')
  expect(text(body)).toContain('עוד אין יומן מפגשים')
  expect(body).toContain('href="/he/sources/mechanism/meetings"')
})
