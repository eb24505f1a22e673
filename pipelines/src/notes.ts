import type { Words } from '@madad/language/language'

/** What was done with a file that is no problem but that a person may want to know. */
export interface Note {
  code: keyof typeof noteTexts
  values: Record<string, string | number>
}

/** The words of each note; fill in its values. */
export const noteTexts = {
  SHEET_READ: {
    he: 'בגיליון "{sheet}" נמצאה הטבלה {table}: {fields} שדות',
    ar: 'في الورقة "{sheet}" وُجد الجدول {table}: {fields} حقلًا',
    en: 'Sheet "{sheet}" holds the table {table}: {fields} fields',
  },
  ROWS_ARE_NOTES: {
    he: 'בגיליון "{sheet}" דולגו {rows} שורות הערה',
    ar: 'في الورقة "{sheet}" تم تخطي {rows} صفوف ملاحظات',
    en: 'Sheet "{sheet}": {rows} rows are notes and were passed over',
  },
  NAME_MENDED: {
    he: 'סוגריים הפוכים תוקנו: {what}',
    ar: 'صُححت أقواس معكوسة: {what}',
    en: 'Mirrored brackets were mended: {what}',
  },
} as const satisfies Record<string, Words>
