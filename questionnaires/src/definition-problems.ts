import type { ProblemCatalogue } from '@madad/language/problem'

/** What may be wrong with a questionnaire's definition, for its author. */
export const definitionProblems = {
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
  QUESTIONNAIRE_PART_EMPTY: {
    rule: {
      he: 'בחלק הזה של השאלון חייב להיות משהו: {name}',
      ar: 'هذا الجزء من الاستبيان لا يمكن أن يكون فارغًا: {name}',
      en: 'This part of a questionnaire cannot be empty: {name}',
    },
    fix: {
      he: 'כתבו אותו, או הסירו את מה שהוא שייך אליו.',
      ar: 'اكتبوه، أو احذفوا ما ينتمي إليه.',
      en: 'Write it, or remove what it belongs to.',
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
  QUESTIONNAIRE_TEXT_MISSING: {
    rule: {
      he: 'כל טקסט כתוב בכל שפה שבה השאלון מוצע: {languages}.',
      ar: 'كل نصّ مكتوب بكل لغة يُعرض بها الاستبيان: {languages}.',
      en: 'Every text is written in each language the questionnaire is offered in: {languages}.',
    },
    fix: {
      he: 'הוסיפו את הטקסט החסר ב־{name}, או הסירו את השפה מ־languages.',
      ar: 'أضيفوا النصّ الناقص في {name}، أو احذفوا اللغة من languages.',
      en: 'Add the text that is missing in {name}, or take the language out of languages.',
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
  QUESTIONNAIRE_LIMITS: {
    rule: {
      he: 'גבולות של פריט מתאימים זה לזה ולאפשרויות שלו: הנמוך אינו גדול מהגבוה, ואין יותר מקומות מאפשרויות.',
      ar: 'حدود البند متوافقة فيما بينها ومع خياراته: الأدنى لا يتجاوز الأعلى، ولا تزيد المراتب على الخيارات.',
      en: "An item's limits fit each other and its choices: the low one is not above the high one, and there are no more places than choices.",
    },
    fix: {
      he: 'תקנו את הגבולות של {name}.',
      ar: 'صحّحوا حدود {name}.',
      en: 'Mend the limits of {name}.',
    },
  },
  QUESTIONNAIRE_ASK_IF_EARLIER: {
    rule: {
      he: 'התנאי ask_if מסתמך רק על שאלות שנשאלו קודם.',
      ar: 'يعتمد الشرط ask_if على أسئلة سبق طرحها فقط.',
      en: 'An ask_if looks only at items asked before.',
    },
    fix: {
      he: 'הפנו לשאלה קודמת, או שנו את סדר השאלות.',
      ar: 'أشيروا إلى سؤال سابق، أو غيّروا ترتيب الأسئلة.',
      en: 'Name an earlier item, or change the order.',
    },
  },
  QUESTIONNAIRE_ASK_IF_VALUE: {
    rule: {
      he: 'ההשוואה ב־ask_if מתאימה לסוג השאלה: {expected}',
      ar: 'المقارنة في ask_if تلائم نوع السؤال: {expected}',
      en: 'A comparison in ask_if fits the kind of item it looks at: {expected}',
    },
    fix: {
      he: 'תקנו את operator או את value.',
      ar: 'صحّحوا operator أو value.',
      en: 'Mend the operator or the value.',
    },
  },
  QUESTIONNAIRE_PERMISSION_MISSING: {
    rule: {
      he: 'שאלון שהשימוש בו טעון רשות אינו נפתח למשיבים לפני שהרשות נרשמה.',
      ar: 'الاستبيان الذي يتطلّب استخدامه إذنًا لا يُفتح للمجيبين قبل تسجيل الإذن.',
      en: 'A questionnaire that needs permission is not put to anybody before the permission is recorded.',
    },
    fix: {
      he: 'רשמו ב־instrument.permission.recorded מי נתן את הרשות ומתי.',
      ar: 'سجّلوا في instrument.permission.recorded من منح الإذن ومتى.',
      en: 'Record under instrument.permission.recorded who gave it and when.',
    },
  },
} as const satisfies ProblemCatalogue
