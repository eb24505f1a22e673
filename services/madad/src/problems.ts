import type { ProblemCatalogue } from '@madad/language/problem'

/** What can be wrong with a home or a command. */
export const madadProblems = {
  HOME_MISSING: {
    rule: {
      he: 'בתיקייה זו אין בית של מדד (אין בה madad.yml)',
      ar: 'لا يوجد في هذا المجلّد بيت لِمَدَد (لا يوجد فيه madad.yml)',
      en: 'This folder is no Madad home (it has no madad.yml)',
    },
    fix: {
      he: 'הקימו בית בפקודה madad init --authority 0031, או ציינו בית קיים ב־--home',
      ar: 'أنشئوا بيتًا بالأمر madad init --authority 0031، أو حدّدوا بيتًا قائمًا بواسطة ‎--home',
      en: 'Make one with madad init --authority 0031, or name an existing one with --home',
    },
  },
  HOME_EXISTS: {
    rule: {
      he: 'בתיקייה זו כבר יש בית של מדד',
      ar: 'يوجد في هذا المجلّد بيت لِمَدَد',
      en: 'This folder already is a Madad home',
    },
    fix: {
      he: 'בחרו תיקייה אחרת ב־--home; הבית הקיים לא השתנה',
      ar: 'اختاروا مجلّدًا آخر بواسطة ‎--home؛ البيت القائم لم يتغيّر',
      en: 'Choose another folder with --home; the one that stands was not touched',
    },
  },
  HOME_KEY_MISSING: {
    rule: {
      he: 'לבית חסר קובץ המפתח שלו',
      ar: 'ينقص البيتَ ملفُّ المفتاح الخاصّ به',
      en: 'The home lacks its key file',
    },
    fix: {
      he: 'החזירו את home.key מגיבוי; בלעדיו לא ניתן לזווג שאלונים לפני ואחרי',
      ar: 'أعيدوا home.key من نسخة احتياطيّة؛ بدونه لا يمكن الربط بين الاستبيانات قبل وبعد',
      en: 'Bring home.key back from a backup; without it questionnaires before and after cannot be paired',
    },
  },
  HOME_SERVED: {
    rule: {
      he: 'על בית אחד עובד שרת אחד, והבית הזה כבר מוגש',
      ar: 'يعمل على البيت الواحد خادم واحد، وهذا البيت يُقدَّم الآن',
      en: 'One server works on a home, and this one is being served already',
    },
    fix: {
      he: 'השתמשו בשרת הפועל, או עצרו אותו (Ctrl+C בחלון שלו) והפעילו שוב',
      ar: 'استخدموا الخادم العامل، أو أوقفوه (Ctrl+C في نافذته) وشغّلوا من جديد',
      en: 'Use the one that runs, or stop it (Ctrl+C in its window) and start again',
    },
  },
  HOME_NOT_WRITABLE: {
    rule: {
      he: 'מדד חייב לכתוב בתיקיית הבית, והכתיבה אליה חסומה',
      ar: 'يجب أن يكتب مَدَد في مجلّد البيت، والكتابة إليه ممنوعة',
      en: 'Madad must write in its home, and writing there is not allowed',
    },
    fix: {
      he: 'בדקו שהדיסק אינו לקריאה בלבד ושהתיקייה שייכת למשתמש שמפעיל את מדד. דבר לא השתנה',
      ar: 'تحقّقوا من أنّ القرص ليس للقراءة فقط وأنّ المجلّد يخصّ المستخدم الذي يشغّل مَدَد. لم يتغيّر شيء',
      en: 'Check that the disk is not read-only and that the folder belongs to whoever runs Madad. Nothing was changed',
    },
  },
  DISK_FULL: {
    rule: {
      he: 'בדיסק לא נותר מקום',
      ar: 'لم يبقَ مكان على القرص',
      en: 'The disk has no room left',
    },
    fix: {
      he: 'פנו מקום. מה שנשמר נשאר, ומה שלא נשמר לא אושר לאיש',
      ar: 'أفرغوا مكانًا. ما حُفظ باقٍ، وما لم يُحفظ لم يُؤكَّد لأحد',
      en: 'Make room. What was stored stays; what was not was acknowledged to nobody',
    },
  },
  ANSWERS_NOT_STORED: {
    rule: {
      he: 'תשובות שנשלחות ברגע זה אינן נשמרות',
      ar: 'الإجابات المرسلة في هذه اللحظة لا تُحفظ',
      en: 'Answers that are being sent at this moment are not stored',
    },
    fix: {
      he: 'בדקו את הדיסק. למשיבים נאמר לשלוח שוב, והדפים שלהם שומרים את מה שמולא',
      ar: 'افحصوا القرص. قيل للمجيبين أن يرسلوا مرّة أخرى، وصفحاتهم تحتفظ بما عُبّئ',
      en: 'See to the disk. Respondents are told to send again, and their pages keep what they filled in',
    },
  },
  SETTINGS_NOT_YAML: {
    rule: {
      he: 'הקובץ madad.yml אינו YAML תקין',
      ar: 'الملفّ madad.yml ليس YAML سليمًا',
      en: 'madad.yml is not valid YAML',
    },
    fix: {
      he: 'תקנו את השורה שצוינה; ההזחה ברווחים בלבד',
      ar: 'صحّحوا السطر المذكور؛ الإزاحة بالمسافات فقط',
      en: 'Mend the line named; indent with blanks only',
    },
  },
  SETTINGS_NOT_VALID: {
    rule: {
      he: 'ההגדרה {name} אינה מוכרת או אינה תקינה',
      ar: 'الإعداد {name} غير معروف أو غير سليم',
      en: 'The setting {name} is unknown or not valid',
    },
    fix: {
      he: 'ראו את ההגדרות והערכים המותרים ב־docs/set-up-a-home.md',
      ar: 'راجعوا الإعدادات والقيم المسموح بها في docs/set-up-a-home.md',
      en: 'See the settings and what they may hold in docs/set-up-a-home.md',
    },
  },
  FILE_NOT_THERE: {
    rule: { he: 'הקובץ לא נמצא', ar: 'الملفّ غير موجود', en: 'There is no such file' },
    fix: {
      he: 'בדקו את השם והתיקייה; שם שיש בו רווחים כתבו בתוך מירכאות',
      ar: 'تحقّقوا من الاسم والمجلّد؛ الاسم الذي فيه مسافات يُكتب بين علامتَي اقتباس',
      en: 'Check the name and folder; put a name with blanks in quotes',
    },
  },
  FILE_EXISTS: {
    rule: {
      he: 'קובץ קיים אינו נדרס',
      ar: 'لا يُكتب فوق ملف موجود',
      en: 'A file that is there is not written over',
    },
    fix: {
      he: 'תנו שם אחר: --out שם.xlsx',
      ar: 'أعطوا اسمًا آخر: --out الاسم.xlsx',
      en: 'Give another name: --out name.xlsx',
    },
  },
  UPLOAD_NOT_STAGED: {
    rule: {
      he: 'שינויים נאמרים על קובץ שנקרא כולו',
      ar: 'تُذكر التغييرات لملف قُرئ كله',
      en: 'Changes are told of a file that was read whole',
    },
    fix: {
      he: 'תקנו את מה שהקובץ נדחה בגללו והעלו שוב.',
      ar: 'صححوا سبب رفض الملف وأعيدوا رفعه.',
      en: 'Mend what the file was refused for and bring it again.',
    },
  },
  UPLOAD_NOT_COPIED: {
    rule: {
      he: 'עותק מסומן נעשה מקובץ שנקרא כטבלה ואינו גדול מדי',
      ar: 'تُصنع نسخة معلّمة من ملف يُقرأ كجدول وليس كبيرًا جدًا',
      en: 'A marked copy is made of a file that reads as a table and is not too large',
    },
    fix: {
      he: 'תקנו בקובץ המקורי: כל בעיה נאמרת עם התא שלה.',
      ar: 'صححوا في الملف الأصلي: كل مشكلة مذكورة مع خليتها.',
      en: 'Mend the file itself: each problem is told with its cell.',
    },
  },
  UPLOAD_AMBIGUOUS: {
    rule: {
      he: 'כמה קבצים נקראים כך',
      ar: 'هناك أكثر من ملفّ بهذا الاسم',
      en: 'Several files are called so',
    },
    fix: {
      he: 'ציינו את המזהה של אחד מהם: {ids} (madad uploads)',
      ar: 'حدّدوا معرّف أحدها: {ids} (madad uploads)',
      en: 'Name one by its id: {ids} (madad uploads)',
    },
  },
  ARCHIVE_CHANGED: {
    rule: {
      he: 'הבתים השמורים בארכיון אינם אלה שהתקבלו',
      ar: 'البيانات المحفوظة في الأرشيف ليست التي استُلمت',
      en: 'The bytes in the archive are not those received',
    },
    fix: {
      he: 'החזירו את הקובץ {file} מגיבוי',
      ar: 'أعيدوا الملفّ {file} من نسخة احتياطيّة',
      en: 'Bring {file} back from a backup',
    },
  },
  STORE_DAMAGED: {
    rule: { he: 'מסד הנתונים של הבית פגום', ar: 'قاعدة بيانات البيت تالفة', en: 'The home’s store is damaged' },
    fix: {
      he: 'החזירו את {file} מגיבוי, ושמרו את הקובץ הפגום בצד',
      ar: 'أعيدوا {file} من نسخة احتياطيّة، واحتفظوا بالملفّ التالف جانبًا',
      en: 'Bring {file} back from a backup, and keep the damaged file aside',
    },
  },
  ADDRESS_NOT_LOOPBACK: {
    rule: {
      he: 'עד שיהיו חשבונות משתמשים, מדד מאזין רק למחשב הזה',
      ar: 'إلى أن تُضاف حسابات المستخدمين، يستمع مَدَد لهذا الحاسوب فقط',
      en: 'Until there are user accounts, Madad listens to this computer alone',
    },
    fix: {
      he: 'השתמשו ב־127.0.0.1 או השמיטו את --host; שאלונים בלבד (‎--only collect) מאזינים בכל כתובת',
      ar: 'استخدموا 127.0.0.1 أو احذفوا ‎--host؛ الاستبيانات وحدها (‎--only collect) تستمع لأيّ عنوان',
      en: 'Use 127.0.0.1, or leave out --host; the questionnaires alone (--only collect) may listen anywhere',
    },
  },
  PORT_TAKEN: {
    rule: { he: 'השער {found} תפוס', ar: 'المنفذ {found} مشغول', en: 'Port {found} is taken' },
    fix: {
      he: 'סגרו את התוכנה שמשתמשת בו, או בחרו שער אחר: madad serve --port 4180',
      ar: 'أغلقوا البرنامج الذي يستخدمه، أو اختاروا منفذًا آخر: madad serve --port 4180',
      en: 'Close the program that uses it, or choose another: madad serve --port 4180',
    },
  },
  NOTHING_PUBLISHED: {
    rule: {
      he: 'עוד לא פורסם דבר בבית הזה',
      ar: 'لم يُنشر شيء في هذا البيت بعد',
      en: 'Nothing has been published in this home yet',
    },
    fix: {
      he: 'ייבאו קבצים (madad import) ובנו (madad build)',
      ar: 'استوردوا ملفّات (madad import) ثمّ ابنوا (madad build)',
      en: 'Import files (madad import) and build (madad build)',
    },
  },
  QUERY_NOT_VALID: {
    rule: { he: 'השאילתה לא רצה', ar: 'لم يعمل الاستعلام', en: 'The query did not run' },
    fix: {
      he: 'תקנו את ה־SQL; אלה הטבלאות: madad query "from information_schema.tables"',
      ar: 'صحّحوا الـ SQL؛ هذه هي الجداول: madad query "from information_schema.tables"',
      en: 'Mend the SQL; these are the tables: madad query "from information_schema.tables"',
    },
  },
  AS_OF_NOT_A_DATE: {
    rule: {
      he: 'התאריך ב־--as-of אינו תאריך',
      ar: 'التاريخ في ‎--as-of ليس تاريخًا',
      en: '--as-of takes a date',
    },
    fix: {
      he: 'כתבו יום (2024-06-01) או רגע (2024-06-01T09:30:00Z)',
      ar: 'اكتبوا يومًا (2024-06-01) أو لحظة (2024-06-01T09:30:00Z)',
      en: 'Write a day (2024-06-01) or a moment (2024-06-01T09:30:00Z)',
    },
  },
  CAMPAIGN_AMBIGUOUS: {
    rule: {
      he: 'יש כמה הפצות כאלה: {ids}',
      ar: 'توجد عدّة توزيعات كهذه: {ids}',
      en: 'There are several such campaigns: {ids}',
    },
    fix: {
      he: 'ציינו אחת מהן במזהה שלה',
      ar: 'حدّدوا واحدًا منها بمعرّفه',
      en: 'Name one of them by its id',
    },
  },
  ADDRESS_UNKNOWN: {
    rule: {
      he: 'כרזה וכרטיס מובילים לכתובת שמגיעים אליה מהטלפון, וב־madad.yml אין כתובת כזאת',
      ar: 'الملصق والبطاقة يقودان إلى عنوان يُوصَل إليه من الهاتف، ولا يوجد عنوان كهذا في madad.yml',
      en: 'A poster and a card lead to an address that phones can reach; madad.yml has none',
    },
    fix: {
      he: 'הוסיפו ל־madad.yml שורה: address: https://madad.example.muni.il',
      ar: 'أضيفوا إلى madad.yml سطرًا: address: https://madad.example.muni.il',
      en: 'Add a line to madad.yml: address: https://madad.example.muni.il',
    },
  },
  MAP_NO_TABLE: {
    rule: {
      he: 'בקובץ צריכה להיות טבלה: כותרות, ומתחתן שורות',
      ar: 'يجب أن يحتوي الملف على جدول: عناوين وتحتها صفوف',
      en: 'A file must hold a table: headers, and rows beneath them',
    },
    fix: {
      he: 'לא נמצאה טבלה כזאת. בדקו שזה הקובץ הנכון',
      ar: 'لم يوجد جدول كهذا. تأكّدوا أنّ هذا هو الملفّ الصحيح',
      en: 'None was found. Check that this is the right file',
    },
  },
  MAP_COLUMN_UNKNOWN: {
    rule: {
      he: 'עמודה נקראת באות שלה או בכותרת שלה',
      ar: 'يُسمّى العمود بحرفه أو بعنوانه',
      en: 'A column is named by its letter or by its header',
    },
    fix: {
      he: 'אין עמודה "{found}". madad map בלי --save מראה את כולן',
      ar: 'لا يوجد عمود "{found}". ‏madad map من دون ‎--save يعرضها كلّها',
      en: 'There is no column "{found}". madad map without --save shows them all',
    },
  },
  MAP_FIELD_UNKNOWN: {
    rule: {
      he: 'בעמודה יש אחד מאלה: {fields}; או -, אם אין לקרוא אותה',
      ar: 'في العمود واحد من هذه: {fields}؛ أو - إن كان لا يُقرأ',
      en: 'A column holds one of: {fields}; or - where it is not to be read',
    },
    fix: {
      he: '"{found}" אינו אחד מהם',
      ar: '"{found}" ليس واحدًا منها',
      en: '"{found}" is none of them',
    },
  },
  MAP_WORD_UNKNOWN: {
    rule: {
      he: 'אפשר לומר מה פירושה של מילה שכתובה בקובץ ואינה מוכרת',
      ar: 'يمكن قول معنى كلمة مكتوبة في الملفّ وغير معروفة',
      en: 'A word that stands in the file and is not known can be said to mean something',
    },
    fix: {
      he: '"{found}" אינה אחת מהן',
      ar: '"{found}" ليست واحدة منها',
      en: '"{found}" is none of those',
    },
  },
  MAP_ABOUT_UNKNOWN: {
    rule: {
      he: 'על כל הטבלה אפשר לומר מה שאין לו עמודה: {allowed}',
      ar: 'يمكن أن يُقال عن الجدول كلّه ما ليس له عمود: {allowed}',
      en: 'Of the whole table may be said what has no column: {allowed}',
    },
    fix: {
      he: '"{found}" אינו אחד מהם. כתבו --about עם אחד מהם',
      ar: '"{found}" ليس واحدًا منها. اكتبوا ‎--about مع واحد منها',
      en: '"{found}" is none of them. Write --about with one of them',
    },
  },
  MAP_VALUE_UNKNOWN: {
    rule: {
      he: '"{word}" יכולה לעמוד במקום אחד מאלה: {allowed}',
      ar: 'الكلمة "{word}" قد تعني واحدًا من هذه: {allowed}',
      en: '"{word}" may stand for one of: {allowed}',
    },
    fix: {
      he: '"{found}" אינו אחד מהם. כתבו --value "{word}=…" עם אחד מהם',
      ar: '"{found}" ليس واحدًا منها. اكتبوا ‎--value "{word}=…" مع واحد منها',
      en: '"{found}" is none of them. Write --value "{word}=…" with one of them',
    },
  },
  OUT_EXISTS: {
    rule: {
      he: 'הקובץ כבר קיים, והוא אינו נדרס',
      ar: 'الملفّ موجود من قبل، ولا يُكتب فوقه',
      en: 'The file is there already and is not written over',
    },
    fix: {
      he: 'בחרו שם אחר ב־--out',
      ar: 'اختاروا اسمًا آخر بواسطة ‎--out',
      en: 'Choose another name with --out',
    },
  },
} as const satisfies ProblemCatalogue
