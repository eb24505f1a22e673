import { example, exampleQuestionnaire } from '@madad/questionnaires/example'
import type { Questionnaire } from '@madad/questionnaires/schema'
import type { Book } from '../book.ts'
import { usualLimits } from '../limits.ts'
import { readCsv } from '../read-csv.ts'
import { ownSources } from '../source.ts'
import type { AskedOfSurvey, KnownSurveys } from './find-survey.ts'
import { knownSurveys } from './known-surveys.ts'
import { readSurvey, type SurveyRead } from './read-survey.ts'
import { parseSurveySource, readSurveySources } from './survey-source.ts'

const each = (he: string, ar: string, en: string) => ({ he, ar, en })

/** Three statements on five steps, a choice of one, choices of several, a number and a text, before and after a training. */
export const exampleSurvey: Questionnaire = exampleQuestionnaire(
  [
    example('agreement', 'start_work', {
      ...{ steps: 'agreement', dont_know: true },
      text: each(
        'ביכולתי להביא את כל הכיתה לעבוד.',
        'أستطيع أن أجعل الصف كلّه يعمل.',
        'I can have the whole class work.',
      ),
    }),
    example('agreement', 'explain_again', {
      steps: 'agreement',
      text: each(
        'ביכולתי להסביר שוב בדרך אחרת.',
        'أستطيع أن أشرح مرّة أخرى بطريقة مختلفة.',
        'I can explain again in another way.',
      ),
    }),
    example('agreement', 'keep_order', {
      steps: 'agreement',
      text: each(
        'ביכולתי לשמור על הסדר במעבדה.',
        'أستطيع الحفاظ على النظام في المختبر.',
        'I can keep order in the laboratory.',
      ),
    }),
    example('single_choice', 'stage', {
      text: each('באיזה שלב אתם מלמדים?', 'في أي مرحلة تدرّسون؟', 'At which stage do you teach?'),
      choices: [
        { id: 'primary', label: each('יסודי', 'ابتدائي', 'Primary') },
        { id: 'secondary', label: each('על־יסודי', 'فوق الابتدائي', 'Secondary') },
      ],
    }),
    example('multiple_choice', 'subjects', {
      text: each('אילו מקצועות אתם מלמדים?', 'أي مواضيع تدرّسون؟', 'Which subjects do you teach?'),
      choices: [
        { id: 'maths', label: each('מתמטיקה', 'رياضيات', 'Mathematics') },
        { id: 'physics', label: each('פיזיקה, ומעבדה', 'فيزياء، ومختبر', 'Physics, and laboratory') },
        { id: 'coding', label: each('מדעי המחשב', 'علم الحاسوب', 'Computer science') },
      ],
    }),
    example('number', 'years', {
      ...{ form: 'integer', low: 0, high: 60, step: 1 },
      text: each('כמה שנים אתם מלמדים?', 'كم سنة تدرّسون؟', 'How many years have you taught?'),
    }),
    example('text', 'remarks', {
      length: 'long',
      text: each('מה עוד תרצו לומר?', 'ماذا تودّون أن تقولوا أيضًا؟', 'What else would you like to say?'),
    }),
  ],
  {
    id: 'class-view',
    waves: ['pre', 'post'],
    steps: {
      agreement: [
        { id: 'strongly_disagree', score: 1, label: each('כלל לא מסכים/ה', 'لا أوافق إطلاقًا', 'Strongly disagree') },
        { id: 'disagree', score: 2, label: each('לא מסכים/ה', 'لا أوافق', 'Disagree') },
        { id: 'neither', score: 3, label: each('לא לכאן ולא לכאן', 'بين بين', 'Neither') },
        { id: 'agree', score: 4, label: each('מסכים/ה במידה רבה', 'أوافق بدرجة كبيرة', 'Agree') },
        { id: 'strongly_agree', score: 5, label: each('מסכים/ה לגמרי', 'أوافق تمامًا', 'Strongly agree') },
      ],
    },
  },
)

interface Given extends AskedOfSurvey {
  /** what a home's survey.yml says besides its id and title */
  form?: string
  questionnaires?: readonly Questionnaire[]
}

const shipped = readSurveySources([ownSources])

export function knownWith({
  form,
  questionnaires = [exampleSurvey],
}: Pick<Given, 'form' | 'questionnaires'>): KnownSurveys {
  const head = `id: home/form\ntitle: { he: א, ar: أ, en: A }\nquestionnaire: ${questionnaires[0]!.id}`
  const sources = form === undefined ? shipped : [...shipped, parseSurveySource(`${head}\n${form}`, 'survey.yml')]
  return knownSurveys({ questionnaires, sources })
}

export const exampleKey = Buffer.alloc(32, 7)

/** Reads a book as answers to the example. */
export function readExample(book: Book, { form, questionnaires, ...asked }: Given = {}): SurveyRead | undefined {
  const known = knownWith({ ...(form !== undefined && { form }), ...(questionnaires && { questionnaires }) })
  return readSurvey('answers.csv', book, known, asked, exampleKey)
}

/** Reads the text of a CSV file so. */
export const readExampleCsv = (csv: string, given: Given = {}): SurveyRead => readExample(csvBook(csv), given)!

export const csvBook = (csv: string): Book => readCsv(Buffer.from(csv), 'answers.csv', usualLimits).book

/** The answers of each response as `item: answer`, those that are there. */
export const answersOf = ({ survey }: SurveyRead): Record<string, string>[] =>
  survey!.responses.map(({ answers }) =>
    Object.fromEntries(
      answers.flatMap(({ itemId, answer, status }) => (status === 'blank' ? [] : [[itemId, answer ?? status]])),
    ),
  )

export const codesOf = ({ problems }: SurveyRead): string[] => problems.map(({ code }) => code)
export const noteOf = ({ notes }: SurveyRead, code: string) => notes.find((note) => note.code === code)?.values
