import { parseSource, type Source } from '../source.ts'

// A small source in the shape of those that ship, for tests to lay over sheets.

export const pupils: Source = parseSource(
  `
id: example/pupils
title: { he: תלמידים לפי בית ספר, ar: طلاب حسب المدرسة, en: Pupils by school }
publisher: &w { he: הרשות, ar: السلطة, en: The municipality }
licence: *w
cadence: yearly
period: { field: year }
replaces: period
marks: { '': not_available, '..': not_available, '-': no_cases }
fields:
  code: { name: institution_id, type: code, digits: 6, named_by: school, optional: true, aliases: [סמל מוסד, סמל] }
  school: { name: institution_name, type: name, folded_as: institution_key, optional: true, aliases: [שם בית הספר, בית ספר] }
  year: { name: school_year, type: year, aliases: [שנת לימודים] }
  grade:
    name: grade
    type: choice
    optional: true
    aliases: [שכבה, כיתה]
    values: { grade_7: ["ז'"], grade_8: ["ח'"], grade_9: ["ט'"] }
  gender:
    name: gender
    type: choice
    optional: true
    aliases: [מגדר]
    values: { male: [בנים, זכר, ז], female: [בנות, נקבה, נ] }
  pupils: { name: enrolled_count, type: measure, unit: count, aliases: [מספר תלמידים, תלמידים, 'סה"כ'] }
  absent: { name: absent_share, type: measure, unit: share, printed: percent, aliases: [אחוז נעדרים], optional: true }
tables:
  pupils:
    title: { he: תלמידים, ar: طلاب, en: Pupils }
    orientation: columns
    keys: [code, grade, gender]
    attributes: [school]
    year: { field: year }
    measures: [pupils, absent]
    checks:
      - { rule: range, field: pupils, low: 0, high: 5000, severity: block }
`,
  'example/pupils/source.yml',
)

/** Another, for the two to be told apart. */
export const examinations: Source = parseSource(
  `
id: example/examinations
title: { he: בחינות, ar: امتحانات, en: Examinations }
publisher: &w { he: הרשות, ar: السلطة, en: The municipality }
licence: *w
cadence: yearly
period: { field: year }
replaces: period
marks: { '': not_available }
fields:
  code: { name: institution_id, type: code, digits: 6, aliases: [סמל מוסד] }
  year: { name: school_year, type: year, aliases: [שנת לימודים] }
  subject: { name: subject, type: choice, aliases: [מקצוע], values: { mathematics: [מתמטיקה], physics: [פיזיקה] } }
  examined: { name: examined_count, type: measure, unit: count, aliases: [נבחנים] }
  passed: { name: passed_count, type: measure, unit: count, aliases: [עוברים] }
tables:
  results:
    title: *w
    orientation: columns
    keys: [code, subject]
    year: { field: year }
    measures: [examined, passed]
`,
  'example/examinations/source.yml',
)
