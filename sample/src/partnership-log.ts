import { hebrewYear } from '@madad/language/school-year'
import { type SampleBody, sampleBodies, samplePartners } from './partnership-people.ts'
import { random } from './random.ts'
import { type Cell, type Grid, sheetOf, workbookBytes } from './sheet.ts'

const years = [2020, 2021, 2022, 2023, 2024]
/** The log was last kept at the end of the last school year. */
const lastDay = '2024-07-04'

const dayMilliseconds = 86_400_000
const plus = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayMilliseconds).toISOString().slice(0, 10)
const dateCell = (day: string): Cell => ({ value: Date.parse(day) / dayMilliseconds + 25_569, format: 'd.m.yyyy' })
const clock = (minutes: number): Cell => ({ value: minutes / 1_440, format: 'hh:mm' })
const yesNo = (is: boolean): string => (is ? 'כן' : 'לא')

/** Who sits in a body, and from which of its meetings on they are gone for good. */
interface Person {
  key: string
  organisation: string
  sector: string
  role: string
  isChair: boolean
  isExpert: boolean
  isMunicipal: boolean
  goneAt: number
  joined: string
}

interface Meeting {
  year: number
  day: string
  isHeld: boolean
}

/** The meetings of a body, evenly over the months of each year, on a day of work. */
function meetingsOf(body: SampleBody): Meeting[] {
  return years.flatMap((year) =>
    Array.from({ length: body.planned[year] ?? 0 }, (_, n) => {
      const next = random(`meeting ${body.name} ${year} ${n}`)
      const first = `${year - 1}-09-15`
      const day = plus(first, Math.round(((n + 0.5) * 285) / body.planned[year]!) + Math.floor(next() * 9) - 4)
      // Friday and Saturday are no days for a meeting
      const weekday = new Date(Date.parse(day)).getUTCDay()
      const held = plus(day, weekday === 5 ? 2 : weekday === 6 ? 1 : 0)
      // schools were closed in the spring of 2020
      const isClosed = held >= '2020-03-15' && held <= '2020-05-15'
      return { year, day: held, isHeld: !isClosed && next() < (body.vigour[year]! < 0.5 ? 0.55 : 0.99) }
    }),
  )
}

function peopleOf(body: SampleBody, meetings: readonly Meeting[]): Person[] {
  const steering = sampleBodies[0]!
  return body.organisations.map(([organisation, sector, role], n) => {
    const next = random(`person ${body.name} ${n}`)
    const inSteering = body === steering ? n : body.alsoSteering[n]
    // in a body that tires most founders stop coming, one after the other
    const tires = Math.min(...Object.values(body.vigour)) < 0.5
    const leaves = next() < (tires ? 0.75 : 0.18)
    return {
      key: inSteering === undefined ? `ק-${body.name.length}${String(n).padStart(2, '0')}` : `ה-${inSteering}`,
      ...{ organisation, sector, role },
      isChair: body.chairs.includes(n),
      isExpert: body.experts.includes(n),
      isMunicipal: role === 'רשות מקומית',
      goneAt: leaves && !body.chairs.includes(n) ? 3 + Math.floor(next() * (meetings.length - 4)) : meetings.length,
      joined: plus(meetings[0]!.day, -14),
    }
  })
}

/** What a body writes down in a meeting: the share of it that comes to something falls with its vigour. */
const topicPool = [
  ...['תמונת מצב מן השדה', 'נתוני המיפוי', 'תכנית העבודה לשנה', 'תקציב ומקורות', 'גיוס משתתפים לתכניות'],
  ...['דיווח מקבוצות העבודה', 'הכשרת צוותים', 'קשר עם ההורים', 'לוח פעילויות', 'מדדים להצלחה', 'שותפים חדשים'],
]
const taskPool = [
  ...['לאסוף נתוני הרשמה מבתי הספר', 'לתאם פגישה עם הפיקוח', 'להכין טיוטת תקציב', 'לשלוח סיכום לחברים'],
  ...['לגייס מרצה', 'לבדוק חדרים פנויים', 'לפנות לחברות באזור', 'לנסח מכתב להורים', 'לעדכן את לוח המדדים'],
]
const ideaPool = [
  ...['ימי חשיפה במפעלים', 'חונכות של סטודנטים', 'מעבדה ניידת', 'ערב הורים', 'מלגות לבוגרים', 'שבוע מדע'],
]
const steps = ['אמון ובסיס משותף', 'הבעיה והשחקנים', 'המצב הקיים', 'אסטרטגיות', 'החלטות ודרכי מדידה', 'מי, מה ואיפה']

/** Everything the log has of one body, sheet by sheet. */
function logOf(body: SampleBody) {
  const meetings = meetingsOf(body)
  const people = peopleOf(body, meetings)
  const rows = {
    attendance: [] as Grid,
    agenda: [] as Grid,
    tasks: [] as Grid,
    ideas: [] as Grid,
    decisions: [] as Grid,
  }
  const standIns: Person[] = []
  let carried: string | undefined
  for (const [at, { year, day, isHeld }] of meetings.entries()) {
    if (!isHeld) continue
    const next = random(`log ${body.name} ${day}`)
    const vigour = body.vigour[year]!
    const date = dateCell(day)
    const nextDay = meetings[at + 1]?.day ?? plus(day, 60)
    for (const person of people) {
      const isGone = at >= person.goneAt
      const came = next() < (at === 0 ? 0.97 : isGone ? 0 : Math.min(0.95, vigour + 0.12))
      rows.attendance.push([body.name, date, person.key, person.organisation, 'כן', came ? 'כן' : null])
      // another of the same organisation sits in for somebody who stopped coming
      if (isGone && next() < 0.3) {
        const key = `${person.key}-2`
        if (!standIns.some((each) => each.key === key))
          standIns.push({ ...person, key, joined: day, goneAt: meetings.length, isChair: false, isExpert: false })
        rows.attendance.push([body.name, date, key, person.organisation, 'כן', yesNo(next() < vigour)])
      }
    }
    const isNew = body.kind === 'קבוצת עבודה' && year === 2021
    // a group that keeps its pace is at a step a month in its first half year
    const step = isNew ? steps[Math.min(5, vigour > 0.855 ? at : Math.floor(at / 2))]! : null
    const start = Math.floor(next() * topicPool.length)
    const planned = Array.from({ length: 3 }, (_, n) => topicPool[(start + n * 3) % topicPool.length]!)
    const topics = [...new Set([...(carried ? [carried] : []), ...planned])]
    carried = undefined
    for (const [n, topic] of topics.entries()) {
      const covered = n === 0 || next() < vigour
      const isCarried = !covered && next() < 0.7
      if (isCarried) carried = topic
      rows.agenda.push([body.name, date, topic, n === 0 ? step : null, 'כן', yesNo(covered), isCarried ? 'כן' : null])
    }
    const from = Math.floor(next() * taskPool.length)
    for (let n = 0; n < 2 + Math.floor(next() * 2); n++) {
      const days = Math.max(2, Math.round((Date.parse(nextDay) - Date.parse(day)) / dayMilliseconds))
      const wait = Math.round(days * (next() < vigour * 0.92 ? 0.2 + next() * 0.75 : 1.2 + next() * 3 * (1.2 - vigour)))
      const done = plus(day, wait)
      const isDone = done <= lastDay && !(vigour < 0.5 && next() < 0.45)
      const task = taskPool[(from + n * 2) % taskPool.length]!
      const owner = people[Math.floor(next() * people.length)]!.organisation
      const due = dateCell(nextDay)
      rows.tasks.push([body.name, date, task, owner, due, isDone ? dateCell(done) : null, yesNo(isDone)])
    }
    if (next() < 0.2 + vigour * 0.6) {
      const idea = ideaPool[Math.floor(next() * ideaPool.length)]!
      const isOpen = day > '2024-03-01' && next() < 0.6
      const became = isOpen ? 'בבדיקה' : next() < vigour * 0.7 ? 'קודמה' : 'לא קודמה'
      rows.ideas.push([body.name, date, idea, people[Math.floor(next() * people.length)]!.organisation, became])
    }
    const decision = `לאשר: ${topics[0]!}`
    rows.decisions.push([body.name, date, decision, day > '2024-04-01' ? null : yesNo(next() < vigour)])
  }
  return { meetings, people: [...people, ...standIns], rows }
}

const sheet = (name: string, header: string[], rows: Grid): [string, ReturnType<typeof sheetOf>] => [
  name,
  sheetOf([header, ...rows]),
]

/** The ecosystem manager's log of all bodies, over the planning year and four years of doing. */
export function partnershipLog(): Buffer {
  const logs = sampleBodies.map((body) => ({ body, ...logOf(body) }))
  const planned = sampleBodies.flatMap((body) =>
    Object.entries(body.planned).map(([year, meetings]): Cell[] => [
      ...[body.name, hebrewYear(Number(year)), body.kind, body.goal, meetings],
    ]),
  )
  const members = logs.flatMap(({ body, people }) =>
    people.map((each): Cell[] => [
      ...[body.name, each.key, dateCell(each.joined), null, each.organisation, each.sector, each.role],
      ...[each.isChair ? 'כן' : null, each.isMunicipal ? 'כן' : null, each.isExpert ? 'כן' : null],
    ]),
  )
  const meetings = logs.flatMap(({ body, meetings }) =>
    meetings.map(({ day, isHeld }): Cell[] => {
      const next = random(`clock ${body.name} ${day}`)
      const start = 1_020 + Math.floor(next() * 4) * 5
      const end = 1_140 + Math.floor(next() * 7) * 5 - 5
      return [
        ...[body.name, dateCell(day), isHeld ? 'התקיים' : 'בוטל', clock(1_020), clock(1_140)],
        ...[isHeld ? clock(start) : null, isHeld ? clock(end) : null],
      ]
    }),
  )
  const all = (of: keyof (typeof logs)[number]['rows']): Grid => logs.flatMap(({ rows }) => rows[of])
  const from = ['גוף', 'תאריך המפגש']
  return workbookBytes(
    [
      sheet('גופים', ['גוף', 'שנת לימודים', 'סוג הגוף', 'יעד', 'מפגשים מתוכננים'], planned),
      sheet(
        'חברים',
        [
          ...['גוף', 'קוד משתתף', 'חבר מתאריך', 'חבר עד תאריך', 'ארגון', 'מגזר', 'תפקיד'],
          ...['יו"ר', 'מטעם הרשות', 'מומחה בתחום'],
        ],
        members,
      ),
      sheet('מפגשים', [...from, 'התקיים', 'התחלה מתוכננת', 'סיום מתוכנן', 'התחלה בפועל', 'סיום בפועל'], meetings),
      sheet('נוכחות', [...from, 'קוד משתתף', 'ארגון', 'הוזמן', 'נכח'], all('attendance')),
      sheet('סדר יום', [...from, 'נושא', 'מוקד', 'תוכנן', 'נדון', 'הועבר למפגש הבא'], all('agenda')),
      sheet('משימות', [...from, 'משימה', 'ארגון אחראי', 'תאריך יעד', 'תאריך ביצוע', 'בוצעה'], all('tasks')),
      sheet('יוזמות', [...from, 'יוזמה', 'ארגון', 'מה עלה בגורלה'], all('ideas')),
      sheet('החלטות', [...from, 'החלטה', 'יושמה'], all('decisions')),
    ],
    'xlsx',
  )
}

/** Its partners, every contact with them, and what was aimed at with each. */
export function partnersList(): Buffer {
  const quarterStarts = ['09-10', '12-08', '03-09', '06-08']
  const dayOf = (year: number, quarter: number, days: number): string => {
    const start = quarterStarts[quarter]!
    return plus(`${start >= '09-01' ? year - 1 : year}-${start}`, days)
  }
  const rows = { partners: [] as Grid, contacts: [] as Grid, aims: [] as Grid }
  for (const { name, tie, sector, quarters, aim } of samplePartners) {
    for (const [at, met] of quarters.entries()) {
      const year = years[at]!
      const next = random(`partner ${name} ${year}`)
      rows.partners.push([name, hebrewYear(year), tie, sector, tie === 'אסטרטגי' ? 4 : 2])
      for (let quarter = 0; quarter < met; quarter++) {
        const day = dayOf(year, quarter, Math.floor(next() * 45))
        rows.contacts.push([name, dateCell(day), next() < 0.75 ? 'פגישה' : 'שיחה', 1 + Math.floor(next() * 3)])
      }
      rows.contacts.push([name, dateCell(dayOf(year, 3, 50 + Math.floor(next() * 20))), 'דיוור', null])
      rows.aims.push([
        name,
        hebrewYear(year),
        aim,
        year === 2024 && next() < 0.5 ? null : yesNo(next() < 0.2 + met * 0.18),
      ])
    }
  }
  return workbookBytes(
    [
      sheet('שותפים', ['שותף', 'שנת לימודים', 'סוג השותפות', 'מגזר', 'קשרים מתוכננים'], rows.partners),
      sheet('קשרים', ['שותף', 'תאריך הקשר', 'אמצעי הקשר', 'מספר משתתפים בקשר'], rows.contacts),
      sheet('מטרות', ['שותף', 'שנת לימודים', 'מטרה לשנה', 'הושגה'], rows.aims),
    ],
    'xlsx',
  )
}
