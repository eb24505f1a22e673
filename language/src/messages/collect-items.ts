import type { Words } from '../language.ts'

/** What a form says beside the questions themselves, by kind of question. */
export const collectItems = {
  'collect.several': {
    he: 'אפשר לסמן יותר מתשובה אחת.',
    ar: 'يمكن اختيار أكثر من إجابة.',
    en: 'You may mark more than one.',
  },
  'collect.several.at_most': {
    he: 'אפשר לסמן עד {maximum} תשובות.',
    ar: 'يمكن اختيار أكثر من إجابة، {maximum} على الأكثر.',
    en: 'You may mark up to {maximum}.',
  },
  'collect.several.between': {
    he: 'צריך לסמן בין {minimum} ל־{maximum} תשובות.',
    ar: 'يجب اختيار عدّة إجابات: {minimum} على الأقلّ و{maximum} على الأكثر.',
    en: 'Mark from {minimum} to {maximum}.',
  },
  'collect.ranking': {
    he: 'בחרו תשובה לכל מקום. המקום הראשון הוא החשוב ביותר.',
    ar: 'اختاروا إجابة لكلّ مرتبة. المرتبة الأولى هي الأهمّ.',
    en: 'Choose one for each place. The first place is the most.',
  },
  'collect.ranking.place': { he: 'מקום {place}', ar: 'المرتبة {place}', en: 'Place {place}' },
  'collect.choose': { he: 'בחירה מהרשימה', ar: 'الاختيار من القائمة', en: 'Choose from the list' },
  'collect.number.between': {
    he: 'מספר בין {low} ל־{high}',
    ar: 'عدد من {low} إلى {high}',
    en: 'A number from {low} to {high}',
  },
  'collect.number.from': { he: 'מספר, {low} או יותר', ar: 'عدد، {low} أو أكثر', en: 'A number, {low} or more' },
  'collect.number.to': { he: 'מספר, {high} או פחות', ar: 'عدد، {high} أو أقل', en: 'A number, {high} or less' },
  'collect.text.note': {
    he: 'נא לא לכתוב שמות או פרטים שמזהים אתכם או אחרים.',
    ar: 'الرجاء عدم كتابة أسماء أو تفاصيل تكشف هويّتكم أو هويّة غيركم.',
    en: 'Please do not write names or anything that tells who you or others are.',
  },
  'collect.institution': {
    he: 'סמל המוסד: שש ספרות',
    ar: 'رمز المؤسسة: ستة أرقام',
    en: "The institution's number: six digits",
  },
  'collect.instead': { he: 'במקום תשובה:', ar: 'بدلًا من الإجابة:', en: 'Instead of an answer:' },

  'collect.only_if': {
    he: 'לענות רק אם {conditions}.',
    ar: 'أجيبوا فقط إذا {conditions}.',
    en: 'Answer only if {conditions}.',
  },
  'collect.only_if.is': {
    he: 'על "{question}" עניתם "{answer}"',
    ar: 'أجبتم عن "{question}" بـ"{answer}"',
    en: 'you answered “{answer}” to “{question}”',
  },
  'collect.only_if.is_not': {
    he: 'על "{question}" לא עניתם "{answer}"',
    ar: 'لم تجيبوا عن "{question}" بـ"{answer}"',
    en: 'you did not answer “{answer}” to “{question}”',
  },
  'collect.only_if.includes': {
    he: 'ב"{question}" סימנתם "{answer}"',
    ar: 'اخترتم "{answer}" في "{question}"',
    en: 'you marked “{answer}” in “{question}”',
  },
  'collect.only_if.includes_not': {
    he: 'ב"{question}" לא סימנתם "{answer}"',
    ar: 'لم تختاروا "{answer}" في "{question}"',
    en: 'you did not mark “{answer}” in “{question}”',
  },
  'collect.only_if.less_than': {
    he: 'על "{question}" עניתם מספר קטן מ־{answer}',
    ar: 'أجبتم عن "{question}" بعدد أقل من {answer}',
    en: 'your answer to “{question}” is less than {answer}',
  },
  'collect.only_if.at_most': {
    he: 'על "{question}" עניתם {answer} או פחות',
    ar: 'أجبتم عن "{question}" بـ{answer} أو أقل',
    en: 'your answer to “{question}” is {answer} or less',
  },
  'collect.only_if.at_least': {
    he: 'על "{question}" עניתם {answer} או יותר',
    ar: 'أجبتم عن "{question}" بـ{answer} أو أكثر',
    en: 'your answer to “{question}” is {answer} or more',
  },
  'collect.only_if.more_than': {
    he: 'על "{question}" עניתם מספר גדול מ־{answer}',
    ar: 'أجبتم عن "{question}" بعدد أكبر من {answer}',
    en: 'your answer to “{question}” is more than {answer}',
  },
  'collect.only_if.answered': {
    he: 'עניתם על "{question}"',
    ar: 'أجبتم عن "{question}"',
    en: 'you answered “{question}”',
  },
  'collect.only_if.not_answered': {
    he: 'לא עניתם על "{question}"',
    ar: 'لم تجيبوا عن "{question}"',
    en: 'you did not answer “{question}”',
  },
} as const satisfies Record<string, Words>
