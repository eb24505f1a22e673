import type { ProblemCatalogue } from '@madad/language/problem'

/** What can be wrong with cells and records: keys, values, totals, what must agree with what. */
export const recordProblems = {
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
} as const satisfies ProblemCatalogue
