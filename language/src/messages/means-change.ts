import type { Words } from '../language.ts'

/** What each column of what changed, how it moved and where it stands means: its unit, and why it may be empty. A title alone is never enough. */
export const changeMeanings = {
  'column.trend.change.means': {
    he: 'מהמדידה הקודמת באותה משמעות; בשיעורים בנקודות אחוז. ריק במדידה הראשונה.',
    ar: 'عن القياس السابق بالمعنى نفسه؛ في النسب بالنقاط المئوية. فارغ في القياس الأول.',
    en: 'From the last measurement of the same meaning; of shares in percentage points. Empty at the first.',
  },
  'column.previous_value.means': {
    he: 'הערך במדידה הקודמת, ביחידה של המדד; ריק במדידה הראשונה.',
    ar: 'القيمة في القياس السابق بوحدة المؤشر؛ فارغ في القياس الأول.',
    en: 'The value at the last measurement, in the indicator’s unit; empty at the first.',
  },
  'column.change_low.means': {
    he: 'סביר שהשינוי הוא בין שני הגבולות. ריק כשאיש לא אומר כמה נספרו, או במדידה הראשונה.',
    ar: 'يُرجّح أن التغيّر بين الحدّين. فارغ حيث لا يُذكر كم أُحصي، أو في القياس الأول.',
    en: 'The change may well lie between the two ends. Empty where nobody says how many were counted, or at the first.',
  },
  'column.change_high.means': {
    he: 'הגבול העליון, ביחידה של המדד.',
    ar: 'الحد الأعلى بوحدة المؤشر.',
    en: 'The upper end, in the indicator’s unit.',
  },
  'column.change_p.means': {
    he: 'ההסתברות לראות שינוי כזה מהמדידה הקודמת לו הייתה זו מקריות בלבד; ריק כשאין לה גודל.',
    ar: 'احتمال رؤية تغيّر كهذا عن القياس السابق لو كان صدفة فقط؛ فارغ حيث لا مقدار للصدفة.',
    en: 'The probability of such a change from the last measurement were it chance alone; empty where chance has no size.',
  },
  'column.change_test.means': {
    he: 'לפי איזה מבחן חושב p; ריק כשלא חושב.',
    ar: 'بحسب أي اختبار حُسب p؛ فارغ حيث لم يُحسب.',
    en: 'The test that p is by; empty where there is no p.',
  },
  'column.baseline_school_year.means': {
    he: 'השנה הראשונה שנמדדה באותה משמעות.',
    ar: 'أول سنة قيست بالمعنى نفسه.',
    en: 'The first year measured in the same meaning.',
  },
  'column.trend.baseline_value.means': {
    he: 'הערך בשנה הראשונה, ביחידה של המדד.',
    ar: 'القيمة في السنة الأولى بوحدة المؤشر.',
    en: 'The value in the first year, in the indicator’s unit.',
  },
  'column.baseline_change.means': {
    he: 'מהשנה הראשונה; בשיעורים בנקודות אחוז.',
    ar: 'عن السنة الأولى؛ في النسب بالنقاط المئوية.',
    en: 'From the first year; of shares in percentage points.',
  },
  'column.baseline_change_low.means': {
    he: 'סביר שהשינוי הוא בין שני הגבולות; ריק כשאיש לא אומר כמה נספרו.',
    ar: 'يُرجّح أن التغيّر بين الحدّين؛ فارغ حيث لا يُذكر كم أُحصي.',
    en: 'The change may well lie between the two ends; empty where nobody says how many were counted.',
  },
  'column.baseline_change_high.means': {
    he: 'הגבול העליון, ביחידה של המדד.',
    ar: 'الحد الأعلى بوحدة المؤشر.',
    en: 'The upper end, in the indicator’s unit.',
  },
  'column.baseline_change_p.means': {
    he: 'ההסתברות לראות שינוי כזה מהשנה הראשונה לו הייתה זו מקריות בלבד; ריק כשאין לה גודל.',
    ar: 'احتمال رؤية تغيّر كهذا عن السنة الأولى لو كان صدفة فقط؛ فارغ حيث لا مقدار للصدفة.',
    en: 'The probability of such a change from the first year were it chance alone; empty where chance has no size.',
  },
  'column.baseline_change_test.means': {
    he: 'לפי איזה מבחן חושב p; ריק כשלא חושב.',
    ar: 'بحسب أي اختبار حُسب p؛ فارغ حيث لم يُحسب.',
    en: 'The test that p is by; empty where there is no p.',
  },
  'column.first_school_year.means': {
    he: 'השנה הראשונה שנמדדה באותה משמעות; כשהגדרה משתנה מתחיל מהלך חדש.',
    ar: 'أول سنة قيست بالمعنى نفسه؛ وحين يتغيّر التعريف يبدأ مجرى جديد.',
    en: 'The first year measured in one meaning; where a definition changes another course begins.',
  },
  'column.last_school_year.means': {
    he: 'השנה האחרונה שנמדדה באותה משמעות.',
    ar: 'آخر سنة قيست بالمعنى نفسه.',
    en: 'The last year measured in that meaning.',
  },
  'column.is_latest.means': {
    he: 'לא: ההגדרה השתנתה מאז, ומהלך אחר ממשיך.',
    ar: 'لا: تغيّر التعريف منذئذ، ويتابع مجرى آخر.',
    en: 'No: the definition has changed since, and another course goes on.',
  },
  'column.years_count.means': {
    he: 'כמה שנים נמדדו באותה משמעות.',
    ar: 'كم سنة قيست بالمعنى نفسه.',
    en: 'How many years were measured in that meaning.',
  },
  'column.judged_years_count.means': {
    he: 'בלי שנים שהמקור עצמו מסמן כלא מדויקות.',
    ar: 'دون سنوات يعلّمها المصدر نفسه غير دقيقة.',
    en: 'Without years that their own source calls imprecise.',
  },
  'column.slope.means': {
    he: 'כמה משתנה המדד בשנה, ביחידה שלו: החציון של כל זוגות השנים (תייל–סן). ריק בפחות מארבע שנים.',
    ar: 'كم يتغيّر المؤشر في السنة بوحدته: وسيط جميع أزواج السنوات (تايل–سين). فارغ في أقل من أربع سنوات.',
    en: 'What a year brings, in the indicator’s unit: the median over all pairs of years (Theil–Sen). Empty with fewer than four years.',
  },
  'column.slope_low.means': {
    he: 'סביר שהשיפוע הוא בין שני הגבולות; ריק בפחות מחמש שנים.',
    ar: 'يُرجّح أن الميل بين الحدّين؛ فارغ في أقل من خمس سنوات.',
    en: 'The slope may well lie between the two ends; empty with fewer than five years.',
  },
  'column.slope_high.means': {
    he: 'הגבול העליון; ריק בפחות מחמש שנים.',
    ar: 'الحد الأعلى؛ فارغ في أقل من خمس سنوات.',
    en: 'The upper end; empty with fewer than five years.',
  },
  'column.trend_tau.means': {
    he: 'עד כמה השנים מסודרות בכיוון אחד: 1 כולן עולות, ‎−1 כולן יורדות. ריק בפחות מארבע.',
    ar: 'كم تسير السنوات في اتجاه واحد: 1 كلها ترتفع، ‎−1 كلها تنخفض. فارغ في أقل من أربع.',
    en: 'How far the years run one way: 1 all rise, −1 all fall. Empty with fewer than four.',
  },
  'column.trend_p.means': {
    he: 'ההסתברות למהלך כזה של השנים בסדר אקראי (מאן–קנדל). ריק בפחות מארבע שנים.',
    ar: 'احتمال مجرى كهذا في ترتيب عشوائي للسنوات (مان–كندال). فارغ في أقل من أربع سنوات.',
    en: 'The probability of such a course were the order of years chance (Mann–Kendall). Empty with fewer than four.',
  },
  'column.behaviour_centre.means': {
    he: 'האמצע שהערך נע סביבו; רק בשתים־עשרה שנים רצופות בלי מגמה, אחרת ריק.',
    ar: 'الوسط الذي تتحرك القيمة حوله؛ فقط في اثنتي عشرة سنة متتالية دون اتجاه، وإلا ففارغ.',
    en: 'The middle it moves around; only of twelve years in a row without a trend, otherwise empty.',
  },
  'column.behaviour_low.means': {
    he: 'הערך נע מעצמו בין שני הגבולות, ביחידה של המדד; ריק כמו המרכז.',
    ar: 'تتحرك القيمة من تلقاء نفسها بين الحدّين بوحدة المؤشر؛ فارغ كالمركز.',
    en: 'By itself the value moves between the two limits, in the indicator’s unit; empty as the centre is.',
  },
  'column.behaviour_high.means': {
    he: 'הגבול העליון; ריק כמו המרכז.',
    ar: 'الحد الأعلى؛ فارغ كالمركز.',
    en: 'The upper limit; empty as the centre is.',
  },
  'column.behaviour_outside_count.means': {
    he: 'בכמה שנים הערך יצא מן התחום הרגיל; ריק כשאין תחום.',
    ar: 'في كم سنة خرجت القيمة من المجال المعتاد؛ فارغ حيث لا مجال.',
    en: 'In how many years the value lay outside its usual range; empty where there is no range.',
  },
  'column.judged_by.means': {
    he: 'לפי מה נקבע מה אפשר לומר; ריק כשיש מעט מדי שנים.',
    ar: 'بحسب ماذا تقرّر ما يمكن قوله؛ فارغ حيث السنوات قليلة جدًا.',
    en: 'What decided what can be said; empty where there are too few years.',
  },
  'column.judged_from_school_year.means': {
    he: 'השנה שממנה נשפט; ריק כשיש מעט מדי שנים.',
    ar: 'السنة التي يُحكم منذها؛ فارغ حيث السنوات قليلة جدًا.',
    en: 'The year it is judged from; empty where there are too few years.',
  },
  'column.series.p.means': {
    he: 'ההסתברות לראות זאת לו הייתה זו מקריות בלבד, לפי מה שקבע; ריק כשיש מעט מדי שנים.',
    ar: 'احتمال رؤية ذلك لو كان صدفة فقط، بحسب ما قرّره؛ فارغ حيث السنوات قليلة جدًا.',
    en: 'The probability of this were it chance alone, by what decided; empty where there are too few years.',
  },
  'column.q.means': {
    he: 'p אחרי תיקון לכל השורות שבוחנים יחד (בנג׳מיני–הוכברג); עד 0.05 כתוב עלה או ירד.',
    ar: 'p بعد التصحيح لجميع الأسطر التي تُفحص معًا (بنجاميني–هوخبرغ)؛ حتى 0.05 يُكتب ارتفع أو انخفض.',
    en: 'p adjusted for all lines looked at together (Benjamini–Hochberg); up to 0.05 it says rose or fell.',
  },
  'column.series.verdict.means': {
    he: 'עלה, ירד, אין שינוי שמספרים כאלה יכולים להראות, או מעט מדי שנים.',
    ar: 'ارتفع، انخفض، لا تغيّر يمكن لأعداد كهذه أن تُظهره، أو سنوات قليلة جدًا.',
    en: 'Rose, fell, no change that such numbers can show, or too few years.',
  },
  'column.among.means': {
    he: 'כל הרשויות שיש להן המדד באותה שנה, או רק דומות: אותו סוג, אותו גודל ואותו אשכול.',
    ar: 'جميع السلطات التي لها المؤشر في تلك السنة، أو المشابهة فقط: النوع والحجم والعنقود نفسه.',
    en: 'All authorities that have the indicator in that year, or only like ones: the same kind, size and cluster.',
  },
  'column.authorities_count.means': {
    he: 'כמה רשויות הושוו, עם זו.',
    ar: 'كم سلطة قورنت، وهذه منها.',
    en: 'How many were compared, this one among them.',
  },
  'column.first_is.means': {
    he: 'איזה ערך מקבל מקום 1: הטוב, ובמדד בלי כיוון הגבוה.',
    ar: 'أي قيمة تنال المرتبة 1: الأفضل، وفي مؤشر بلا اتجاه الأعلى.',
    en: 'Which value has rank 1: the better, and of an indicator without a direction the highest.',
  },
  'column.rank.means': {
    he: '1 הוא הראשון; לשווים אותו מקום.',
    ar: '1 هي الأولى؛ وللمتساوين المرتبة نفسها.',
    en: '1 is the first; equals share a rank.',
  },
  'column.rank_best.means': {
    he: 'המקום הטוב ביותר שהמספרים מאפשרים, 95%; ריק כשאיש לא אומר כמה נספרו.',
    ar: 'أفضل مرتبة تسمح بها الأعداد، 95%؛ فارغ حيث لا يُذكر كم أُحصي.',
    en: 'The best rank the numbers allow, 95%; empty where nobody says how many were counted.',
  },
  'column.rank_worst.means': {
    he: 'המקום הנמוך ביותר שהמספרים מאפשרים, 95%; ריק כשאיש לא אומר כמה נספרו.',
    ar: 'أدنى مرتبة تسمح بها الأعداد، 95%؛ فارغ حيث لا يُذكر كم أُحصي.',
    en: 'The worst rank the numbers allow, 95%; empty where nobody says how many were counted.',
  },
  'column.median_value.means': {
    he: 'הערך האמצעי בין הרשויות שהושוו, ביחידה של המדד.',
    ar: 'القيمة الوسطى بين السلطات التي قورنت، بوحدة المؤشر.',
    en: 'The middle value of those compared, in the indicator’s unit.',
  },
} as const satisfies Record<string, Words>
