import { gregorianYears, hebrewYear } from '@madad/language/school-year'
import type { Kind } from './country.ts'

/** `תשע"ג 2012/13`: how the workbooks write a school year. */
export const schoolYear = (year: number): string => `${hebrewYear(year)} ${gregorianYears(year)}`

export const kindWords: Record<Kind, string> = {
  city: 'עירייה',
  local_council: 'מועצה מקומית',
  regional_council: 'מועצה אזורית',
}

/** An authority's code as an edition prints it: four digits, a regional council's two, and from 2024 `55` before them. */
export const printedCode = (id: string, kind: Kind, edition: number): string =>
  kind === 'regional_council' && edition < 2024 ? id.slice(2) : id

export const comments = {
  whereTheyLearn: 'הנתונים מתייחסים  \nלתלמידים הלומדים בבתי ספר ברשות המקומית.',
  whereTheyLive: 'הנתונים מתייחסים לתלמידים הגרים ברשות המקומית\n',
  dropouts: 'תלמידי כיתות ז-יב שנשרו ולא עברו ללמוד במסגרות לימוד חלופיות.',
  staff: 'כולל עובדי הוראה בבתי ספר ובגן ילדים\n',
  withoutStatus: 'הנתונים הפיזיים הכלל ארציים כוללים חסרי מעמד מוניציפלי, ואינם בהכרח סיכום של המגזרים האחרים.',
} as const

export const notes = {
  sources: 'מדד - נתונים להדגמה ',
  withoutStatus:
    '1 הנתונים הפיזיים הכלל ארציים כוללים חסרי מעמד מוניציפלי, ואינם בהכרח סיכום של המגזרים האחרים (עיריות, מועצות מקומיות ומועצות אזוריות).',
  outsideLocalities: '2 האוכלוסייה (סך הכל) במועצות אזוריות כוללת את "הגרים מחוץ ליישובים". ',
  brackets:
    '1  שיעורי הפטירות המבוססים על 5 עד 19 מקרים במונה, ניתנים בסוגריים, ואלה המבוססים על פחות מ-5 מקרים מסומנים בשתי נקודות (..) . ',
  fictional: 'נתוני הדגמה של מדד: הרשויות והמספרים בדויים.',
} as const
