import type { ProblemCatalogue } from '@madad/language/problem'

/** What can be wrong where a file is laid over the description of a source: its tables, headers and years. */
export const recognitionProblems = {
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
} as const satisfies ProblemCatalogue
