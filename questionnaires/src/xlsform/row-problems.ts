// biome-ignore-all lint/suspicious/noTemplateCurlyInString: a form names an answer so
import type { ProblemCatalogue } from '@madad/language/problem'

/** What may be wrong with an XLSForm, or beyond what a questionnaire can hold, for the form's author: the survey's rows. */
export const xlsformProblems = {
  XLSFORM_METADATA: {
    rule: {
      he: 'מדד אינו שומר מתי, מאיזה מכשיר או בידי מי מולא שאלון, ואינו מבקש פרטים שמזהים את המשיב.',
      ar: 'لا يحفظ مَدَد متى مُلئ الاستبيان ولا من أيّ جهاز ولا من ملأه، ولا يطلب تفاصيل تكشف هويّة المجيب.',
      en: 'Madad does not keep when, on what device or by whom a questionnaire was filled in, and asks for nothing that tells who the respondent is.',
    },
    fix: { he: 'מחקו את השורה.', ar: 'احذفوا السطر.', en: 'Delete the row.' },
  },
  XLSFORM_NO_SUCH_ITEM: {
    rule: {
      he: 'בשאלון של מדד עונים בבחירה, במספר, בדירוג או בטקסט; אין בו תאריך, שעה, מקום, תמונה, הקלטה או ברקוד.',
      ar: 'في استبيان مَدَد يُجاب بالاختيار أو بعدد أو بترتيب أو بنصّ؛ لا تاريخ فيه ولا ساعة ولا موقع ولا صورة ولا تسجيل ولا باركود.',
      en: 'A questionnaire in Madad is answered by choosing, by a number, by a ranking or in text; it has no date, time, place, picture, recording or barcode.',
    },
    fix: {
      he: 'שאלו בדרך אחרת (למשל שנה כמספר שלם), או מחקו את השורה.',
      ar: 'اسألوا بطريقة أخرى (مثلًا السنة كعدد صحيح)، أو احذفوا السطر.',
      en: 'Ask it another way (a year as an integer, say), or delete the row.',
    },
  },
  XLSFORM_CALCULATED: {
    rule: {
      he: 'בשאלון אין חישובים: הציונים מחושבים במחסן הנתונים, לפי המדדים שמוגדרים בשאלון.',
      ar: 'لا حسابات في الاستبيان: تُحسب العلامات في مستودع البيانات حسب المقاييس المعرّفة في الاستبيان.',
      en: 'A questionnaire calculates nothing: scores are worked out in the warehouse, from the scales the questionnaire defines.',
    },
    fix: {
      he: 'מחקו את החישוב ואת מה שמסתמך עליו; ציון הגדירו כמדד (scales).',
      ar: 'احذفوا الحساب وما يعتمد عليه؛ عرّفوا العلامة كمقياس (scales).',
      en: 'Delete the calculation and what relies on it; define a score as a scale.',
    },
  },
  XLSFORM_REPEATED: {
    rule: {
      he: 'כל שאלה נשאלת פעם אחת: אין קבוצה שחוזרת על עצמה.',
      ar: 'كلّ سؤال يُطرح مرّة واحدة: لا توجد مجموعة متكرّرة.',
      en: 'Every question is asked once: there is no group that repeats.',
    },
    fix: {
      he: 'כתבו את השאלות פעם אחת, בקבוצה רגילה.',
      ar: 'اكتبوا الأسئلة مرّة واحدة في مجموعة عادية.',
      en: 'Write the questions once, in an ordinary group.',
    },
  },
  XLSFORM_OUTSIDE_LIST: {
    rule: {
      he: 'כל מה שהשאלון צריך נמצא בקובץ שלו; אין רשימות ושאלות מקבצים אחרים.',
      ar: 'كلّ ما يحتاجه الاستبيان موجود في ملفّه؛ لا قوائم ولا أسئلة من ملفات أخرى.',
      en: 'All that a questionnaire needs is in its own file; lists and questions from other files cannot be held.',
    },
    fix: {
      he: 'העתיקו את האפשרויות לגיליון choices, או את השאלות לגיליון survey.',
      ar: 'انسخوا الخيارات إلى ورقة choices، أو الأسئلة إلى ورقة survey.',
      en: 'Copy the choices into the choices sheet, or the questions into survey.',
    },
  },
  XLSFORM_OR_OTHER: {
    rule: {
      he: '"אחר" שנוסף בעצמו (or_other) אין לו נוסח בכל שפה, ולכן אין לו מקום בשאלון.',
      ar: 'خيار "غير ذلك" المضاف تلقائيًا (or_other) ليس له نصّ بكلّ لغة، لذلك لا مكان له في الاستبيان.',
      en: 'An “other” that adds itself (or_other) has no words in each language, so a questionnaire cannot hold it.',
    },
    fix: {
      he: 'הוסיפו לרשימה אפשרות other, ואחריה שאלת טקסט שנשאלת רק אם נבחרה.',
      ar: 'أضيفوا إلى القائمة خيار other، وبعده سؤالًا نصّيًا يُطرح فقط إذا اختير.',
      en: 'Add a choice other to the list, and after it a text question that is relevant only where it was chosen.',
    },
  },
  XLSFORM_TYPE_UNKNOWN: {
    rule: {
      he: 'סוג של שורה הוא אחד מאלה: select_one, select_multiple, rank, integer, decimal, range, text, note, begin_group, end_group.',
      ar: 'نوع السطر هو أحد هذه: select_one, select_multiple, rank, integer, decimal, range, text, note, begin_group, end_group.',
      en: 'The type of a row is one of select_one, select_multiple, rank, integer, decimal, range, text, note, begin_group, end_group.',
    },
    fix: {
      he: 'תקנו את הסוג; אחרי select_one, select_multiple ו־rank בא שם של רשימה.',
      ar: 'صحّحوا النوع؛ بعد select_one و select_multiple و rank يأتي اسم قائمة.',
      en: 'Mend the type; after select_one, select_multiple and rank comes the name of a list.',
    },
  },
  XLSFORM_TYPE_MISSING: {
    rule: {
      he: 'לשורה של שאלה יש סוג בעמודה type.',
      ar: 'لسطر السؤال نوع في العمود type.',
      en: "A question's row has a type in the type column.",
    },
    fix: {
      he: 'כתבו את הסוג, או מחקו את השורה.',
      ar: 'اكتبوا النوع، أو احذفوا السطر.',
      en: 'Write the type, or delete the row.',
    },
  },
  XLSFORM_NAME_MISSING: {
    rule: {
      he: 'לכל שאלה ולכל קבוצה יש שם בעמודה name.',
      ar: 'لكلّ سؤال ولكلّ مجموعة اسم في العمود name.',
      en: 'Every question and every group has a name in the name column.',
    },
    fix: { he: 'תנו לה שם.', ar: 'أعطوها اسمًا.', en: 'Give it a name.' },
  },
  XLSFORM_NAME: {
    rule: {
      he: 'שם מתחיל באות לועזית קטנה, ויש בו רק אותיות לועזיות קטנות, ספרות וקו תחתון בין מילים, עד 40 תווים.',
      ar: 'يبدأ الاسم بحرف لاتيني صغير، وفيه فقط أحرف لاتينية صغيرة وأرقام وشرطة سفلية بين الكلمات، حتى 40 حرفًا.',
      en: 'A name begins with a small Latin letter and holds small Latin letters, digits, and _ between words, at most 40 characters.',
    },
    fix: {
      he: 'שנו את השם, למשל ל־{suggestion}, גם בכל מקום שמפנה אליו.',
      ar: 'غيّروا الاسم، مثلًا إلى {suggestion}، وفي كلّ موضع يشير إليه.',
      en: 'Change the name, to {suggestion} for example, and wherever it is referred to.',
    },
  },
  XLSFORM_NAME_REPEATED: {
    rule: {
      he: 'שם של שאלה מופיע בטופס פעם אחת.',
      ar: 'يظهر اسم السؤال في النموذج مرّة واحدة.',
      en: "A question's name stands once in a form.",
    },
    fix: { he: 'תנו לאחת מהן שם אחר.', ar: 'أعطوا أحدهما اسمًا آخر.', en: 'Give one of them another name.' },
  },
  XLSFORM_LABEL_MISSING: {
    rule: {
      he: 'לכל שאלה, הערה, טבלה ואפשרות יש טקסט בעמודה label.',
      ar: 'لكلّ سؤال وملاحظة وجدول وخيار نصّ في العمود label.',
      en: 'Every question, note, table and choice has a text in the label column.',
    },
    fix: { he: 'כתבו את הטקסט.', ar: 'اكتبوا النصّ.', en: 'Write the text.' },
  },
  XLSFORM_REQUIRED: {
    rule: {
      he: 'שאלה היא חובה תמיד (yes) או אף פעם; אין חובה שתלויה בתשובה.',
      ar: 'السؤال إلزامي دائمًا (yes) أو غير إلزامي أبدًا؛ لا إلزام مشروط بإجابة.',
      en: 'A question is required always (yes) or never, not by what was answered.',
    },
    fix: { he: 'כתבו yes או השאירו ריק.', ar: 'اكتبوا yes أو اتركوه فارغًا.', en: 'Write yes, or leave it empty.' },
  },
  XLSFORM_NOTE_REQUIRED: {
    rule: {
      he: 'על הערה אין מה לענות, ולכן היא אינה חובה.',
      ar: 'لا جواب على ملاحظة، لذلك ليست إلزامية.',
      en: 'A note is not answered, so it is not required.',
    },
    fix: { he: 'רוקנו את התא required.', ar: 'أفرغوا خانة required.', en: 'Clear the required cell.' },
  },
  XLSFORM_RELEVANT: {
    rule: {
      he: 'תנאי משווה תשובה לשאלה קודמת לערך קבוע: =, !=, <, <=, >, >=, selected, not, and, or.',
      ar: 'يقارن الشرط إجابة عن سؤال سابق بقيمة ثابتة: ‎=, !=, <, <=, >, >=, selected, not, and, or.',
      en: 'A condition compares the answer to an earlier question with a fixed value it can have: =, !=, <, <=, >, >=, selected, not, and, or.',
    },
    fix: {
      he: "כתבו למשל ${question} = 'yes', על שאלה שעומדת קודם ועל אפשרות שיש לה; בדקו מירכאות וסוגריים.",
      ar: "اكتبوا مثلًا ‎${question} = 'yes'‎ عن سؤال سابق وخيار من خياراته؛ افحصوا علامات الاقتباس والأقواس.",
      en: "Write ${question} = 'yes', say, of a question that stands before and a choice it has; check quotation marks and brackets.",
    },
  },
  XLSFORM_RELEVANT_DEEP: {
    rule: {
      he: 'בתנאי יש לכל היותר שתי רמות של and ו־or, יחד עם התנאי של הקבוצה.',
      ar: 'في الشرط مستويان على الأكثر من and و or، بما في ذلك شرط المجموعة.',
      en: "A condition has at most two levels of and and or, together with its group's.",
    },
    fix: {
      he: 'פשטו את התנאי, או חלקו את השאלה לשתיים.',
      ar: 'بسّطوا الشرط، أو اقسموا السؤال إلى اثنين.',
      en: 'Make the condition simpler, or part the question in two.',
    },
  },
  XLSFORM_NEVER_ASKED: {
    rule: {
      he: 'שאלה שהתנאי שלה אינו מתקיים אף פעם אינה חלק מהשאלון.',
      ar: 'سؤال لا يتحقّق شرطه أبدًا ليس جزءًا من الاستبيان.',
      en: 'A question whose condition never holds is no part of a questionnaire.',
    },
    fix: {
      he: 'מחקו את השורה, או תקנו את התנאי.',
      ar: 'احذفوا السطر، أو صحّحوا الشرط.',
      en: 'Delete the row, or mend the condition.',
    },
  },
  XLSFORM_CONSTRAINT: {
    rule: {
      he: 'הגבלה היא על מספר (. >= 0 and . <= 60), על אורך של טקסט (string-length(.) <= 100) או על מספר הסימונים (count-selected(.) <= 3), ואפשרות שעומדת לבדה.',
      ar: 'القيد يكون على عدد (. >= 0 and . <= 60) أو على طول نصّ (string-length(.) <= 100) أو على عدد العلامات (count-selected(.) <= 3)، أو خيار يقف وحده.',
      en: 'A limit is on a number (. >= 0 and . <= 60), on the length of a text (string-length(.) <= 100) or on how many are marked (count-selected(.) <= 3), or has a choice stand alone.',
    },
    fix: {
      he: 'כתבו את ההגבלה כך, או מחקו אותה. על מספר עשרוני כתבו >= ולא >.',
      ar: 'اكتبوا القيد هكذا، أو احذفوه. في عدد عشري اكتبوا >= لا >.',
      en: 'Write the limit so, or delete it. Of a decimal write >=, not >.',
    },
  },
  XLSFORM_PARAMETERS: {
    rule: {
      he: 'הפרמטרים של range הם start, end ו־step, שהוא גדול מאפס; לסוגים אחרים אין.',
      ar: 'معاملات range هي start و end و step وهو أكبر من صفر؛ وليس لأنواع أخرى معاملات.',
      en: 'The parameters of a range are start, end and a step above zero; other types have none.',
    },
    fix: { he: 'כתבו start=1 end=10 step=1.', ar: 'اكتبوا start=1 end=10 step=1.', en: 'Write start=1 end=10 step=1.' },
  },
  XLSFORM_APPEARANCE: {
    rule: {
      he: 'בעמודה appearance אפשר לומר איך תוכנה אחרת תצייר את השאלה (minimal, field-list …), multiline לטקסט ו־table-list לקבוצה; לא תוכנה חיצונית ולא תצוגה בלי תשובה.',
      ar: 'في العمود appearance يُذكر كيف يرسم برنامج آخر السؤال (minimal, field-list …)، و multiline للنصّ و table-list للمجموعة؛ لا برنامج خارجيّ ولا عرض بلا إجابة.',
      en: 'The appearance column may say how another program draws a thing (minimal, field-list …), multiline of a text and table-list of a group; not an outside program, nor a question shown without its answer.',
    },
    fix: { he: 'רוקנו את התא.', ar: 'أفرغوا الخانة.', en: 'Clear the cell.' },
  },
} as const satisfies ProblemCatalogue
