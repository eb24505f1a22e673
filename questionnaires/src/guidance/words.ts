import type { Language } from '@madad/language/language'

/** Words and phrases by language; a phrase is found as a whole, between the ends of words. */
type Listed = Readonly<Record<Language, readonly string[]>>

/** Words that join two things; in Hebrew and Arabic "and" is the first letter of the word after it. */
export const joins: Listed = { he: ['או', 'וגם'], ar: ['أو', 'وكذلك', 'وأيضا'], en: ['and', 'or'] }
export const joiningLetter = { he: 'ו', ar: 'و', en: undefined } as const
/** Beginnings of words whose first letter is their own and joins nothing. */
export const ownFirstLetter: Listed = {
  he: ['ועד', 'ויכוח', 'ותק', 'ותיק', 'וידא', 'וידוי', 'וירוס', 'ודא', 'וילון', 'ורד', 'ורוד', 'ושט', 'וטרינר'],
  ar: [
    ...['وقت', 'وحد', 'وصل', 'واصل', 'واضح', 'وضوح', 'وضح', 'وزن', 'وجد', 'وجود', 'وجه', 'واجه', 'واجب', 'وجب'],
    ...['والد', 'ولد', 'ولاد', 'وسيل', 'وسائل', 'وسط', 'واسع', 'ورق', 'وراء', 'ورش', 'وضع', 'وعي', 'واعي', 'وطن'],
    ...['وفق', 'وفر', 'وافق', 'واحد', 'واقع', 'وقع', 'وقف', 'وصف', 'وثق', 'وثائق', 'وثيق', 'وظيف', 'وظائف', 'وزار'],
    ...['وزير', 'وكيل', 'وكال', 'ولي', 'ولاء', 'وهو', 'وهي', 'وهم', 'وباء', 'وديا', 'وقوف', 'وقاي', 'وحيد'],
  ],
  en: [],
}
/** After these come examples of one thing, which may well be several. */
export const exemplifying: Listed = {
  he: ['כמו', 'למשל', 'כגון', 'לדוגמה'],
  ar: ['مثل', 'كتجربة', 'مثلا', 'على سبيل المثال', 'كما'],
  en: ['such as', 'for example', 'like', 'between', 'e.g.'],
}
/** What is one thing in two words. */
export const fixedPairs: Listed = {
  he: ['הערכה ומדידה', 'תקשורת ומחשבים', 'מדע וטכנולוגיה', 'מדעים וטכנולוגיה', 'פחות או יותר', 'פעם או פעמיים'],
  ar: ['التقييم والقياس', 'العلوم والتكنولوجيا', 'أكثر أو أقل', 'مرة أو مرتين', 'بين حين وآخر'],
  en: [
    'science and technology',
    'more or less',
    'once or twice',
    'now and then',
    'whether or not',
    'or so',
    'one and the same',
  ],
}

/** Words that say which answer is the right one. */
export const leading: Listed = {
  he: [
    ...['כידוע', 'כמובן', 'מובן מאליו', 'ללא ספק', 'אין ספק', 'בוודאי', 'ודאי ש', 'ברור לכול', 'ברור לכולם'],
    ...['כולם יודעים', 'כולם מסכימים', 'האם אינכם מסכימים', 'האם לא נכון', 'האם אינך מסכים', 'הלא', 'מן הראוי ש'],
  ],
  ar: [
    ...['كما هو معروف', 'كما هو معلوم', 'بالطبع', 'طبعا', 'لا شك', 'بلا شك', 'بدون شك', 'من البديهي', 'من المؤكد'],
    ...['الجميع يعرف', 'الجميع يعلم', 'الجميع يوافق', 'ألا توافق', 'ألا توافقون', 'أليس'],
  ],
  en: [
    ...[
      'of course',
      'obviously',
      'surely',
      'undoubtedly',
      'no doubt',
      'without doubt',
      'as you know',
      'needless to say',
    ],
    ...[
      'everyone knows',
      'everybody knows',
      'everyone agrees',
      "don't you",
      'do you not agree',
      "isn't it",
      'naturally',
    ],
  ],
}

/** Words hardly anything is quite true with. */
export const absolute: Listed = {
  he: ['תמיד', 'לעולם', 'אף פעם', 'מעולם', 'כולם', 'אף אחד', 'לחלוטין', 'כל הזמן', 'בכל מקרה', 'ללא יוצא מן הכלל'],
  ar: ['دائما', 'أبدا', 'الجميع', 'لا أحد', 'كليا', 'تماما', 'مطلقا', 'طوال الوقت', 'في كل الأحوال', 'بلا استثناء'],
  en: [
    ...['always', 'never', 'everyone', 'everybody', 'nobody', 'no one', 'completely', 'absolutely', 'entirely'],
    ...['all the time', 'in every case', 'without exception', 'totally'],
  ],
}

/** Words that turn a sentence round. Two of them in one are hard to disagree with. */
export const negating: Listed = {
  he: [
    'לא',
    'אין',
    'אינו',
    'אינה',
    'אינם',
    'אינן',
    'אינני',
    'איני',
    'איננו',
    'אינכם',
    'אינך',
    'בלי',
    'ללא',
    'בלתי',
    'אל',
  ],
  ar: ['لا', 'لم', 'لن', 'ليس', 'ليست', 'ليسوا', 'لست', 'لسنا', 'دون', 'بدون', 'غير', 'بلا'],
  en: [
    ...[
      'not',
      'no',
      'never',
      'nobody',
      'nothing',
      'none',
      'without',
      'hardly',
      'cannot',
      'neither',
      'unable',
      'impossible',
    ],
    ...['unlikely', 'unclear', 'unimportant', 'unnecessary', 'unless', "don't", "doesn't", "didn't", "isn't", "aren't"],
    ...["wasn't", "weren't", "can't", "couldn't", "won't", "wouldn't", "shouldn't", "haven't", "hasn't", "hadn't"],
  ],
}

/** What people may have reason not to say. */
export const sensitive: Listed = {
  he: [
    ...[
      'הכנסה',
      'ההכנסה',
      'משכורת',
      'המשכורת',
      'השתכרות',
      'דת',
      'הדת',
      'דתיים',
      'דתי',
      'דתית',
      'חילוני',
      'מוצא',
      'לאום',
    ],
    ...['בריאות', 'הבריאות', 'מחלה', 'מוגבלות', 'נכות', 'דיכאון', 'תרופות', 'הצבעתם', 'פוליטית', 'פוליטיות'],
    ...[
      'מצב משפחתי',
      'המצב המשפחתי',
      'גירושין',
      'נטייה מינית',
      'אלימות',
      'הטרדה',
      'הטרדה מינית',
      'עוני',
      'חובות כספיים',
    ],
  ],
  ar: [
    ...[
      'الراتب',
      'راتبك',
      'راتبكم',
      'دخلكم',
      'دخل الأسرة',
      'دخل العائلة',
      'الدين',
      'دينكم',
      'متدين',
      'متدينة',
      'القومية',
    ],
    ...['الصحة', 'صحتكم', 'مرض', 'أمراض', 'إعاقة', 'الإعاقة', 'اكتئاب', 'أدوية', 'الآراء السياسية', 'رأيكم السياسي'],
    ...['الحالة الاجتماعية', 'الحالة العائلية', 'طلاق', 'الميول الجنسية', 'عنف', 'العنف', 'تحرش', 'الفقر', 'فقر'],
  ],
  en: [
    ...['income', 'salary', 'earn', 'religion', 'religious', 'ethnic', 'ethnicity', 'nationality', 'health', 'illness'],
    ...[
      'disability',
      'depression',
      'medication',
      'political',
      'vote',
      'voted',
      'marital status',
      'divorce',
      'divorced',
    ],
    ...['sexual', 'sexual orientation', 'violence', 'harassment', 'poverty', 'debt', 'debts', 'drugs', 'alcohol'],
  ],
}

/** Which side of a scale a step is on, by the words in it; the middle and the negative are looked for first. */
export const sides: Readonly<Record<'middle' | 'negative' | 'positive', Listed>> = {
  middle: {
    he: ['לא לכאן ולא לכאן', 'בינוני', 'בינונית', 'ניטרלי', 'נייטרלי', 'אין לי דעה', 'במידה בינונית', 'ככה ככה'],
    ar: ['لا أوافق ولا أعارض', 'محايد', 'متوسط', 'متوسطة', 'وسط', 'لا رأي لي', 'بدرجة متوسطة'],
    en: ['neither', 'neutral', 'average', 'undecided', 'no opinion', 'fair', 'so-so'],
  },
  negative: {
    he: [
      'לא',
      'כלל לא',
      'מתנגד',
      'מתנגדת',
      'מתנגד/ת',
      'גרוע',
      'גרועה',
      'חלש',
      'נמוך',
      'נמוכה',
      'רע',
      'מאכזב',
      'מאכזבת',
    ],
    ar: ['لا', 'غير', 'أعارض', 'معارض', 'سيئ', 'سيئة', 'ضعيف', 'ضعيفة', 'منخفض', 'رديء', 'مخيب'],
    en: [
      ...[
        'disagree',
        'not',
        'poor',
        'very poor',
        'bad',
        'weak',
        'low',
        'dissatisfied',
        'unsatisfied',
        'oppose',
        'against',
      ],
      ...['useless', 'disappointing', 'unhelpful', 'unlikely'],
    ],
  },
  positive: {
    he: [
      ...['מסכים', 'מסכימה', 'מסכים/ה', 'טוב', 'טובה', 'מצוין', 'מצוינת', 'גבוה', 'גבוהה', 'מרוצה', 'מעולה', 'בעד'],
      ...['מועיל', 'מועילה', 'נהדר', 'נהדרת'],
    ],
    ar: [
      'أوافق',
      'موافق',
      'جيد',
      'جيدة',
      'جيدا',
      'ممتاز',
      'ممتازة',
      'عال',
      'عالية',
      'راض',
      'مفيد',
      'مفيدة',
      'رائع',
      'رائعة',
    ],
    en: [
      ...['agree', 'good', 'very good', 'excellent', 'high', 'satisfied', 'in favour', 'useful', 'great', 'strong'],
      ...['helpful', 'likely', 'outstanding'],
    ],
  },
}

/** An item longer than this, in words, is read twice or not at all. */
export const mostWords: Readonly<Record<Language, number>> = { he: 22, ar: 22, en: 28 }
