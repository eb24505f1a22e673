import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plan } from '../src/plan/plan.ts'
import { writePublishedWith } from './desks-with.ts'
import { home, hostileName } from './published-fixture.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'madad-desk-plan-'))
})
afterAll(() => rm(folder, { recursive: true }))

const quoted = (value: unknown): string =>
  value === null ? 'null' : typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value)

/** Rows as records into tables of a published file; what they leave out is empty. */
async function published(name: string, tables: Record<string, Record<string, unknown>[]>): Promise<string> {
  const file = join(folder, name)
  const inserted = Object.entries(tables).flatMap(([table, rows]) =>
    rows.map(
      (row) =>
        `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.values(row).map(quoted).join(', ')})`,
    ),
  )
  await writePublishedWith(file, inserted)
  return file
}

async function served(file: string, today = '2026-11-23') {
  const server = Fastify()
  await server.register(plan, { published: file, authorityId: home, today: () => today })
  return server
}
const text = (body: string) => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

const cell = { vintage_id: 'p', sheet: 's', row: 2 }
const doing = { component_count: 2, core_count: 2, done_count: 2, due_count: 2, due_done_count: 2 }
const items = [
  { item_id: 'm', level: 'mission', position: 1, depth: 1, name: 'המשימה', ...doing, verdict: 'unknown', ...cell },
  {
    ...{ item_id: 'g', level: 'goal', parent_id: 'm', position: 2, depth: 2, name: hostileName, ...doing },
    ...{ doing: 'done', movement: 'still', verdict: 'theory', ...cell },
  },
  {
    ...{
      item_id: 'c',
      level: 'component',
      parent_id: 'g',
      position: 3,
      depth: 3,
      name: 'סדנאות',
      programme_kind: 'core',
    },
    ...{
      status: 'done',
      planned_start: '2022-09-01',
      planned_end: '2023-06-30',
      actual_end: '2023-07-10',
      output: 'מורים',
    },
    ...{
      planned_output: 30,
      actual_output: 31,
      component_count: 1,
      due_count: 1,
      planned_ils: 1000,
      spent_ils: 900,
      ...cell,
    },
  },
]
const target = {
  ...{ target_id: 't', item_id: 'g', level: 'goal', name: 'יעד', indicator_id: 'dropout_share', indicator_name: 'x' },
  ...{ kind: 'benchmark', wanted: 'down', deadline: 2022, hold_years: 4, baseline_year: 2020, baseline_value: 0.03 },
  ...{ state: 'holding', decided_year: 2023, decided_value: 0.021, asked_value: 0.022, held_years: 1, is_sure: false },
  ...{ detectable_yearly: 0.012, detectable_pooled: 0.008, years_pooled: 2, cases_per_year: 900, ...cell },
}
const vague = { ...target, target_id: 'v', kind: 'increase', state: 'not_defined', is_sure: null, held_years: null }

describe('the page of the work plan', () => {
  test.each([
    ['he', 'מחזיק 1 מתוך 4 שנים', 'ההנחה שהרכיבים האלה יניעו אותו מוטלת בספק', '1.2 נקודות אחוז'],
    ['ar', 'ثابت (السنوات: 1 من 4)', 'موضع شك', '1.2 نقطة مئوية'],
    ['en', 'Holding 1 of 4 years', 'the theory that they would move it is in doubt', '1.2 percentage points'],
  ])('tells state, where the chain breaks and what could show, in %s', async (language, state, verdict, change) => {
    const server = await served(await published(`${language}.duckdb`, { plan_item: items, target: [target, vague] }))
    const { statusCode, body, headers } = await server.inject(`/${language}/plan`)
    expect(statusCode).toBe(200)
    for (const words of [state, verdict, change]) expect(text(body)).toContain(words)
    expect(body).not.toMatch(/<script|\sstyle=|<img/)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    await server.close()
  })

  test('is drawn as the operating model, with who carries it together', async () => {
    const file = await published('model.duckdb', {
      plan_item: items,
      target: [target],
      body_year: [
        {
          body_key: 'k',
          body_name: 'קבוצת נוער',
          body_kind: 'working_group',
          goal_name: hostileName,
          school_year: 2024,
        },
      ],
      partner_year: [
        { partner_key: 'p', partner_name: 'קרן', tie: 'strategic', sector: 'third', school_year: 2023 },
        { partner_key: 'q', partner_name: 'חברה', tie: 'network', sector: 'business', school_year: 2024 },
      ],
    })
    const server = await served(file)
    const { body } = await server.inject('/he/plan')
    const model = body.slice(body.indexOf('<figure class="model"'), body.indexOf('</figure>'))
    expect(model).toContain('role="img" aria-label="מודל הפעולה: המשימה" aria-describedby="plan-tree"')
    expect(body).toContain('id="plan-tree"')
    expect(model).not.toContain('<img')
    const said = text(model)
    for (const words of ['סדנאות', 'הושלם', '31 מתוך 30', 'מחזיק 1 מתוך 4', 'בוצע, ולא זז', 'קבוצת נוער', 'עסקי: חברה'])
      expect(said).toContain(words)
    expect(model).toContain('<rect class="box-core"')
    // of an earlier year, and no partner of today's
    expect(said).not.toContain('קרן')
    await server.close()
  })

  test.each([
    ['he', 'פיזיקה', 'השינוי מ"לפני" ל"אחרי"', 'אין חלק כזה', 'מוסתר: קבוצה קטנה'],
    ['ar', 'الفيزياء', 'التغيّر من "قبل" إلى "بعد"', 'لا جزء كهذا', 'محجوب: مجموعة صغيرة'],
    ['en', 'Physics', 'change from “Before” to “After”', 'no such part', 'Withheld: a small group'],
  ])(
    'says which part a target is on, and that it is withheld, in %s',
    async (language, part, change, unknown, state) => {
      const on = (id: string, of: Record<string, unknown>) => ({ ...target, target_id: id, ...of })
      const physics = on('s', { part: 'x', breakdown: 'subject', breakdown_value: 'physics' })
      const scale = on('c', { part: 'y', breakdown: 'change', breakdown_value: 'pre,post', state: 'withheld' })
      const lost = on('n', { part: 'astronomy' })
      const server = await served(
        await published(`part-${language}.duckdb`, { target: [physics, scale, lost], plan_item: items }),
      )
      const said = text((await server.inject(`/${language}/plan`)).body)
      for (const words of [part, change, `astronomy (${unknown})`, state])
        expect(said.replaceAll('&quot;', '"').replaceAll('&#34;', '"')).toContain(words)
      await server.close()
    },
  )

  test('a late component says by how many days, and its output of what was planned', async () => {
    const server = await served(await published('late.duckdb', { plan_item: items }))
    const said = text((await server.inject('/en/plan')).body)
    expect(said).toContain('10 days late')
    expect(said).toContain('31 of 30')
    expect(said).toContain('900 of 1,000')
    await server.close()
  })

  test('without a plan it says what to do', async () => {
    const server = await served(await published('empty.duckdb', {}))
    const { body } = await server.inject('/he/plan')
    expect(text(body)).toContain('עוד אין תכנית עבודה')
    expect(body).toContain('/he/sources/plan/work-plan')
    expect(text((await server.inject('/he/measurement')).body)).toContain('עוד אין תכנית מדידה')
    await server.close()
  })

  test('its tables are downloaded as CSV that a spreadsheet runs no formula from; no other table is', async () => {
    const bad = { ...items[0]!, name: '=1+1' }
    const server = await served(await published('csv.duckdb', { plan_item: [bad] }))
    const reply = await server.inject('/he/plan/plan_item.csv')
    expect(reply.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(reply.body).toContain(",'=1+1,")
    expect((await server.inject('/he/plan/indicator_value.csv')).statusCode).toBe(404)
    await server.close()
  })
})

describe('the page of the measurement plan', () => {
  const measured = {
    ...{ measurement_id: 'a', school_year: 2026, name: 'dropout', indicator_id: 'dropout_share', cadence: 'yearly' },
    ...{ is_one_person: true, collector: 'רכזת', analyst: 'רכזת', rounds_count: 1, due_date: '2026-08-31', ...cell },
  }
  test('what was due before today and has no number is overdue, and the day is part of the page', async () => {
    const rows = [
      { ...measured, is_measured: false },
      { ...measured, measurement_id: 'b', is_measured: true },
      { ...measured, measurement_id: 'c', indicator_id: null, is_measured: null },
    ]
    const file = await published('measured.duckdb', { measurement: rows })
    const late = await served(file)
    const first = await late.inject('/en/measurement')
    expect(text(first.body)).toMatch(/Overdue .* Outside Madad .* Measured/)
    await late.close()
    const early = await served(file, '2026-06-01')
    expect(text((await early.inject('/en/measurement')).body)).not.toContain('Overdue')
    await early.close()
  })

  test('says when each measured indicator was last opened, what nobody opened first', async () => {
    const counted = {
      is_measured: true,
      counted_since: '2026-01-05',
      opened_days_count: 3,
      last_opened_on: '2026-02-07',
    }
    const never = { opened_days_count: 0, last_opened_on: null, indicator_id: 'math_5_unit_share' }
    const rows = [
      { ...measured, ...counted },
      { ...measured, ...counted, ...never, measurement_id: 'b' },
      // outside Madad there is no page to open
      { ...measured, measurement_id: 'c', name: 'outside', indicator_id: null, is_measured: null },
    ]
    const server = await served(await published('opened.duckdb', { measurement: rows }))
    const said = text((await server.inject('/en/measurement')).body.split('Does anybody look').slice(1).join())
    expect(said).toMatch(/from 05\/01\/2026 .* Never opened since 0 .* 07\/02\/2026 3/)
    expect(said).not.toContain('outside')
    await server.close()
    const before = await served(
      await published('unopened.duckdb', { measurement: [{ ...measured, is_measured: true }] }),
    )
    expect(text((await before.inject('/he/measurement')).body)).toContain('עוד אין מה לומר')
    await before.close()
  })

  test('hours beyond what was allotted are said in words, and minutes asked of a teacher', async () => {
    const cost = { axis: 'work_plan', school_year: 2024, measurement_count: 3, hours_count: 59, budget_hours_count: 50 }
    const over = { advice_id: 'hours_over_budget', axis: 'measurement', subject_kind: 'axis', subject_id: 'a' }
    const burden = {
      respondents: 'teachers',
      school_year: 2024,
      measurement_count: 2,
      rounds_count: 4,
      minutes_count: 144,
    }
    const file = await published('cost.duckdb', {
      measurement: [{ ...measured, is_measured: true }],
      measurement_cost: [cost],
      respondent_burden: [burden],
      advice: [{ ...over, subject_name: 'situation', school_year: 2024, found_number: 59, wanted_to: 50 }],
    })
    const server = await served(file)
    const said = text((await server.inject('/en/measurement')).body)
    expect(said).toContain('Situation map ( 2023/24: 59, at most 50 )')
    expect(said).toContain('59 of 50 more than allotted')
    expect(said).toContain('Teachers: 144 minutes a person in 2023/24, in 4 rounds')
    await server.close()
  })
})
