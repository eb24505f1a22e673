import type { Words } from '@madad/language/language'
import { surveyNotes } from './surveys/survey-notes.ts'

/** What was done with a file that is no problem but that a person may want to know. */
export interface Note {
  code: keyof typeof noteTexts
  values: Record<string, string | number>
}

/** The words of each note; fill in its values. */
export const noteTexts = {
  ...surveyNotes,
  SHEET_READ: {
    he: 'בגיליון "{sheet}" נמצאה הטבלה {table}: {fields} שדות',
    ar: 'في الورقة "{sheet}" وُجد الجدول {table} (عدد الحقول: {fields})',
    en: 'Sheet "{sheet}" holds the table {table}: {fields} fields',
  },
  SHEET_HIDDEN: {
    he: 'הגיליון "{sheet}" מוסתר בקובץ ונקרא כמו האחרים',
    ar: 'الورقة "{sheet}" مخفية في الملف وقُرئت كغيرها',
    en: 'Sheet "{sheet}" is hidden in the file and was read like the others',
  },
  CELLS_HIDDEN: {
    he: 'בגיליון "{sheet}" יש שורות מוסתרות ({rows}) ועמודות מוסתרות ({columns}); הן נקראו כמו האחרות',
    ar: 'في الورقة "{sheet}" صفوف مخفية ({rows}) وأعمدة مخفية ({columns})، وقُرئت كغيرها',
    en: 'Sheet "{sheet}" has hidden rows ({rows}) and hidden columns ({columns}); they were read like the others',
  },
  FORMULAS_READ: {
    he: 'בגיליון "{sheet}" יש נוסחאות ({cells} תאים); נקראו התוצאות השמורות בקובץ',
    ar: 'في الورقة "{sheet}" صيغ (عدد الخلايا: {cells})؛ قُرئت النتائج المحفوظة في الملف',
    en: 'Sheet "{sheet}" has formulas ({cells} cells); the results kept in the file were read',
  },
  MACROS_NOT_RUN: {
    he: 'בקובץ יש מאקרו; הוא לא הופעל',
    ar: 'في الملف وحدات ماكرو؛ لم تُشغَّل',
    en: 'The file has macros; they were not run',
  },
  ENCODING_READ: {
    he: 'הטקסט נקרא בקידוד {encoding}',
    ar: 'قُرئ النص بترميز {encoding}',
    en: 'The text was read as {encoding}',
  },
  TEXT_TURNED: {
    he: 'העברית בקובץ ({encoding}) כתובה הפוך, כפי שהיא נראית על המסך, והוחזרה לסדר הקריאה',
    ar: 'العبرية في الملف ({encoding}) مكتوبة معكوسة كما تظهر على الشاشة، وأُعيدت إلى ترتيب القراءة',
    en: 'The Hebrew of the file ({encoding}) is reversed, as it is seen; it was turned back to reading order',
  },
  ROWS_ARE_NOTES: {
    he: 'בגיליון "{sheet}" דולגו {rows} שורות הערה',
    ar: 'في الورقة "{sheet}" صفوف ملاحظات لم تُقرأ كبيانات: {rows}',
    en: 'Sheet "{sheet}": {rows} rows are notes and were passed over',
  },
  EXAMPLE_PASSED_OVER: {
    he: 'בגיליון "{sheet}" דולגה שורת הדוגמה של התבנית',
    ar: 'في الورقة "{sheet}" تم تخطي صف المثال في القالب',
    en: 'Sheet "{sheet}": the template’s example row was passed over',
  },
  ROWS_ARE_TOTALS: {
    he: 'בגיליון "{sheet}" {rows} שורות סיכום הושוו לסכום השורות ולא נקלטו כנתונים',
    ar: 'في الورقة "{sheet}" صفوف مجاميع ({rows}) قورنت بمجموع الصفوف ولم تُحفظ كبيانات',
    en: 'Sheet "{sheet}": {rows} rows of totals were held against their rows and are no records',
  },
  NAME_MENDED: {
    he: 'סוגריים הפוכים תוקנו: {what}',
    ar: 'صُححت أقواس معكوسة: {what}',
    en: 'Mirrored brackets were mended: {what}',
  },
} as const satisfies Record<string, Words>
