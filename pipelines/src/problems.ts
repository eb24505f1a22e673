import type { ProblemCatalogue } from '@madad/language/problem'
import { learnedProblemTexts } from './quality/problems.ts'
import { surveySaidProblems } from './survey-columns/problems.ts'
import { surveyProblems } from './surveys/problems.ts'

/** What can be wrong with a person's file. Codes are never reused. */
export const pipelinesProblems = {
  ...surveyProblems,
  ...surveySaidProblems,
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
  SOURCE_NOT_RECOGNISED: {
    rule: {
      he: 'הקובץ צריך להיות אחד המקורות המוכרים: {sources}',
      ar: 'يجب أن يكون الملف من أحد المصادر المعروفة: {sources}',
      en: 'The file must be of a known source: {sources}',
    },
    fix: {
      he: 'חיפשנו את הכותרות {looked_for}. בדקו שזה הקובץ הנכון. אם זה קובץ חדש, העלו אותו בדף "העלאת קבצים" ושם תוכלו לומר מה יש בכל עמודה.',
      ar: 'بحثنا عن العناوين {looked_for}. تأكدوا أن هذا هو الملف الصحيح. وإن كان ملفًا جديدًا فارفعوه في صفحة "رفع الملفات" وهناك يمكنكم تحديد ما في كل عمود.',
      en: 'The headers {looked_for} were looked for. Check that this is the right file. If it is a new one, send it on the page "Upload files", where you can say what its columns are.',
    },
  },
  SOURCE_AMBIGUOUS: {
    rule: {
      he: 'קובץ צריך להתאים למקור אחד בלבד',
      ar: 'يجب أن يطابق الملف مصدرًا واحدًا فقط',
      en: 'A file must fit one source only',
    },
    fix: {
      he: 'הקובץ מתאים באותה מידה ל־{sources}. ציינו את המקור בעת ההעלאה או הסירו את התיאור המיותר.',
      ar: 'الملف يطابق بالقدر نفسه {sources}. حددوا المصدر عند الرفع أو أزيلوا الوصف الزائد.',
      en: 'The file fits {sources} equally well. Name the source when you upload, or remove the description that is not needed.',
    },
  },
  TABLE_NOT_FOUND: {
    rule: {
      he: 'בקובץ צריכה להיות הטבלה "{table}"',
      ar: 'يجب أن يحتوي الملف على الجدول "{table}"',
      en: 'The file must hold the table "{table}"',
    },
    fix: {
      he: 'לא נמצא גיליון עם הכותרות {looked_for}. בדקו שהגיליון לא נמחק ושהכותרות לא שונו.',
      ar: 'لم توجد ورقة فيها العناوين {looked_for}. تأكدوا أن الورقة لم تُحذف وأن العناوين لم تتغير.',
      en: 'No sheet has the headers {looked_for}. Check that the sheet was not deleted and its headers were not changed.',
    },
  },
  FIELD_NOT_FOUND: {
    rule: {
      he: 'בגיליון צריכה להיות הכותרת "{header}"',
      ar: 'يجب أن تحتوي الورقة على العنوان "{header}"',
      en: 'The sheet must have the header "{header}"',
    },
    fix: {
      he: 'הכותרת הקרובה ביותר היא "{nearest}" ({position}). אם זו אותה עמודה, תקנו את הכותרת בקובץ.',
      ar: 'أقرب عنوان هو "{nearest}" ‏({position}). إن كان هو العمود نفسه فصححوا العنوان في الملف.',
      en: 'The nearest header is "{nearest}" ({position}). If it is the same column, mend the header in the file.',
    },
  },
  FIELD_FOUND_TWICE: {
    rule: {
      he: 'הכותרת "{header}" צריכה להופיע פעם אחת בגיליון',
      ar: 'يجب أن يظهر العنوان "{header}" مرة واحدة في الورقة',
      en: 'The header "{header}" must stand once in a sheet',
    },
    fix: {
      he: 'היא נמצאה ב־{positions}. השאירו עמודה אחת, או תנו לאחרת כותרת משלה.',
      ar: 'وُجد في {positions}. أبقوا عمودًا واحدًا أو أعطوا الآخر عنوانًا خاصًا به.',
      en: 'It was found at {positions}. Keep one column, or give the other a header of its own.',
    },
  },
  FIELD_MATCHED_BY_LIKENESS: {
    rule: {
      he: 'הכותרת "{header}" נקראה לפי דמיון בלבד',
      ar: 'قُرئ العنوان "{header}" بناءً على التشابه فقط',
      en: 'The header "{header}" was read by likeness only',
    },
    fix: {
      he: 'נמצאה "{found}". בדקו שזו העמודה הנכונה לפני האישור.',
      ar: 'وُجد "{found}". تأكدوا أنه العمود الصحيح قبل الاعتماد.',
      en: '"{found}" was found. Check that it is the right column before signing off.',
    },
  },
  PERIOD_NOT_FOUND: {
    rule: {
      he: 'בקובץ צריכה להיכתב השנה שהוא מתאר',
      ar: 'يجب أن تُكتب في الملف السنة التي يصفها',
      en: 'The file must say which year it describes',
    },
    fix: {
      he: 'כתבו את השנה בכותרת, למשל "{example}".',
      ar: 'اكتبوا السنة في العنوان، مثلًا "{example}".',
      en: 'Write the year in the header, for example "{example}".',
    },
  },
  YEAR_NOT_FOUND: {
    rule: {
      he: 'לנתון "{header}" צריכה להיות שנה',
      ar: 'يجب أن تكون للمعطى "{header}" سنة',
      en: 'The figure "{header}" must have a year',
    },
    fix: {
      he: 'כתבו את השנה בכותרת העמודה, למשל תשפ"א 2020/21.',
      ar: 'اكتبوا السنة في عنوان العمود، مثلًا 2020/21.',
      en: 'Write the year in the column header, for example 2020/21.',
    },
  },
  KEY_MISSING: {
    rule: {
      he: 'בכל שורת נתונים צריך להיות "{header}"',
      ar: 'يجب أن يحتوي كل صف بيانات على "{header}"',
      en: 'Every row of data must have "{header}"',
    },
    fix: {
      he: 'השלימו את התא, או מחקו את השורה אם היא אינה שורת נתונים.',
      ar: 'أكملوا الخلية، أو احذفوا الصف إن لم يكن صف بيانات.',
      en: 'Fill the cell in, or delete the row if it is no row of data.',
    },
  },
  CODE_NOT_VALID: {
    rule: {
      he: '"{header}" צריך להיות סמל בן {digits} ספרות',
      ar: 'يجب أن يكون "{header}" رمزًا من {digits} أرقام',
      en: '"{header}" must be a code of {digits} digits',
    },
    fix: {
      he: 'נמצא "{found}". תקנו לפי קובץ המקור.',
      ar: 'وُجد "{found}". صححوه وفق ملف المصدر.',
      en: '"{found}" was found. Correct it from the original file.',
    },
  },
  CODE_CONTRADICTS_KIND: {
    rule: {
      he: 'הסמל צריך להתאים לסוג: {kind}',
      ar: 'يجب أن يلائم الرمز النوع: {kind}',
      en: 'The code must fit the kind: {kind}',
    },
    fix: {
      he: 'הסמל "{found}" אינו סמל של {kind}. בדקו מי מהשניים שגוי ותקנו.',
      ar: 'الرمز "{found}" ليس رمز {kind}. تحققوا أيهما خطأ وصححوه.',
      en: '"{found}" is no code of a {kind}. Find which of the two is wrong and correct it.',
    },
  },
  VALUE_NOT_KNOWN: {
    rule: {
      he: '"{header}" יכול להיות אחד מאלה: {allowed}',
      ar: 'قيمة "{header}" واحدة من: {allowed}',
      en: '"{header}" may be one of: {allowed}',
    },
    fix: {
      he: 'נמצא "{found}". כתבו במקומו אחד מאלה.',
      ar: 'وُجد "{found}". اكتبوا بدلًا منه إحدى هذه القيم.',
      en: '"{found}" was found. Write one of these instead.',
    },
  },
  YEAR_NOT_VALID: {
    rule: {
      he: 'בעמודה "{header}" נדרשת שנת לימודים, כמו תשפ"ד, 2023/24 או 2024',
      ar: 'في العمود "{header}" تلزم سنة دراسية مثل 2023/24 أو 2024 أو תשפ"ד',
      en: 'The column "{header}" takes a school year, like 2023/24, 2024 or תשפ"ד',
    },
    fix: {
      he: 'כתבו שנת לימודים במקום "{found}".',
      ar: 'اكتبوا سنة دراسية بدل "{found}".',
      en: 'Write a school year in place of "{found}".',
    },
  },
  RECORD_DUPLICATE: {
    rule: {
      he: 'לכל צירוף של {key} יש שורה אחת',
      ar: 'لكل تركيبة من {key} صف واحد',
      en: 'Each combination of {key} has one row',
    },
    fix: {
      he: '{found} כבר מופיע ב־{first}. השאירו שורה אחת.',
      ar: '{found} موجود مسبقًا في {first}. أبقوا صفًا واحدًا.',
      en: '{found} stands already at {first}. Keep one of the rows.',
    },
  },
  CELL_NOT_NUMBER: {
    rule: {
      he: 'בעמודה "{header}" נדרש מספר או סימן מוכר ({marks})',
      ar: 'في العمود "{header}" يلزم رقم أو علامة معروفة ({marks})',
      en: 'The column "{header}" takes a number or a known mark ({marks})',
    },
    fix: {
      he: 'כתבו מספר במקום "{found}", או השאירו את התא ריק.',
      ar: 'اكتبوا رقمًا بدل "{found}" أو اتركوا الخلية فارغة.',
      en: 'Write a number in place of "{found}", or leave the cell blank.',
    },
  },
  SHARE_OUT_OF_RANGE: {
    rule: {
      he: 'אחוז הוא בין 0 ל־100',
      ar: 'النسبة بين 0 و100',
      en: 'A percentage lies between 0 and 100',
    },
    fix: {
      he: 'בעמודה "{header}" נמצא {found}. תקנו לפי קובץ המקור.',
      ar: 'في العمود "{header}" وُجد {found}. صححوه وفق ملف المصدر.',
      en: 'The column "{header}" has {found}. Correct it from the original file.',
    },
  },
  VALUE_NEGATIVE: {
    rule: {
      he: '"{header}" אינו פחות מ־0',
      ar: '"{header}" لا يقل عن 0',
      en: '"{header}" is not below 0',
    },
    fix: {
      he: 'נמצא {found}. תקנו לפי קובץ המקור.',
      ar: 'وُجد {found}. صححوه وفق ملف المصدر.',
      en: '{found} was found. Correct it from the original file.',
    },
  },
  COUNT_NOT_WHOLE: {
    rule: {
      he: '"{header}" הוא מספר שלם',
      ar: '"{header}" عدد صحيح',
      en: '"{header}" is a whole number',
    },
    fix: {
      he: 'נמצא {found}. תקנו לפי קובץ המקור; אם זה אחוז או ממוצע, הוא שייך לעמודה אחרת.',
      ar: 'وُجد {found}. صححوه وفق ملف المصدر؛ وإن كان نسبة أو معدلًا فمكانه عمود آخر.',
      en: '{found} was found. Correct it from the original file; a percentage or a mean belongs in another column.',
    },
  },
  VALUE_OUT_OF_RANGE: {
    rule: {
      he: '"{header}" הוא בין {low} ל־{high}',
      ar: '"{header}" بين {low} و{high}',
      en: '"{header}" lies between {low} and {high}',
    },
    fix: {
      he: 'נמצא {found}. תקנו לפי קובץ המקור.',
      ar: 'وُجد {found}. صححوه وفق ملف المصدر.',
      en: '{found} was found. Correct it from the original file.',
    },
  },
  PARTS_DIFFER_FROM_TOTAL: {
    rule: {
      he: '"{header}" שווה לסכום חלקיו',
      ar: '"{header}" يساوي مجموع أجزائه',
      en: '"{header}" equals the sum of its parts',
    },
    fix: {
      he: 'הסך הוא {found} והחלקים מסתכמים ב־{sum}. בדקו בקובץ המקור איזה מהם שגוי.',
      ar: 'المجموع المكتوب {found} ومجموع الأجزاء {sum}. تحققوا في ملف المصدر أيها خطأ.',
      en: 'The total says {found}, the parts add up to {sum}. See in the original file which is wrong.',
    },
  },
  NOT_LISTED: {
    rule: {
      he: 'מה שכתוב ב"{header}" נמצא גם בגיליון "{table}"',
      ar: 'ما كُتب في "{header}" موجود أيضًا في ورقة "{table}"',
      en: 'What stands under "{header}" stands in the sheet "{table}" too',
    },
    fix: {
      he: 'בגיליון "{table}" אין שורה שמתאימה לשורה הזאת ({found}). הוסיפו שם שורה, או תקנו כאן כך שהכתיב יהיה אחד.',
      ar: 'لا يوجد في ورقة "{table}" صف يلائم هذا الصف ({found}). أضيفوا هناك صفًا أو صححوا هنا ليكون الإملاء واحدًا.',
      en: 'Nothing in the sheet "{table}" fits this row ({found}). Add a row there, or correct it here so that both are written alike.',
    },
  },
  RECORDS_TOO_FEW: {
    rule: {
      he: 'בטבלה צריכות להיות לפחות {low} שורות',
      ar: 'عدد الصفوف في الجدول {low} على الأقل',
      en: 'The table must have at least {low} rows',
    },
    fix: {
      he: 'נקראו {found} שורות. בדקו ששום שורה לא נמחקה מהקובץ.',
      ar: 'عدد الصفوف التي قُرئت: {found}. تأكدوا أنه لم يُحذف أي صف من الملف.',
      en: '{found} rows were read. Check that none was deleted from the file.',
    },
  },
  CORRECTION_STALE: {
    rule: {
      he: 'תיקון רשום חל רק כל עוד בקובץ כתוב "{expect}"',
      ar: 'التصحيح المسجّل يسري فقط ما دام الملف يقول "{expect}"',
      en: 'A recorded correction holds only while the file says "{expect}"',
    },
    fix: {
      he: 'עכשיו כתוב "{found}", ולכן התיקון לא הוחל. הסירו אותו מ־source.yml או עדכנו אותו.',
      ar: 'مكتوب الآن "{found}" ولذلك لم يُطبّق التصحيح. احذفوه من source.yml أو حدّثوه.',
      en: 'It now says "{found}", so the correction was not made. Remove it from source.yml or bring it up to date.',
    },
  },
  YEAR_ASKED: {
    rule: {
      he: 'לכל נתון צריכה להיות שנה, והקובץ אינו אומר איזו',
      ar: 'يجب أن تكون لكل معطى سنة، والملف لا يذكر أيّ سنة',
      en: 'Every figure must have a year, and the file does not say which',
    },
    fix: {
      he: 'אמרו לאיזו שנת לימודים הקובץ שייך, למשל תשפ"ב.',
      ar: 'حددوا السنة الدراسية التي يخصّها الملف، مثلًا 2021/22.',
      en: 'Say which school year the file is of, for example 2021/22.',
    },
  },
  DATE_NOT_VALID: {
    rule: {
      he: '"{header}" צריך להיות תאריך',
      ar: 'يجب أن يكون "{header}" تاريخًا',
      en: '"{header}" must be a date',
    },
    fix: {
      he: 'במקום "{found}" כתבו יום, חודש ושנה, למשל 1.3.2022.',
      ar: 'اكتبوا بدل "{found}" اليوم والشهر والسنة، مثلًا 1/3/2022.',
      en: 'In place of "{found}" write day, month and year, for example 1/3/2022.',
    },
  },
  TOTAL_DIFFERS_FROM_ROWS: {
    rule: {
      he: 'שורת סיכום שווה לסכום השורות שלה',
      ar: 'صف المجموع يساوي مجموع صفوفه',
      en: 'A row of totals equals the sum of its rows',
    },
    fix: {
      he: 'בעמודה "{header}" הסיכום הוא {found} והשורות מסתכמות ב־{sum}. בדקו אם חסרה שורה או שהסיכום לא עודכן.',
      ar: 'في العمود "{header}" المجموع المكتوب {found} ومجموع الصفوف {sum}. تحققوا إن كان ينقص صف أو لم يُحدَّث المجموع.',
      en: 'In the column "{header}" the total says {found}, the rows add up to {sum}. See whether a row is missing or the total is out of date.',
    },
  },
  VALUE_ABOVE_ANOTHER: {
    rule: {
      he: '"{header}" אינו גדול מ"{limit}"',
      ar: '"{header}" لا يزيد على "{limit}"',
      en: '"{header}" is not more than "{limit}"',
    },
    fix: {
      he: 'נמצא {found}, ומולו {most}. בדקו בקובץ המקור איזה מהם שגוי.',
      ar: 'وُجد {found} مقابل {most}. تحققوا في ملف المصدر أيهما خطأ.',
      en: '{found} was found against {most}. See in the original file which is wrong.',
    },
  },
  SHARE_DIFFERS_FROM_COUNTS: {
    rule: {
      he: '"{header}" הוא המנה של שני המספרים שלצדו',
      ar: '"{header}" هو حاصل قسمة العددين المجاورين له',
      en: '"{header}" is the quotient of the two counts beside it',
    },
    fix: {
      he: 'נמצא {found}, אבל {numerator} מתוך {denominator} הם {expected}. בדקו בקובץ המקור איזה מהם שגוי.',
      ar: 'وُجد {found}، لكن {numerator} من {denominator} هي {expected}. تحققوا في ملف المصدر أيها خطأ.',
      en: '{found} was found, but {numerator} of {denominator} is {expected}. See in the original file which is wrong.',
    },
  },
  REFERENCE_NOT_KNOWN: {
    rule: {
      he: '"{header}" צריך להיות סמל שמקור אחר מכיר',
      ar: 'يجب أن يكون "{header}" رمزًا يعرفه مصدر آخر',
      en: '"{header}" must be a code that another source knows',
    },
    fix: {
      he: 'אף מקור אינו מכיר את {found}. הקרוב ביותר: {nearest}. אם זה מוסד חדש, אפשר להמשיך.',
      ar: 'لا يعرف أي مصدر {found}. الأقرب: {nearest}. إن كانت مؤسسة جديدة فيمكن المتابعة.',
      en: 'No source knows {found}. The nearest is {nearest}. If it is new, go on.',
    },
  },
  REFERENCE_NAME_IS_ANOTHER: {
    rule: {
      he: 'השם שליד "{header}" צריך להיות של אותו סמל',
      ar: 'يجب أن يكون الاسم بجانب "{header}" للرمز نفسه',
      en: 'The name beside "{header}" must be that of its code',
    },
    fix: {
      he: 'ליד {found} כתוב "{name}", אבל {found} מוכר כ"{known}", ו"{name}" הוא {other}. בדקו אם השורות זזו.',
      ar: 'بجانب {found} مكتوب "{name}"، لكن {found} معروف باسم "{known}"، و"{name}" رمزه {other}. تحققوا إن كانت الصفوف قد تزحزحت.',
      en: '{found} stands beside "{name}", yet {found} is known as "{known}" and "{name}" is {other}. See whether rows have slipped.',
    },
  },
  MORE_PROBLEMS: {
    rule: {
      he: 'מוצגות {shown} הבעיות הראשונות',
      ar: 'تُعرض المشاكل الأولى فقط ({shown})',
      en: 'The first {shown} problems are shown',
    },
    fix: {
      he: 'יש עוד {found}. תקנו את אלה והעלו שוב.',
      ar: 'عدد المشاكل الأخرى: {found}. صححوا هذه وأعيدوا الرفع.',
      en: 'There are {found} more. Mend these and upload again.',
    },
  },
  ...learnedProblemTexts,
} as const satisfies ProblemCatalogue

export type PipelinesProblemCode = keyof typeof pipelinesProblems
