import { random } from './random.ts'
import type { Grid } from './sheet.ts'

/** A programme in a year: how many teachers registered, how many sessions it held, and how many of them finished. */
const programmes = [
  { name: 'מדע בכל מקום', year: 2023, teachers: 24, sessions: 8, finishing: 0.7, score: 78 },
  { name: 'חוקרים בכיתה', year: 2024, teachers: 66, sessions: 12, finishing: 0.84, score: 84 },
  { name: 'רובוטיקה בחטיבה', year: 2024, teachers: 19, sessions: 10, finishing: 0.74, score: 81 },
  // so few that what became of them is withheld
  { name: 'מנטורים צעירים', year: 2024, teachers: 4, sessions: 6, finishing: 1, score: 90 },
]

/** The list of a programme's participants, as its coordinator keeps it. A teacher has the same key in every list. */
export const participants = (year: number): Grid => [
  ['תוכנית', 'קוד משתתף', 'שנה', 'נרשם', 'מפגשים שנכח', 'מפגשים בתוכנית', 'סיים', 'ציון'],
  ...programmes
    .filter((programme) => programme.year === year)
    .flatMap(({ name, teachers, sessions, finishing, score }) =>
      Array.from({ length: teachers }, (_, at) => {
        const next = random(`participant ${name} ${at}`)
        const hasWithdrawn = next() < 0.03
        const hasFinished = !hasWithdrawn && next() < finishing
        const attended = hasFinished
          ? Math.round(sessions * (0.75 + next() * 0.25))
          : hasWithdrawn
            ? 0
            : Math.floor(sessions * next() * 0.6)
        const mark = hasFinished ? Math.min(100, Math.round(score + (next() - 0.5) * 26)) : null
        const key = `מ-${String((at * 37 + name.length * 11) % 211).padStart(3, '0')}`
        return [
          ...[name, key, `${year - 1}/${String(year % 100)}`, hasWithdrawn ? 'ביטל' : 'כן', attended, sessions],
          ...[hasFinished ? 'כן' : 'לא', mark],
        ]
      }),
    ),
]

/** What comes back every year: month and day, name, who runs it, for whom, and how many came in 2022. */
const yearly: [month: number, day: number, name: string, sector: string, audience: string, reach: number][] = [
  [11, 14, 'ליל המדענים העירוני', 'המגזר השלישי', 'הקהל הרחב', 320],
  [12, 6, 'סיור במפעל השבבים', 'עסקי', 'תלמידים', 42],
  [12, 20, 'כנס מורי המדעים', 'ציבורי', 'מורים', 58],
  [1, 17, 'יום פתוח במגמות המדע', 'ציבורי', 'הורים', 140],
  [2, 8, 'נשים בהייטק פוגשות תלמידות', 'עסקי', 'תלמידות', 75],
  [2, 22, 'ועדת היגוי', 'ציבורי', 'שותפים', 19],
  [3, 13, 'תחרות רובוטיקה אזורית', 'מגזר שלישי', 'תלמידים', 110],
  [3, 28, 'האקתון נוער', 'עסקי', 'בני נוער', 64],
  [5, 9, 'הרצאה: איך בונים לוויין', 'מגזר שלישי', 'הקהל הרחב', 90],
  [6, 5, 'תערוכת עבודות חקר', 'ציבורי', 'הורים וילדים', 210],
]
/** What was added as the partnership grew. */
const added: [from: number, ...(typeof yearly)[number]][] = [
  [2023, 4, 18, 'מעבדה ניידת בשכונות', 'מגזר שלישי', 'ילדים', 130],
  [2023, 5, 23, 'מפגש שותפים מהתעשייה', 'עסקי', 'שותפים', 27],
  [2024, 11, 30, 'ערב קוד להורים', 'עסקי', 'הורים', 55],
  [2024, 1, 30, 'מנטורים פוגשים מורים', 'מגזר שלישי', 'מורים', 33],
]

/** The days of Excel's calendar. */
const serial = (day: string): number => Date.parse(day) / 86_400_000 + 25_569

export const events = (years: readonly number[]): Grid => [
  ['תאריך', 'שם האירוע', 'מגזר המפעיל', 'קהל יעד', 'מספר משתתפים'],
  ...years.flatMap((year) =>
    [...yearly, ...added.filter(([from]) => from <= year).map(([, ...event]) => event)].map(
      ([month, day, name, sector, audience, reach]) => {
        const next = random(`event ${name} ${year}`)
        const date = `${month > 8 ? year - 1 : year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        const came = Math.round(reach * (1 + (year - 2022) * 0.12) * (0.9 + next() * 0.2))
        return [
          { value: serial(date), format: 'd.m.yyyy' },
          ...[name, sector, audience],
          // nobody counted at some
          next() < 0.06 ? null : came,
        ]
      },
    ),
  ),
]
