import type { ProblemCatalogue } from '@madad/language/problem'

const ask = {
  he: 'בדקו מול מי ששלח את הקובץ. אם המספר נכון, כתבו זאת באישור; אם לא, תקנו בקובץ והעלו שוב.',
  ar: 'تحققوا مع مرسل الملف. إن كان الرقم صحيحًا فاكتبوا ذلك عند الاعتماد، وإلا فصححوا الملف وأعيدوا رفعه.',
  en: 'Check with whoever sent the file. If the number is right, say so when signing off; if not, correct the file and upload it again.',
}

/** What earlier files teach to doubt in a new one. */
export const learnedProblemTexts = {
  VALUE_JUMPS: {
    rule: {
      he: 'מספר אינו קופץ בין שנים הרבה יותר ממספרים דומים לו: ב־{year} היה {before}',
      ar: 'لا يقفز رقم بين السنوات أكثر بكثير من الأرقام الشبيهة به: في {year} كان {before}',
      en: 'A number does not jump between years far more than others like it: in {year} it was {before}',
    },
    fix: ask,
  },
  VALUE_OUTLIES_ITS_SERIES: {
    rule: {
      he: 'מספר קרוב למה שנמדד בעבר: ב־{years} שנים קודמות היה בין {low} ל־{high}',
      ar: 'يبقى الرقم قريبًا مما قيس سابقًا: في السنوات السابقة ({years}) كان بين {low} و{high}',
      en: 'A number stays near what was measured before: over {years} earlier years it was between {low} and {high}',
    },
    fix: ask,
  },
  VALUE_REPEATED: {
    rule: {
      he: 'מדידות של שתי שנים אינן שוות ספרה בספרה: המספר הזה עמד גם ב־{year}',
      ar: 'لا يتساوى قياسان لسنتين رقمًا برقم: ورد هذا الرقم أيضًا في {year}',
      en: 'Two years’ measurements do not agree digit for digit: this very number stood in {year} too',
    },
    fix: ask,
  },
  YEAR_REPEATED: {
    rule: {
      he: 'דיווח של שנה אינו זהה כולו לשנה שלפניה: כל {numbers} המספרים שווים לאלה של {year}',
      ar: 'لا يطابق تقرير سنة كل ما في السنة السابقة: جميع الأرقام ({numbers}) تساوي أرقام {year}',
      en: 'A year’s report is not the year before over again: all {numbers} numbers equal those of {year}',
    },
    fix: {
      he: 'נראה שנשלח שוב הקובץ של השנה הקודמת. בקשו את הקובץ החדש; אם באמת לא השתנה דבר, כתבו זאת באישור.',
      ar: 'يبدو أن ملف السنة السابقة أُرسل مجددًا. اطلبوا الملف الجديد، وإن لم يتغير شيء فعلًا فاكتبوا ذلك عند الاعتماد.',
      en: 'It looks as if last year’s file was sent again. Ask for the new one; if nothing has changed indeed, say so when signing off.',
    },
  },
  CATEGORY_VANISHED: {
    rule: {
      he: 'ערך שהיה בשנה קודמת אינו נעלם: ב־{year} היו לו {records} רשומות, ועכשיו אין',
      ar: 'لا تختفي قيمة كانت في سنة سابقة: في {year} كان عدد سجلاتها {records}، والآن لا سجل لها',
      en: 'A value that was there before does not vanish: in {year} it had {records} records, now it has none',
    },
    fix: {
      he: 'ייתכן שהמסלול או המקצוע נסגר, שונה שמו או נשמט מהקובץ. ודאו איזה מהם, וכתבו זאת באישור.',
      ar: 'قد يكون المسار أو الموضوع قد أُغلق أو تغيّر اسمه أو سقط من الملف. تأكدوا أيها، واكتبوا ذلك عند الاعتماد.',
      en: 'The track or subject may have closed, been renamed, or been left out of the file. Find out which, and say so when signing off.',
    },
  },
  DIGITS_HEAP: {
    rule: {
      he: 'ספירה מסתיימת ב־0 או ב־5 בערך פעם בחמש; כאן {percent}% מתוך {numbers} מספרים',
      ar: 'ينتهي العدّ بـ 0 أو 5 مرة من خمس تقريبًا؛ هنا {percent}% من الأرقام (عددها {numbers})',
      en: 'A count ends in 0 or 5 about one time in five; here {percent}% of {numbers} numbers do',
    },
    fix: {
      he: 'המספרים נראים מעוגלים או משוערים. ודאו שנספרו; אם הם אומדן, כתבו זאת באישור.',
      ar: 'تبدو الأرقام مقرّبة أو تقديرية. تأكدوا أنها عُدّت فعلًا، وإن كانت تقديرًا فاكتبوا ذلك عند الاعتماد.',
      en: 'The numbers look rounded or estimated. See that they were counted; if they are estimates, say so when signing off.',
    },
  },
  MORE_FINDINGS: {
    rule: {
      he: 'מכל סוג מוצגים {shown} ממצאים; יש עוד {found} כאלה',
      ar: 'يُعرض من كل نوع {shown}؛ وهناك {found} أخرى',
      en: '{shown} findings of a kind are shown; there are {found} more',
    },
    fix: {
      he: 'כשרבים כל כך יוצאי דופן, בדקו אם הקובץ הוא של השנה הנכונה ובאותן יחידות.',
      ar: 'حين تكثر القيم الشاذة إلى هذا الحد، تحققوا أن الملف للسنة الصحيحة وبالوحدات نفسها.',
      en: 'When so many stand out, see whether the file is of the right year and in the same units.',
    },
  },
} satisfies ProblemCatalogue
