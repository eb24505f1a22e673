import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { usualLimits } from '../limits.ts'
import { readFile } from '../read-file.ts'
import { answersOf, noteOf, readExample, readExampleCsv } from './example-survey.ts'
import { readTools } from './tool.ts'

const he = {
  start: 'ביכולתי להביא את כל הכיתה לעבוד.',
  explain: 'ביכולתי להסביר שוב בדרך אחרת.',
  order: 'ביכולתי לשמור על הסדר במעבדה.',
  stage: 'באיזה שלב אתם מלמדים?',
  subjects: 'אילו מקצועות אתם מלמדים?',
}

test('Google Forms: a Hebrew form, a grid, boxes ticked in one cell, an address dropped', () => {
  const read = readExampleCsv(
    `"חותמת זמן","כתובת אימייל","עד כמה אתם מסכימים? [${he.start}]","עד כמה אתם מסכימים? [${he.explain}]","עד כמה אתם מסכימים? [${he.order}]","${he.stage}","${he.subjects}"
"2024/01/15 9:12:33 לפנה״צ GMT+2","dana@school.example","מסכים במידה רבה","לא מסכימה","כלל לא מסכים/ה","יסודי","מתמטיקה;פיזיקה, ומעבדה"
"2024/01/16 10:02:01 לפנה״צ GMT+2","noa@school.example","מסכים/ה לגמרי","","לא לכאן ולא לכאן","על-יסודי","פיזיקה, ומעבדה, מדעי המחשב"`,
    { wave: 'pre' },
  )
  expect(noteOf(read, 'SURVEY_TOOL')).toEqual({ tool: 'Google Forms', row: 1 })
  expect(noteOf(read, 'SURVEY_PERSONAL_DROPPED')).toEqual({ columns: 'כתובת אימייל' })
  expect(answersOf(read)).toEqual([
    {
      start_work: 'agree',
      explain_again: 'disagree',
      keep_order: 'strongly_disagree',
      stage: 'primary',
      subjects: 'maths physics',
    },
    { start_work: 'strongly_agree', keep_order: 'neither', stage: 'secondary', subjects: 'physics coding' },
  ])
  expect(read.survey!.campaigns).toEqual([
    { wave: 'pre', schoolYear: 2024, firstDay: '2024-01-15', lastDay: '2024-01-16', responses: 2 },
  ])
  expect(read.survey!.responses.map(({ language }) => language)).toEqual(['he', 'he'])
})

test('Microsoft Forms: a workbook with moments as dates, a semicolon behind each choice, names dropped', async () => {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Sheet1')
  sheet.addRow([
    'ID',
    'שעת התחלה',
    'שעת השלמה',
    'דואר אלקטרוני',
    'שם',
    `${he.start}\u00a0`,
    he.explain,
    he.order,
    he.stage,
    he.subjects,
  ])
  sheet.addRow([
    1,
    new Date('2024-06-03T07:01:00Z'),
    new Date('2024-06-03T07:06:00Z'),
    'anonymous',
    'דנה לוי',
    'מסכים/ה לגמרי',
    'מסכים/ה במידה רבה',
    'לא מסכים/ה',
    'יסודי',
    'מתמטיקה;מדעי המחשב;',
  ])
  const book = await readFile(Buffer.from(await workbook.xlsx.writeBuffer()), 'a.xlsx', usualLimits)
  if ('problem' in book) throw new Error(book.problem.code)
  const read = readExample(book.book, { wave: 'post' })!
  expect(noteOf(read, 'SURVEY_TOOL')).toEqual({ tool: 'Microsoft Forms', row: 1 })
  expect(noteOf(read, 'SURVEY_PERSONAL_DROPPED')).toEqual({ columns: 'דואר אלקטרוני · שם' })
  expect(answersOf(read)[0]).toMatchObject({
    start_work: 'strongly_agree',
    keep_order: 'disagree',
    subjects: 'maths coding',
  })
  expect(read.survey!.campaigns[0]).toMatchObject({ schoolYear: 2024, firstDay: '2024-06-03' })
})

const qualtricsRows = {
  names:
    'StartDate,EndDate,Status,IPAddress,Progress,Finished,ResponseId,RecipientEmail,UserLanguage,Q1_1,Q1_2,Q1_3,Q2,Q3_1,Q3_3',
  texts:
    'Start Date,End Date,Response Type,IP Address,Progress,Finished,Response ID,Recipient Email,User Language,How far do you agree? - I can have the whole class work.,How far do you agree? - I can explain again in another way.,How far do you agree? - I can keep order in the laboratory.,At which stage do you teach?,Which subjects do you teach? - Selected Choice - Mathematics,Which subjects do you teach? - Selected Choice - Computer science',
}

test('Qualtrics: three header rows, numbers and words, previews and the unfinished kept out, -99 for what was skipped', () => {
  const read = readExampleCsv(
    `${qualtricsRows.names}
${qualtricsRows.texts}
"{""ImportId"":""startDate"",""timeZone"":""Asia/Jerusalem""}","{""ImportId"":""endDate""}",c,d,e,f,g,h,i,j,k,l,m,n,o
2024-01-15 10:00:00,2024-01-15 10:05:00,0,10.0.0.1,100,1,R_1,,HE,4,4 - Agree,-99,Primary,1,
2024-01-15 10:00:00,2024-01-15 10:07:00,IP Address,10.0.0.2,100,True,R_2,,AR,5,Strongly agree,2,Secondary,Mathematics,Computer science
2024-01-15 10:00:00,2024-01-15 10:09:00,Survey Preview,,100,True,R_3,,EN,1,1,1,Primary,,
2024-01-15 10:00:00,2024-01-15 10:09:00,0,10.0.0.3,40,0,R_4,,EN,1,,,,,`,
    { wave: 'pre' },
  )
  expect(noteOf(read, 'SURVEY_TOOL')).toEqual({ tool: 'Qualtrics', row: 1 })
  expect(answersOf(read)).toEqual([
    { start_work: 'agree', explain_again: 'agree', stage: 'primary', subjects: 'maths' },
    {
      start_work: 'strongly_agree',
      explain_again: 'strongly_agree',
      keep_order: 'disagree',
      stage: 'secondary',
      subjects: 'maths coding',
    },
  ])
  expect(read.survey!.responses.map(({ language }) => language)).toEqual(['he', 'ar'])
  expect(noteOf(read, 'SURVEY_LEFT_OUT')).toMatchObject({ count: 1 })
  expect(noteOf(read, 'SURVEY_UNFINISHED')).toEqual({ count: 1 })
})

test('Qualtrics: the older two header rows', () => {
  const read = readExampleCsv(
    `V1,V2,V6,V8,V9,V10,Q1_1,Q1_2,Q1_3,Q2
ResponseID,ResponseSet,IPAddress,StartDate,EndDate,Finished,How far do you agree?-I can have the whole class work.,How far do you agree? - I can explain again in another way.,How far do you agree? - I can keep order in the laboratory.,At which stage do you teach?
R_1,Default Response Set,10.0.0.1,2014-05-01 10:00:00,2014-05-01 10:05:00,1,4,5,1,Primary`,
    { wave: 'pre', form: 'columns: [{ header: Q1_1, item: start_work }]' },
  )
  expect(noteOf(read, 'SURVEY_TOOL')).toEqual({ tool: 'Qualtrics', row: 1 })
  expect(noteOf(read, 'SURVEY_PERSONAL_DROPPED')).toEqual({ columns: 'V6 › IPAddress' })
  expect(answersOf(read)).toEqual([
    { start_work: 'agree', explain_again: 'strongly_agree', keep_order: 'strongly_disagree', stage: 'primary' },
  ])
})

test('SurveyMonkey: questions over their parts, months before days', () => {
  const read = readExampleCsv(
    `Respondent ID,Collector ID,Date Created,Date Modified,IP Address,Email Address,First Name,Last Name,How far do you agree?,,,At which stage do you teach?,Which subjects do you teach?,,,What else would you like to say?
,,,,,,,,I can have the whole class work.,I can explain again in another way.,I can keep order in the laboratory.,Response,Mathematics,"Physics, and laboratory",Computer science,Open-Ended Response
118000001,4000,09/30/2023 10:11:12 AM,09/30/2023 10:15:00 AM,10.0.0.1,,Dana,Levi,Agree,Disagree,Neither,Primary,Mathematics,,Computer science,"More, please"`,
    { wave: 'pre' },
  )
  expect(noteOf(read, 'SURVEY_TOOL')).toEqual({ tool: 'SurveyMonkey', row: 1 })
  expect(answersOf(read)).toEqual([
    {
      start_work: 'agree',
      explain_again: 'disagree',
      keep_order: 'neither',
      stage: 'primary',
      subjects: 'maths coding',
      remarks: 'More, please',
    },
  ])
  expect(read.survey!.campaigns[0]).toMatchObject({ schoolYear: 2024, firstDay: '2023-09-30' })
})

test('LimeSurvey by codes, and by full texts: the same answers', () => {
  const byCodes = readExampleCsv(
    `id,submitdate,lastpage,startlanguage,seed,startdate,ipaddr,start_work,grid[explain_again],grid[keep_order],stage,subjects[maths],subjects[physics],subjects[coding]
1,1980-01-01 00:00:00,3,ar,1,1980-01-01 00:00:00,10.0.0.1,4,2,5,primary,Y,,Y
2,,1,he,2,2024-01-02 10:00:00,10.0.0.2,4,,,,,,`,
    { wave: 'pre', year: 2024 },
  )
  const byTexts = readExampleCsv(
    `Response ID,Date submitted,Last page,Start language,Seed,Date started,IP address,I can have the whole class work.,How far? [I can explain again in another way.],How far? [I can keep order in the laboratory.],At which stage do you teach?,Which subjects do you teach? [Mathematics],"Which subjects do you teach? [Physics, and laboratory]",Which subjects do you teach? [Computer science]
1,1980-01-01 00:00:00,3,ar,1,1980-01-01 00:00:00,10.0.0.1,Agree,Disagree,Strongly agree,Primary,Yes,No,Yes
2,,1,he,2,2024-01-02 10:00:00,10.0.0.2,Agree,N/A,N/A,N/A,N/A,N/A,N/A`,
    { wave: 'pre', year: 2024 },
  )
  for (const read of [byCodes, byTexts]) {
    expect(noteOf(read, 'SURVEY_TOOL')).toEqual({ tool: 'LimeSurvey', row: 1 })
    expect(read.survey!.responses.map(({ language, moment }) => [language, moment])).toEqual([['ar', undefined]])
  }
  expect(answersOf(byTexts)).toEqual(answersOf(byCodes))
  expect(answersOf(byCodes)).toEqual([
    {
      start_work: 'agree',
      explain_again: 'disagree',
      keep_order: 'strongly_agree',
      stage: 'primary',
      subjects: 'maths coding',
    },
  ])
})

test('REDCap: events are waves, boxes are columns of 0 and 1, a record is a person', () => {
  const read = readExampleCsv(
    `record_id,redcap_event_name,redcap_survey_identifier,view_timestamp,start_work,explain_again,keep_order,stage,subjects___maths,subjects___physics,subjects___coding,years,view_complete
1,before_arm_1,,2023-10-01 10:00:00,4,3,2,primary,1,0,1,12,2
1,after_arm_1,,2024-05-01 10:00:00,5,5,4,primary,1,0,1,12,2
2,before_arm_1,,[not completed],,,,,0,0,0,,0`,
  )
  expect(noteOf(read, 'SURVEY_TOOL')).toEqual({ tool: 'REDCap', row: 1 })
  expect(read.survey!.campaigns.map(({ wave, schoolYear, responses }) => [wave, schoolYear, responses])).toEqual([
    ['post', 2024, 1],
    ['pre', 2024, 1],
  ])
  expect(answersOf(read)[0]).toEqual({
    start_work: 'agree',
    explain_again: 'neither',
    keep_order: 'disagree',
    stage: 'primary',
    subjects: 'maths coding',
    years: '12',
  })
  expect(noteOf(read, 'SURVEY_PAIRED')).toEqual({ pairs: 1 })
})

test('ODK: names in groups, choices in one cell, a rejected submission kept out', () => {
  const read = readExampleCsv(
    `SubmissionDate,view-start_work,view-explain_again,view-keep_order,stage,subjects,years,meta-instanceID,KEY,SubmitterName,ReviewState
2024-01-15T10:00:00.000Z,agree,disagree,4,primary,maths coding,7,uuid:1,uuid:1,Dana,
2024-01-15T10:00:00.000Z,agree,disagree,4,primary,maths,7,uuid:2,uuid:2,Dana,rejected`,
    { wave: 'pre' },
  )
  expect(noteOf(read, 'SURVEY_TOOL')).toEqual({ tool: 'ODK', row: 1 })
  expect(answersOf(read)).toEqual([
    {
      start_work: 'agree',
      explain_again: 'disagree',
      keep_order: 'agree',
      stage: 'primary',
      subjects: 'maths coding',
      years: '7',
    },
  ])
  expect(noteOf(read, 'SURVEY_LEFT_OUT')).toMatchObject({ count: 1 })
})

test('Kobo: labels for headers, the whole and its parts side by side', () => {
  const read = readExampleCsv(
    `start,end,I can have the whole class work.,I can explain again in another way.,I can keep order in the laboratory.,At which stage do you teach?,Which subjects do you teach?,Which subjects do you teach?/Mathematics,Which subjects do you teach?/Computer science,_id,_uuid,_submission_time,_submitted_by
2024-01-15T10:00:00.000+02:00,2024-01-15T10:05:00.000+02:00,Agree,Disagree,Neither,Primary,Mathematics Computer science,1,1,77,aa-1,2024-01-15T08:05:10,dana`,
    { wave: 'pre' },
  )
  expect(noteOf(read, 'SURVEY_TOOL')).toEqual({ tool: 'KoboToolbox', row: 1 })
  expect(answersOf(read)[0]).toMatchObject({ start_work: 'agree', subjects: 'maths coding' })
})

test('a table that no tool made: a title above the header, ids of items, one file of two languages', () => {
  const read = readExampleCsv(
    `תוצאות השאלון,,,,
,,,,
קוד משתתף,שפה,start_work,explain_again,keep_order,stage
a1,עברית,מסכים במידה רבה,לא מסכים,3,יסודי
a2,ערבית,أوافق تماما,لا أوافق,أوافق بدرجة كبيرة,ابتدائي`,
    { wave: 'pre', year: 2024 },
  )
  expect(noteOf(read, 'SURVEY_TOOL')).toBeUndefined()
  expect(answersOf(read)).toEqual([
    { start_work: 'agree', explain_again: 'disagree', keep_order: 'neither', stage: 'primary' },
    { start_work: 'strongly_agree', explain_again: 'disagree', keep_order: 'agree', stage: 'primary' },
  ])
  expect(read.survey!.responses.map(({ language }) => language)).toEqual(['he', 'ar'])
})

test('every tool has a test here, by its name', () => {
  expect(readTools().map(({ id }) => id)).toEqual([
    'google_forms',
    'kobo',
    'limesurvey',
    'madad_paper',
    'microsoft_forms',
    'odk',
    'plain',
    'qualtrics',
    'redcap',
    'surveymonkey',
  ])
})
