import type { Words } from '../language.ts'

/** What is said of the files that come in: on their pages, and by the command. */
export const uploads = {
  'uploads.column.id': { he: 'מזהה', ar: 'المعرّف', en: 'Id' },
  'uploads.column.file': { he: 'קובץ', ar: 'الملف', en: 'File' },
  'uploads.column.state': { he: 'מצב', ar: 'الحالة', en: 'State' },
  'uploads.column.source': { he: 'מקור', ar: 'المصدر', en: 'Source' },
  'uploads.column.period': { he: 'תקופה', ar: 'الفترة', en: 'Period' },
  'uploads.column.received': { he: 'התקבל', ar: 'استُلم', en: 'Received' },

  'uploads.state.received': { he: 'התקבל', ar: 'استُلم', en: 'received' },
  'uploads.state.asked': { he: 'ממתין לתשובה', ar: 'بانتظار إجابة', en: 'waits for an answer' },
  'uploads.state.checked': { he: 'נבדק, ממתין לאישור', ar: 'فُحص، بانتظار الاعتماد', en: 'checked, to be signed off' },
  'uploads.state.refused': { he: 'סורב', ar: 'مرفوض', en: 'refused' },
  'uploads.state.signed_off': { he: 'אושר', ar: 'معتمد', en: 'signed off' },
  'uploads.state.withdrawn': { he: 'נמשך', ar: 'مسحوب', en: 'withdrawn' },
} as const satisfies Record<string, Words>
