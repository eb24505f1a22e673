import type { ProblemCatalogue } from '@madad/language/problem'

/** What may be wrong with a questionnaire's definition, for its author, and with an answer, for the respondent. */
export const questionnairesProblems = {
  QUESTIONNAIRE_TOO_LARGE: {
    rule: {
      he: 'קובץ של שאלון אינו גדול מ־{limit} בתים.',
      ar: 'لا يتجاوز حجم ملف الاستبيان {limit} بايت.',
      en: 'A questionnaire file is no larger than {limit} bytes.',
    },
    fix: {
      he: 'בדקו שזה אכן קובץ של שאלון וקצרו אותו.',
      ar: 'تأكّدوا من أنّه ملف استبيان واختصروه.',
      en: 'Make sure it is a questionnaire and shorten it.',
    },
  },
  QUESTIONNAIRE_NOT_YAML: {
    rule: {
      he: 'קובץ של שאלון כתוב ב־YAML תקין.',
      ar: 'ملف الاستبيان مكتوب بصيغة YAML سليمة.',
      en: 'A questionnaire file is well-formed YAML.',
    },
    fix: {
      he: 'תקנו את השורה שצוינה: בדקו הזחה, מירכאות ונקודתיים.',
      ar: 'صحّحوا السطر المذكور: افحصوا المسافات البادئة وعلامات الاقتباس والنقطتين.',
      en: 'Mend the line named: check indentation, quotation marks and colons.',
    },
  },
  QUESTIONNAIRE_SHAPE: {
    rule: {
      he: 'לכל חלק בהגדרת שאלון יש מקום וצורה קבועים: {expected}',
      ar: 'لكل جزء في تعريف الاستبيان موضع وشكل ثابتان: {expected}',
      en: 'Every part of a questionnaire has its place and form: {expected}',
    },
    fix: {
      he: 'השוו לשאלון קיים ותקנו את {name}.',
      ar: 'قارنوا باستبيان موجود وصحّحوا {name}.',
      en: 'Compare with a questionnaire that works and mend {name}.',
    },
  },
  QUESTIONNAIRE_PLACE: {
    rule: {
      he: 'שאלון נמצא בקובץ ששמו נגזר ממזהה השאלון וממספר הגרסה: {expected}',
      ar: 'يقع الاستبيان في ملف يُشتقّ اسمه من معرّف الاستبيان ورقم النسخة: {expected}',
      en: 'A questionnaire stands in the file named after its id and version: {expected}',
    },
    fix: {
      he: 'שנו את שם הקובץ, או את id ו־version שבתוכו.',
      ar: 'غيّروا اسم الملف، أو id و version بداخله.',
      en: 'Rename the file, or change the id and version in it.',
    },
  },
  QUESTIONNAIRE_ID_REPEATED: {
    rule: {
      he: 'מזהה מופיע בשאלון פעם אחת בלבד בין {among}.',
      ar: 'يظهر المعرّف مرّة واحدة فقط بين {among}.',
      en: 'An id stands only once among the {among}.',
    },
    fix: {
      he: 'תנו לאחד מהם מזהה אחר.',
      ar: 'أعطوا أحدهما معرّفًا آخر.',
      en: 'Give one of them another id.',
    },
  },
  QUESTIONNAIRE_ID_RESERVED: {
    rule: {
      he: 'המזהים dont_know ו־refused שמורים לתשובות "לא יודע/ת" ו"מעדיף/ה לא לענות".',
      ar: 'المعرّفان dont_know و refused محجوزان للإجابتين "لا أعرف" و"أفضّل عدم الإجابة".',
      en: 'The ids dont_know and refused are kept for "I do not know" and "I would rather not answer".',
    },
    fix: {
      he: 'בחרו מזהה אחר, או השתמשו ב־dont_know: true או ב־refuse: true.',
      ar: 'اختاروا معرّفًا آخر، أو استخدموا dont_know: true أو refuse: true.',
      en: 'Choose another id, or use dont_know: true or refuse: true.',
    },
  },
  QUESTIONNAIRE_REFERENCE_UNKNOWN: {
    rule: {
      he: 'שם שמפנים אליו מוגדר בשאלון בין {among}.',
      ar: 'الاسم المُشار إليه معرّف في الاستبيان بين {among}.',
      en: 'A name referred to is defined among the {among}.',
    },
    fix: {
      he: 'תקנו את האיות, או הוסיפו את ההגדרה.',
      ar: 'صحّحوا التهجئة، أو أضيفوا التعريف.',
      en: 'Mend the spelling, or add the definition.',
    },
  },
  QUESTIONNAIRE_STEPS_ORDER: {
    rule: {
      he: 'שלבי הסולם כתובים לפי הסדר, והניקוד עולה משלב לשלב.',
      ar: 'درجات السلّم مكتوبة بالترتيب، وتتصاعد العلامة من درجة إلى أخرى.',
      en: 'The steps are written in order, and the score grows from each to the next.',
    },
    fix: {
      he: 'סדרו את השלבים מהנמוך לגבוה.',
      ar: 'رتّبوا الدرجات من الأدنى إلى الأعلى.',
      en: 'Put the steps in order from lowest to highest.',
    },
  },
  QUESTIONNAIRE_SCALE_MINIMUM: {
    rule: {
      he: 'מספר הפריטים שחייבים להיענות אינו גדול ממספר הפריטים במדד: {items}.',
      ar: 'عدد البنود الواجب الإجابة عنها لا يتجاوز عدد بنود المقياس: {items}.',
      en: 'The minimum answered is no more than the items of the scale: {items}.',
    },
    fix: {
      he: 'הקטינו את minimum_answered.',
      ar: 'قلّلوا minimum_answered.',
      en: 'Lower minimum_answered.',
    },
  },
  QUESTIONNAIRE_SCALE_RANGE: {
    rule: {
      he: 'הטווח של מדד הוא הניקוד הנמוך והגבוה של הפריטים שלו: {expected}.',
      ar: 'مدى المقياس هو أدنى وأعلى علامة لبنوده: {expected}.',
      en: "A scale's range is the lowest and highest score of its items: {expected}.",
    },
    fix: {
      he: 'תקנו את range, או הפרידו פריטים שנענים בסולמות שונים.',
      ar: 'صحّحوا range، أو افصلوا البنود ذات السلالم المختلفة.',
      en: 'Mend range, or part items that are answered on different steps.',
    },
  },
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

export type QuestionnairesProblemCode = keyof typeof questionnairesProblems
