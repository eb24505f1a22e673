import type { ProblemCatalogue } from '@madad/language/problem'
import { questionnairesProblems } from '@madad/questionnaires/problems'
import { campaignProblems } from '@madad/store/campaign-problems'

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
  FORM_BUSY: {
    rule: {
      he: 'הרבה אנשים שולחים ברגע זה, והתשובות עוד לא נשמרו.',
      ar: 'كثيرون يرسلون في هذه اللحظة، والإجابات لم تُحفظ بعد.',
      en: 'Many people are sending at this moment, and your answers are not stored yet.',
    },
    fix: {
      he: 'שלחו שוב בעוד כמה שניות; כל מה שמילאתם נשאר בדף.',
      ar: 'أرسلوا مرّة أخرى بعد ثوانٍ؛ كلّ ما عبّأتموه باقٍ في الصفحة.',
      en: 'Send again in a few seconds; all you filled in is still on this page.',
    },
  },
  FORM_TRIES: {
    rule: {
      he: 'ברגע זה מנסים כאן הרבה מספרים שגויים, ולכן המספר שכתבתם עוד לא נבדק ודבר לא נשמר.',
      ar: 'تُجرَّب هنا في هذه اللحظة أرقام خاطئة كثيرة، ولذلك لم يُفحص الرقم الذي كتبتموه بعد ولم يُحفظ شيء.',
      en: 'Many wrong numbers are being tried here at this moment, so yours has not been checked yet and nothing was stored.',
    },
    fix: {
      he: 'שלחו שוב בעוד כמה שניות; כל מה שמילאתם נשאר בדף.',
      ar: 'أرسلوا مرّة أخرى بعد ثوانٍ؛ كلّ ما عبّأتموه باقٍ في الصفحة.',
      en: 'Send again in a few seconds; all you filled in is still on this page.',
    },
  },
  FORM_SENT_BEFORE: {
    rule: {
      he: 'טופס עם המספר הזה כבר נשלח מהמכשיר הזה, עם תשובות אחרות. התשובות שנשלחו אז נשמרו, ומה שמולא עכשיו עוד לא נשלח.',
      ar: 'أُرسل من هذا الجهاز نموذج بهذا الرقم من قبل، بإجابات أخرى. الإجابات التي أُرسلت حينها محفوظة، وما عُبّئ الآن لم يُرسل بعد.',
      en: 'A form with this number was sent from this device before, with other answers. Those are stored; what is filled in now has not been sent yet.',
    },
    fix: {
      he: 'אם אלה תשובות של אדם אחר, שלחו שוב: לטופס יש עכשיו מספר חדש. אם רציתם לשנות תשובות ששלחתם, משכו אותן קודם בעזרת האישור מדף הסיום.',
      ar: 'إذا كانت هذه إجابات شخص آخر فأرسلوا مرّة أخرى: للنموذج الآن رقم جديد. وإذا أردتم تغيير إجابات أرسلتموها فاسحبوها أوّلًا بواسطة الإيصال من صفحة الختام.',
      en: 'If these are another person’s answers, send again: the form now has a new number. To change answers you sent, first take them back with the receipt from the closing page.',
    },
  },
  FORM_CODE_MISSING: {
    rule: {
      he: 'לשאלון הזה נכנסים בקוד חד־פעמי.',
      ar: 'الدخول إلى هذا الاستبيان برمز لمرّة واحدة.',
      en: 'This questionnaire is answered with a one-time code.',
    },
    fix: {
      he: 'כתבו את 15 הספרות מהכרטיס שקיבלתם, או סרקו את הקוד שעליו.',
      ar: 'اكتبوا الأرقام الـ15 من البطاقة التي تسلّمتموها، أو امسحوا الرمز الذي عليها.',
      en: 'Write the 15 digits of the card you were given, or scan what is printed on it.',
    },
  },
  FORM_CODE_UNKNOWN: {
    rule: {
      he: 'הקוד אינו מוכר בשאלון הזה.',
      ar: 'الرمز غير معروف في هذا الاستبيان.',
      en: 'The code is not one of this questionnaire’s.',
    },
    fix: {
      he: 'בדקו את 15 הספרות שעל הכרטיס.',
      ar: 'تحقّقوا من الأرقام الـ15 التي على البطاقة.',
      en: 'Check the 15 digits on the card.',
    },
  },
  FORM_CODE_USED: {
    rule: {
      he: 'כבר ענו בקוד הזה, וכל קוד טוב לפעם אחת.',
      ar: 'أُجيب بهذا الرمز من قبل، وكلّ رمز صالح لمرّة واحدة.',
      en: 'This code has been used, and each is good once.',
    },
    fix: {
      he: 'אם לא אתם עניתם, בקשו כרטיס אחר ממי שחילק אותם.',
      ar: 'إذا لم تكونوا أنتم من أجاب فاطلبوا بطاقة أخرى ممّن وزّعها.',
      en: 'If it was not you who answered, ask whoever hands out the cards for another.',
    },
  },
} as const satisfies ProblemCatalogue

/** Everything a respondent may be told to mend. */
export const formProblems: ProblemCatalogue = { ...questionnairesProblems, ...campaignProblems, ...collectProblems }
