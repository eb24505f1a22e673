import type { Words } from '@madad/language/language'

/** What was done with a file of questionnaire results. */
export const surveyNotes = {
  SURVEY_READ: {
    he: 'תשובות לשאלון {questionnaire}, {responses} תגובות; נמצאו {items} מתוך {all} הפריטים',
    ar: 'إجابات عن الاستبيان {questionnaire}؛ عدد الاستجابات: {responses}؛ البنود التي وُجدت: {items} من {all}',
    en: 'Answers to {questionnaire}, {responses} responses; {items} of its {all} items were found',
  },
  SURVEY_TOOL: {
    he: 'הקובץ מוכר כייצוא של {tool}; הכותרת בשורה {row}',
    ar: 'عُرف الملف كتصدير من {tool}؛ العنوان في الصف {row}',
    en: 'The file was recognised as an export of {tool}; its header is in row {row}',
  },
  SURVEY_FORM: {
    he: 'נקרא לפי התיאור {form} שנשמר כאן',
    ar: 'قُرئ بحسب الوصف {form} المحفوظ هنا',
    en: 'Read by the description {form} that is kept here',
  },
  SURVEY_PERSONAL_DROPPED: {
    he: 'העמודות האלה מזהות אנשים ולא נשמרו: {columns}',
    ar: 'هذه الأعمدة تدلّ على أشخاص ولم تُحفظ: {columns}',
    en: 'These columns say who people are and were not kept: {columns}',
  },
  SURVEY_COLUMNS_UNREAD: {
    he: 'העמודות האלה אינן פריטים של השאלון ולא נקראו: {columns}',
    ar: 'هذه الأعمدة ليست بنودًا في الاستبيان ولم تُقرأ: {columns}',
    en: 'These columns are no items of the questionnaire and were not read: {columns}',
  },
  SURVEY_SHEETS_UNREAD: {
    he: 'בגיליונות האלה לא נמצאו תשובות: {sheets}',
    ar: 'لم توجد إجابات في هذه الأوراق: {sheets}',
    en: 'No answers were found on these sheets: {sheets}',
  },
  SURVEY_UNFINISHED: {
    he: '{count} תגובות שהתחילו ולא נשלחו אינן נספרות',
    ar: 'استجابات بُدئت ولم تُرسل، ولا تُحسب: {count}',
    en: '{count} responses that were begun and never sent do not count',
  },
  SURVEY_LEFT_OUT: {
    he: '{count} תגובות אינן נספרות: {why}',
    ar: 'استجابات لا تُحسب ({count}): {why}',
    en: '{count} responses do not count: {why}',
  },
  SURVEY_NUMBERS_ARE_SCORES: {
    he: 'בעמודות האלה יש מספרים, והם נקראו כציון של השלב בסולם: {columns}',
    ar: 'في هذه الأعمدة أرقام، وقُرئت كعلامة الدرجة في السلّم: {columns}',
    en: 'These columns hold numbers, which were read as the score of a step: {columns}',
  },
  SURVEY_YEAR_BY_DAYS: {
    he: 'שנת הלימודים {year} נקבעה לפי תאריכי התשובות',
    ar: 'حُددت السنة الدراسية {year} بحسب تواريخ الإجابات',
    en: 'The school year {year} was told by the days of the answers',
  },
  SURVEY_PAIRED: {
    he: '{pairs} משיבים ענו ביותר ממועד אחד; המזהה שלהם נשמר כגיבוב בלבד',
    ar: 'عدد من أجابوا في أكثر من موعد: {pairs}؛ معرّفهم محفوظ مشفّرًا فقط',
    en: '{pairs} respondents answered in more than one wave; what identifies them is kept as a keyed hash only',
  },
} as const satisfies Record<string, Words>
