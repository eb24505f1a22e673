import type { ProblemCatalogue } from '@madad/language/problem'

/** What may be wrong with what a person does with a file. */
export const intakeProblems = {
  OLDER_THAN_CURRENT: {
    rule: {
      he: 'הקובץ נשמר לאחרונה ב־{saved}, לפני הקובץ שבתוקף לאותה תקופה ({current})',
      ar: 'حُفظ الملف آخر مرة في {saved}، قبل الملف الساري للفترة نفسها ({current})',
      en: 'The file was last saved on {saved}, before the one in force for the same period ({current})',
    },
    fix: {
      he: 'אם זו גרסה ישנה, סרבו לה; ואם כבר אושרה, משכו אותה: הגרסה שאושרה אחרונה היא שבתוקף',
      ar: 'إذا كانت هذه نسخة قديمة فارفضوها؛ وإن كانت قد اعتُمدت فاسحبوها: النسخة المعتمدة أخيرًا هي السارية',
      en: 'If this is an old version, refuse it, or withdraw it if it was signed off already: the one signed off last counts',
    },
  },
  ANSWER_SOURCE_UNKNOWN: {
    rule: { he: 'אין מקור בשם {found}', ar: 'لا يوجد مصدر باسم {found}', en: 'There is no source called {found}' },
    fix: {
      he: 'בחרו מקור מהרשימה (madad sources)',
      ar: 'اختاروا مصدرًا من القائمة (madad sources)',
      en: 'Choose a source from the list (madad sources)',
    },
  },
  ANSWER_YEAR_NOT_ONE: {
    rule: {
      he: '"{found}" אינה שנת לימודים',
      ar: '"{found}" ليست سنة دراسية',
      en: '"{found}" is no school year',
    },
    fix: {
      he: 'כתבו תשפ"ב, 2021/22, או 2022 (השנה שבה היא מסתיימת)',
      ar: 'اكتبوا 2021/22، أو 2022 (السنة التي تنتهي فيها)',
      en: 'Write 2021/22, or 2022 for the year it ends in',
    },
  },
  ANSWER_COLUMN_NOT_ASKED: {
    rule: {
      he: 'עמודה נקראת בכותרת שלה, כפי שהיא בקובץ',
      ar: 'يُسمّى العمود بعنوانه كما هو في الملف',
      en: 'A column is named by its header, as it stands in the file',
    },
    fix: {
      he: 'אין עמודה אחת ויחידה שכותרתה "{found}". כתבו את הכותרת כפי שהיא בקובץ.',
      ar: 'لا يوجد عمود وحيد عنوانه "{found}". اكتبوا العنوان كما هو في الملف.',
      en: 'There is not one column alone with the header "{found}". Write the header as it stands in the file.',
    },
  },
  ANSWER_NAME_NOT_ASKED: {
    rule: {
      he: 'לא נשאלה שאלה על השם {found}',
      ar: 'لم يُسأل عن الاسم {found}',
      en: 'Nothing was asked about the name {found}',
    },
    fix: {
      he: 'כתבו את השם בדיוק כפי שהוא כתוב בקובץ',
      ar: 'اكتبوا الاسم كما هو مكتوب في الملف تمامًا',
      en: 'Write the name just as the file has it',
    },
  },
  ANSWER_CODE_NOT_ONE: {
    rule: { he: 'בסמל יש {digits} ספרות', ar: 'في الرمز {digits} أرقام', en: 'The code has {digits} digits' },
    fix: {
      he: 'כתבו את הסמל במלואו, גם אפסים שבתחילתו',
      ar: 'اكتبوا الرمز كاملًا مع الأصفار في أوله',
      en: 'Write the whole code, with the zeros at its beginning',
    },
  },
  SIGN_OFF_SECOND_PERSON: {
    rule: {
      he: 'לפי מדיניות הבית, מי שמאשר קובץ אינו מי שהעלה אותו ({found})',
      ar: 'وفق سياسة البيت، من يعتمد الملف ليس من رفعه ({found})',
      en: 'By this home’s policy a file is signed off by somebody other than who uploaded it ({found})',
    },
    fix: {
      he: 'בקשו מאדם אחר בקבוצה לבדוק ולאשר',
      ar: 'اطلبوا من شخص آخر في المجموعة أن يفحص ويعتمد',
      en: 'Ask somebody else of the group to look at it and sign it off',
    },
  },
  REASON_MISSING: {
    rule: {
      he: 'לסירוב או למשיכה יש סיבה, והיא נשמרת לתמיד',
      ar: 'للرفض أو السحب سبب، ويُحفظ إلى الأبد',
      en: 'Refusing or withdrawing has a reason, which is kept for ever',
    },
    fix: { he: 'כתבו מה הסיבה', ar: 'اكتبوا ما السبب', en: 'Write what it is' },
  },
} as const satisfies ProblemCatalogue
