import { utils, type WorkSheet, write } from '@e965/xlsx'

// A small workbook in the shape of the CBS editions from 2019 on, made by code, for tests to bend.

export type Rows = (string | number | null)[][]
export interface Edition {
  [sheetName: string]: { rows: Rows; merges?: string[] }
}

const schoolYear = 'תשפ"א 2020/21'

/** [section, period, group, leaf, the three authorities' cells] */
const columns: (string | number | null)[][] = [
  [null, 'שנת עדכון: 2021\n(אלא אם כן צוין אחרת)', 'שם  הרשות', null, 'אופקים', 'אבו גוש', 'נחל שורק'],
  ['כללי', null, 'סמל הרשות', null, '0031', '0472', '31'],
  [null, null, 'מחוז ', null, 'הדרום', 'ירושלים', 'הדרום'],
  [null, null, 'מעמד מוניציפלי', null, 'עירייה', 'מועצה מקומית', 'מועצה אזורית'],
  [null, 2015, 'מרחק מגבול מחוז תל אביב (ק"מ)  ', null, 86.8, 50, 30],
  ['דמוגרפיה', null, 'סה"כ  אוכלוסייה בסוף השנה', null, 33999, 8000, 9500],
  ['חינוך והשכלה', schoolYear, 'תלמידים', 'סה"כ', 6877, 1700, 2100],
  [null, null, null, 'בבתי ספר יסודיים', 4524, 1000, 2100],
  [null, null, null, 'בבתי ספר על-יסודיים', 2353, 700, '-'],
  [null, null, null, 'בחטיבות ביניים', 752, 300, '-'],
  [null, null, null, 'בבתי ספר תיכוניים', 1601, 400, '  -'],
  [null, schoolYear, 'ממוצע תלמידים לכיתה', 'בבתי ספר יסודיים', 24.77, 25, 20],
  [null, schoolYear, 'אחוז תלמידים נושרים', 'סה"כ', 1.07, '..', '-'],
  [null, null, null, 'בנים', 1.69, '..', '  ..'],
  [null, null, null, 'בנות', 0.45, '( 0.9)', '..'],
  [null, schoolYear, 'אחוז זכאים לתעודת בגרות מבין תלמידי כיתות יב', null, 53.65, 60, 71.2],
  [
    null,
    schoolYear,
    'אחוז זכאים לתעודת בגרות שעמדו בדרישות הסף של האוניברסיטאות מבין תלמידי כיתות יב ',
    null,
    37.12,
    40,
    50,
  ],
  [null, 'תשפ"ב 2021/22', 'השכלה גבוהה', 'אחוז סטודנטים מתוך כלל האוכלוסייה', 2, 3, 4],
  [null, null, 'עובדי הוראה', 'מספר עובדי הוראה', 674, 150, 160],
  [null, null, null, 'ממוצע תלמידים למורה', 10.39, 11, 0],
  ['מדד חברתי-כלכלי\n', 2019, 'אשכול\n(מ-1 עד 10, 1 הנמוך ביותר)   ', null, 3, 4, 5],
  [null, 2019, 'ערך מדד  ', null, -0.69, -0.5, 0.1],
  ['מדד קומפקטיות\nבעיריות ובמועצות מקומיות', 2018, 'אשכול\n(מ-1 עד 10, 1 הקומפקטי ביותר)', null, 3, 2, '-'],
]

/** Three authorities of 2021: rows 2–5 are the header, the blank cells in it continue the label to their left. */
export function edition2021(): Edition {
  const rows: Rows = [Array.from({ length: columns.length }, () => null)]
  rows[0]![1] = 'רשויות מקומיות 2021'
  rows[0]![9] = 'ראו הערות בתאים המסומנים'
  for (let row = 0; row < columns[0]!.length; row++) rows.push(columns.map((column) => column[row] ?? null))
  return {
    'נתונים פיזיים ונתוני אוכלוסייה ': { rows },
    'סיכומים לפי מעמד מוניציפלי': { rows: totals.map((row) => [...row]) },
  }
}

const totals: Rows = [
  [null, 'ראו הערות בתאים המסומנים', null, null, null, null],
  [
    null,
    'רשויות מקומיות 2021\n(אלא אם כן צוין אחרת)',
    'כלל ארצי1',
    'עיריות\nסך הכל',
    'מועצות מקומיות\nסך הכל',
    'מועצות אזוריות\nסך הכל',
  ],
  ['כללי', 'רשויות - סך הכל', 3, 1, 1, 1],
  ['קבוצת אוכלוסייה ודת', 'סה"כ  אוכלוסייה בסוף השנה', 51500, 33999, 8000, 9500],
  [`חינוך\n${schoolYear}`, 'תלמידים - סה"כ', 10677, 6877, 1700, 2100],
  [null, 'תלמידים בבתי ספר יסודיים', 7624, 4524, 1000, 2100],
  [null, 'תלמידים בבתי ספר על-יסודיים ', 3053, 2353, 700, '-'],
  [null, 'תלמידים בחטיבות ביניים', 1052, 752, 300, '-'],
  [null, 'תלמידים בבתי ספר תיכוניים', 2001, 1601, 400, '-'],
  [null, 'ממוצע תלמידים לכיתה בבתי ספר יסודיים', 26.4, 24, 25, 20],
  [null, 'אחוז תלמידים נושרים - סה"כ', 1.4, 1.07, '..', '-'],
  [null, 'אחוז תלמידים נושרים - בנים', 1.8, 1.69, '..', '..'],
  [null, 'אחוז תלמידים נושרים - בנות', 0.9, 0.45, 0.9, '..'],
  [null, 'אחוז זכאים לתעודת בגרות מבין תלמידי כיתות יב', 71.19224017376298, 53.65, 60, 71.2],
  [null, 'אחוז זכאים לתעודת בגרות שעמדו בדרישות הסף של האוניברסיטאות מבין תלמידי כיתות יב', 59.04, 37.12, 40, 50],
  ['עובדי\nהוראה', 'מספר עובדי הוראה', 984, 674, 150, 160],
  [null, 'ממוצע תלמידים למורה', 10.6, 10.39, 11, 8.9],
]

/** Two authorities and a regional council of 2013, in two sheets: one header row, the years in its texts. */
export function edition2013(): Edition {
  const year = 'תשע"ג 2012/13'
  const education = [
    `תלמידים - סה"כ ${year}`,
    `תלמידים בבתי ספר יסודיים (כולל חינוך מיוחד)  ${year}`,
    `תלמידים בבתי ספר על-יסודיים ${year}`,
    `תלמידים בחטיבות ביניים  ${year}`,
    `תלמידים בבתי ספר תיכוניים  ${year}`,
    `ממוצע תלמידים לכיתה - סה"כ ${year}`,
    `ממוצע תלמידים לכיתה בבתי ספר יסודיים (כולל חינוך מיוחד) ${year}`,
    `ממוצע תלמידים לכיתה בבתי ספר על-יסודיים ${year}`,
    `ממוצע תלמידים לכיתה בחטיבות ביניים ${year}`,
    `ממוצע תלמידים לכיתה בבתי ספר תיכוניים  ${year}`,
    `אחוז זכאים לתעודת בגרות מבין תלמידי כיתות יב ${year}`,
    `אחוז זכאים לתעודת בגרות שעמדו בדרישות הסף של האוניברסיטאות מבין תלמידי כיתות יב  ${year}`,
  ]
  const header = (population: string) => [
    'שם  הרשות',
    'סמל הרשות 2013',
    'מחוז 2013 ',
    'מעמד מוניציפלי 2013',
    'מדד חברתי-כלכלי 2008 - אשכול (מ-1 עד 10, 1 הנמוך ביותר)   ',
    population,
    ...education,
  ]
  return {
    'נתונים פיזיים - עיריות ומ.מקומי': {
      rows: [
        header('סה"כ  אוכלוסייה בסוף 2013 (אלפים)'),
        ['אופקים*', '0031', 'הדרום', 'עירייה', 3, 25.1, 5196, 3181, 2015, 620, 1395, 21, 20, 22, 21, 23, 42.8, 27.1],
        ['אבו גוש', '0472', 'ירושלים', 'מועצה מקומית', 4, 6.8, 1500, 900, 600, 300, 300, 25, 25, 25, 25, 25, 50, 30],
        [null, null],
        ['1 הערה מתחת ללוח'],
      ],
    },
    'נתונים פיזיים - מ.אזוריות': {
      rows: [
        header('סה"כ  אוכלוסייה1 בסוף 2013 (אלפים)'),
        ['נחל שורק', '31', 'הדרום', 'מועצה אזורית', 5, 8.1, 2000, 2000, '-', '-', '-', 24, 24, '-', '-', '-', 66.7, 50],
      ],
    },
  }
}

export const physicalSheet = 'נתונים פיזיים ונתוני אוכלוסייה '
export const totalsSheet = 'סיכומים לפי מעמד מוניציפלי'

/** The edition as the bytes of a workbook. */
export function workbook(
  edition: Edition,
  bookType: 'xlsx' | 'biff8' = 'xlsx',
  modified = '2023-07-13T07:14:18Z',
): Buffer {
  const book = utils.book_new()
  for (const [name, { rows, merges }] of Object.entries(edition)) {
    const sheet: WorkSheet = utils.aoa_to_sheet(rows)
    if (merges) sheet['!merges'] = merges.map((range) => utils.decode_range(range))
    utils.book_append_sheet(book, sheet, name)
  }
  book.Props = { ModifiedDate: new Date(modified) }
  return write(book, { type: 'buffer', bookType })
}
