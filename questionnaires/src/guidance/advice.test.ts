import { languages } from '@madad/language/language'
import { describe, expect, test } from 'vitest'
import { type Draft, draftOf, placedItems } from '../drafts/draft.ts'
import { example, exampleQuestionnaire, words } from '../example.ts'
import { readQuestionnaires } from '../read.ts'
import { adviceOn } from './advice.ts'
import { adviceTexts } from './advice-texts.ts'
import { doubtsOf } from './wording.ts'

const { questionnaires } = await readQuestionnaires()

/** The codes of what is said of a statement that is answered with one mark. */
const codes = (text: string, language: 'he' | 'ar' | 'en') => doubtsOf(text, language, true).map(({ code }) => code)

test('of the questionnaires that come with Madad hardly an item raises a word', () => {
  const items = questionnaires.flatMap((each) => placedItems(draftOf(each)))
  const raised = questionnaires.flatMap((each) => adviceOn(draftOf(each)).map(({ code, found }) => `${code} ${found}`))
  expect(items.length).toBeGreaterThan(60)
  expect(raised).toEqual([
    // asked for both on purpose: an inquiry may be an experiment
    'ADVICE_TWO_AT_ONCE חקר או ניסוי',
    'ADVICE_TWO_AT_ONCE بحث أو تجربة',
    'ADVICE_TWO_AT_ONCE inquiry or experiment',
  ])
})

describe('two things asked at once', () => {
  test.each([
    ['he', 'ההכשרה הייתה מעניינת ומועילה.'],
    ['he', 'המדריכים היו מקצועיים והתכנים היו ברורים.'],
    ['he', 'יש לי זמן או כוח להכין ניסויים.'],
    ['he', 'ההנהלה תומכת בי וגם מקשיבה לי.'],
    ['ar', 'كان الاستكمال مفيدًا وممتعًا.'],
    ['ar', 'كانت الشروح واضحة والأمثلة ملائمة.'],
    ['ar', 'لديّ وقت أو ميزانية لإجراء التجارب.'],
    ['en', 'The training was interesting and useful.'],
    ['en', 'The school has the time or the equipment for experiments.'],
  ] as const)('%s: %s', (language, text) => {
    expect(codes(text, language)).toContain('ADVICE_TWO_AT_ONCE')
  })

  test.each([
    ['he', 'ביכולתי לעזור לתלמיד או לתלמידה שמתקשים.'],
    ['he', 'המורות והמורים בבית הספר עוזרים זה לזה.'],
    ['he', 'ועדת ההיגוי מקשיבה לי.'],
    ['he', 'לוותק שלי יש משקל בצוות.'],
    ['he', 'עשינו יחד משהו מדעי, כמו ניסוי או ביקור במוזיאון.'],
    ['ar', 'الطلاب والطالبات يطرحون أسئلة.'],
    ['ar', 'كان وقت اللقاء ملائمًا لي.'],
    ['ar', 'الهدف واضح لي.'],
    ['ar', 'تحدّثت مع والدي الطالب.'],
    ['en', 'I can keep order in practical work, such as in the laboratory or at computers.'],
    ['en', 'Science and technology matter in our school.'],
  ] as const)('not told of in %s: %s', (language, text) => {
    expect(codes(text, language)).toEqual([])
  })

  test('a question whose answer is written may ask for two things', () => {
    expect(doubtsOf('What should we keep and change?', 'en', false)).toEqual([])
  })
})

test.each([
  ['he', 'כידוע, חקר בכיתה חשוב ללמידה.', 'ADVICE_LEADING'],
  ['ar', 'بالطبع، البحث مهمّ للتعلّم.', 'ADVICE_LEADING'],
  ['en', 'Of course inquiry matters for learning.', 'ADVICE_LEADING'],
  ['he', 'אני תמיד פותח/ת את השיעור בשאלה.', 'ADVICE_ABSOLUTE'],
  ['ar', 'أفتتح الدرس دائمًا بسؤال.', 'ADVICE_ABSOLUTE'],
  ['en', 'I always begin the lesson with a question.', 'ADVICE_ABSOLUTE'],
  ['he', 'אינני חושב/ת שהשיעור לא היה ברור.', 'ADVICE_DOUBLE_NEGATION'],
  ['ar', 'لا أعتقد أنّ الدرس لم يكن واضحًا.', 'ADVICE_DOUBLE_NEGATION'],
  ['en', 'I do not think the lesson was unclear.', 'ADVICE_DOUBLE_NEGATION'],
  ['he', 'מילה '.repeat(23), 'ADVICE_LONG'],
  ['ar', 'كلمة '.repeat(23), 'ADVICE_LONG'],
  ['en', 'word '.repeat(29), 'ADVICE_LONG'],
] as const)('%s: %s', (language, text, code) => {
  expect(codes(text, language)).toEqual([code])
})

test("somebody else's words in quotation marks are not the author's", () => {
  expect(codes('ביכולתי לענות לתלמיד שאומר "אני תמיד נכשל ואף פעם לא אצליח".', 'he')).toEqual([])
})

const labels = (...texts: string[]) =>
  texts.map((text, at) => ({ id: `s${at + 1}`, score: at + 1, label: words(text) }))
const withSteps = (...texts: string[]): Draft =>
  draftOf(
    exampleQuestionnaire([example('agreement', 'one', { steps: 'scale' })], {
      steps: { scale: labels(...texts) },
      languages: ['en'],
    }),
  )

test('a scale with more on one side than on the other is told of, with both numbers', () => {
  expect(adviceOn(withSteps('Poor', 'Fair', 'Good', 'Very good', 'Excellent'))).toMatchObject([
    {
      code: 'ADVICE_UNBALANCED',
      where: { name: 'steps.scale' },
      values: { negative: 1, positive: 3 },
      severity: 'warn',
    },
  ])
})

test('a scale without a middle is in order, and so is one whose words take no side', () => {
  expect(adviceOn(withSteps('Strongly disagree', 'Disagree', 'Agree', 'Strongly agree'))).toEqual([])
  expect(adviceOn(withSteps('Not once', 'Once or twice', 'Every week'))).toEqual([])
})

test('an unbalanced scale is seen in Hebrew and in Arabic', () => {
  for (const [language, texts] of [
    ['he', ['לא טוב', 'טוב', 'טוב מאוד', 'מצוין']],
    ['ar', ['سيئ', 'جيد', 'جيد جدًّا', 'ممتاز']],
  ] as const)
    expect(adviceOn({ ...withSteps(...texts), languages: [language] }).map(({ code }) => code)).toEqual([
      'ADVICE_UNBALANCED',
    ])
})

test('what people may not want to say is told of, until they may pass it', () => {
  const asked = (parts: object) =>
    adviceOn(
      draftOf(
        exampleQuestionnaire([
          example('number', 'pay', { form: 'integer', text: words('What is your monthly income?'), ...parts }),
        ]),
      ),
    ).map(({ code }) => code)
  expect(asked({})).toEqual(['ADVICE_SENSITIVE'])
  expect(asked({ refuse: true })).toEqual([])
})

test('a questionnaire that takes longer than promised, or than four minutes, says how long', () => {
  const many = Array.from({ length: 24 }, (_, at) => example('frequency', `item_${at + 1}`, { steps: 'often' }))
  const draft = draftOf(exampleQuestionnaire(many))
  expect(adviceOn({ ...draft, minutes: 2 })).toMatchObject([
    { code: 'ADVICE_MORE_THAN_PROMISED', found: '6', values: { minutes: 2 } },
  ])
  expect(adviceOn({ ...draft, minutes: 6 })).toMatchObject([{ code: 'ADVICE_MORE_THAN_FOUR_MINUTES', found: '6' }])
})

test('a language that people read and it is not offered in is told of', () => {
  const draft = { ...draftOf(exampleQuestionnaire([example('institution', 'school')])), languages: ['he' as const] }
  expect(adviceOn(draft, { read: ['he', 'ar'] })).toMatchObject([{ code: 'ADVICE_LANGUAGE', found: 'ar' }])
})

test('every advice has its reason and its way out in each language', () => {
  for (const { rule, fix } of Object.values(adviceTexts))
    for (const language of languages) expect(`${rule[language]}${fix[language]}`.length).toBeGreaterThan(20)
})
