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
      he: 'הקובץ נראה כייצוא תשובות ({tool}), אבל הכותרות {found} אינן פריטים של אף שאלון מוכר. המוכרים: {questionnaires}. אם זה אחד מהם בניסוח אחר, אמרו איזה; אחרת הוסיפו קודם את השאלון ואז המשיכו בבדיקת הקובץ.',
      ar: 'يبدو الملف تصدير إجابات ({tool})، لكن العناوين {found} ليست بنودًا في أي استبيان معروف. المعروفة: {questionnaires}. إن كان أحدها بصياغة أخرى فاذكروه؛ وإلا فأضيفوا الاستبيان أولًا ثم تابعوا فحص الملف.',
      en: 'The file looks like an export of answers ({tool}), but its headers {found} are items of no questionnaire that is known. Known are: {questionnaires}. If it is one of them in other words, say which; otherwise add the questionnaire first, and then go on with the file.',
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
      he: 'נמצא "{found}". אמרו איזה מועד זה, או תקנו את התא.',
      ar: 'وُجد "{found}". اذكروا أي موعد هو، أو صححوا الخلية.',
      en: '"{found}" was found. Say which wave it is, or correct the cell.',
    },
  },
  SURVEY_COLUMN_NOT_FOUND: {
    rule: {
      he: 'בקובץ צריכה להיות העמודה "{header}"',
      ar: 'يجب أن يكون في الملف العمود "{header}"',
      en: 'The file must have the column "{header}"',
    },
    fix: {
      he: 'כך היה בקבצים קודמים כאלה. אם הכותרת השתנתה, אמרו איזו עמודה זו עכשיו; אם העמודה נמחקה בטעות, ייצאו שוב.',
      ar: 'هكذا كان في ملفات سابقة كهذه. إن تغيّر العنوان فاذكروا أي عمود هو الآن؛ وإن حُذف العمود خطأً فصدّروا من جديد.',
      en: 'Earlier files of this form had it. If the header changed, say which column it is now; if the column was deleted by mistake, export again.',
    },
  },
  SURVEY_FORM_NAMES_UNKNOWN: {
    rule: {
      he: 'תיאור של קובץ מדבר על פריטים, אפשרויות ומועדים שיש בשאלון {questionnaire}',
      ar: 'وصف الملف يتحدث عن بنود وخيارات ومواعيد موجودة في الاستبيان {questionnaire}',
      en: 'A description of a file speaks of items, options and waves that {questionnaire} has',
    },
    fix: {
      he: 'אין בו "{found}". מי שכתב את התיאור צריך לתקן אותו.',
      ar: 'لا يوجد فيه "{found}". على من كتب الوصف أن يصححه.',
      en: 'It has no "{found}". Whoever wrote the description has to correct it.',
    },
  },
  SURVEY_ITEM_NOT_FOUND: {
    rule: {
      he: 'לכל פריט של השאלון יש עמודה ("{text}", מועד {wave})',
      ar: 'لكل بند في الاستبيان عمود ("{text}"، الموعد {wave})',
      en: 'Every item of the questionnaire has a column ("{text}", wave {wave})',
    },
    fix: {
      he: 'הכותרת הקרובה ביותר היא "{nearest}" ({position}). אמרו אם זו העמודה, או שהפריט לא נשאל.',
      ar: 'أقرب عنوان هو "{nearest}" ‏({position}). اذكروا إن كان هو العمود، أو أن البند لم يُسأل.',
      en: 'The nearest header is "{nearest}" ({position}). Say whether that is the column, or that the item was not asked.',
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
      he: 'נמצא "{found}". אמרו לאיזו תשובה זה שווה או שאין כאן תשובה, או תקנו את התא.',
      ar: 'وُجد "{found}". اذكروا أي إجابة يساوي أو أنه لا إجابة هنا، أو صححوا الخلية.',
      en: '"{found}" was found. Say which answer it stands for or that there is no answer, or correct the cell.',
    },
  },
  SURVEY_ANSWER_CONTRADICTS: {
    rule: {
      he: 'המספר והמילים בתשובה לפריט {item} הם של שלב אחד: {allowed}',
      ar: 'الرقم والكلمات في الإجابة عن البند {item} هما لدرجة واحدة: {allowed}',
      en: 'The number and the words of an answer to {item} are of one step: {allowed}',
    },
    fix: {
      he: 'נמצא "{found}". אם הכלי ממספר את השלבים אחרת, אמרו לאיזו תשובה זה שווה; אחרת תקנו את התא.',
      ar: 'وُجد "{found}". إن كانت الأداة ترقّم الدرجات بشكل آخر فاذكروا أي إجابة يساوي؛ وإلا فصححوا الخلية.',
      en: '"{found}" was found. If the tool numbers the steps otherwise, say which answer it stands for; otherwise correct the cell.',
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
      he: 'נמצא "{found}". אמרו אם כך מסומנת אפשרות שנבחרה או שלא נבחרה, או תקנו את התא.',
      ar: 'وُجد "{found}". اذكروا إن كانت هذه علامة خيار اختير أم لم يُختر، أو صححوا الخلية.',
      en: '"{found}" was found. Say whether it marks a choice that was taken or one that was not, or correct the cell.',
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
      ar: 'قُرئ "{found}" على أنه {option}، هنا وفي كل مكان كُتب فيه هكذا. تأكدوا قبل الاعتماد.',
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
      he: 'לא נמצאה אף אחת. בדקו שייצאתם את התשובות ולא טופס ריק או תצוגה מקדימה; תגובות שהתחילו ולא נשלחו אינן נספרות.',
      ar: 'لم توجد أي استجابة. تأكدوا أنكم صدّرتم الإجابات لا نموذجًا فارغًا أو معاينة؛ الاستجابات التي بُدئت ولم تُرسل لا تُحسب.',
      en: 'There is none. Check that you exported the answers and not an empty form or a preview; responses that were begun and never sent do not count.',
    },
  },
} as const satisfies ProblemCatalogue
