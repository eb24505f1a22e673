import type { ProblemCatalogue } from '@madad/language/problem'

/** What can be wrong with a file before any table of it is understood. */
export const fileProblems = {
  FILE_EMPTY: {
    rule: { he: 'בקובץ צריכים להיות נתונים', ar: 'يجب أن يحتوي الملف على بيانات', en: 'A file must hold data' },
    fix: {
      he: 'הקובץ ריק. הורידו אותו שוב מהמקור והעלו מחדש.',
      ar: 'الملف فارغ. نزّلوه مرة أخرى من مصدره وأعيدوا رفعه.',
      en: 'The file is empty. Download it again from where it came and upload that.',
    },
  },
  FILE_TOO_LARGE: {
    rule: {
      he: 'קובץ יכול לשקול עד {limit} מגה־בייט',
      ar: 'حجم الملف لا يتجاوز {limit} ميغابايت',
      en: 'A file may have up to {limit} MB',
    },
    fix: {
      he: 'מחקו מהקובץ גיליונות ותמונות שאינם נחוצים ושמרו שוב.',
      ar: 'احذفوا من الملف الأوراق والصور غير اللازمة واحفظوه من جديد.',
      en: 'Remove sheets and pictures that are not needed and save it again.',
    },
  },
  FILE_NOT_A_TABLE: {
    rule: {
      he: 'אפשר לקרוא גיליונות אלקטרוניים (xlsx, xlsm, xlsb, xls, ods) וקובצי CSV',
      ar: 'يمكن قراءة جداول البيانات (xlsx وxlsm وxlsb وxls وods) وملفات CSV',
      en: 'Spreadsheets (xlsx, xlsm, xlsb, xls, ods) and CSV files can be read',
    },
    fix: {
      he: 'פתחו את הקובץ ב־Excel ושמרו אותו בשם, כסוג "חוברת עבודה של Excel".',
      ar: 'افتحوا الملف في Excel واحفظوه باسم جديد بنوع "مصنف Excel".',
      en: 'Open the file in Excel and use Save As, type "Excel Workbook".',
    },
  },
  FILE_IS_DOCUMENT: {
    rule: {
      he: 'נתונים נקראים מטבלה, לא ממסמך ({found})',
      ar: 'تُقرأ البيانات من جدول لا من مستند ({found})',
      en: 'Data are read from a table, not from a document ({found})',
    },
    fix: {
      he: 'בקשו ממי שהכין את המסמך את הטבלה שממנה נעשה, או העתיקו את הטבלה שבו לגיליון חדש ב־Excel ושמרו.',
      ar: 'اطلبوا ممن أعدّ المستند الجدول الذي بُني عليه، أو انسخوا الجدول إلى ورقة جديدة في Excel واحفظوها.',
      en: 'Ask whoever made the document for the table behind it, or copy its table to a new sheet in Excel and save that.',
    },
  },
  FILE_IS_PICTURE: {
    rule: {
      he: 'נתונים נקראים מטבלה, לא מתמונה ({found})',
      ar: 'تُقرأ البيانات من جدول لا من صورة ({found})',
      en: 'Data are read from a table, not from a picture ({found})',
    },
    fix: {
      he: 'בקשו את הקובץ שממנו צולמה הטבלה, או הקלידו אותה לתבנית.',
      ar: 'اطلبوا الملف الذي صُوّر منه الجدول، أو أدخلوا بياناته في القالب.',
      en: 'Ask for the file that the picture was taken of, or type the table into the template.',
    },
  },
  FILE_IS_WEB_PAGE: {
    rule: {
      he: 'נתונים נקראים מגיליון אלקטרוני, לא מדף אינטרנט ({found}), גם אם שמו מסתיים ב־xls',
      ar: 'تُقرأ البيانات من جدول إلكتروني لا من صفحة ويب ({found})، حتى لو انتهى اسمها بـ xls',
      en: 'Data are read from a spreadsheet, not from a web page ({found}), even one called xls',
    },
    fix: {
      he: 'פתחו את הקובץ ב־Excel. אם מופיעה בו הטבלה, שמרו בשם כסוג "חוברת עבודה של Excel"; אם מופיע דף כניסה, הורידו את הקובץ שוב אחרי הכניסה לאתר.',
      ar: 'افتحوا الملف في Excel. إن ظهر فيه الجدول فاحفظوه باسم جديد بنوع "مصنف Excel"؛ وإن ظهرت صفحة تسجيل دخول فنزّلوا الملف من جديد بعد الدخول إلى الموقع.',
      en: 'Open the file in Excel. If it shows the table, use Save As, type "Excel Workbook"; if it shows a sign-in page, download the file again after signing in.',
    },
  },
  FILE_IS_ARCHIVE: {
    rule: {
      he: 'קבצים נקראים אחד אחד, לא מתוך קובץ דחוס ({found})',
      ar: 'تُقرأ الملفات واحدًا واحدًا لا من ملف مضغوط ({found})',
      en: 'Files are read one by one, not from an archive ({found})',
    },
    fix: {
      he: 'חלצו את הקבצים והעלו אותם. אפשר להעלות כמה קבצים יחד.',
      ar: 'استخرجوا الملفات وارفعوها. يمكن رفع عدة ملفات معًا.',
      en: 'Extract the files and upload those. Several can be uploaded at once.',
    },
  },
  FILE_IS_OTHER_DATA: {
    rule: {
      he: 'קובץ {found} נקרא רק בתוכנה שיצרה אותו',
      ar: 'ملف {found} لا يقرؤه إلا البرنامج الذي أنشأه',
      en: 'A file of {found} is read only by the program that made it',
    },
    fix: {
      he: 'פתחו אותו באותה תוכנה וייצאו ל־Excel‏ (xlsx) או ל־CSV.',
      ar: 'افتحوه في ذلك البرنامج وصدّروه إلى Excel ‏(xlsx) أو CSV.',
      en: 'Open it in that program and export it to Excel (xlsx) or CSV.',
    },
  },
  FILE_HAS_ONLY_MACROS: {
    rule: {
      he: 'בקובץ צריכים להיות גיליונות של נתונים; מאקרו אינו מופעל לעולם',
      ar: 'يجب أن تكون في الملف أوراق بيانات؛ لا تُشغَّل وحدات الماكرو أبدًا',
      en: 'A file must have sheets of data; macros are never run',
    },
    fix: {
      he: 'יש בקובץ רק מאקרו. שמרו את הנתונים עצמם בחוברת (xlsx) והעלו אותה.',
      ar: 'في الملف وحدات ماكرو فقط. احفظوا البيانات نفسها في مصنف (xlsx) وارفعوه.',
      en: 'The file has nothing but macros. Save the data themselves in a workbook (xlsx) and upload that.',
    },
  },
  FILE_ENCODING_UNKNOWN: {
    rule: {
      he: 'קובץ טקסט צריך להיות בקידוד מוכר: UTF-8, UTF-16, Windows-1255 או ISO-8859-8',
      ar: 'يجب أن يكون الملف النصي بترميز معروف: UTF-8 أو UTF-16 أو Windows-1256 أو ISO-8859-8',
      en: 'A text file must be in a known encoding: UTF-8, UTF-16, Windows-1255 or ISO-8859-8',
    },
    fix: {
      he: 'פתחו את הקובץ בתוכנה שיצרה אותו ושמרו אותו כ־"CSV UTF-8".',
      ar: 'افتحوا الملف في البرنامج الذي أنشأه واحفظوه بنوع "CSV UTF-8".',
      en: 'Open the file in the program that made it and save it as "CSV UTF-8".',
    },
  },
  ENCODING_DOUBTFUL: {
    rule: {
      he: 'לא ברור באיזה קידוד נכתבו כמה סימנים בקובץ; נקראו כ־{encoding}',
      ar: 'ترميز بعض رموز الملف غير واضح؛ قُرئت بترميز {encoding}',
      en: 'It is not clear in which encoding some signs of the file are; they were read as {encoding}',
    },
    fix: {
      he: 'כך נקרא: "{found}". אם המילים משובשות, שמרו את הקובץ כ־"CSV UTF-8" והעלו שוב.',
      ar: 'هكذا قُرئ: "{found}". إن كانت الكلمات مشوهة فاحفظوا الملف بنوع "CSV UTF-8" وأعيدوا رفعه.',
      en: 'It was read like this: "{found}". If the words are garbled, save the file as "CSV UTF-8" and upload it again.',
    },
  },
  TEXT_ORDER_DOUBTFUL: {
    rule: {
      he: 'לא ברור אם העברית בקובץ כתובה בסדר הקריאה או הפוך; נקראה כסדרה',
      ar: 'ليس واضحًا هل العبرية في الملف مكتوبة بترتيب القراءة أم معكوسة؛ قُرئت كما هي',
      en: 'It is not clear whether the Hebrew of the file is in reading order or reversed; it was read as it stands',
    },
    fix: {
      he: 'כך נקרא: "{found}". אם האותיות הפוכות, שמרו את הקובץ כ־"CSV UTF-8" והעלו שוב.',
      ar: 'هكذا قُرئ: "{found}". إن كانت الحروف معكوسة فاحفظوا الملف بنوع "CSV UTF-8" وأعيدوا رفعه.',
      en: 'It was read like this: "{found}". If the letters are reversed, save the file as "CSV UTF-8" and upload it again.',
    },
  },
  QUOTE_NOT_CLOSED: {
    rule: {
      he: 'תא שמתחיל במירכאות צריך להסתיים במירכאות',
      ar: 'الخلية التي تبدأ بعلامة اقتباس يجب أن تنتهي بعلامة اقتباس',
      en: 'A cell that begins with a quotation mark must end with one',
    },
    fix: {
      he: 'נמצא "{found}" (תאים כאלה: {cells}), והמירכאות נקראו כחלק מהטקסט. בדקו שהשורה נקראה נכון.',
      ar: 'وُجد "{found}" (خلايا كهذه: {cells})، وقُرئت علامة الاقتباس كجزء من النص. تأكدوا أن الصف قُرئ صحيحًا.',
      en: '"{found}" was found (cells like it: {cells}), and the mark was read as part of the text. Check that the row was read well.',
    },
  },
  ROWS_RAGGED: {
    rule: {
      he: 'בכל שורה יש {cells} תאים, כמספר הכותרות',
      ar: 'عدد الخلايا في كل صف كعدد العناوين: {cells}',
      en: 'Every row has {cells} cells, as many as there are headers',
    },
    fix: {
      he: 'שורות ארוכות יותר: {rows}. הראשונה ב־{cell}, ושם עודף "{found}". אולי יש בשורה פסיק שאינו מפריד; הקיפו את התא שלו במירכאות.',
      ar: 'صفوف أطول: {rows}. أولها عند {cell} وفيه الزائد "{found}". ربما في الصف فاصلة ليست فاصلًا بين خلايا؛ ضعوا خليتها بين علامتي اقتباس.',
      en: 'Longer rows: {rows}. The first is at {cell}, with "{found}" left over. Perhaps the row has a comma that separates nothing; put its cell in quotation marks.',
    },
  },
  FORMULAS_NOT_COMPUTED: {
    rule: {
      he: 'נוסחה נקראת לפי התוצאה השמורה בקובץ; כאן לא נשמרה תוצאה',
      ar: 'تُقرأ الصيغة بنتيجتها المحفوظة في الملف؛ وهنا لم تُحفظ نتيجة',
      en: 'A formula is read by the result kept in the file; here none was kept',
    },
    fix: {
      he: 'תאים כאלה: {cells}, והם נקראו כריקים. פתחו את הקובץ ב־Excel, שמרו אותו והעלו שוב.',
      ar: 'خلايا كهذه: {cells}، وقُرئت فارغة. افتحوا الملف في Excel واحفظوه ثم أعيدوا رفعه.',
      en: 'Cells like it: {cells}; they were read as blank. Open the file in Excel, save it, and upload it again.',
    },
  },
  SHEET_TOO_LARGE: {
    rule: {
      he: 'בקובץ יכולים להיות עד {cells} תאים, ובגיליון עד {columns} עמודות',
      ar: 'عدد الخلايا في الملف {cells} على الأكثر، وعدد الأعمدة في الورقة {columns} على الأكثر',
      en: 'A file may have up to {cells} cells, and a sheet up to {columns} columns',
    },
    fix: {
      he: 'חלקו את הנתונים לכמה קבצים, למשל לפי שנה, ומחקו גיליונות שאינם נחוצים.',
      ar: 'وزعوا البيانات على عدة ملفات، مثلًا حسب السنة، واحذفوا الأوراق غير اللازمة.',
      en: 'Split the data into several files, by year for example, and remove sheets that are not needed.',
    },
  },
  FILE_NAME_DISAGREES: {
    rule: {
      he: 'קובץ ששמו מסתיים ב־{extension} צריך להיות חוברת Excel',
      ar: 'الملف الذي ينتهي اسمه بـ {extension} يجب أن يكون مصنف Excel',
      en: 'A file whose name ends in {extension} must be an Excel workbook',
    },
    fix: {
      he: 'תוכן הקובץ הוא טקסט. אם זה קובץ CSV, שנו את סיומת השם ל־.csv; אחרת פתחו ב־Excel ושמרו כחוברת.',
      ar: 'محتوى الملف نص عادي. إن كان ملف CSV فغيّروا امتداد الاسم إلى ‎.csv، وإلا فافتحوه في Excel واحفظوه مصنفًا.',
      en: 'The file holds plain text. If it is a CSV file, rename it to end in .csv; otherwise open it in Excel and save it as a workbook.',
    },
  },
  FILE_DAMAGED: {
    rule: {
      he: 'הקובץ צריך להיות שלם',
      ar: 'يجب أن يكون الملف كاملًا وسليمًا',
      en: 'The file must be whole',
    },
    fix: {
      he: 'הקובץ נקטע או נפגם בדרך. הורידו אותו שוב, ודאו שהוא נפתח ב־Excel והעלו מחדש.',
      ar: 'انقطع الملف أو تلف في الطريق. نزّلوه من جديد وتأكدوا أنه يُفتح في Excel ثم أعيدوا رفعه.',
      en: 'The file was cut short or damaged on its way. Download it again, see that it opens in Excel, and upload that.',
    },
  },
  FILE_PROTECTED: {
    rule: {
      he: 'אי אפשר לקרוא קובץ שמוגן בסיסמה',
      ar: 'لا يمكن قراءة ملف محمي بكلمة مرور',
      en: 'A file protected by a password cannot be read',
    },
    fix: {
      he: 'פתחו את הקובץ ב־Excel, הסירו את הסיסמה (קובץ ‹ מידע ‹ הגנה על חוברת עבודה) ושמרו.',
      ar: 'افتحوا الملف في Excel وأزيلوا كلمة المرور (ملف ‹ معلومات ‹ حماية المصنف) ثم احفظوه.',
      en: 'Open the file in Excel, remove the password (File › Info › Protect Workbook) and save it.',
    },
  },
  FILE_UNZIPS_TOO_LARGE: {
    rule: {
      he: 'חוברת יכולה להכיל, אחרי פריסה, עד {limit} מגה־בייט',
      ar: 'لا يتجاوز حجم المصنف بعد فك ضغطه {limit} ميغابايت',
      en: 'A workbook may hold up to {limit} MB when unpacked',
    },
    fix: {
      he: 'חוברת רגילה של רשויות אינה מתקרבת לגודל כזה. בדקו מאיפה הגיע הקובץ; אם הוא תקין, העתיקו את הנתונים לחוברת חדשה.',
      ar: 'المصنف العادي لا يقترب من هذا الحجم. تحققوا من مصدر الملف؛ وإن كان سليمًا فانسخوا البيانات إلى مصنف جديد.',
      en: 'No usual workbook comes near this size. Check where the file came from; if it is sound, copy its data to a new workbook.',
    },
  },
  FILE_TAKES_TOO_MUCH: {
    rule: {
      he: 'קריאת קובץ מוגבלת ל־{seconds} שניות ול־{megabytes} מגה־בייט זיכרון',
      ar: 'قراءة الملف محدودة بـ {seconds} ثانية و{megabytes} ميغابايت من الذاكرة',
      en: 'Reading a file may take {seconds} seconds and {megabytes} MB of memory',
    },
    fix: {
      he: 'מחקו מהחוברת גיליונות, שורות ועיצוב שאינם נחוצים, או העתיקו את הנתונים לחוברת חדשה.',
      ar: 'احذفوا من المصنف الأوراق والصفوف والتنسيقات غير اللازمة، أو انسخوا البيانات إلى مصنف جديد.',
      en: 'Remove sheets, rows and formatting that are not needed, or copy the data to a new workbook.',
    },
  },
} as const satisfies ProblemCatalogue
