import { hebrewYear } from '@madad/language/school-year'
import { random } from './random.ts'
import { type Cell, sheetOf, workbookBytes } from './sheet.ts'

const question = 'מה השתנה בכיתה שלך'
const year = hebrewYear(2024)

/** Themes of what teachers wrote after the training, and how often each. */
const themes: [theme: string, definition: string, share: number][] = [
  ['ביטחון', 'המורה מתארת שקל לה יותר להוביל שיעור חקר', 0.34],
  ['שאלות של תלמידים', 'תלמידים שואלים יותר, או שאלות אחרות', 0.3],
  ['חוסר זמן', 'אין זמן להכין או ללמד כך', 0.22],
  ['עבודת צוות', 'מורים מתכננים יחד', 0.14],
]

/** Sixty-four answers; the second coder sees them mostly as the first does. */
const answers = Array.from({ length: 64 }, (_, at) => {
  const next = random(`coded answer ${at}`)
  const pick = (): number => {
    let left = next()
    const found = themes.findIndex(([, , share]) => {
      left -= share
      return left < 0
    })
    return (found === -1 ? themes.length - 1 : found) + 1
  }
  const first = pick()
  return { key: `ת-${String(at + 1).padStart(2, '0')}`, first, second: next() < 0.86 ? first : pick() }
})

const quotations: [text: string, code: number, released: boolean][] = [
  ['פתאום הילדים שואלים אותי שאלות שאין לי עליהן תשובה, וזה בסדר', 2, true],
  ['אני כבר לא מפחדת להתחיל שיעור בלי לדעת איך הוא ייגמר', 1, true],
  ['אין לי דקה להכין את זה', 3, true],
  ['רק אצלנו בקומה השנייה יש שלוש מורות שעושות את זה יחד', 4, false],
]

/** The open answers of the sample's teachers, coded by two of the evaluation group. */
export const codedAnswers = (): Buffer =>
  workbookBytes(
    [
      [
        'קידוד',
        sheetOf([
          ['שאלה', 'מפתח תשובה', 'מקודד', 'שנת לימודים', 'קוד'],
          ...answers.flatMap(({ key, first, second }): Cell[][] => [
            [question, key, 'א', year, first],
            [question, key, 'ב', year, second],
          ]),
        ]),
      ],
      [
        'ספר קודים',
        sheetOf([
          ['נושא', 'הגדרה', 'שנת לימודים', 'מספר הקוד'],
          ...themes.map(([theme, definition], at): Cell[] => [theme, definition, year, at + 1]),
        ]),
      ],
      [
        'ציטוטים',
        sheetOf([
          ['ציטוט', 'שאלה', 'מותר לצטט', 'מי אישר', 'שנת לימודים', 'קוד הציטוט'],
          ...quotations.map(([text, code, released]): Cell[] => [
            ...[text, question, released ? 'כן' : 'לא', released ? 'רכזת ההערכה' : null, year, code],
          ]),
        ]),
      ],
    ],
    'xlsx',
  )
