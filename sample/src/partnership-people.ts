/** An organisation around the table: its name, its sector, and the role its people come from. */
type Organisation = readonly [name: string, sector: string, role: string]

const town: Organisation = ['עיריית עין תכלת', 'ציבורי', 'רשות מקומית']
const ministry: Organisation = ['משרד החינוך, מחוז הדרום', 'ציבורי', 'משרד ממשלתי']
const comprehensive: Organisation = ['מקיף תכלת', 'ציבורי', 'ניהול בית ספר']
const sciences: Organisation = ['תיכון למדעים ולאמנויות', 'ציבורי', 'ניהול בית ספר']
const girlsSchool: Organisation = ['אולפנת שחר', 'ציבורי', 'ניהול בית ספר']
const boysSchool: Organisation = ['ישיבה תיכונית נר', 'ציבורי', 'ניהול בית ספר']
const teachers: Organisation = ['מקיף תכלת', 'ציבורי', 'הוראה']
const sciencesTeachers: Organisation = ['תיכון למדעים ולאמנויות', 'ציבורי', 'הוראה']
const fund: Organisation = ['קרן מעוף', 'מגזר שלישי', 'מימון']
const operator: Organisation = ['עמותת צעד ראשון', 'מגזר שלישי', 'הפעלת תוכניות']
const club: Organisation = ['מועדון המדע העירוני', 'מגזר שלישי', 'הפעלת תוכניות']
const chips: Organisation = ['סיליקון דרום', 'עסקי', 'תעשייה']
const software: Organisation = ['גל תוכנה', 'עסקי', 'תעשייה']
const college: Organisation = ['מכללת עין תכלת', 'ציבורי', 'אקדמיה']
const parents: Organisation = ['הנהגת ההורים', 'מגזר שלישי', 'קהילה']

export interface SampleBody {
  name: string
  kind: 'ועדת היגוי' | 'קבוצת עבודה' | 'פורום שותפים'
  goal: string | null
  /** meetings planned in each school year it works in */
  planned: Readonly<Record<number, number>>
  /** what share of its members comes, of its topics is covered and of its tasks is done in time, year by year */
  vigour: Readonly<Record<number, number>>
  organisations: readonly Organisation[]
  /** places in the list: those who chair, and of them whom the log calls experts */
  chairs: readonly number[]
  experts: readonly number[]
  /** places in the list of those who are members of the steering committee too, and where they sit there */
  alsoSteering: Readonly<Record<number, number>>
}

/**
 * The bodies of the sample's partnership. The town planned in 2020 and has been doing since 2021. The steering committee
 * and two of the groups keep on; the group for girls in science tires: its founders stop coming, its meetings are put off and
 * what it sets itself stays undone.
 */
export const sampleBodies: readonly SampleBody[] = [
  {
    ...{ name: 'ועדת היגוי', kind: 'ועדת היגוי', goal: null },
    planned: { 2020: 5, 2021: 4, 2022: 4, 2023: 4, 2024: 4 },
    vigour: { 2020: 0.88, 2021: 0.84, 2022: 0.82, 2023: 0.8, 2024: 0.81 },
    organisations: [
      ...[town, town, town, ministry, ministry, comprehensive, sciences, girlsSchool, boysSchool, fund, fund],
      ...[operator, chips, software, college, parents],
    ],
    ...{ chairs: [0], experts: [3, 14], alsoSteering: {} },
  },
  {
    ...{ name: 'פורום תכנון', kind: 'פורום שותפים', goal: null },
    planned: { 2020: 4 },
    vigour: { 2020: 0.8 },
    organisations: [town, town, ministry, comprehensive, sciences, fund, operator, club, chips, college, parents],
    ...{ chairs: [0], experts: [], alsoSteering: { 0: 1 } },
  },
  {
    ...{ name: 'קבוצת זכאות', kind: 'קבוצת עבודה', goal: 'זכאות לבגרות כמו בארץ' },
    planned: { 2021: 8, 2022: 5, 2023: 5, 2024: 5 },
    vigour: { 2021: 0.86, 2022: 0.84, 2023: 0.83, 2024: 0.82 },
    organisations: [
      ...[town, comprehensive, sciences, girlsSchool, boysSchool, teachers, teachers, sciencesTeachers, operator],
      ...[fund, parents, parents],
    ],
    ...{ chairs: [0, 5], experts: [5, 7], alsoSteering: { 0: 2, 1: 5 } },
  },
  {
    ...{ name: 'קבוצת מתמטיקה', kind: 'קבוצת עבודה', goal: 'חמש יחידות במתמטיקה' },
    planned: { 2021: 8, 2022: 5, 2023: 5, 2024: 5 },
    vigour: { 2021: 0.88, 2022: 0.87, 2023: 0.86, 2024: 0.87 },
    organisations: [
      ...[town, ministry, comprehensive, sciences, teachers, teachers, teachers, sciencesTeachers, sciencesTeachers],
      ...[fund, college, college, chips],
    ],
    ...{ chairs: [0, 10], experts: [8, 10, 11], alsoSteering: { 0: 0, 10: 14 } },
  },
  {
    ...{ name: 'קבוצת בנות במדע', kind: 'קבוצת עבודה', goal: 'בנות במגמות מדע' },
    planned: { 2021: 8, 2022: 5, 2023: 5, 2024: 5 },
    vigour: { 2021: 0.85, 2022: 0.68, 2023: 0.48, 2024: 0.42 },
    organisations: [town, comprehensive, sciences, girlsSchool, club, club, chips, software, parents],
    ...{ chairs: [4], experts: [4], alsoSteering: {} },
  },
]

/** A partner: how it is tied to the town, and how many of the quarters of each year there was a meeting in. */
export const samplePartners: readonly {
  name: string
  tie: 'אסטרטגי' | 'רשת'
  sector: string
  quarters: readonly number[]
  aim: string
}[] = [
  ...([
    { name: ministry[0], tie: 'אסטרטגי', sector: 'ציבורי', quarters: [4, 4, 4, 4, 4], aim: 'הקצאת שעות תגבור' },
    { name: fund[0], tie: 'אסטרטגי', sector: 'מגזר שלישי', quarters: [4, 4, 4, 3, 4], aim: 'מימון לשנה נוספת' },
    { name: 'ידידי הנגב', tie: 'אסטרטגי', sector: 'מגזר שלישי', quarters: [4, 4, 3, 2, 1], aim: 'תמיכה במועדון לבנות' },
    { name: chips[0], tie: 'רשת', sector: 'עסקי', quarters: [1, 2, 3, 3, 3], aim: 'סיורים לשכבה ט' },
    { name: software[0], tie: 'רשת', sector: 'עסקי', quarters: [0, 1, 1, 2, 2], aim: 'מתנדבים לחונכות' },
    { name: college[0], tie: 'רשת', sector: 'ציבורי', quarters: [1, 1, 2, 2, 2], aim: 'קורס הכנה לבוגרים' },
    { name: club[0], tie: 'רשת', sector: 'מגזר שלישי', quarters: [1, 1, 1, 1, 0], aim: 'חוגים בשכונות' },
    { name: 'רשת המתנ״סים', tie: 'רשת', sector: 'ציבורי', quarters: [0, 0, 1, 1, 1], aim: 'מרחב לפעילות קיץ' },
  ] as const),
]
