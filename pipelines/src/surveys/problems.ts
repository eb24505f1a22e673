import type { ProblemCatalogue } from '@madad/language/problem'

/** What can be wrong with a file of questionnaire results. Codes are never reused. */
export const surveyProblems = {
  SURVEY_NOT_RESULTS: {
    rule: {
      he: 'בקובץ צריכות להיות תשובות של משיבים',
      ar: 'يجب أن تكون في الملف إجابات مجيبين',
      en: "The file must hold respondents' answers",
    },
    fix: {
      he: 'זהו {what}: הוא מתאר את השאלון ואין בו תשובות. ייצאו מהכלי את התשובות והעלו אותן.',
      ar: 'هذا {what}: يصف الاستبيان ولا إجابات فيه. صدّروا الإجابات من الأداة وارفعوها.',
      en: 'This is {what}: it describes the questionnaire and holds no answers. Export the answers from the tool and upload them.',
    },
  },
  SURVEY_QUESTIONNAIRE_UNKNOWN: {
    rule: {
      he: 'התשובות צריכות להיות לשאלון שמדד מכיר',
      ar: 'يجب أن تكون الإجابات لاستبيان يعرفه مَدَد',
      en: 'The answers must be to a questionnaire that Madad knows',
    },
    fix: {
      he: 'הקובץ נראה כייצוא תשובות ({tool}), אבל הכותרות {found} אינן פריטים של {questionnaires}. הוסיפו את השאלון, או תארו ב־survey.yml איזו עמודה היא איזה פריט.',
      ar: 'يبدو الملف تصدير إجابات ({tool})، لكن العناوين {found} ليست بنودًا في {questionnaires}. أضيفوا الاستبيان، أو صفوا في survey.yml أي عمود هو أي بند.',
      en: 'The file looks like an export of answers ({tool}), but its headers {found} are no items of {questionnaires}. Add the questionnaire, or say in a survey.yml which column is which item.',
    },
  },
  SURVEY_QUESTIONNAIRE_ASKED: {
    rule: {
      he: 'התשובות הן לגרסה אחת של שאלון אחד',
      ar: 'الإجابات هي لنسخة واحدة من استبيان واحد',
      en: 'The answers are to one version of one questionnaire',
    },
    fix: {
      he: 'הכותרות מתאימות באותה מידה ל־{choices}. אמרו על איזה מהם ענו.',
      ar: 'العناوين تطابق بالقدر نفسه {choices}. قولوا أيها أُجيب عنه.',
      en: 'The headers fit {choices} equally well. Say which of them was answered.',
    },
  },
  SURVEY_WAVE_ASKED: {
    rule: {
      he: 'צריך לדעת באיזה מועד ענו',
      ar: 'يجب أن يُعرف في أي موعد أُجيب',
      en: 'It must be known in which wave the answers were given',
    },
    fix: {
      he: 'הקובץ אינו אומר זאת. בחרו את המועד: {choices}.',
      ar: 'الملف لا يقول ذلك. اختاروا الموعد: {choices}.',
      en: 'The file does not say. Choose the wave: {choices}.',
    },
  },
  SURVEY_WAVE_UNKNOWN: {
    rule: {
      he: 'מועד הוא אחד מאלה: {waves}',
      ar: 'الموعد واحد من: {waves}',
      en: 'A wave is one of these: {waves}',
    },
    fix: {
      he: 'נמצא "{found}". תקנו את התא, או הוסיפו את המילה ל־waves ב־survey.yml.',
      ar: 'وُجد "{found}". صححوا الخلية، أو أضيفوا الكلمة إلى waves في survey.yml.',
      en: '"{found}" was found. Correct the cell, or add the word to waves in a survey.yml.',
    },
  },
  SURVEY_COLUMN_NOT_FOUND: {
    rule: {
      he: 'בקובץ צריכה להיות העמודה "{header}"',
      ar: 'يجب أن يكون في الملف العمود "{header}"',
      en: 'The file must have the column "{header}"',
    },
    fix: {
      he: 'כך כתוב בתיאור שנשמר. אם הכותרת השתנתה, עדכנו אותה ב־survey.yml; אם נמחקה, ייצאו שוב.',
      ar: 'هكذا ورد في الوصف المحفوظ. إن تغيّر العنوان فحدّثوه في survey.yml؛ وإن حُذف فصدّروا من جديد.',
      en: 'The description that is kept says so. If the header changed, change it in the survey.yml; if it was deleted, export again.',
    },
  },
  SURVEY_FORM_NAMES_UNKNOWN: {
    rule: {
      he: 'תיאור של קובץ מדבר על פריטים, אפשרויות ומועדים שיש בשאלון {questionnaire}',
      ar: 'وصف الملف يتحدث عن بنود وخيارات ومواعيد موجودة في الاستبيان {questionnaire}',
      en: 'A description of a file speaks of items, options and waves that {questionnaire} has',
    },
    fix: {
      he: 'אין בו "{found}". תקנו את survey.yml.',
      ar: 'لا يوجد فيه "{found}". صححوا survey.yml.',
      en: 'It has no "{found}". Correct the survey.yml.',
    },
  },
  SURVEY_ITEM_NOT_FOUND: {
    rule: {
      he: 'לכל פריט של השאלון יש עמודה ("{text}", מועד {wave})',
      ar: 'لكل بند في الاستبيان عمود ("{text}"، الموعد {wave})',
      en: 'Every item of the questionnaire has a column ("{text}", wave {wave})',
    },
    fix: {
      he: 'הכותרת הקרובה ביותר היא "{nearest}" ({position}). אם זו העמודה, אמרו זאת ב־survey.yml; אם הפריט לא נשאל, כתבו אותו שם תחת not_asked.',
      ar: 'أقرب عنوان هو "{nearest}" ‏({position}). إن كان هو العمود فاذكروه في survey.yml؛ وإن لم يُسأل البند فاكتبوه هناك تحت not_asked.',
      en: 'The nearest header is "{nearest}" ({position}). If that is the column, say so in a survey.yml; if the item was not asked, name it there under not_asked.',
    },
  },
  SURVEY_ITEM_TWICE: {
    rule: {
      he: 'לפריט "{text}" יש עמודה אחת בכל מועד',
      ar: 'للبند "{text}" عمود واحد في كل موعد',
      en: 'The item "{text}" has one column in each wave',
    },
    fix: {
      he: 'נמצאו {positions}. אם אלה שני מועדים, הוסיפו לכותרות "לפני" ו"אחרי"; אחרת השאירו עמודה אחת.',
      ar: 'وُجدت {positions}. إن كانا موعدين فأضيفوا إلى العناوين "قبل" و"بعد"؛ وإلا فاتركوا عمودًا واحدًا.',
      en: '{positions} were found. If they are two waves, add "before" and "after" to the headers; otherwise keep one column.',
    },
  },
  SURVEY_ANSWER_UNKNOWN: {
    rule: {
      he: 'התשובה לפריט {item} היא אחת מאלה: {allowed}',
      ar: 'الإجابة عن البند {item} واحدة من: {allowed}',
      en: 'An answer to {item} is one of these: {allowed}',
    },
    fix: {
      he: 'נמצא "{found}". תקנו את התא; ואם כך כותב הכלי, הוסיפו ל־survey.yml תחת labels את התשובה, או תחת missing את הסימן שאין תשובה.',
      ar: 'وُجد "{found}". صححوا الخلية؛ وإن كانت الأداة تكتب هكذا فأضيفوا إلى survey.yml الإجابة تحت labels، أو علامة عدم الإجابة تحت missing.',
      en: '"{found}" was found. Correct the cell; if the tool writes it so, add to a survey.yml the answer under labels, or the mark for no answer under missing.',
    },
  },
  SURVEY_ANSWER_CONTRADICTS: {
    rule: {
      he: 'המספר והמילים בתשובה לפריט {item} הם של שלב אחד: {allowed}',
      ar: 'الرقم والكلمات في الإجابة عن البند {item} هما لدرجة واحدة: {allowed}',
      en: 'The number and the words of an answer to {item} are of one step: {allowed}',
    },
    fix: {
      he: 'נמצא "{found}". אם הכלי ממספר את השלבים אחרת, הוסיפו זאת ל־survey.yml תחת labels.',
      ar: 'وُجد "{found}". إن كانت الأداة ترقّم الدرجات بشكل آخر فأضيفوا ذلك إلى survey.yml تحت labels.',
      en: '"{found}" was found. If the tool numbers the steps otherwise, say so in a survey.yml under labels.',
    },
  },
  SURVEY_ANSWERS_DIFFER: {
    rule: {
      he: 'לפריט {item} יש תשובה אחת, באחת השפות',
      ar: 'للبند {item} إجابة واحدة، بإحدى اللغات',
      en: 'The item {item} has one answer, in one of the languages',
    },
    fix: {
      he: 'נמצאו תשובות שונות בעמודות של שפות שונות: "{found}". השאירו את הנכונה.',
      ar: 'وُجدت إجابات مختلفة في أعمدة لغات مختلفة: "{found}". اتركوا الصحيحة.',
      en: 'Different answers stand in the columns of different languages: "{found}". Keep the right one.',
    },
  },
  SURVEY_MARK_UNKNOWN: {
    rule: {
      he: 'בעמודה של אפשרות אחת בפריט {item} יש סימון, מקום בדירוג, או תא ריק',
      ar: 'في عمود خيار واحد من البند {item} علامة، أو مرتبة في الترتيب، أو خلية فارغة',
      en: 'A column of one choice of {item} holds a mark, a place in the ranking, or nothing',
    },
    fix: {
      he: 'נמצא "{found}". תקנו את התא; ואם כך מסמן הכלי, הוסיפו זאת ל־survey.yml תחת marked או unmarked.',
      ar: 'وُجد "{found}". صححوا الخلية؛ وإن كانت الأداة تضع هذه العلامة فأضيفوها إلى survey.yml تحت marked أو unmarked.',
      en: '"{found}" was found. Correct the cell; if the tool marks it so, add it to a survey.yml under marked or unmarked.',
    },
  },
  SURVEY_LABEL_BY_LIKENESS: {
    rule: {
      he: 'תשובה נקראה לפי דמיון בלבד',
      ar: 'قُرئت إجابة بناءً على التشابه فقط',
      en: 'An answer was read by likeness only',
    },
    fix: {
      he: '"{found}" נקרא כ־{option}, כאן ובכל מקום שכתוב כך. בדקו לפני האישור.',
      ar: 'قُرئ "{found}" على أنه {option}، هنا وفي كل مكان كُتب فيه هكذا. تأكدوا قبل المصادقة.',
      en: '"{found}" was read as {option}, here and wherever it is written so. Check before signing off.',
    },
  },
  SURVEY_RESUBMITTED: {
    rule: {
      he: 'לכל משיב תגובה אחת בכל מועד, והאחרונה שנשלחה היא שנספרת',
      ar: 'لكل مجيب استجابة واحدة في كل موعد، وتُحسب آخر استجابة أُرسلت',
      en: 'Each respondent has one response in each wave, and the last that was sent counts',
    },
    fix: {
      he: 'שורה {row} אינה נספרת: אותו משיב שלח גם את שורה {counts} ({sent}). אם אלה אנשים שונים, תקנו את המזהה.',
      ar: 'الصف {row} لا يُحسب: أرسل المجيب نفسه أيضًا الصف {counts} ({sent}). إن كانا شخصين مختلفين فصححوا المعرّف.',
      en: 'Row {row} does not count: the same respondent also sent row {counts} ({sent}). If they are two people, correct the id.',
    },
  },
  SURVEY_NO_RESPONSES: {
    rule: {
      he: 'בקובץ צריכה להיות תגובה אחת לפחות שנשלחה ושיש בה תשובות',
      ar: 'يجب أن تكون في الملف استجابة واحدة على الأقل أُرسلت وفيها إجابات',
      en: 'The file must hold at least one response that was sent and has answers',
    },
    fix: {
      he: 'לא נמצאה אף אחת. בדקו שייצאתם את התשובות ולא טופס ריק או תצוגה מקדימה; תגובות שלא נשלחו אפשר לספור עם unfinished: counted ב־survey.yml.',
      ar: 'لم توجد أي استجابة. تأكدوا أنكم صدّرتم الإجابات لا نموذجًا فارغًا أو معاينة؛ ويمكن حساب الاستجابات غير المرسلة عبر unfinished: counted في survey.yml.',
      en: 'There is none. Check that you exported the answers and not an empty form or a preview; responses that were never sent can be counted with unfinished: counted in a survey.yml.',
    },
  },
} as const satisfies ProblemCatalogue
