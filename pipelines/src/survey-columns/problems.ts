import type { ProblemCatalogue } from '@madad/language/problem'

/** What can be wrong with what a person said of a file of answers. Codes are never reused. */
export const surveySaidProblems = {
  SURVEY_SAID_ITEM_OPEN: {
    rule: {
      he: 'לכל פריט של השאלון צריכה להיות עמודה, או שייאמר שלא נשאל: "{text}"',
      ar: 'يجب أن يكون لكل بند في الاستبيان عمود، أو أن يُقال إنه لم يُسأل: "{text}"',
      en: 'Every item of the questionnaire needs a column, or a word that it was not asked: "{text}"',
    },
    fix: {
      he: 'בחרו אותו באחת העמודות, או סמנו אותו תחת "פריטים בלי עמודה".',
      ar: 'اختاروه لأحد الأعمدة، أو أشّروا عليه تحت "بنود بلا عمود".',
      en: 'Choose it for one of the columns, or tick it under "Items with no column".',
    },
  },
  SURVEY_SAID_ITEM_TWICE: {
    rule: {
      he: 'לפריט אחד יש עמודה אחת: "{text}"',
      ar: 'للبند الواحد عمود واحد: "{text}"',
      en: 'One item has one column: "{text}"',
    },
    fix: {
      he: 'נבחרו לו העמודות {found}. השאירו אחת, ולאחרת בחרו פריט אחר או "לא פריט של השאלון".',
      ar: 'اختيرت له الأعمدة {found}. أبقوا واحدًا، وللآخر اختاروا بندًا آخر أو "ليس بندًا في الاستبيان".',
      en: 'The columns {found} were chosen for it. Keep one, and choose another item or "not an item" for the other.',
    },
  },
  SURVEY_SAID_BOTH: {
    rule: {
      he: 'פריט שיש לו עמודה נשאל: "{text}"',
      ar: 'البند الذي له عمود قد سُئل: "{text}"',
      en: 'An item that has a column was asked: "{text}"',
    },
    fix: {
      he: 'בטלו את הסימון "לא נשאל", או בחרו לעמודה משהו אחר.',
      ar: 'ألغوا الإشارة "لم يُسأل"، أو اختاروا للعمود شيئًا آخر.',
      en: 'Untick "not asked", or choose something else for the column.',
    },
  },
  SURVEY_SAID_NO_ITEM: {
    rule: {
      he: 'בקובץ תשובות יש עמודה אחת לפחות שעונה על פריט',
      ar: 'في ملف الإجابات عمود واحد على الأقل يجيب عن بند',
      en: 'A file of answers has at least one column that answers an item',
    },
    fix: {
      he: 'בחרו פריט לאחת העמודות; אם אין כזו, זה אינו הקובץ הנכון או לא השאלון הנכון.',
      ar: 'اختاروا بندًا لأحد الأعمدة؛ وإن لم يوجد فهذا ليس الملف الصحيح أو ليس الاستبيان الصحيح.',
      en: 'Choose an item for one of the columns; if there is none, this is not the right file or not the right questionnaire.',
    },
  },
  SURVEY_SAID_HEADER_TWICE: {
    rule: {
      he: 'לעמודה שנקראת יש כותרת שהיא רק שלה',
      ar: 'للعمود الذي يُقرأ عنوان خاص به وحده',
      en: 'A column that is read has a header that is its alone',
    },
    fix: {
      he: 'הכותרת "{found}" ({place}) כתובה מעל שתי עמודות. שנו אותה בקובץ והעלו אותו שוב, או בחרו "לא פריט של השאלון".',
      ar: 'العنوان "{found}" ‏({place}) مكتوب فوق عمودين. غيّروه في الملف وارفعوه من جديد، أو اختاروا "ليس بندًا في الاستبيان".',
      en: 'The header "{found}" ({place}) stands over two columns. Change it in the file and upload it again, or choose "not an item".',
    },
  },
  SURVEY_SAID_COLUMN_LACKING: {
    rule: {
      he: 'בקבצים קודמים כאלה הייתה העמודה "{found}"',
      ar: 'في ملفات سابقة كهذه كان العمود "{found}"',
      en: 'Earlier files of this form had the column "{found}"',
    },
    fix: {
      he: 'בחרו באיזו עמודה הדבר כתוב עכשיו, או סמנו שאינו עוד בקובץ.',
      ar: 'اختاروا في أي عمود يُكتب ذلك الآن، أو أشّروا أنه لم يعد في الملف.',
      en: 'Choose the column that says it now, or tick that the file has it no more.',
    },
  },
  SURVEY_SAID_WORD_OPEN: {
    rule: {
      he: 'צריך לדעת מה פירוש התשובה "{found}"',
      ar: 'يجب أن يُعرف معنى الإجابة "{found}"',
      en: 'It must be known what the answer "{found}" means',
    },
    fix: {
      he: 'בחרו לאיזו תשובה היא שווה, או שאין כאן תשובה.',
      ar: 'اختاروا أي إجابة تساويها، أو أنه لا إجابة هنا.',
      en: 'Choose the answer that it stands for, or that there is no answer.',
    },
  },
  SURVEY_SAID_WAVE_OPEN: {
    rule: {
      he: 'צריך לדעת איזה מועד הוא "{found}"',
      ar: 'يجب أن يُعرف أي موعد هو "{found}"',
      en: 'It must be known which wave "{found}" is',
    },
    fix: {
      he: 'בחרו את המועד.',
      ar: 'اختاروا الموعد.',
      en: 'Choose the wave.',
    },
  },
  SURVEY_SAID_UNKNOWN: {
    rule: {
      he: 'אפשר לבחור רק ממה שיש בשאלון',
      ar: 'يمكن الاختيار فقط مما في الاستبيان',
      en: 'Only what the questionnaire has can be chosen',
    },
    fix: {
      he: 'אין בו "{found}". בחרו מהרשימה.',
      ar: 'لا يوجد فيه "{found}". اختاروا من القائمة.',
      en: 'It has no "{found}". Choose from the list.',
    },
  },
} as const satisfies ProblemCatalogue
