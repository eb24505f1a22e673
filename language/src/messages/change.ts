import type { Words } from '../language.ts'

/** Change and chance: what can be said of numbers that moved, and where a place stands among others. */
export const change = {
  'change.verdict.rose': { he: 'עלה', ar: 'ارتفع', en: 'Rose' },
  'change.verdict.fell': { he: 'ירד', ar: 'انخفض', en: 'Fell' },
  'change.verdict.no_change_shown': {
    he: 'אין שינוי שמספרים קטנים כאלה יכולים להראות',
    ar: 'لا تغيّر يمكن لأعداد صغيرة كهذه أن تُظهره',
    en: 'No change that numbers this small can show',
  },
  'change.verdict.too_few_years': {
    he: 'מעט מדי שנים כדי לומר',
    ar: 'السنوات أقل من أن يُستنتج منها',
    en: 'Too few years to say',
  },
  'change.verdict.since': { he: '{verdict} מאז {year}', ar: '{verdict} منذ {year}', en: '{verdict} since {year}' },

  'change.title': { he: 'שינוי ומקריות', ar: 'التغيّر والصدفة', en: 'Change and chance' },
  'change.last': { he: 'מאז המדידה הקודמת', ar: 'منذ القياس السابق', en: 'Since the last measurement' },
  'change.baseline': { he: 'מאז השנה הראשונה', ar: 'منذ السنة الأولى', en: 'Since the first year' },
  'change.points': { he: '{amount} נקודות אחוז', ar: '{amount} نقطة مئوية', en: '{amount} percentage points' },
  'change.from-to': {
    he: '{amount}, מ־{was} בשנת {from} ל־{is} בשנת {to}',
    ar: '{amount}، من {was} في {from} إلى {is} في {to}',
    en: '{amount}, from {was} in {from} to {is} in {to}',
  },
  'change.interval': {
    he: 'סביר שהשינוי הוא בין {low} ל־{high}',
    ar: 'يُرجَّح أن التغيّر بين {low} و{high}',
    en: 'the change may well be {low} to {high}',
  },
  'change.slope': { he: 'בכל שנה', ar: 'في كل سنة', en: 'A year' },
  'change.slope.told': {
    he: '{amount} לשנה, החציון על פני {count} שנים שנמדדו',
    ar: '{amount} في السنة، وسيط السنوات المقيسة ({count})',
    en: '{amount} a year, the median over {count} measured years',
  },
  'change.chance': { he: 'אם זו מקריות בלבד', ar: 'لو كان ذلك صدفة فقط', en: 'Were it chance alone' },
  'change.chance.change': {
    he: 'הבדל כזה מהמדידה הקודמת היה נראה בהסתברות {p}',
    ar: 'لظهر فرق كهذا عن القياس السابق باحتمال {p}',
    en: 'such a difference from the last measurement would show with probability {p}',
  },
  'change.chance.trend': {
    he: 'מהלך כזה של השנים היה נראה בהסתברות {p}',
    ar: 'لظهر مجرى كهذا للسنوات باحتمال {p}',
    en: 'such a course of years would show with probability {p}',
  },
  'change.chance.adjusted': {
    he: '{chance}; אחרי תיקון לכל השורות שבוחנים יחד, {q}',
    ar: '{chance}؛ وبعد التصحيح لجميع الأسطر التي تُفحص معًا، {q}',
    en: '{chance}; adjusted for all lines looked at together, {q}',
  },
  'change.behaviour': { he: 'תחום הנדנוד הרגיל', ar: 'مجال التذبذب المعتاد', en: 'Its usual range' },
  'change.behaviour.outside': {
    he: 'שנים מחוץ לתחום: {count}',
    ar: 'سنوات خارج المجال: {count}',
    en: 'years outside it: {count}',
  },
  'change.rank': {
    he: 'מקום בין הרשויות, {year}',
    ar: 'المرتبة بين السلطات، {year}',
    en: 'Rank among authorities, {year}',
  },
  'change.rank.all': {
    he: 'מקום {rank} מתוך {count} הרשויות',
    ar: 'المرتبة {rank} بين جميع السلطات ({count})',
    en: 'rank {rank} of all {count}',
  },
  'change.rank.alike': {
    he: 'מקום {rank} מתוך {count} רשויות דומות (אותו סוג, אותו גודל ואותו אשכול)',
    ar: 'المرتبة {rank} بين السلطات المشابهة ({count}، من النوع والحجم والعنقود نفسه)',
    en: 'rank {rank} of {count} like ones (same kind, size and cluster)',
  },
  'change.rank.median': { he: 'החציון ביניהן {value}', ar: 'الوسيط بينها {value}', en: 'their median is {value}' },
  'change.rank.between': {
    he: 'לפי המספרים האלה ייתכן כל מקום מ־{best} עד {worst}',
    ar: 'بحسب هذه الأعداد قد تكون أي مرتبة من {best} إلى {worst}',
    en: 'by these numbers any rank from {best} to {worst} is possible',
  },
  'change.rank.unsure': {
    he: 'המקור מפרסם את הערכים בלבד, ולכן אי אפשר לומר עד כמה המקום בטוח',
    ar: 'ينشر المصدر القيم وحدها، ولذلك لا يمكن القول إلى أي مدى المرتبة مؤكدة',
    en: 'the source prints values alone, so nobody can say how sure the rank is',
  },
  'change.rank.counted': {
    he: 'כולם נספרו: המקום ודאי',
    ar: 'أُحصي الجميع: المرتبة مؤكدة',
    en: 'all were counted: the rank is certain',
  },
  'change.rank.highest': { he: 'מקום 1: הגבוה ביותר', ar: 'المرتبة 1: الأعلى', en: 'rank 1 is the highest' },
  'change.rank.lowest': { he: 'מקום 1: הנמוך ביותר', ar: 'المرتبة 1: الأدنى', en: 'rank 1 is the lowest' },
  'change.meaning': { he: 'מה זה אומר?', ar: 'ماذا يعني هذا؟', en: 'What does it mean?' },
  'change.meaning.chance': {
    he: 'מספרים נעים משנה לשנה גם כששום דבר לא השתנה: פעם ניגשו תלמידים אחרים, פעם ענו אחרים. אנחנו כותבים ״עלה״ או ״ירד״ רק כשמקריות לבדה כמעט לא הייתה יוצרת את מה שרואים.',
    ar: 'تتحرك الأعداد من سنة إلى سنة حتى حين لا يتغيّر شيء: مرة تقدّم طلاب آخرون، ومرة أجاب آخرون. نكتب "ارتفع" أو "انخفض" فقط حين يندر أن تصنع الصدفة وحدها ما نراه.',
    en: 'Numbers move from year to year even where nothing changed: other pupils sat the examination, other people answered. We write “rose” or “fell” only where chance alone would hardly make what we see.',
  },
  'change.meaning.small': {
    he: '״אין שינוי שמספרים קטנים כאלה יכולים להראות״ אינו אומר שלא היה שינוי. ייתכן שהיה, והמספרים קטנים או מעטים מכדי לראות אותו.',
    ar: '"لا تغيّر يمكن لأعداد صغيرة كهذه أن تُظهره" لا يعني أنه لم يحدث تغيّر. ربما حدث، والأعداد أصغر أو أقل من أن تُظهره.',
    en: '“No change that numbers this small can show” does not say that nothing changed. Something may have, and the numbers are too small or too few to see it.',
  },
  'change.meaning.change': {
    he: 'כאן ידוע כמה נספרו, ולכן המילה נקבעת לפי השינוי מהמדידה הקודמת.',
    ar: 'هنا يُعرف كم أُحصي، ولذلك تتحدد الكلمة بحسب التغيّر عن القياس السابق.',
    en: 'Here it is known how many were counted, so the word goes by the change from the last measurement.',
  },
  'change.meaning.trend': {
    he: 'כאן אין מאחורי הערך מדגם שאפשר לחשב את מקריותו, ולכן המילה נקבעת לפי מהלך כל השנים שנמדדו: האם הן מסודרות בכיוון אחד יותר ממה שסדר אקראי היה נותן.',
    ar: 'هنا لا عيّنة وراء القيمة يمكن حساب صدفتها، ولذلك تتحدد الكلمة بحسب مجرى جميع السنوات المقيسة: هل هي مرتّبة في اتجاه واحد أكثر مما يعطيه ترتيب عشوائي.',
    en: 'Here no sample stands behind the value whose chance could be computed, so the word goes by the course of all measured years: whether they run one way more than a random order would.',
  },
  'change.meaning.few': {
    he: 'בלי מספרים שנספרו מאחורי הערך נחוצות לפחות חמש שנים שנמדדו באותה משמעות; בפחות מכך שום סדר של שנים אינו נדיר דיו.',
    ar: 'دون أعداد محصاة وراء القيمة تلزم خمس سنوات مقيسة على الأقل بالمعنى نفسه؛ وفي أقل منها لا ترتيب للسنوات نادر بما يكفي.',
    en: 'Without counts behind the value at least five measured years of one meaning are needed; in fewer no order of years is unlikely enough.',
  },
} as const satisfies Record<string, Words>
