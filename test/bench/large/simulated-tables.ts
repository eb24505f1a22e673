/** How large a simulated country is. */
export interface CountrySize {
  /** 255 at most, as the Bureau counts them: 77 cities, 124 local and 54 regional councils */
  authorities: number
  /** school years, the last of them 2024 */
  years: number
  /** in the first authority, each of which its own files tell of by grade, track, subject, level and gender */
  schools: number
  /** in every other authority, which the schools' file alone tells of */
  schoolsElsewhere: number
  /** to one questionnaire, put before and after in every year to the teachers of the first authority */
  answers: number
}

/** The questionnaire that is answered. */
const questionnaireId = 'teacher-stem-self-efficacy'

/** What makes a staged table: its rows, and the headers of its columns. */
export interface Staged {
  rows: string
  headers?: string
}

/** A measured column: field, breakdown, its value, the letters it stands under, and its value of `i` in `year`. */
type Measure = readonly [field: string, breakdown: string | null, part: string | null, letters: string, value: string]

const students = '(900 + 40000 * pow(size, 3)) * (1 + 0.015 * (year - 2013))'
const stage = (name: string, share: number, letters: string): Measure => [
  ...(['students_count', 'education_stage', name, letters] as const),
  `round(${students} * ${share})`,
]
const rate = (field: string, letters: string, value: string, breakdown?: string, part?: string): Measure => [
  ...([field, breakdown ?? null, part ?? null, letters] as const),
  `round(near(${value} + 0.01 * normal('${field}${part ?? ''}', i, year), 0.001, 0.999), 4)`,
]

/** What the Bureau prints of authority `i`, whose `size` and `luck` are between 0 and 1. */
const ofAuthorities: readonly Measure[] = [
  ['population_count', null, null, 'I', `round(${students} * 4.6)`],
  [
    'students_count',
    null,
    null,
    'R',
    `round(${students} * 0.55) + round(${students} * 0.2) + round(${students} * 0.25)`,
  ],
  stage('elementary', 0.55, 'S'),
  ['students_count', 'education_stage', 'secondary', 'T', `round(${students} * 0.2) + round(${students} * 0.25)`],
  stage('middle', 0.2, 'U'),
  stage('high', 0.25, 'V'),
  ['class_size_mean', null, null, 'W', `round(26 + 2 * normal('class', i, year), 1)`],
  rate('dropout_share', 'AB', '0.02 + 0.02 * (1 - luck)'),
  rate('dropout_share', 'AC', '0.03 + 0.02 * (1 - luck)', 'gender', 'male'),
  rate('dropout_share', 'AD', '0.01 + 0.02 * (1 - luck)', 'gender', 'female'),
  rate('matriculation_eligible_share', 'AE', '0.5 + 0.4 * luck + 0.008 * (year - 2013)'),
  rate('matriculation_university_threshold_share', 'AF', '0.4 + 0.4 * luck + 0.006 * (year - 2013)'),
  ['teaching_staff_count', null, null, 'AG', `round(${students} / (9 + luck))`],
  ['students_per_teacher', null, null, 'AH', `round(9 + luck + 0.2 * normal('teacher', i, year), 2)`],
  ['socioeconomic_cluster', null, null, 'AI', 'ceil(10 * luck)'],
]

/** What the schools' file prints of school `i`, whose `takers` and `luck` are its own. */
const ofSchools: readonly Measure[] = [
  ['math_takers_count', null, null, 'AH', 'takers'],
  ['math_5_unit_share', null, null, 'AF', 'round(takers * (0.05 + 0.25 * luck * luck)) / takers'],
  ['english_takers_count', null, null, 'AM', `takers + floor(8 * chance('english', i, year))`],
  [
    ...(['english_5_unit_share', null, null, 'AK'] as const),
    `round((takers + floor(8 * chance('english', i, year))) * (0.2 + 0.6 * luck)) / (takers + floor(8 * chance('english', i, year)))`,
  ],
]

const text = (word: string | null): string => (word === null ? 'null' : `'${word}'`)

/** All years' columns are of one year: a measure's header is its field's name. */
const headersOf = (measures: readonly Measure[], sheet: string, year: number): string =>
  `from (values ${measures
    .map(([field, breakdown, part, letters]) => {
      const words = [sheet, letters, field, breakdown, part].map(text)
      return `(${words.join(', ')}, ${year}, '${field}${part === null ? '' : ` › ${part}`}')`
    })
    .join(', ')}) as each(sheet, position, field, breakdown, breakdown_value, year, header)`

/** One row a measured cell of those in `thing`, which has a number `i`, a `row` and its keys. */
const cells = (thing: string, keys: string, measures: readonly Measure[], sheet: string, year: number): string => `
  with thing as (${thing})
  select ${keys}, '${sheet}' as sheet, row::integer as row, cell.letters || row as cell, cell.field,
    ${year} as year, cell.breakdown, cell.breakdown_value, cell.value::varchar as text, cell.value::double as value,
    'observed' as status, null::varchar as note
  from thing, lateral (values ${measures
    .map(
      ([field, breakdown, part, letters, value]) =>
        `(${[field, breakdown, part, letters].map(text).join(', ')}, (${value})::double)`,
    )
    .join(', ')}) as cell(field, breakdown, breakdown_value, letters, value)
  where cell.value is not null
  order by cell.letters, row`

const subjects = ['mathematics', 'physics', 'chemistry', 'biology', 'computer_science', 'english', 'hebrew', 'history']

/** The staged tables of one school year: source → table. */
export function simulatedTables(size: CountrySize, year: number): Record<string, Record<string, Staged>> {
  const authority = `
    select i, i + 5 as row, ${year} as year, authority_code(i) as authority_id, 'יישוב ' || i as authority_name,
      'ישוב ' || i as authority_key, kind_of(i) as authority_kind, 'מחוז ' || (i % 6) as district,
      chance('size', i, 0) as size, chance('luck', i, 0) as luck
    from range(1, ${size.authorities + 1}) as each(i)`
  const authorityOf = `case when i < ${size.schools} then 1 else 2 + (i - ${size.schools}) // ${size.schoolsElsewhere} end`
  const school = `
    select i, i + 2 as row, ${year} as year, ${authorityOf} as authority, (100000 + i)::varchar as institution_id,
      'בית ספר ' || i as institution_name, 'בית ספר ' || i as institution_key,
      20 + floor(180 * chance('takers', i, 0) + 12 * chance('takers', i, year)) as takers,
      near(0.5 * chance('luck', ${authorityOf}, 0) + 0.5 * chance('luck', i, 1)
        + 0.01 * (year - 2013) + 0.05 * normal('luck', i, year), 0, 1) as luck`
  const schools = `
    select *, 'יישוב ' || authority as locality_name, 'ישוב ' || authority as locality_key, 'מחוז ' || (authority % 6) as district,
      case when authority % 4 = 0 then 'arab' else 'jewish' end as sector, 'state' as supervision,
      case i % 2 when 0 then 'high' else 'middle_high' end as education_stages
    from (${school} from range(${size.schools + (size.authorities - 1) * size.schoolsElsewhere}) as each(i))`
  const own = `select * exclude (row) from (${school} from range(${size.schools}) as each(i))`
  const authorityKeys = 'authority_id, authority_name, authority_key, authority_kind, district'
  const named = 'institution_id, institution_name, institution_key'
  return {
    'cbs/local-authorities': {
      authorities: {
        rows: cells(authority, authorityKeys, ofAuthorities, 'נתונים', year),
        headers: headersOf(ofAuthorities, 'נתונים', year),
      },
    },
    'bagrut/schools': {
      schools: {
        rows: cells(
          schools,
          `${named}, locality_name, locality_key, district, sector, supervision, education_stages`,
          ofSchools,
          '',
          year,
        ),
        headers: headersOf(ofSchools, '', year),
      },
    },
    'municipality/students': {
      students: {
        rows: `
          with group_of as (
            select *, row_number() over (order by i, grade, track, gender) + 1 as row
            from (${own}),
              (select 'grade_' || unnest([7, 8, 9, 10, 11, 12]) as grade),
              (select unnest([null, 'general', 'physics', 'computer_science', 'biology']) as track),
              (select unnest(['female', 'male']) as gender)
            where (grade in ('grade_7', 'grade_8', 'grade_9')) = (track is null)
          )
          select ${named}, grade, track, gender, 'תלמידים' as sheet, row::integer as row, 'F' || row as cell,
            'enrolled_count' as field, ${year} as year, null::varchar as breakdown, null::varchar as breakdown_value,
            value::integer::varchar as text, value, 'observed' as status, null::varchar as note
          from (
            select *, floor(takers / case when track is null then 3 else 10 end * (0.6 + 0.8 * chance(gender || grade, i, year)))
              as value
            from group_of
          )
          order by row`,
        headers: header('תלמידים', 'F', 'enrolled_count', year),
      },
    },
    'municipality/teachers': {
      teachers: {
        rows: `
          with group_of as (
            select *, row_number() over (order by i, subject) + 3 as row, 2 + floor(takers / 40 + 3 * chance(subject, i, year)) as teachers
            from (${own}), (select unnest([${subjects.map(text).join(', ')}]) as subject)
          )
          select ${named}, subject, cell.qualification, 'מורים' as sheet, row::integer as row, cell.letters || row as cell,
            'teachers_count' as field, ${year} as year, null::varchar as breakdown, null::varchar as breakdown_value,
            cell.value::integer::varchar as text, cell.value, 'observed' as status, null::varchar as note
          from group_of, lateral (values
            (null, 'E', teachers), ('qualified', 'F', round(teachers * (0.5 + 0.5 * chance('qualified', i, year))))
          ) as cell(qualification, letters, value)
          order by cell.letters, row`,
        headers: header('מורים', 'E', 'teachers_count', year),
      },
    },
    'municipality/matriculation': {
      results: {
        rows: `
          with group_of as (
            select *, row_number() over (order by i, subject, units, gender) + 1 as row, floor(takers / 2) as cohort,
              floor(takers / case when subject in ('mathematics', 'english') then 6 else 30 end
                * (0.5 + chance(subject || units || gender, i, year))) as examined
            from (${own}),
              (select unnest([${subjects.map(text).join(', ')}]) as subject),
              (select unnest(['units_3', 'units_4', 'units_5']) as units),
              (select unnest(['female', 'male']) as gender)
          )
          select ${named}, subject, units, gender, '' as sheet, row::integer as row, cell.letters || row as cell,
            cell.field, ${year} as year, null::varchar as breakdown, null::varchar as breakdown_value,
            cell.value::integer::varchar as text, cell.value, 'observed' as status, null::varchar as note
          from group_of, lateral (values
            ('cohort_count', 'G', cohort), ('examined_count', 'H', examined),
            ('passed_count', 'I', examined - floor(examined * 0.3 * chance(units || subject, i, year + 1)))
          ) as cell(field, letters, value)
          order by cell.letters, row`,
        headers: [
          header('', 'G', 'cohort_count', year),
          header('', 'H', 'examined_count', year),
          header('', 'I', 'passed_count', year),
        ].join(' union all '),
      },
    },
    'surveys/results': {
      answers: { rows: answers(Math.ceil(size.answers / size.years / 2 / itemIds.length), year) },
      campaigns: {
        rows: `
          select wave, '${questionnaireId}' as questionnaire_id, 1 as version, ${year} as school_year, null::varchar as campaign,
            day as first_day, day as last_day
          from (values ('pre', '${year - 1}-10-15'), ('post', '${year}-05-15')) as each(wave, day)`,
      },
    },
  }
}

const header = (sheet: string, letters: string, field: string, year: number): string =>
  `select '${sheet}' as sheet, '${letters}' as position, '${field}' as field, null::varchar as breakdown,
    null::varchar as breakdown_value, ${year} as year, '${field}' as header`

const itemIds = [
  ...['open_with_question', 'encourage_discouraged', 'connect_to_life', 'draw_in_silent'],
  ...['explain_another_way', 'read_mistake', 'guide_inquiry', 'fit_levels'],
  ...['start_work', 'order_in_practical_work', 'settle_disturbance', 'keep_groups_working'],
]

/** So many teachers before and after: most of them agree rather than not, and somewhat more afterwards; few leave an item out. */
const answers = (respondents: number, year: number): string => `
  with response as (
    select i, wave, turn, i * 2 + turn as row,
      sha256(i || ' ${year}') as pairing_key,
      case when chance('language', i, ${year}) < 0.7 then 'he' when chance('language', i, ${year}) < 0.95 then 'ar' else 'en' end as language,
      3.4 + 0.8 * normal('person', i, ${year}) + 0.25 * turn as level
    from range(${respondents}) as each(i),
      (values ('pre', 0), ('post', 1)) as wave(wave, turn)
  ),
  answered as (
    select *,
      near(round(level + 0.8 * normal('item' || place, i, ${year} + turn)), 1, 5)::integer as step,
      chance('left out' || place, i, turn) as luck
    from response,
      (select unnest([${itemIds.map(text).join(', ')}]) as item_id, unnest(range(1, ${itemIds.length + 1})) as place) as item
  )
  select row || ' ' || wave as response_key, pairing_key, wave, language,
    case turn when 0 then '${year - 1}-10-15' else '${year}-05-15' end as day, item_id,
    case when luck >= 0.03
      then ['strongly_disagree', 'disagree', 'neither', 'agree', 'strongly_agree'][step]
    end as answer,
    case when luck < 0.02 then 'blank' when luck < 0.03 then 'refused' else 'observed' end as status,
    'תשובות' as sheet, (row + 2)::integer as row, chr(67 + place::integer) || (row + 2) as cell,
    case when luck >= 0.03 then step::varchar end as text
  from answered
  order by row, place`
