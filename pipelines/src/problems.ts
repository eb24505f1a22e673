import type { ProblemCatalogue } from '@madad/language/problem'

/** What can be wrong with a person's file. Codes are never reused. */
export const pipelinesProblems = {
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
      he: 'אפשר לקרוא חוברות Excel‏ (xlsx, xls) וקובצי CSV',
      ar: 'يمكن قراءة ملفات Excel ‏(xlsx وxls) وملفات CSV',
      en: 'Excel workbooks (xlsx, xls) and CSV files can be read',
    },
    fix: {
      he: 'פתחו את הקובץ ב־Excel ושמרו אותו בשם, כסוג "חוברת עבודה של Excel".',
      ar: 'افتحوا الملف في Excel واحفظوه باسم جديد بنوع "مصنف Excel".',
      en: 'Open the file in Excel and use Save As, type "Excel Workbook".',
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
      he: 'חיפשנו את הכותרות {looked_for}. בדקו שזה הקובץ הנכון; אם זה מקור חדש, תארו אותו ב־source.yml.',
      ar: 'بحثنا عن العناوين {looked_for}. تأكدوا أن هذا هو الملف الصحيح؛ وإن كان مصدرًا جديدًا فصفوه في source.yml.',
      en: 'The headers {looked_for} were looked for. Check that this is the right file; if it is a new source, describe it in a source.yml.',
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
      he: 'הכותרת הקרובה ביותר היא "{nearest}" ({position}). אם זו אותה עמודה, תקנו את הכותרת בקובץ או הוסיפו אותה לשמות החלופיים ב־source.yml.',
      ar: 'أقرب عنوان هو "{nearest}" ‏({position}). إن كان هو العمود نفسه فصححوا العنوان في الملف أو أضيفوه إلى الأسماء البديلة في source.yml.',
      en: 'The nearest header is "{nearest}" ({position}). If it is the same column, mend the header in the file or add it to the aliases in source.yml.',
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
      ar: 'وُجد "{found}". تأكدوا أنه العمود الصحيح قبل المصادقة.',
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
      he: 'נמצא "{found}". תקנו את התא, או הוסיפו את הכתיב לערכים ב־source.yml.',
      ar: 'وُجد "{found}". صححوا الخلية أو أضيفوا هذه الكتابة إلى القيم في source.yml.',
      en: '"{found}" was found. Correct the cell, or add the spelling to the values in source.yml.',
    },
  },
  RECORD_DUPLICATE: {
    rule: {
      he: 'כל {key} מופיע פעם אחת',
      ar: 'كل {key} يظهر مرة واحدة',
      en: 'Each {key} stands once',
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
  RECORDS_TOO_FEW: {
    rule: {
      he: 'בטבלה צריכות להיות לפחות {low} שורות',
      ar: 'يجب أن يحتوي الجدول على {low} صفوف على الأقل',
      en: 'The table must have at least {low} rows',
    },
    fix: {
      he: 'נקראו {found} שורות. בדקו ששום שורה לא נמחקה מהקובץ.',
      ar: 'قُرئ {found} صفوف. تأكدوا أنه لم يُحذف أي صف من الملف.',
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
  MORE_PROBLEMS: {
    rule: {
      he: 'מוצגות {shown} הבעיות הראשונות',
      ar: 'تُعرض أول {shown} مشكلة',
      en: 'The first {shown} problems are shown',
    },
    fix: {
      he: 'יש עוד {found}. תקנו את אלה והעלו שוב.',
      ar: 'توجد {found} أخرى. صححوا هذه وأعيدوا الرفع.',
      en: 'There are {found} more. Mend these and upload again.',
    },
  },
} as const satisfies ProblemCatalogue

export type PipelinesProblemCode = keyof typeof pipelinesProblems
