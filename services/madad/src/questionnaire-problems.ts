import type { ProblemCatalogue } from '@madad/language/problem'

/** What can be wrong with bringing questionnaires in and handing them out. */
export const questionnaireProblems = {
  QUESTIONNAIRE_UNKNOWN: {
    rule: {
      he: 'אין שאלון כזה, לא בתוכנה ולא בבית',
      ar: 'لا يوجد استبيان كهذا، لا في البرنامج ولا في البيت',
      en: 'There is no such questionnaire, neither with the software nor in the home',
    },
    fix: {
      he: 'אלה השאלונים שיש: {known}',
      ar: 'هذه الاستبيانات الموجودة: {known}',
      en: 'These are the questionnaires there are: {known}',
    },
  },
  QUESTIONNAIRE_TWICE: {
    rule: {
      he: 'גרסה של שאלון מוגדרת פעם אחת: בתוכנה או בבית',
      ar: 'نسخة الاستبيان معرّفة مرّة واحدة: في البرنامج أو في البيت',
      en: 'A version of a questionnaire is defined once: with the software or in the home',
    },
    fix: {
      he: 'תנו לקובץ שבבית מספר גרסה חדש',
      ar: 'أعطوا الملفّ الذي في البيت رقم نسخة جديدًا',
      en: 'Give the file in the home a new version number',
    },
  },
  FILE_STANDS: {
    rule: {
      he: 'בשם הזה כבר יש קובץ, והוא אינו נדרס',
      ar: 'يوجد ملفّ بهذا الاسم ولا يُكتب فوقه',
      en: 'A file of this name is there already, and is not written over',
    },
    fix: { he: 'בחרו שם אחר ב־--out', ar: 'اختاروا اسمًا آخر بواسطة ‎--out', en: 'Choose another name with --out' },
  },
} as const satisfies ProblemCatalogue
