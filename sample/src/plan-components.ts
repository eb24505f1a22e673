/** The town's mission, and its goals. */
export const mission = 'בוגרים מוכנים ללימודי המשך'
export const eligible = 'זכאות לבגרות כמו בארץ'
export const mathematics = 'חמש יחידות במתמטיקה'
export const girls = 'בנות במגמות מדע'

export interface Component {
  goal: string
  lever: string
  name: string
  isCore: boolean
  body: string
  owner: string
  /** planned and actual, `1.11.2020`; no actual end where it is not over */
  dates: [plannedStart: string, plannedEnd: string, start: string | null, end: string | null]
  status: 'מתוכנן' | 'בביצוע' | 'הושלם' | 'הופסק'
  output: [of: string, planned: number, actual: number | null]
  /** shekels planned a year, the share of them committed, the share spent */
  money: [yearly: number, committed: number, spent: number]
}

/**
 * Two goals whose components were done: one reached the nation and held, the other is as far behind as the theory was
 * wrong. Of the third goal's components little was done.
 */
export const components: Component[] = [
  {
    ...{ goal: eligible, lever: 'ליווי תלמידים', name: 'מרכזי למידה אחר הצהריים', isCore: true },
    ...{ body: 'אגף החינוך', owner: 'מנהלת התיכונים', status: 'הושלם' },
    dates: ['1.11.2020', '30.6.2024', '15.11.2020', '20.6.2024'],
    ...{ output: ['תלמידים בשנה', 240, 262], money: [180_000, 1, 0.97] },
  },
  {
    ...{ goal: eligible, lever: 'ליווי תלמידים', name: 'חונכים לכיתות יב', isCore: true },
    ...{ body: 'עמותת אופק', owner: 'רכזת החונכים', status: 'הושלם' },
    dates: ['1.9.2021', '30.6.2024', '1.9.2021', '30.6.2024'],
    ...{ output: ['חונכים', 40, 44], money: [60_000, 1, 0.92] },
  },
  {
    ...{ goal: eligible, lever: 'מעקב ומניעת נשירה', name: 'צוות התמדה בכל תיכון', isCore: false },
    ...{ body: 'אגף החינוך', owner: 'קצינת ביקור סדיר', status: 'הושלם' },
    dates: ['1.9.2021', '30.6.2023', '1.2.2022', '31.8.2023'],
    ...{ output: ['בתי ספר', 5, 5], money: [45_000, 1, 1] },
  },
  {
    ...{ goal: mathematics, lever: 'פיתוח מורים', name: 'קהילת מורים למתמטיקה', isCore: true },
    ...{ body: 'קרן המדע', owner: 'רכזת מתמטיקה', status: 'הושלם' },
    dates: ['1.11.2020', '30.6.2023', '15.11.2020', '30.6.2023'],
    ...{ output: ['מורים שסיימו', 30, 31], money: [120_000, 1, 0.95] },
  },
  {
    ...{ goal: mathematics, lever: 'פיתוח מורים', name: 'השתלמות חוקרים בכיתה', isCore: true },
    ...{ body: 'התכנית הלאומית', owner: 'רכזת מתמטיקה', status: 'הושלם' },
    dates: ['1.9.2023', '30.6.2024', '1.9.2023', '20.6.2024'],
    ...{ output: ['מורים שנרשמו', 60, 66], money: [90_000, 1, 0.88] },
  },
  {
    ...{ goal: mathematics, lever: 'חיזוק ידע תלמידים', name: 'תוספת שעות לקבוצות חמש', isCore: true },
    ...{ body: 'התכנית הלאומית', owner: 'מנהלת התיכונים', status: 'הושלם' },
    dates: ['1.9.2021', '30.6.2024', '1.9.2021', '20.6.2024'],
    ...{ output: ['שעות שבועיות', 36, 36], money: [210_000, 1, 1] },
  },
  {
    ...{ goal: girls, lever: 'חשיפה מגיל צעיר', name: 'נשים בהייטק פוגשות תלמידות', isCore: true },
    ...{ body: 'מפעל השבבים', owner: 'רכזת מגדר', status: 'הושלם' },
    dates: ['1.1.2022', '30.6.2024', '8.2.2022', '8.2.2024'],
    ...{ output: ['תלמידות', 200, 214], money: [20_000, 1, 0.6] },
  },
  {
    ...{ goal: girls, lever: 'חשיפה מגיל צעיר', name: 'מועדון מדע לבנות בחטיבה', isCore: true },
    ...{ body: 'עמותת אופק', owner: 'רכזת מגדר', status: 'בביצוע' },
    dates: ['1.9.2022', '30.6.2024', '1.3.2024', null],
    ...{ output: ['בנות', 80, 22], money: [70_000, 0.4, 0.2] },
  },
  {
    ...{ goal: girls, lever: 'בתי הספר', name: 'יועצות למגמות המדע', isCore: true },
    ...{ body: 'אגף החינוך', owner: 'מנהלת השירות הפסיכולוגי', status: 'מתוכנן' },
    dates: ['1.9.2022', '30.6.2024', null, null],
    ...{ output: ['יועצות', 5, null], money: [50_000, 0, 0] },
  },
]
