import type { ProblemCatalogue } from '@madad/language/problem'

/** What may be wrong with an answer, for the respondent. */
export const answerProblems = {
  ANSWER_ITEM_UNKNOWN: {
    rule: {
      he: 'בטופס יש רק שדות של השאלון הזה.',
      ar: 'يحتوي النموذج على حقول هذا الاستبيان فقط.',
      en: 'A form has only the fields of this questionnaire.',
    },
    fix: {
      he: 'פתחו את השאלון מחדש מהקישור שקיבלתם ושלחו שוב.',
      ar: 'افتحوا الاستبيان من جديد عبر الرابط الذي وصلكم وأرسلوا مرّة أخرى.',
      en: 'Open the questionnaire again from the link you were given and send it again.',
    },
  },
  ANSWER_REPEATED: {
    rule: {
      he: 'לכל שאלה תשובה אחת.',
      ar: 'لكل سؤال إجابة واحدة.',
      en: 'Each question has one answer.',
    },
    fix: { he: 'בחרו תשובה אחת.', ar: 'اختاروا إجابة واحدة.', en: 'Choose one answer.' },
  },
  ANSWER_NOT_TEXT: {
    rule: {
      he: 'תשובה נשלחת כטקסט פשוט.',
      ar: 'تُرسل الإجابة نصًّا بسيطًا.',
      en: 'An answer is sent as plain text.',
    },
    fix: {
      he: 'פתחו את השאלון מחדש מהקישור שקיבלתם ושלחו שוב.',
      ar: 'افتحوا الاستبيان من جديد عبر الرابط الذي وصلكم وأرسلوا مرّة أخرى.',
      en: 'Open the questionnaire again from the link you were given and send it again.',
    },
  },
  ANSWER_TOO_LONG: {
    rule: {
      he: 'התשובה ארוכה מדי: עד {limit} תווים.',
      ar: 'الإجابة طويلة جدًا: حتى {limit} حرفًا.',
      en: 'The answer is too long: at most {limit} characters.',
    },
    fix: { he: 'קצרו את התשובה.', ar: 'اختصروا الإجابة.', en: 'Shorten the answer.' },
  },
  ANSWER_OPTION_UNKNOWN: {
    rule: {
      he: 'התשובה היא אחת מהאפשרויות של השאלה.',
      ar: 'الإجابة هي أحد خيارات السؤال.',
      en: "The answer is one of the question's options.",
    },
    fix: {
      he: 'בחרו אחת מהאפשרויות.',
      ar: 'اختاروا أحد الخيارات.',
      en: 'Choose one of the options.',
    },
  },
  ANSWER_REQUIRED: {
    rule: { he: 'השאלה הזאת היא חובה.', ar: 'هذا السؤال إلزامي.', en: 'This question must be answered.' },
    fix: { he: 'ענו על השאלה.', ar: 'أجيبوا عن السؤال.', en: 'Answer the question.' },
  },
  ANSWER_EXCLUSIVE: {
    rule: {
      he: 'התשובה הזאת עומדת לבדה, בלי תשובה נוספת.',
      ar: 'هذه الإجابة تقف وحدها، دون إجابة أخرى.',
      en: 'This answer stands alone, with no other beside it.',
    },
    fix: {
      he: 'השאירו רק אותה, או בטלו אותה.',
      ar: 'اتركوها وحدها، أو ألغوها.',
      en: 'Keep only this one, or take it back.',
    },
  },
  ANSWER_HOW_MANY: {
    rule: {
      he: 'מספר האפשרויות שמסמנים כאן: בין {minimum} ל־{maximum}.',
      ar: 'عدد الخيارات التي تُحدَّد هنا: من {minimum} إلى {maximum}.',
      en: 'The number of options to mark here: from {minimum} to {maximum}.',
    },
    fix: {
      he: 'הוסיפו סימון או בטלו סימון.',
      ar: 'أضيفوا علامة أو ألغوا علامة.',
      en: 'Mark another, or take a mark back.',
    },
  },
  ANSWER_RANKING_INCOMPLETE: {
    rule: {
      he: 'בדירוג ממלאים את כל המקומות, ומספרם {places}, או אף אחד מהם.',
      ar: 'في الترتيب تُملأ كلّ المراتب، وعددها {places}، أو لا تُملأ أيّ منها.',
      en: 'In a ranking either all the places are filled, {places} in number, or none.',
    },
    fix: {
      he: 'בחרו אפשרות גם למקום הזה, או השאירו את כולם ריקים.',
      ar: 'اختاروا خيارًا لهذه المرتبة أيضًا، أو اتركوها كلّها فارغة.',
      en: 'Choose for this place too, or leave them all empty.',
    },
  },
  ANSWER_RANKING_REPEATED: {
    rule: {
      he: 'בדירוג כל אפשרות מופיעה במקום אחד.',
      ar: 'في الترتيب يظهر كلّ خيار في مرتبة واحدة.',
      en: 'In a ranking each option has one place.',
    },
    fix: {
      he: 'בחרו למקום הזה אפשרות אחרת.',
      ar: 'اختاروا لهذه المرتبة خيارًا آخر.',
      en: 'Choose another option for this place.',
    },
  },
  ANSWER_INTEGER: {
    rule: {
      he: 'כאן כותבים מספר שלם, בספרות.',
      ar: 'يُكتب هنا عدد صحيح، بالأرقام.',
      en: 'A whole number goes here, in digits.',
    },
    fix: {
      he: 'כתבו ספרות בלבד, בלי נקודה ובלי פסיק.',
      ar: 'اكتبوا أرقامًا فقط، دون نقطة أو فاصلة.',
      en: 'Write digits only, without point or comma.',
    },
  },
  ANSWER_DECIMAL: {
    rule: {
      he: 'כאן כותבים מספר, בספרות.',
      ar: 'يُكتب هنا عدد، بالأرقام.',
      en: 'A number goes here, in digits.',
    },
    fix: {
      he: 'כתבו ספרות, ונקודה אחת אם צריך.',
      ar: 'اكتبوا أرقامًا، ونقطة واحدة عند الحاجة.',
      en: 'Write digits, and one point if it needs one.',
    },
  },
  ANSWER_TOO_LOW: {
    rule: {
      he: 'המספר כאן הוא {low} או יותר.',
      ar: 'العدد هنا {low} أو أكثر.',
      en: 'The number here is {low} or more.',
    },
    fix: {
      he: 'בדקו את המספר.',
      ar: 'تحقّقوا من العدد.',
      en: 'Check the number.',
    },
  },
  ANSWER_TOO_HIGH: {
    rule: {
      he: 'המספר כאן הוא {high} או פחות.',
      ar: 'العدد هنا {high} أو أقل.',
      en: 'The number here is {high} or less.',
    },
    fix: {
      he: 'בדקו את המספר.',
      ar: 'تحقّقوا من العدد.',
      en: 'Check the number.',
    },
  },
  ANSWER_BETWEEN_STEPS: {
    rule: {
      he: 'המספרים כאן הולכים מ־{low} בקפיצות של {step}.',
      ar: 'الأعداد هنا تبدأ من {low} بقفزات مقدارها {step}.',
      en: 'The numbers here go from {low} in steps of {step}.',
    },
    fix: {
      he: 'בחרו את המספר הקרוב.',
      ar: 'اختاروا العدد الأقرب.',
      en: 'Choose the nearest of them.',
    },
  },
  ANSWER_CHARACTERS: {
    rule: {
      he: 'תשובה כתובה באותיות, בספרות ובסימני פיסוק; בתשובה קצרה יש שורה אחת.',
      ar: 'تُكتب الإجابة بحروف وأرقام وعلامات ترقيم؛ والإجابة القصيرة سطر واحد.',
      en: 'An answer is made of letters, digits and punctuation; a short one is a single line.',
    },
    fix: {
      he: 'מחקו את הסימנים המיוחדים ואת ירידות השורה וכתבו שוב.',
      ar: 'احذفوا الرموز الخاصة وفواصل الأسطر واكتبوا مرّة أخرى.',
      en: 'Delete the special signs and line breaks and write again.',
    },
  },
  ANSWER_INSTITUTION: {
    rule: {
      he: 'כאן בוחרים מוסד של הרשות, לפי סמל המוסד: שש ספרות.',
      ar: 'يُختار هنا مؤسسة في السلطة المحلية حسب رمز المؤسسة: ستة أرقام.',
      en: 'An institution of the authority goes here, by its six-digit number.',
    },
    fix: {
      he: 'בחרו מוסד מהרשימה, או בדקו את הסמל.',
      ar: 'اختاروا مؤسسة من القائمة، أو تحقّقوا من الرمز.',
      en: 'Choose one from the list, or check the number.',
    },
  },
  PAIRING_INCOMPLETE: {
    rule: {
      he: 'קוד אישי נוצר מכל השאלות שלו יחד.',
      ar: 'يُكوَّن الرمز الشخصي من جميع أسئلته معًا.',
      en: 'A personal code is made from all of its questions together.',
    },
    fix: {
      he: 'ענו גם על השאלה הזאת, או השאירו את כל שאלות הקוד ריקות.',
      ar: 'أجيبوا عن هذا السؤال أيضًا، أو اتركوا جميع أسئلة الرمز فارغة.',
      en: "Answer this one too, or leave all of the code's questions empty.",
    },
  },
  PAIRING_LETTER: {
    rule: {
      he: 'כאן כותבים אות אחת.',
      ar: 'يُكتب هنا حرف واحد.',
      en: 'One letter goes here.',
    },
    fix: { he: 'השאירו אות אחת בלבד.', ar: 'اتركوا حرفًا واحدًا فقط.', en: 'Leave a single letter.' },
  },
  PAIRING_NUMBER: {
    rule: {
      he: 'כאן כותבים מספר בין {low} ל־{high}.',
      ar: 'يُكتب هنا رقم من {low} إلى {high}.',
      en: 'A number from {low} to {high} goes here.',
    },
    fix: { he: 'כתבו ספרות בלבד.', ar: 'اكتبوا أرقامًا فقط.', en: 'Write digits only.' },
  },
  PAIRING_DIGITS: {
    rule: {
      he: 'מספר הספרות שכותבים כאן: {digits}.',
      ar: 'عدد الأرقام المطلوبة هنا: {digits}.',
      en: 'The number of digits that go here: {digits}.',
    },
    fix: {
      he: 'כתבו ספרות בלבד, גם אם הראשונה היא 0.',
      ar: 'اكتبوا أرقامًا فقط، حتى إن كان أوّلها 0.',
      en: 'Write digits only, even where the first is 0.',
    },
  },
} as const satisfies ProblemCatalogue
