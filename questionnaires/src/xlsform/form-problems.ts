import type { ProblemCatalogue } from '@madad/language/problem'

/** What may be wrong with an XLSForm, or beyond what a questionnaire can hold: groups, tables, choices. */
export const xlsformFormProblems = {
  XLSFORM_GROUP_OPEN: {
    rule: {
      he: 'כל קבוצה נסגרת ב־end_group.',
      ar: 'كلّ مجموعة تُغلق بـ end_group.',
      en: 'Every group is closed by an end_group.',
    },
    fix: { he: 'הוסיפו end_group.', ar: 'أضيفوا end_group.', en: 'Add an end_group.' },
  },
  XLSFORM_GROUP_END: {
    rule: {
      he: 'end_group סוגר קבוצה שנפתחה לפניו.',
      ar: 'end_group يغلق مجموعة فُتحت قبله.',
      en: 'An end_group closes a group that was begun before it.',
    },
    fix: {
      he: 'מחקו את השורה, או הוסיפו begin_group.',
      ar: 'احذفوا السطر، أو أضيفوا begin_group.',
      en: 'Delete the row, or add a begin_group.',
    },
  },
  XLSFORM_GROUP_EMPTY: {
    rule: {
      he: 'בקבוצה יש לפחות שאלה אחת.',
      ar: 'في المجموعة سؤال واحد على الأقل.',
      en: 'A group holds a question at least.',
    },
    fix: { he: 'מחקו את הקבוצה.', ar: 'احذفوا المجموعة.', en: 'Delete the group.' },
  },
  XLSFORM_GROUP_NESTED: {
    rule: {
      he: 'שאלון בנוי מחלקים, וחלק אינו מתחלק עוד: בתוך קבוצה יש רק שאלות וטבלאות (table-list).',
      ar: 'يتكوّن الاستبيان من أقسام، والقسم لا يُقسَّم: داخل المجموعة أسئلة وجداول (table-list) فقط.',
      en: 'A questionnaire has parts, and a part is not parted again: inside a group stand only questions and tables (table-list).',
    },
    fix: {
      he: 'הוציאו את הקבוצה הפנימית החוצה, או בטלו אותה.',
      ar: 'أخرجوا المجموعة الداخلية، أو ألغوها.',
      en: 'Move the inner group out, or dissolve it.',
    },
  },
  XLSFORM_GROUP_CELL: {
    rule: {
      he: 'לקבוצה יש שם, טקסט ותנאי; חובה והגבלה הן של השאלות שבה.',
      ar: 'للمجموعة اسم ونصّ وشرط؛ أمّا الإلزام والقيد فلأسئلتها.',
      en: 'A group has a name, a text and a condition; being required and limits are of its questions.',
    },
    fix: { he: 'רוקנו את התא.', ar: 'أفرغوا الخانة.', en: 'Clear the cell.' },
  },
  XLSFORM_TABLE_ROW: {
    rule: {
      he: 'שורה בטבלה (table-list) היא שאלת select_one.',
      ar: 'السطر في الجدول (table-list) هو سؤال select_one.',
      en: 'A row of a table (table-list) is a select_one question.',
    },
    fix: {
      he: 'הפכו את הטבלה לקבוצה רגילה: מחקו את table-list.',
      ar: 'حوّلوا الجدول إلى مجموعة عادية: احذفوا table-list.',
      en: 'Make the table an ordinary group: delete table-list.',
    },
  },
  XLSFORM_TABLE_LIST: {
    rule: {
      he: 'לכל השורות בטבלה אותה רשימת אפשרויות: {list}.',
      ar: 'لكلّ سطور الجدول قائمة الخيارات نفسها: {list}.',
      en: 'All rows of a table have the same list of choices: {list}.',
    },
    fix: {
      he: 'תקנו את הרשימה, או הוציאו את השאלה מהטבלה.',
      ar: 'صحّحوا القائمة، أو أخرجوا السؤال من الجدول.',
      en: 'Mend the list, or take the question out of the table.',
    },
  },
  XLSFORM_TABLE_CELL: {
    rule: {
      he: 'הטבלה נשאלת כולה: התנאי עומד בשורת הקבוצה, ולשורה שבטבלה אין תנאי או הגבלה משלה.',
      ar: 'يُطرح الجدول كلّه: الشرط في سطر المجموعة، وليس لسطر الجدول شرط أو قيد خاصّ.',
      en: "A table is asked as a whole: its condition stands in the group's row, and a row of it has no condition or limit of its own.",
    },
    fix: {
      he: 'רוקנו את התא, או הוציאו את השאלה מהטבלה.',
      ar: 'أفرغوا الخانة، أو أخرجوا السؤال من الجدول.',
      en: 'Clear the cell, or take the question out of the table.',
    },
  },
  XLSFORM_TABLE_REQUIRED: {
    rule: {
      he: 'כל השורות בטבלה הן חובה, או אף אחת מהן.',
      ar: 'كلّ سطور الجدول إلزامية، أو لا شيء منها.',
      en: 'Either all rows of a table are required or none is.',
    },
    fix: {
      he: 'כתבו את אותו הדבר בכל השורות.',
      ar: 'اكتبوا الشيء نفسه في كلّ السطور.',
      en: 'Write the same in all its rows.',
    },
  },
  XLSFORM_LIST_UNKNOWN: {
    rule: {
      he: 'הרשימה שבעמודה type נמצאת בגיליון choices.',
      ar: 'القائمة المذكورة في العمود type موجودة في ورقة choices.',
      en: 'The list named in the type column is in the choices sheet.',
    },
    fix: {
      he: 'תקנו את השם, או הוסיפו את הרשימה.',
      ar: 'صحّحوا الاسم، أو أضيفوا القائمة.',
      en: 'Mend the name, or add the list.',
    },
  },
  XLSFORM_LIST_NAME_MISSING: {
    rule: {
      he: 'כל אפשרות שייכת לרשימה, לפי העמודה list_name.',
      ar: 'كلّ خيار ينتمي إلى قائمة حسب العمود list_name.',
      en: 'Every choice belongs to a list, by the list_name column.',
    },
    fix: { he: 'כתבו את שם הרשימה.', ar: 'اكتبوا اسم القائمة.', en: "Write the list's name." },
  },
  XLSFORM_LIST_UNUSED: {
    rule: {
      he: 'רשימה שאף שאלה אינה משתמשת בה אינה נלקחת.',
      ar: 'قائمة لا يستخدمها أيّ سؤال لا تُؤخذ.',
      en: 'A list that no question uses is left behind.',
    },
    fix: { he: 'אין צורך לעשות דבר.', ar: 'لا حاجة لفعل شيء.', en: 'Nothing needs to be done.' },
  },
  XLSFORM_CHOICE_NAME: {
    rule: {
      he: 'שם של אפשרות כתוב באותיות לועזיות קטנות ובספרות, עם _ או - ביניהן, עד 40 תווים.',
      ar: 'يُكتب اسم الخيار بأحرف لاتينية صغيرة وأرقام، وبينها _ أو -، حتى 40 حرفًا.',
      en: 'The name of a choice is of small Latin letters and digits, with _ or - between them, at most 40 characters.',
    },
    fix: {
      he: 'שנו את השם, גם בתנאים.',
      ar: 'غيّروا الاسم، وفي الشروط أيضًا.',
      en: 'Change the name, in conditions too.',
    },
  },
  XLSFORM_CHOICE_REPEATED: {
    rule: {
      he: 'אפשרות מופיעה ברשימה פעם אחת.',
      ar: 'يظهر الخيار في القائمة مرّة واحدة.',
      en: 'A choice stands once in its list.',
    },
    fix: { he: 'תנו לאחת מהן שם אחר.', ar: 'أعطوا أحدهما اسمًا آخر.', en: 'Give one of them another name.' },
  },
  XLSFORM_CHOICE_RESERVED: {
    rule: {
      he: 'השמות dont_know ו־refused שמורים לתשובות "לא יודע/ת" ו"מעדיף/ה לא לענות", בנוסח שיש להן בכל שאלון.',
      ar: 'الاسمان dont_know و refused محجوزان للإجابتين "لا أعرف" و"أفضّل عدم الإجابة" بالصيغة الواردة في كلّ استبيان.',
      en: 'The names dont_know and refused are kept for “I do not know” and “I would rather not answer”, in the words every questionnaire has for them.',
    },
    fix: { he: 'תנו לאפשרות שם אחר.', ar: 'أعطوا الخيار اسمًا آخر.', en: 'Give the choice another name.' },
  },
  XLSFORM_STEPS_DIFFER: {
    rule: {
      he: 'הרשימה של שאלה שנענית בסולם {steps} זהה לרשימה {steps}.',
      ar: 'قائمة السؤال الذي يُجاب عنه بالسلّم {steps} مطابقة للقائمة {steps}.',
      en: 'The list of a question answered on the steps {steps} is the same as the list {steps}.',
    },
    fix: {
      he: 'תקנו את שתי הרשימות בגיליון choices באותו אופן.',
      ar: 'صحّحوا القائمتين في ورقة choices بالطريقة نفسها.',
      en: 'Mend both lists in the choices sheet alike.',
    },
  },
  XLSFORM_CHOICE_FILTER: {
    rule: {
      he: 'לשאלה יש אותן אפשרויות לכל המשיבים.',
      ar: 'للسؤال الخيارات نفسها لكلّ المجيبين.',
      en: 'A question has the same choices for everybody.',
    },
    fix: {
      he: 'כתבו שאלה לכל קבוצת אפשרויות, עם תנאי.',
      ar: 'اكتبوا سؤالًا لكلّ مجموعة خيارات، مع شرط.',
      en: 'Write a question for each set of choices, with a condition.',
    },
  },
} as const satisfies ProblemCatalogue
