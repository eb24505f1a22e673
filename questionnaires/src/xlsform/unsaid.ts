import type { Language } from '@madad/language/language'
import type { Definition } from '../schema.ts'
import { inLanguages, type SomeWords } from './form-texts.ts'

const texts = {
  purpose: {
    he: 'שאלון שהובא מטופס XLSForm. המטרה שלו עוד לא נכתבה.',
    ar: 'استبيان استُورد من نموذج XLSForm. لم تُكتب غايته بعد.',
    en: 'A questionnaire brought in from an XLSForm. What it is for is not written yet.',
  },
  who_asks: {
    he: 'קבוצת העבודה להערכה ומדידה של הרשות המקומית שלכם.',
    ar: 'طاقم التقييم والقياس في السلطة المحلية التي تعملون فيها.',
    en: 'The evaluation working group of your local authority.',
  },
  why: {
    he: 'מה ייעשה בתשובות עוד לא נכתב.',
    ar: 'لم يُكتب بعد ما الذي سيُفعل بالإجابات.',
    en: 'What will be done with the answers is not written yet.',
  },
  anonymous: {
    he: 'איננו שומרים שם, כתובת של מכשיר או שעה. אם אחת השאלות מבקשת פרט שמזהה אתכם, אפשר לדלג עליה.',
    ar: 'لا نحفظ اسمًا ولا عنوان جهاز ولا ساعة. إذا طلب أحد الأسئلة تفصيلًا يكشف هويّتكم فيمكنكم تخطّيه.',
    en: 'We keep no name, no address of a device and no time of day. If a question asks for something that tells who you are, you may skip it.',
  },
  kept: {
    he: 'נשמרים התשובות, השפה שבה עניתם והיום שבו שלחתם. קבוצות קטנות אינן מתפרסמות.',
    ar: 'نحفظ الإجابات واللغة التي أجبتم بها واليوم الذي أرسلتم فيه. لا تُنشر مجموعات صغيرة.',
    en: 'We keep the answers, the language you answered in and the day you sent them. Small groups are not published.',
  },
  how_long: {
    he: 'התשובות נשמרות כל עוד נמשכת ההערכה ברשות, ואחר כך נמחקות.',
    ar: 'تُحفظ الإجابات طوال فترة التقييم في السلطة المحلية، ثم تُمحى.',
    en: "The answers are kept for as long as the authority's evaluation runs, and are then erased.",
  },
  voluntary: {
    he: 'ההשתתפות היא מרצון.',
    ar: 'المشاركة طوعية.',
    en: 'Taking part is voluntary.',
  },
  withdrawal: {
    he: 'אפשר להפסיק בכל רגע לפני השליחה, ואז דבר אינו נשמר אצלנו.',
    ar: 'يمكنكم التوقّف في أيّ لحظة قبل الإرسال، وعندها لا يُحفظ لدينا أيّ شيء.',
    en: 'You may stop at any moment before sending, and we then keep nothing.',
  },
  source: {
    he: 'הובא מטופס XLSForm; מי כתב אותו עוד לא נרשם.',
    ar: 'استُورد من نموذج XLSForm؛ لم يُسجَّل بعد من كتبه.',
    en: 'Brought in from an XLSForm; who wrote it is not recorded yet.',
  },
  construct: { he: 'עוד לא נאמר', ar: 'لم يُذكر بعد', en: 'Not said yet' },
  definition: {
    he: 'מה השאלות מודדות עוד לא נאמר.',
    ar: 'لم يُذكر بعد ما الذي تقيسه الأسئلة.',
    en: 'What the questions measure is not said yet.',
  },
} as const

export const unsaidConstruct = 'unsaid'

type Unsaid = Pick<Definition, 'purpose' | 'minutes' | 'consent' | 'waves' | 'instrument' | 'constructs'>

/**
 * What an XLSForm does not say and a questionnaire must. A permission is asked for, so that nobody is given the
 * questionnaire before a person has looked at all of this.
 */
export function unsaid(languages: readonly Language[], itemCount: number): Unsaid {
  const words = (key: keyof typeof texts): SomeWords =>
    inLanguages((language) => (languages.includes(language) ? texts[key][language] : undefined))
  return {
    purpose: words('purpose'),
    // three questions a minute
    minutes: Math.min(120, Math.max(1, Math.ceil(itemCount / 3))),
    consent: {
      who_asks: words('who_asks'),
      why: words('why'),
      anonymous: words('anonymous'),
      kept: words('kept'),
      how_long: words('how_long'),
      voluntary: words('voluntary'),
      withdrawal: words('withdrawal'),
    },
    waves: ['pre', 'post', 'follow_up'],
    instrument: {
      source: words('source'),
      licence: 'unknown',
      permission: { needed: true, note: 'purpose, consent, licence, constructs' },
    },
    constructs: [{ id: unsaidConstruct, title: words('construct'), definition: words('definition') }],
  }
}
