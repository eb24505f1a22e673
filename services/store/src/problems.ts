import type { ProblemCatalogue } from '@madad/language/problem'
import { campaignProblems } from './campaign-problems.ts'
import { placeProblems } from './place-problems.ts'

/** What may be wrong with what is asked of the store. */
export const storeProblems = {
  UPLOAD_UNKNOWN: {
    rule: {
      he: 'פעולה נעשית בקובץ שהתקבל.',
      ar: 'تُنفّذ العملية على ملف تمّ استلامه.',
      en: 'A file must have been received.',
    },
    fix: { he: 'בחרו קובץ מהרשימה.', ar: 'اختاروا ملفًا من القائمة.', en: 'Choose a file from the list.' },
  },
  UPLOAD_STATE: {
    rule: {
      he: 'קובץ מתקבל, נבדק (ולפעמים ממתין לתשובה), ואז מאושר; לסרב לו אפשר עד שאושר, ולמשוך אותו רק אחרי שאושר.',
      ar: 'يُستلم الملف ويُفحص (وقد ينتظر إجابة) ثم يُعتمد؛ يمكن رفضه قبل اعتماده، وسحبه بعد اعتماده فقط.',
      en: 'A file is received, checked (and may wait for an answer), then signed off; it is refused before that and withdrawn only after.',
    },
    fix: {
      he: 'רעננו את הדף וראו מה מצבו של הקובץ עכשיו.',
      ar: 'حدّثوا الصفحة لتروا حالة الملف الآن.',
      en: 'Load the page again to see how the file stands now.',
    },
  },
  UPLOAD_BLOCKED: {
    rule: {
      he: 'מאשרים קובץ רק כשאין בו בעיות חוסמות.',
      ar: 'يُعتمد الملف فقط عندما لا توجد فيه مشاكل مانعة.',
      en: 'A file is signed off only when nothing blocking is wrong with it.',
    },
    fix: {
      he: 'תקנו את הבעיות בקובץ והעלו אותו שוב.',
      ar: 'صحّحوا المشاكل في الملف وارفعوه من جديد.',
      en: 'Mend the problems in the file and upload it again.',
    },
  },
  SIGN_OFF_WITHOUT_WORDS: {
    rule: {
      he: 'מי שמאשר קובץ כותב מילה על כל התראה שבו ({name}); היא נשמרת לתמיד.',
      ar: 'من يعتمد ملفًا يكتب كلمة عن كل تنبيه فيه ({name})؛ وتُحفظ إلى الأبد.',
      en: 'Whoever signs off a file says a word on each of its warnings ({name}); it is kept for ever.',
    },
    fix: {
      he: 'כתבו למה אפשר לקבל את הקובץ למרות ההתראה, או סרבו לו.',
      ar: 'اكتبوا لماذا يمكن قبول الملف رغم التنبيه، أو ارفضوه.',
      en: 'Write why the file may be taken in spite of the warning, or refuse it.',
    },
  },
  QUESTIONNAIRE_VERSION_CHANGED: {
    rule: {
      he: 'גרסה {version} של השאלון כבר נענתה ({day}), ולכן אינה משתנה עוד.',
      ar: 'النسخة {version} من الاستبيان أُجيب عنها ({day})، ولذلك لم تعد تتغيّر.',
      en: 'Version {version} of the questionnaire has been answered ({day}), so it no longer changes.',
    },
    fix: {
      he: 'החזירו את הקובץ כפי שהיה, ואת השינויים כתבו בגרסה חדשה.',
      ar: 'أعيدوا الملف كما كان، واكتبوا التغييرات في نسخة جديدة.',
      en: 'Put the file back as it was and write the changes into a new version.',
    },
  },
  QUESTIONNAIRE_VERSION_MISSING: {
    rule: {
      he: 'גרסה {version} של השאלון כבר נענתה ({day}), ובלי הקובץ שלה אי אפשר להבין את התשובות.',
      ar: 'النسخة {version} من الاستبيان أُجيب عنها ({day})، ومن دون ملفها لا يمكن فهم الإجابات.',
      en: 'Version {version} of the questionnaire has been answered ({day}); without its file the answers mean nothing.',
    },
    fix: { he: 'החזירו את הקובץ למקומו.', ar: 'أعيدوا الملف إلى مكانه.', en: 'Put the file back in its place.' },
  },
  ...campaignProblems,
  ...placeProblems,
} as const satisfies ProblemCatalogue
