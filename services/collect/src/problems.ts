import type { ProblemCatalogue } from '@madad/language/problem'
import { questionnairesProblems } from '@madad/questionnaires/problems'

/** What may be wrong with a form that was sent, beside its answers. */
export const collectProblems = {
  FORM_RESPONSE_ID: {
    rule: {
      he: 'לכל טופס יש מספר משלו, ובטופס שהגיע הוא חסר או פגום.',
      ar: 'لكل نموذج رقم خاص به، وهو ناقص أو تالف في النموذج الذي وصل.',
      en: 'Every form has a number of its own; in this one it is missing or damaged.',
    },
    fix: {
      he: 'שלחו שוב; נתנו לטופס מספר חדש.',
      ar: 'أرسلوا مرّة أخرى؛ أعطينا النموذج رقمًا جديدًا.',
      en: 'Send it again; it has been given a new number.',
    },
  },
  FORM_NOT_STORED: {
    rule: {
      he: 'לא הצלחנו לשמור את התשובות. התקלה אצלנו.',
      ar: 'لم ننجح في حفظ الإجابات. الخلل لدينا.',
      en: 'We could not store your answers. The fault is ours.',
    },
    fix: {
      he: 'שלחו שוב בעוד דקה; כל מה שמילאתם נשאר בדף.',
      ar: 'أرسلوا مرّة أخرى بعد دقيقة؛ كلّ ما عبّأتموه باقٍ في الصفحة.',
      en: 'Send again in a minute; all you filled in is still on this page.',
    },
  },
} as const satisfies ProblemCatalogue

/** Everything a respondent may be told to mend. */
export const formProblems: ProblemCatalogue = { ...questionnairesProblems, ...collectProblems }
