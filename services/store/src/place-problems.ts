import type { ProblemCatalogue } from '@madad/language/problem'

/** What may be wrong with where the store stands. */
export const placeProblems = {
  STORE_ADDRESS: {
    rule: {
      he: 'MADAD_STORE היא כתובת של מסד נתונים ב־PostgreSQL',
      ar: 'MADAD_STORE هو عنوان قاعدة بيانات PostgreSQL',
      en: 'MADAD_STORE is the address of a PostgreSQL database',
    },
    fix: {
      he: 'כתבו postgres://משתמש:סיסמה@מחשב:5432/מסד, ותווים מיוחדים בסיסמה בקידוד אחוזים; או השמיטו אותה, והמסד יהיה הקובץ שבבית',
      ar: 'اكتبوا postgres://مستخدم:كلمة_سر@حاسوب:5432/قاعدة، والرموز الخاصّة في كلمة السرّ بترميز النسبة المئويّة؛ أو احذفوه فتكون القاعدة الملفّ الذي في البيت',
      en: 'Write postgres://user:password@host:5432/database, special characters of the password percent-encoded; or leave it out, and the store is the file in the home',
    },
  },
  STORE_UNREACHABLE: {
    rule: {
      he: 'מסד הנתונים {name} אינו עונה',
      ar: 'قاعدة البيانات {name} لا تجيب',
      en: 'The database {name} does not answer',
    },
    fix: {
      he: 'בדקו שהשרת פועל, שהמסד קיים, ושהמשתמש והסיסמה ב־MADAD_STORE נכונים',
      ar: 'تحقّقوا أنّ الخادم يعمل وأنّ القاعدة موجودة وأنّ المستخدم وكلمة السرّ في MADAD_STORE صحيحان',
      en: 'Check that the server runs, that the database exists, and the user and password in MADAD_STORE',
    },
  },
  STORE_RIGHTS: {
    rule: {
      he: 'המשתמש יוצר את הטבלאות של מדד במסד {name}',
      ar: 'المستخدم يُنشئ جداول مَدَد في القاعدة {name}',
      en: 'The user makes Madad’s tables in the database {name}',
    },
    fix: {
      he: 'תנו למשתמש מסד משלו: create database madad owner madad',
      ar: 'أعطوا المستخدم قاعدة خاصّة به: create database madad owner madad',
      en: 'Give the user a database of its own: create database madad owner madad',
    },
  },
  STORE_SERVER_OLD: {
    rule: {
      he: 'השרת הוא PostgreSQL 16 ומעלה',
      ar: 'الخادم هو PostgreSQL 16 أو أحدث',
      en: 'The server is PostgreSQL 16 or newer',
    },
    fix: { he: 'שדרגו את השרת', ar: 'رقّوا الخادم', en: 'Upgrade the server' },
  },
  STORE_ENCODING: {
    rule: {
      he: 'המסד שומר טקסט ב־UTF8, לעברית ולערבית',
      ar: 'القاعدة تحفظ النصوص بـ UTF8، للعبريّة والعربيّة',
      en: 'The database keeps text as UTF8, for Hebrew and Arabic',
    },
    fix: {
      he: "צרו מסד חדש: create database madad encoding 'UTF8' template template0",
      ar: "أنشئوا قاعدة جديدة: create database madad encoding 'UTF8' template template0",
      en: "Make a new one: create database madad encoding 'UTF8' template template0",
    },
  },
  STORE_NOT_DURABLE: {
    rule: {
      he: 'מה שהתקבל כתוב על הדיסק לפני שאומרים תודה, גם אם נפל החשמל',
      ar: 'ما استُلم مكتوب على القرص قبل أن نشكر، حتى لو انقطعت الكهرباء',
      en: 'What was received is on the disk before anybody is thanked, also when the power fails',
    },
    fix: {
      he: 'הפעילו ב־postgresql.conf את {name} והפעילו את השרת מחדש',
      ar: 'شغّلوا {name} في postgresql.conf وأعيدوا تشغيل الخادم',
      en: 'Turn on {name} in postgresql.conf and restart the server',
    },
  },
  STORE_OF_ANOTHER_HOME: {
    rule: {
      he: 'מסד נתונים הוא של בית אחד, ולכל העותקים של הבית אותו home.key',
      ar: 'قاعدة البيانات لبيت واحد، ولكلّ نسخ البيت نفس home.key',
      en: 'A database belongs to one home, and all copies of the home have the same home.key',
    },
    fix: {
      he: 'העתיקו לכאן את home.key של הבית, או ציינו ב־MADAD_STORE מסד אחר',
      ar: 'انسخوا إلى هنا home.key الخاصّ بالبيت، أو اذكروا في MADAD_STORE قاعدة أخرى',
      en: 'Copy the home’s home.key here, or name another database in MADAD_STORE',
    },
  },
  STORE_MOVED: {
    rule: {
      he: 'הנתונים שבמסד הזה הועברו למקום אחר ({day}), ומה שייכתב כאן לא ייספר',
      ar: 'نُقلت البيانات التي في هذه القاعدة إلى مكان آخر ({day})، وما يُكتب هنا لن يُحسب',
      en: 'What was in this store was moved ({day}); what were written here would not count',
    },
    fix: {
      he: 'הנתונים נמצאים ב־{found}: כתבו ב־MADAD_STORE את כתובתו, או השמיטו אותה אם זה הקובץ שבבית',
      ar: 'البيانات موجودة في {found}: اكتبوا عنوانه في MADAD_STORE، أو احذفوه إن كان الملفّ الذي في البيت',
      en: 'It is in {found}: write its address into MADAD_STORE, or leave that out where it is the file in the home',
    },
  },
  STORE_MOVE_PLACES: {
    rule: {
      he: 'מעבירים מן הקובץ שבבית (store.sqlite) אל מסד ב־PostgreSQL, או חזרה',
      ar: 'يُنقل من الملفّ الذي في البيت (store.sqlite) إلى قاعدة PostgreSQL أو بالعكس',
      en: 'A store is moved from the file in the home (store.sqlite) to a PostgreSQL database, or back',
    },
    fix: {
      he: 'כתבו את כתובת המסד ב־MADAD_STORE, ואז madad store move --to postgres או --to sqlite',
      ar: 'اكتبوا عنوان القاعدة في MADAD_STORE، ثمّ madad store move --to postgres أو ‎--to sqlite',
      en: 'Put the database’s address into MADAD_STORE, then madad store move --to postgres, or --to sqlite',
    },
  },
  STORE_NOT_EMPTY: {
    rule: {
      he: 'מעבירים אל מקום ריק, כדי ששום דבר לא ייכתב על אחר',
      ar: 'يُنقل إلى مكان فارغ، كي لا يُكتب شيء فوق شيء',
      en: 'A store is moved to where nothing is, so that nothing is written over',
    },
    fix: {
      he: 'צרו מסד חדש, או ודאו שזה המקום שהתכוונתם אליו; דבר לא הועבר',
      ar: 'أنشئوا قاعدة جديدة، أو تأكّدوا أنّه المكان المقصود؛ لم يُنقل شيء',
      en: 'Make a new database, or make sure that this is the place you mean; nothing was moved',
    },
  },
  STORE_IN_USE: {
    rule: {
      he: 'בזמן העברה אף אחד אחר לא משתמש במסד {name}',
      ar: 'في أثناء النقل لا يستعمل أحد آخر القاعدة {name}',
      en: 'Nobody else uses the database {name} while it is moved',
    },
    fix: {
      he: 'עצרו כל madad serve שעובד עליו, ונסו שוב; דבר לא הועבר',
      ar: 'أوقفوا كلّ madad serve يعمل عليها وحاولوا ثانية؛ لم يُنقل شيء',
      en: 'Stop every madad serve that works on it, and try again; nothing was moved',
    },
  },
  STORE_ROWS_DIFFER: {
    rule: {
      he: 'כל שורה נקראת חזרה מן המקום החדש, והיא שווה לזו שהועברה',
      ar: 'كلّ صفّ يُقرأ ثانية من المكان الجديد ويساوي الذي نُقل',
      en: 'Every row is read back from the new place and equals the one that was moved',
    },
    fix: {
      he: 'הטבלה {name} לא התקבלה כפי שהיא, ולכן דבר לא הועבר: בדקו מה במסד החדש משנה שורות או דוחה אותן',
      ar: 'الجدول {name} لم يُقبل كما هو، ولذلك لم يُنقل شيء: تحقّقوا ممّا يغيّر الصفوف أو يرفضها في القاعدة الجديدة',
      en: 'The table {name} was not taken as it is, so nothing was moved: see what in the new database changes rows or refuses them',
    },
  },
} as const satisfies ProblemCatalogue
