import type { ProblemCatalogue } from '@madad/language/problem'

/** What may be wrong with an XLSForm, or beyond what a questionnaire can hold: texts, columns, settings, sheets. */
export const xlsformSheetProblems = {
  XLSFORM_LANGUAGE_UNKNOWN: {
    rule: {
      he: 'הטקסטים כתובים בעברית, בערבית או באנגלית: label::Hebrew (he), label::Arabic (ar), label::English (en).',
      ar: 'النصوص مكتوبة بالعبرية أو العربية أو الإنجليزية: label::Hebrew (he), label::Arabic (ar), label::English (en).',
      en: 'Texts are in Hebrew, Arabic or English: label::Hebrew (he), label::Arabic (ar), label::English (en).',
    },
    fix: {
      he: 'תקנו את שם השפה, או מחקו את העמודה.',
      ar: 'صحّحوا اسم اللغة، أو احذفوا العمود.',
      en: "Mend the language's name, or delete the column.",
    },
  },
  XLSFORM_LANGUAGE_UNSAID: {
    rule: {
      he: 'לטקסטים של טופס יש שפה.',
      ar: 'لنصوص النموذج لغة.',
      en: "A form's texts are in some language.",
    },
    fix: {
      he: 'כתבו בכותרת label::Hebrew (he), או אמרו --form-language.',
      ar: 'اكتبوا في العنوان label::Hebrew (he)، أو استعملوا ‎--form-language.',
      en: 'Write label::English (en) in the header, or say --form-language.',
    },
  },
  XLSFORM_TEXT_MISSING: {
    rule: {
      he: 'כל טקסט כתוב בכל השפות של הטופס.',
      ar: 'كلّ نصّ مكتوب بكلّ لغات النموذج.',
      en: 'Every text is written in every language of the form.',
    },
    fix: {
      he: 'כתבו את הטקסט החסר: {found}.',
      ar: 'اكتبوا النصّ الناقص: {found}.',
      en: 'Write the one that is missing: {found}.',
    },
  },
  XLSFORM_TEXT_TWICE: {
    rule: {
      he: 'לטקסט יש נוסח אחד בכל שפה.',
      ar: 'للنصّ صيغة واحدة في كلّ لغة.',
      en: 'A text has one wording in each language.',
    },
    fix: { he: 'מחקו את אחת העמודות.', ar: 'احذفوا أحد العمودين.', en: 'Delete one of the columns.' },
  },
  XLSFORM_TEXT_LONG: {
    rule: { he: 'טקסט הוא עד 2000 תווים.', ar: 'النصّ حتى 2000 حرف.', en: 'A text has at most 2000 characters.' },
    fix: { he: 'קצרו אותו.', ar: 'اختصروه.', en: 'Shorten it.' },
  },
  XLSFORM_TEXT_WITH_ANSWER: {
    rule: {
      he: 'הטקסטים קבועים: אין בהם תשובה שניתנה קודם.',
      ar: 'النصوص ثابتة: لا تظهر فيها إجابة سابقة.',
      en: 'Texts are fixed: they do not repeat an earlier answer.',
    },
    fix: { he: 'נסחו בלי ההפניה לתשובה.', ar: 'صوغوه بلا إشارة إلى الإجابة.', en: 'Word it without the answer.' },
  },
  XLSFORM_SECOND_TEXT: {
    rule: {
      he: 'לשאלה יש טקסט, רמז אחד, והודעה אחת על הגבלה.',
      ar: 'للسؤال نصّ وتلميح واحد ورسالة واحدة عن القيد.',
      en: 'A question has a text, one hint, and one message on its limit.',
    },
    fix: {
      he: 'העבירו לעמודה hint, או מחקו.',
      ar: 'انقلوه إلى العمود hint، أو احذفوه.',
      en: 'Move it to hint, or delete it.',
    },
  },
  XLSFORM_MEDIA: {
    rule: {
      he: 'שאלון הוא טקסט בלבד, כדי שייפתח גם בקליטה חלשה ולכל משיב.',
      ar: 'الاستبيان نصّ فقط، ليُفتح حتى باستقبال ضعيف ولكلّ مجيب.',
      en: 'A questionnaire is text alone, so that it opens on a weak signal and for everybody.',
    },
    fix: {
      he: 'אמרו במילים, ומחקו את שם הקובץ.',
      ar: 'قولوه بالكلمات، واحذفوا اسم الملف.',
      en: "Say it in words, and delete the file's name.",
    },
  },
  XLSFORM_DEFAULT: {
    rule: {
      he: 'אין תשובה שמסומנת מראש: היא הייתה נחשבת לתשובה של המשיב.',
      ar: 'لا إجابة معلّمة مسبقًا: كانت ستُحسب إجابة المجيب.',
      en: "No answer is filled in beforehand: it would count as the respondent's.",
    },
    fix: { he: 'רוקנו את התא default.', ar: 'أفرغوا خانة default.', en: 'Clear the default cell.' },
  },
  XLSFORM_READ_ONLY: {
    rule: {
      he: 'על שאלה אפשר לענות; מה שרק קוראים הוא note.',
      ar: 'السؤال يُجاب عنه؛ وما يُقرأ فقط هو note.',
      en: 'A question can be answered; what is only read is a note.',
    },
    fix: {
      he: 'שנו את הסוג ל־note, או רוקנו את התא.',
      ar: 'غيّروا النوع إلى note، أو أفرغوا الخانة.',
      en: 'Make it a note, or clear the cell.',
    },
  },
  XLSFORM_OTHER_PROGRAM: {
    rule: {
      he: 'העמודה מיועדת לתוכנה אחרת, ולמדד אין מה לעשות בה.',
      ar: 'العمود موجّه لبرنامج آخر، ولا عمل لمَدَد به.',
      en: 'The column speaks to another program, and Madad can do nothing with it.',
    },
    fix: { he: 'רוקנו את התא.', ar: 'أفرغوا الخانة.', en: 'Clear the cell.' },
  },
  XLSFORM_SETTING: {
    rule: {
      he: 'ההגדרה מיועדת לתוכנה אחרת (שליחה, אחסון או מראה), ולמדד אין מה לעשות בה.',
      ar: 'الإعداد موجّه لبرنامج آخر (إرسال أو تخزين أو شكل)، ولا عمل لمَدَد به.',
      en: 'The setting speaks to another program (how to send, store or draw), and Madad can do nothing with it.',
    },
    fix: { he: 'רוקנו את התא.', ar: 'أفرغوا الخانة.', en: 'Clear the cell.' },
  },
  XLSFORM_SURVEY_MISSING: {
    rule: {
      he: 'בטופס יש גיליון survey ובו שורות.',
      ar: 'في النموذج ورقة survey وفيها سطور.',
      en: 'A form has a survey sheet with rows in it.',
    },
    fix: { he: 'בדקו שזה אכן XLSForm.', ar: 'تأكّدوا من أنّه XLSForm.', en: 'Make sure it is an XLSForm.' },
  },
  XLSFORM_SHEET_NOT_HELD: {
    rule: {
      he: 'שאלון מוגדר בגיליונות survey, choices ו־settings; לגיליון הזה אין בו מקום.',
      ar: 'يُعرَّف الاستبيان في الأوراق survey و choices و settings؛ لا مكان فيه لهذه الورقة.',
      en: 'A questionnaire is defined by survey, choices and settings; it has no place for this sheet.',
    },
    fix: {
      he: 'מחקו את הגיליון ואת מה שמסתמך עליו.',
      ar: 'احذفوا الورقة وما يعتمد عليها.',
      en: 'Delete the sheet and what relies on it.',
    },
  },
  XLSFORM_SHEET_REPEATED: {
    rule: { he: 'יש גיליון אחד מכל סוג.', ar: 'توجد ورقة واحدة من كلّ نوع.', en: 'There is one sheet of each kind.' },
    fix: {
      he: 'מחקו או שנו את השם של אחד מהם.',
      ar: 'احذفوا إحداهما أو غيّروا اسمها.',
      en: 'Delete or rename one of them.',
    },
  },
  XLSFORM_SHEET_REMARK: {
    rule: {
      he: 'גיליון ש־XLSForm אינו מכיר נחשב להערה של הכותב ואינו נלקח.',
      ar: 'ورقة لا يعرفها XLSForm تُعدّ ملاحظة للكاتب ولا تُؤخذ.',
      en: "A sheet that XLSForm does not know is its author's remark and is left behind.",
    },
    fix: { he: 'אין צורך לעשות דבר.', ar: 'لا حاجة لفعل شيء.', en: 'Nothing needs to be done.' },
  },
  XLSFORM_COLUMN_REPEATED: {
    rule: { he: 'עמודה מופיעה פעם אחת.', ar: 'يظهر العمود مرّة واحدة.', en: 'A column stands once.' },
    fix: { he: 'מחקו אחת מהן.', ar: 'احذفوا أحدهما.', en: 'Delete one of them.' },
  },
  XLSFORM_COLUMN_REMARK: {
    rule: {
      he: 'עמודה ש־XLSForm אינו מכיר נחשבת להערה של הכותב ואינה נלקחת.',
      ar: 'عمود لا يعرفه XLSForm يُعدّ ملاحظة للكاتب ولا يُؤخذ.',
      en: "A column that XLSForm does not know is its author's remark and is left behind.",
    },
    fix: {
      he: 'בדקו שהכותרת אינה שגיאת כתיב.',
      ar: 'تأكّدوا من أنّ العنوان ليس خطأ إملائيًا.',
      en: 'Make sure the header is not a slip of the pen.',
    },
  },
  XLSFORM_MADAD_NAME: {
    rule: {
      he: 'בגיליון madad כל שורה נקראת בשם החלק של השאלון שהיא אומרת, פעם אחת.',
      ar: 'في ورقة madad يُسمّى كلّ سطر باسم جزء الاستبيان الذي يذكره، مرّة واحدة.',
      en: 'In the sheet madad each row is named after the part of the questionnaire it says, once.',
    },
    fix: {
      he: 'תקנו את השם, או מחקו את השורה.',
      ar: 'صحّحوا الاسم، أو احذفوا السطر.',
      en: 'Mend the name, or delete the row.',
    },
  },
  XLSFORM_MADAD_ITEM: {
    rule: {
      he: 'מה שנאמר בגיליון madad על שאלה נאמר על שאלה שבגיליון survey.',
      ar: 'ما يُذكر في ورقة madad عن سؤال يُذكر عن سؤال في ورقة survey.',
      en: 'What the sheet madad says of a question it says of one in the sheet survey.',
    },
    fix: {
      he: 'מחקו את השורות של {found}, או תקנו את השם.',
      ar: 'احذفوا سطور {found}، أو صحّحوا الاسم.',
      en: 'Delete the rows of {found}, or mend the name.',
    },
  },
  XLSFORM_UNSAID: {
    rule: {
      he: 'XLSForm אינו אומר לשם מה השאלון, מה נאמר למשיב לפני שיסכים, מה נמדד ובאיזו זכות משתמשים בו.',
      ar: 'لا يذكر XLSForm غاية الاستبيان، ولا ما يُقال للمجيب قبل موافقته، ولا ما يُقاس، ولا بأيّ حقّ يُستخدم.',
      en: 'An XLSForm does not say what a questionnaire is for, what the respondent is told before agreeing, what is measured and by what right it is used.',
    },
    fix: {
      he: 'השלימו את purpose, consent, constructs ו־instrument בקובץ השאלון. עד אז אי אפשר לפתוח אותו.',
      ar: 'أكملوا purpose و consent و constructs و instrument في ملف الاستبيان. حتى ذلك الحين لا يمكن فتحه.',
      en: "Complete purpose, consent, constructs and instrument in the questionnaire's file. Until then it cannot be opened.",
    },
  },
  XLSFORM_ASKED_OTHERWISE: {
    rule: {
      he: 'תוכנות אחרות אינן שואלות את זה כמו מדד: קוד אישי אינו נשאל, מוסד נכתב כמספר, בדירוג מדורגים כולם, ואין "לא יודע/ת" ליד מספר או טקסט.',
      ar: 'لا تسأل البرامج الأخرى هذا كما يسأله مَدَد: الرمز الشخصي لا يُسأل، والمؤسسة تُكتب رقمًا، وفي الترتيب يُرتَّب الكلّ، ولا "لا أعرف" بجانب عدد أو نصّ.',
      en: 'Other programs do not ask this as Madad does: a personal code is not asked, an institution is written as a number, a ranking ranks all, and there is no “I do not know” beside a number or a text.',
    },
    fix: {
      he: 'אין צורך לעשות דבר אם השאלון חוזר למדד.',
      ar: 'لا حاجة لفعل شيء إذا عاد الاستبيان إلى مَدَد.',
      en: 'Nothing needs to be done where the questionnaire comes back to Madad.',
    },
  },
} as const satisfies ProblemCatalogue
