/**
 * The log of one working group over two school years: ten meetings held and one that fell through, small enough to check
 * by hand. What each formula makes of it is worked out in `ten-meetings.md`.
 */
const body = 'Teachers'
const dates = [
  ...['2022-10-10', '2022-12-12', '2023-02-13', '2023-04-17', '2023-06-12'],
  ...['2023-10-09', '2023-12-11', '2024-02-12', '2024-04-15', '2024-06-10'],
]
const yearOf = (date: string) => Number(date.slice(0, 4)) + (date.slice(5, 7) >= '09' ? 1 : 0)

/** A member, and a letter a meeting: x came, o was invited and did not, - was not invited. */
const people: [key: string, organisation: string, sector: string, role: string, chair: number, came: string][] = [
  ['A', 'Town', 'public', 'municipal', 1, 'xxxxx xxxxx'],
  ['B', 'Town', 'public', 'principal', 0, 'xoxxo xxoxx'],
  ['C', 'Chips', 'business', 'industry', 0, 'xxxoo ooooo'],
  ['D', 'School', 'public', 'teacher', 0, 'xxxxx xoxxo'],
  ['E', 'Trust', 'third', 'funder', 0, 'xxoxx xoooo'],
  ['F', 'Chips', 'business', 'industry', 0, '---xx xxxxx'],
]
const clocks: [at: number, planned: [number, number], held: [number, number] | undefined][] = [
  [0, [1020, 1140], [1030, 1165]],
  [1, [1020, 1140], [1020, 1130]],
]
const topics: [at: number, topic: string, step: string, planned: number, covered: number, carried: number][] = [
  [0, 'mapping', 'trust', 1, 1, 0],
  [0, 'members', 'trust', 1, 1, 0],
  [0, 'barriers', 'problem', 1, 0, 1],
  [1, 'barriers', 'problem', 1, 1, 0],
  [1, 'a new grant', '', 0, 1, 0],
  [5, 'results', 'present_state', 1, 1, 0],
  [5, 'budget', '', 1, 0, 0],
]
const tasks: [at: number, task: string, due: string, done: string, isDone: number][] = [
  [0, 'T1', '', '2022-11-10', 1],
  [0, 'T2', '', '2023-01-09', 1],
  [1, 'T3', '', '2023-02-13', 1],
  [3, 'T4', '2023-06-01', '', 0],
  [4, 'T5', '', '', 1],
  [6, 'T6', '', '2024-01-20', 1],
  [9, 'T7', '', '', 0],
]
const initiatives: [at: number, name: string, became: number | ''][] = [
  [0, 'I1', 1],
  [1, 'I2', 0],
  [2, 'I3', ''],
  [6, 'I4', 1],
]
const decisions: [at: number, name: string, isImplemented: number | ''][] = [
  [0, 'D1', 1],
  [1, 'D2', ''],
]
const contacts: [partner: string, date: string, channel: string][] = [
  ['Fund', '2022-09-20', 'meeting'],
  ['Fund', '2022-12-05', 'call'],
  ['Fund', '2023-03-10', 'mail'],
  ['Club', '2023-08-31', 'event'],
  ['Fund', '2023-10-02', 'meeting'],
  ['Club', '2024-03-01', 'event'],
]

type Row = (string | number)[]
type Figure = [field: string, value: number | '' | undefined]

/** The staged form: a row a cell, its keys first. */
function staged(keys: readonly string[], records: { keys: Row; year: number; figures: Figure[] }[]): string {
  const rows = records.flatMap((record, at) =>
    record.figures.map(([field, value], n): Row => {
      const status = value === '' || value === undefined ? 'not_available' : 'observed'
      const cell = `${String.fromCharCode(65 + keys.length + n)}${at + 2}`
      return [...record.keys, at + 2, cell, 'log', field, record.year, value ?? '', value ?? '', status]
    }),
  )
  const header = [...keys, 'row', 'cell', 'sheet', 'field', 'year', 'text', 'value', 'status']
  return [header, ...rows].map((row) => row.join(',')).join('\n')
}

const of = (at: number) => ({ date: dates[at]!, year: yearOf(dates[at]!) })
const day = (keys: Row, at: number, figures: Figure[]) => ({
  keys: [body, 'teachers', of(at).date, ...keys],
  year: of(at).year,
  figures,
})
const named = ['body_name', 'body_key', 'meeting_date']

/** The staged tables of the log and of the partners, as CSV: source → table → text. */
export const tenMeetings: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'mechanism/meetings': {
    bodies: staged(
      ['body_name', 'body_key', 'body_kind', 'goal_name', 'goal_key'],
      [
        [2023, 6],
        [2024, 4],
      ].map(([year, planned]) => ({
        keys: [body, 'teachers', 'working_group', 'Strong teachers', 'strong teachers'],
        year: year!,
        figures: [['meetings_planned_count', planned]],
      })),
    ),
    members: staged(
      [
        ...['body_name', 'body_key', 'member_pseudonym', 'member_from_date', 'member_until_date'],
        ...['organisation_name', 'organisation_key', 'organisation_sector', 'member_role'],
      ],
      people.map(([key, organisation, sector, role, chair, came]) => ({
        keys: [
          ...[body, 'teachers', key, came.startsWith('-') ? '2023-04-01' : '2022-09-01', ''],
          ...[organisation, organisation.toLowerCase(), sector, role],
        ],
        year: 2023,
        figures: [['chair_count', chair]],
      })),
    ),
    meetings: staged(
      [...named, 'meeting_state'],
      [
        ...dates.map((_, at) => {
          const [, planned, held] = clocks.find(([one]) => one === at) ?? []
          return day(['held'], at, [
            ['planned_start_clock', planned?.[0]],
            ['planned_end_clock', planned?.[1]],
            ['start_clock', held?.[0]],
            ['end_clock', held?.[1]],
          ])
        }),
        { keys: [body, 'teachers', '2023-05-15', 'cancelled'], year: 2023, figures: [['planned_start_clock', 1020]] },
      ],
    ),
    attendance: staged(
      [...named, 'member_pseudonym'],
      people.flatMap(([key, , , , , came]) =>
        [...came.replace(' ', '')].flatMap((mark, at) =>
          mark === '-'
            ? []
            : [
                day([key], at, [
                  ['invited_count', 1],
                  ['attended_count', mark === 'x' ? 1 : 0],
                ]),
              ],
        ),
      ),
    ),
    agenda: staged(
      [...named, 'topic_name', 'topic_key', 'path_step'],
      topics.map(([at, topic, step, planned, covered, carried]) =>
        day([topic, topic, step], at, [
          ['topic_planned_count', planned],
          ['topic_covered_count', covered],
          ['topic_carried_over_count', carried],
        ]),
      ),
    ),
    tasks: staged(
      [...named, 'task_name', 'task_key', 'due_date', 'done_date'],
      tasks.map(([at, task, due, done, isDone]) => day([task, task, due, done], at, [['task_done_count', isDone]])),
    ),
    initiatives: staged(
      [...named, 'initiative_name', 'initiative_key'],
      initiatives.map(([at, name, became]) => day([name, name], at, [['initiative_carried_on_count', became]])),
    ),
    decisions: staged(
      [...named, 'decision_name', 'decision_key'],
      decisions.map(([at, name, isImplemented]) =>
        day([name, name], at, [['decision_implemented_count', isImplemented]]),
      ),
    ),
  },
  'mechanism/partners': {
    partners: staged(
      ['partner_name', 'partner_key', 'partner_tie', 'organisation_sector'],
      [2023, 2024].flatMap((year) => [
        { keys: ['Fund', 'fund', 'strategic', 'third'], year, figures: [['contacts_aimed_count', '']] as Figure[] },
        { keys: ['Club', 'club', 'network', 'third'], year, figures: [['contacts_aimed_count', 2]] as Figure[] },
      ]),
    ),
    contacts: staged(
      ['partner_name', 'partner_key', 'contact_date', 'contact_channel'],
      contacts.map(([partner, date, channel]) => ({
        keys: [partner, partner.toLowerCase(), date, channel],
        year: yearOf(date),
        figures: [['contact_people_count', 2]],
      })),
    ),
  },
}
