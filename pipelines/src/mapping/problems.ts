import type { ProblemCatalogue } from '@madad/language/problem'

/** What can be wrong with what a person decided on a table. Codes are never reused. */
export const mappingProblems = {
  MAPPING_NOT_NAMED: {
    rule: {
      he: 'למקור צריך להיות שם',
      ar: 'يجب أن يكون للمصدر اسم',
      en: 'The source must have a name',
    },
    fix: {
      he: 'כתבו שם שתכירו בשנה הבאה, למשל "תלמידים לפי בית ספר, אגף החינוך".',
      ar: 'اكتبوا اسمًا تعرفونه في السنة القادمة، مثلًا "طلاب حسب المدرسة، قسم التعليم".',
      en: 'Write a name that you will know next year, such as "Pupils by school, education department".',
    },
  },
  MAPPING_MEASURES_NOTHING: {
    rule: {
      he: 'לפחות עמודה אחת צריכה להיות נתון שסופרים או מודדים',
      ar: 'يجب أن يكون عمود واحد على الأقل معطى يُعدّ أو يُقاس',
      en: 'One column at least must be something counted or measured',
    },
    fix: {
      he: 'בחרו לאחת העמודות נתון מהקבוצה "נתונים", או בחרו למעלה סוג אחר של טבלה.',
      ar: 'اختاروا لأحد الأعمدة معطى من مجموعة "المعطيات"، أو اختاروا أعلاه نوعًا آخر من الجداول.',
      en: 'Choose a figure for one of the columns, or another kind of table above.',
    },
  },
  MAPPING_KEY_MISSING: {
    rule: {
      he: 'בטבלה כזאת צריך להיות ידוע: {field}',
      ar: 'في جدول كهذا يجب أن يكون معلومًا: {field}',
      en: 'A table like this must say: {field}',
    },
    fix: {
      he: 'בחרו את העמודה שאומרת זאת; אם כל הטבלה עוסקת בדבר אחד, אמרו אותו תחת "כל הטבלה".',
      ar: 'اختاروا العمود الذي يقول ذلك؛ وإن كان الجدول كله عن شيء واحد فاذكروه تحت "الجدول كله".',
      en: 'Choose the column that says so; where the whole table is about one thing, say it under "The whole table".',
    },
  },
  MAPPING_FIELD_TWICE: {
    rule: {
      he: '"{field}" יכול להיות עמודה אחת בלבד',
      ar: '"{field}" عمود واحد فقط',
      en: '"{field}" may be one column only',
    },
    fix: {
      he: 'נבחרו העמודות {found}. השאירו את הנכונה, ולאחרת בחרו "לא לקרוא".',
      ar: 'اختيرت له الأعمدة {found}. أبقوا الصحيح واختاروا لغيره "عدم القراءة".',
      en: 'The columns {found} were chosen. Keep the right one, and choose "do not read" for the other.',
    },
  },
  MAPPING_FIGURE_TWICE: {
    rule: {
      he: 'נתון אחד על אותה קבוצה ואותה שנה יכול להיות עמודה אחת בלבד',
      ar: 'معطى واحد عن المجموعة نفسها والسنة نفسها عمود واحد فقط',
      en: 'One figure of one group and year may be one column only',
    },
    fix: {
      he: 'העמודות {found} אומרות אותו דבר. אמרו על מי כל אחת מהן, או בחרו לאחת "לא לקרוא".',
      ar: 'الأعمدة {found} تقول الشيء نفسه. اذكروا عمّن كل منها، أو اختاروا لأحدها "عدم القراءة".',
      en: 'The columns {found} say the same. Say of whom each is, or choose "do not read" for one.',
    },
  },
  MAPPING_COLUMN_UNNAMED: {
    rule: {
      he: 'לעמודה שנקראת צריכה להיות כותרת משלה',
      ar: 'يجب أن يكون للعمود المقروء عنوان خاص به',
      en: 'A column that is read must have a header of its own',
    },
    fix: {
      he: 'לעמודה {found} אין כותרת ששייכת רק לה, ולכן לא נדע למצוא אותה בשנה הבאה. תקנו את שורות הכותרת, או כתבו כותרת בקובץ והעלו אותו שוב.',
      ar: 'لا عنوان يخص العمود {found} وحده، فلن نعرف إيجاده في السنة القادمة. صححوا صفوف العناوين، أو اكتبوا عنوانًا في الملف وارفعوه من جديد.',
      en: 'Column {found} has no header that is its alone, so it could not be found next year. Correct the header rows, or write a header in the file and upload it again.',
    },
  },
  MAPPING_YEAR_MISSING: {
    rule: {
      he: 'צריך להיות ידוע על איזו שנת לימודים הקובץ מדבר',
      ar: 'يجب أن تُعرف السنة الدراسية التي يتحدث عنها الملف',
      en: 'It must be known which school year the file speaks of',
    },
    fix: {
      he: 'כתבו את השנה, למשל תשפ"ד או 2023/24.',
      ar: 'اكتبوا السنة، مثلًا 2023/24.',
      en: 'Write the year, for example 2023/24.',
    },
  },
  MAPPING_YEARS_MIXED: {
    rule: {
      he: 'או שלכל עמודת נתונים כתובה שנה בכותרת, או שלאף אחת',
      ar: 'إمّا أن تُذكر السنة في عناوين أعمدة المعطيات كلها أو لا تُذكر في أيّ منها',
      en: 'Either every column of figures has its year in the header, or none has',
    },
    fix: {
      he: 'לעמודות {found} אין שנה. בחרו להן "לא לקרוא", או תקנו את שורות הכותרת.',
      ar: 'لا سنة للأعمدة {found}. اختاروا لها "عدم القراءة" أو صححوا صفوف العناوين.',
      en: 'The columns {found} have no year. Choose "do not read" for them, or correct the header rows.',
    },
  },
} as const satisfies ProblemCatalogue

export type MappingProblemCode = keyof typeof mappingProblems
