import type { ProblemCatalogue } from '@madad/language/problem'

/** What may be wrong with a campaign, its codes and its receipts. */
export const campaignProblems = {
  CAMPAIGN_QUESTIONNAIRE_UNKNOWN: {
    rule: {
      he: 'מפיצים גרסת שאלון שקיימת; גרסה {version} אינה מוכרת.',
      ar: 'تُوزَّع نسخة استبيان موجودة؛ النسخة {version} غير معروفة.',
      en: 'A campaign is of a questionnaire version that exists; version {version} is not known.',
    },
    fix: { he: 'בחרו שאלון מהרשימה.', ar: 'اختاروا استبيانًا من القائمة.', en: 'Choose a questionnaire from the list.' },
  },
  CAMPAIGN_AUTHORITY: {
    rule: {
      he: 'סמל רשות הוא ארבע ספרות.',
      ar: 'رمز السلطة المحلية أربعة أرقام.',
      en: 'An authority id has four digits.',
    },
    fix: {
      he: 'כתבו 0031, ולא 31; למועצה אזורית 55 ושתי ספרות.',
      ar: 'اكتبوا 0031 وليس 31؛ وللمجلس الإقليمي 55 ورقمين.',
      en: 'Write 0031, not 31; for a regional council 55 and two digits.',
    },
  },
  CAMPAIGN_WAVE: {
    rule: {
      he: 'מועד העברה הוא אחד מאלה: {waves}, או שנה.',
      ar: 'موعد التمرير واحدة من: {waves}، أو سنة.',
      en: 'A wave is one of {waves}, or a year.',
    },
    fix: { he: 'בחרו מועד מהרשימה.', ar: 'اختاروا موعدًا من القائمة.', en: 'Choose a wave from the list.' },
  },
  CAMPAIGN_LANGUAGES: {
    rule: {
      he: 'שפות ההפצה הן מתוך שפות השאלון, כל אחת פעם אחת: {offered}.',
      ar: 'لغات التوزيع من لغات الاستبيان، كل لغة مرّة واحدة: {offered}.',
      en: "A campaign's languages are among the questionnaire's, each once: {offered}.",
    },
    fix: { he: 'בחרו לפחות שפה אחת מהן.', ar: 'اختاروا واحدة منها على الأقل.', en: 'Choose at least one of them.' },
  },
  CAMPAIGN_DAYS: {
    rule: {
      he: 'יום הפתיחה ויום הסגירה הם תאריכים, והסגירה אינה לפני הפתיחה.',
      ar: 'يوما الفتح والإغلاق تاريخان، والإغلاق ليس قبل الفتح.',
      en: 'The opening and closing days are dates, and closing is not before opening.',
    },
    fix: { he: 'תקנו את התאריך.', ar: 'صحّحوا التاريخ.', en: 'Mend the date.' },
  },
  CAMPAIGN_PAIRING: {
    rule: {
      he: 'קוד אישי מבקשים רק בשאלון שיש בו שאלות לקוד; בשאלון {found} אין.',
      ar: 'يُطلب الرمز الشخصي فقط في استبيان فيه أسئلة للرمز؛ ولا يوجد ذلك في {found}.',
      en: 'A personal code is asked for only where the questionnaire has questions for it; {found} has none.',
    },
    fix: {
      he: 'ותרו על הקוד האישי, או הוסיפו את שאלותיו בגרסה חדשה של השאלון.',
      ar: 'تنازلوا عن الرمز الشخصي، أو أضيفوا أسئلته في نسخة جديدة من الاستبيان.',
      en: 'Do without the personal code, or add its questions in a new version of the questionnaire.',
    },
  },
  CAMPAIGN_ABOUT: {
    rule: {
      he: 'הפצה עוסקת בתוכנית אחת או בגוף אחד לכל היותר, ושמו עד 60 תווים: אותיות, ספרות, רווח, נקודה, קו.',
      ar: 'يتناول التوزيع برنامجًا واحدًا أو هيئة واحدة على الأكثر، واسمها حتى 60 محرفًا: أحرف وأرقام ومسافة ونقطة وشرطة.',
      en: 'A campaign is about one programme or one body at most, named in up to 60 letters, digits, blanks, dots or dashes.',
    },
    fix: {
      he: 'כתבו תוכנית או גוף, לא את שניהם, כפי שהם נקראים בתכנית העבודה.',
      ar: 'اكتبوا برنامجًا أو هيئة، وليس كليهما، كما يُسمّيان في خطة العمل.',
      en: 'Write a programme or a body, not both, as the work plan calls it.',
    },
  },
  CAMPAIGN_SCHOOL: {
    rule: {
      he: 'בית ספר נרשם פעם אחת, בסמל מוסד של שש ספרות ובשם; עד אלף בתי ספר.',
      ar: 'تُسجَّل المدرسة مرّة واحدة، برمز مؤسسة من ستة أرقام وباسم؛ حتى ألف مدرسة.',
      en: 'A school is listed once, with its six-digit code and a name; up to a thousand schools.',
    },
    fix: {
      he: 'תקנו את סמל המוסד או את השם, או מחקו את השורה הכפולה.',
      ar: 'صحّحوا رمز المؤسسة أو الاسم، أو احذفوا السطر المكرّر.',
      en: 'Mend the code or the name, or drop the line that stands twice.',
    },
  },
  CAMPAIGN_INVITED: {
    rule: {
      he: 'מספר המוזמנים הוא מספר שלם, אחד לפחות.',
      ar: 'عدد المدعوّين عدد صحيح، واحد على الأقل.',
      en: 'The number invited is a whole number, at least one.',
    },
    fix: {
      he: 'כתבו כמה אנשים מוזמנים לענות, בספרות.',
      ar: 'اكتبوا كم شخصًا مدعوًّا للإجابة، بالأرقام.',
      en: 'Write how many people are invited to answer, in digits.',
    },
  },
  CAMPAIGN_UNKNOWN: {
    rule: { he: 'ההפצה אינה מוכרת.', ar: 'التوزيع غير معروف.', en: 'There is no such campaign.' },
    fix: {
      he: 'בחרו הפצה מהרשימה: madad campaign list',
      ar: 'اختاروا توزيعًا من القائمة: madad campaign list',
      en: 'Choose one from the list: madad campaign list',
    },
  },
  CAMPAIGN_ERASED: {
    rule: {
      he: 'התשובות להפצה הזאת נמחקו, והיא אינה נפתחת עוד.',
      ar: 'مُحيت إجابات هذا التوزيع، ولن يُفتح من جديد.',
      en: 'The answers of this campaign have been erased; it is not opened again.',
    },
    fix: { he: 'פתחו הפצה חדשה.', ar: 'افتحوا توزيعًا جديدًا.', en: 'Open a new campaign.' },
  },
  CAMPAIGN_STATE: {
    rule: {
      he: 'סוגרים הפצה שאינה סגורה, ורק הפצה סגורה פותחים מחדש או מוחקים את תשובותיה.',
      ar: 'يُغلق توزيع غير مغلق، ولا يُفتح من جديد ولا تُمحى إجاباته إلا إذا كان مغلقًا.',
      en: 'What is closed is a campaign not yet closed, and only a closed one is opened again or erased.',
    },
    fix: {
      he: 'ראו מה מצב ההפצה עכשיו: madad campaign list',
      ar: 'انظروا ما حالة التوزيع الآن: madad campaign list',
      en: 'See how it stands now: madad campaign list',
    },
  },
  CAMPAIGN_REASON: {
    rule: {
      he: 'מי שפותח הפצה מחדש או מוחק תשובות כותב למה; הדברים נשמרים לתמיד.',
      ar: 'من يفتح توزيعًا من جديد أو يمحو إجابات يكتب السبب؛ ويُحفظ ذلك إلى الأبد.',
      en: 'Whoever opens a campaign again or erases answers says why; the words are kept for ever.',
    },
    fix: { he: 'כתבו את הסיבה.', ar: 'اكتبوا السبب.', en: 'Write the reason.' },
  },
  CAMPAIGN_WITHOUT_CODES: {
    rule: {
      he: 'קודים חד־פעמיים מכינים רק להפצה שנפתחה עם קודים.',
      ar: 'تُعدّ الرموز لمرّة واحدة فقط لتوزيع فُتح برموز.',
      en: 'One-time codes are made only for a campaign that was opened with codes.',
    },
    fix: {
      he: 'בהפצה הזאת די בקישור. לקודים פתחו הפצה אחרת: madad campaign open --codes',
      ar: 'في هذا التوزيع يكفي الرابط. للرموز افتحوا توزيعًا آخر: madad campaign open --codes',
      en: 'Here the link is enough. For codes open another: madad campaign open --codes',
    },
  },
  CODES_HOW_MANY: {
    rule: {
      he: 'מכינים בבת אחת בין קוד אחד ל־{most}.',
      ar: 'يُعدّ في المرّة الواحدة بين رمز واحد و{most}.',
      en: 'Between one and {most} codes are made at once.',
    },
    fix: { he: 'תקנו את המספר.', ar: 'صحّحوا العدد.', en: 'Mend the number.' },
  },
  RECEIPT_UNKNOWN: {
    rule: {
      he: 'אין תשובות עם אישור כזה. אולי כבר נמשכו.',
      ar: 'لا توجد إجابات بهذا الإيصال. ربما سُحبت من قبل.',
      en: 'There are no answers with this receipt. They may have been taken back already.',
    },
    fix: {
      he: 'בדקו את 15 הספרות כפי שהופיעו בדף הסיום.',
      ar: 'تحقّقوا من الأرقام الـ15 كما ظهرت في صفحة الختام.',
      en: 'Check the 15 digits as the closing page showed them.',
    },
  },
  RECEIPT_TOO_LATE: {
    rule: {
      he: 'אפשר למשוך תשובות עד סגירת השאלון, והוא נסגר.',
      ar: 'يمكن سحب الإجابات حتى إغلاق الاستبيان، وقد أُغلق.',
      en: 'Answers can be taken back until the questionnaire closes, and it has closed.',
    },
    fix: {
      he: 'התשובות כבר חלק מהסיכומים, שאינם מראים אף אדם בנפרד.',
      ar: 'الإجابات صارت جزءًا من الملخّصات، وهي لا تُظهر أيّ شخص على حدة.',
      en: 'They are part of the summaries now, which show no single person.',
    },
  },
} as const satisfies ProblemCatalogue
