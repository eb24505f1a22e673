import type { Words } from '../language.ts'

/** What each column of what questionnaires tell means: its unit, and why it may be empty. A title alone is never enough. */
export const questionnaireMeanings = {
  'column.p.means': {
    he: 'ההסתברות לראות הבדל כזה לו הייתה זו מקריות בלבד.',
    ar: 'احتمال رؤية فرق كهذا لو كان الأمر صدفة فقط.',
    en: 'The probability of such a difference were it chance alone.',
  },
  'column.effect_dav.means': {
    he: 'השינוי ביחידות של הפיזור בין אנשים, עם תיקון הדג׳ס.',
    ar: 'التغيّر بوحدات التشتت بين الناس، مع تصحيح هيدجز.',
    en: 'The change in units of how far people differ, with Hedges’ correction.',
  },
  'column.reliable_threshold.means': {
    he: 'מי שזז יותר מזה זז יותר ממה ששגיאת הסולם מסבירה (ג׳ייקובסון וטרואקס).',
    ar: 'من تحرّك أكثر من هذا تحرّك أكثر مما يفسّره خطأ السلّم (جاكوبسون وتروكس).',
    en: 'Who moved by more moved by more than the scale’s error explains (Jacobson and Truax).',
  },
  'column.alpha.means': {
    he: 'עד כמה הפריטים מדברים על דבר אחד.',
    ar: 'كم تتحدث البنود عن أمر واحد.',
    en: 'How far the items speak of one thing.',
  },
  'column.item_analysis.item_id.means': {
    he: 'מזהה הפריט בשאלון.',
    ar: 'معرّف البند في الاستبيان.',
    en: 'The item’s id in the questionnaire.',
  },
  'column.item_rest.means': {
    he: 'המתאם של הפריט עם שאר פריטי הסולם.',
    ar: 'ارتباط البند بباقي بنود السلّم.',
    en: 'The item’s correlation with the rest of the scale.',
  },
  'column.version.means': {
    he: 'הגרסה של השאלון; שאלון שענו עליו אינו משתנה עוד.',
    ar: 'نسخة الاستبيان؛ استبيان أُجيب عنه لا يتغيّر بعدها.',
    en: 'The questionnaire’s version; one that was answered never changes.',
  },
  'column.scale_id.means': {
    he: 'השם הקבוע של הסולם בשאלון; ריק כשלא מדובר בסולם.',
    ar: 'الاسم الثابت للسلّم في الاستبيان؛ فارغ حيث ليس الأمر سلّمًا.',
    en: 'The scale’s steady name in its questionnaire; empty where it is not about a scale.',
  },
  'column.title.means': {
    he: 'מה הסולם מודד, בשם שבשאלון.',
    ar: 'ما يقيسه السلّم، باسمه في الاستبيان.',
    en: 'What the scale measures, by its title in the questionnaire.',
  },
  'column.campaign_id.means': {
    he: 'מזהה של הפצה אחת של השאלון, או של קובץ תשובות אחד.',
    ar: 'معرّف توزيع واحد للاستبيان، أو ملف إجابات واحد.',
    en: 'The id of one campaign of the questionnaire, or of one file of answers.',
  },
  'column.wave.means': {
    he: 'לפני, אחרי, מעקב, או שנה.',
    ar: 'قبل، بعد، متابعة، أو سنة.',
    en: 'Before, after, follow-up, or a year.',
  },
  'column.mean.means': {
    he: 'הציון הממוצע, בנקודות הסולם; ריק כשהקבוצה קטנה.',
    ar: 'معدّل الدرجات بنقاط السلّم؛ فارغ حيث المجموعة صغيرة.',
    en: 'The mean score, in points of the scale; empty where the group is small.',
  },
  'column.sd.means': {
    he: 'עד כמה הציונים של אנשים שונים זה מזה, בנקודות הסולם; ריק כשהקבוצה קטנה.',
    ar: 'كم تختلف درجات الناس، بنقاط السلّم؛ فارغ حيث المجموعة صغيرة.',
    en: 'How far people’s scores differ, in points of the scale; empty where the group is small.',
  },
  'column.low.means': {
    he: 'הציון הנמוך ביותר שאפשר לקבל.',
    ar: 'أدنى درجة ممكنة.',
    en: 'The lowest score there can be.',
  },
  'column.high.means': {
    he: 'הציון הגבוה ביותר שאפשר לקבל.',
    ar: 'أعلى درجة ممكنة.',
    en: 'The highest score there can be.',
  },
  'column.programme_id.means': {
    he: 'התכנית שעליה נשאלו; ריק כשלא נשאלו על אחת.',
    ar: 'البرنامج الذي سُئل عنه؛ فارغ حيث لم يُسأل عن برنامج.',
    en: 'The programme that was asked about; empty where it was about none.',
  },
  'column.body_id.means': {
    he: 'הגוף שעליו נשאלו; ריק כשלא נשאלו על אחד.',
    ar: 'الهيئة التي سُئل عنها؛ فارغ حيث لم يُسأل عن هيئة.',
    en: 'The body that was asked about; empty where it was about none.',
  },
  'column.before_school_year.means': {
    he: 'השנה של המועד המוקדם.',
    ar: 'سنة الموعد الأسبق.',
    en: 'The year of the earlier wave.',
  },
  'column.before_wave.means': {
    he: 'המועד המוקדם משני המועדים.',
    ar: 'الأسبق من الموعدين.',
    en: 'The earlier of the two waves.',
  },
  'column.after_school_year.means': {
    he: 'השנה של המועד המאוחר.',
    ar: 'سنة الموعد اللاحق.',
    en: 'The year of the later wave.',
  },
  'column.after_wave.means': {
    he: 'המועד המאוחר משני המועדים.',
    ar: 'اللاحق من الموعدين.',
    en: 'The later of the two waves.',
  },
  'column.questionnaire_change.n.means': {
    he: 'אנשים שיש להם ציון בשני המועדים; ריק כשהקבוצה קטנה.',
    ar: 'أشخاص لهم درجة في الموعدين؛ فارغ حيث المجموعة صغيرة.',
    en: 'People with a score both times; empty where the group is small.',
  },
  'column.questionnaire_change.change.means': {
    he: 'הממוצע של השינוי של אותם אנשים, בנקודות הסולם; ריק כשהקבוצה קטנה.',
    ar: 'معدّل تغيّر الأشخاص أنفسهم بنقاط السلّم؛ فارغ حيث المجموعة صغيرة.',
    en: 'The mean change of the same people, in points of the scale; empty where the group is small.',
  },
  'column.wilcoxon_p.means': {
    he: 'אותה שאלה במבחן שאינו מניח דבר על צורת הפיזור.',
    ar: 'السؤال نفسه باختبار لا يفترض شيئًا عن شكل التوزيع.',
    en: 'The same question by a test that assumes nothing of how scores are spread.',
  },
  'column.effect_dz.means': {
    he: 'השינוי ביחידות של הפיזור של השינויים עצמם.',
    ar: 'التغيّر بوحدات تشتت التغيّرات نفسها.',
    en: 'The change in units of how far the changes themselves differ.',
  },
  'column.effect_d.means': {
    he: 'ההפרש ביחידות של הפיזור בין אנשים, עם תיקון הדג׳ס.',
    ar: 'الفرق بوحدات التشتت بين الناس، مع تصحيح هيدجز.',
    en: 'The difference in units of how far people differ, with Hedges’ correction.',
  },
  'column.reliability.means': {
    he: 'α של קרונבך במועד המוקדם; ממנה בא הסף של השינוי. ריק כשאי אפשר לחשב.',
    ar: 'α لكرونباخ في الموعد الأسبق؛ منه يأتي حدّ التغيّر. فارغ حيث لا يمكن الحساب.',
    en: 'Cronbach’s α of the earlier wave, which the threshold of change comes from; empty where it cannot be told.',
  },
  'column.improved_share.means': {
    he: 'מן הזוגות, אלה שעלו ביותר משגיאת המדידה, 0%–100% (ב־CSV 0–1).',
    ar: 'من الأزواج، من ارتفعوا بأكثر من خطأ القياس، 0%–100% (في CSV 0–1).',
    en: 'Of the pairs, those who went up by more than the error, 0%–100% (0–1 in the CSV file).',
  },
  'column.unchanged_share.means': {
    he: 'מן הזוגות, אלה שזזו בפחות משגיאת המדידה.',
    ar: 'من الأزواج، من تحركوا بأقل من خطأ القياس.',
    en: 'Of the pairs, those who moved by less than the error.',
  },
  'column.worsened_share.means': {
    he: 'מן הזוגות, אלה שירדו ביותר משגיאת המדידה.',
    ar: 'من الأزواج، من تراجعوا بأكثر من خطأ القياس.',
    en: 'Of the pairs, those who went down by more than the error.',
  },
  'column.before_n.means': {
    he: 'כל מי שענו במועד המוקדם, עם קוד או בלעדיו; ריק כשהקבוצה קטנה.',
    ar: 'كل من أجابوا في الموعد الأسبق، برمز أو دونه؛ فارغ حيث المجموعة صغيرة.',
    en: 'All who answered in the earlier wave, with a code or without; empty where the group is small.',
  },
  'column.after_n.means': {
    he: 'כל מי שענו במועד המאוחר, עם קוד או בלעדיו; ריק כשהקבוצה קטנה.',
    ar: 'كل من أجابوا في الموعد اللاحق، برمز أو دونه؛ فارغ حيث المجموعة صغيرة.',
    en: 'All who answered in the later wave, with a code or without; empty where the group is small.',
  },
  'column.paired_count.means': {
    he: 'כמה מן המאוחרים זווגו למישהו מן המוקדמים לפי הקוד האישי.',
    ar: 'كم من اللاحقين اقترن بأحد من السابقين بحسب الرمز الشخصي.',
    en: 'How many of the later were paired with one of the earlier, by the personal code.',
  },
  'column.one_differs_count.means': {
    he: 'זוגות שבהם תשובה אחת של הקוד האישי שונה.',
    ar: 'أزواج تختلف فيها إجابة واحدة من الرمز الشخصي.',
    en: 'Pairs of whose personal code one answer differs.',
  },
  'column.ambiguous_count.means': {
    he: 'מן המאוחרים, אלה שהקוד שלהם מתאים ליותר מאדם אחד ולכן לא זווגו.',
    ar: 'من اللاحقين، من طابق رمزهم أكثر من شخص ولذلك لم يقترنوا.',
    en: 'Of the later, those whose code fits more than one person and who were therefore not paired.',
  },
  'column.paired_share.means': {
    he: 'מכל מי שענו במועד המאוחר, 0%–100% (ב־CSV 0–1).',
    ar: 'من كل من أجابوا في الموعد اللاحق، 0%–100% (في CSV 0–1).',
    en: 'Of all who answered in the later wave, 0%–100% (0–1 in the CSV file).',
  },
  'column.ambiguous_share.means': {
    he: 'מכל מי שענו במועד המאוחר, 0%–100% (ב־CSV 0–1).',
    ar: 'من كل من أجابوا في الموعد اللاحق، 0%–100% (في CSV 0–1).',
    en: 'Of all who answered in the later wave, 0%–100% (0–1 in the CSV file).',
  },
  'column.expected_wrong_count.means': {
    he: 'כמה מן הזוגות ייתכן שנוצרו במקרה; ריק כשאיש לא השאיר קוד.',
    ar: 'كم من الأزواج قد يكون صدفة؛ فارغ حيث لم يترك أحد رمزًا.',
    en: 'How many of the pairs chance alone may have made; empty where nobody left a code.',
  },
  'column.is_paired.means': {
    he: 'כן: השינוי של אותם אנשים מסופר בטבלה אחרת, וההפרש כאן ריק.',
    ar: 'نعم: تغيّر الأشخاص أنفسهم يُروى في جدول آخر، والفرق هنا فارغ.',
    en: 'Yes: the change of the same people is told in a table of its own, and the difference here is empty.',
  },
  'column.before_mean.means': {
    he: 'של כל מי שענו אז, בנקודות הסולם.',
    ar: 'لكل من أجابوا حينها، بنقاط السلّم.',
    en: 'Of all who answered then, in points of the scale.',
  },
  'column.before_ci_low.means': {
    he: 'הגבול התחתון, בנקודות הסולם; ריק כשהקבוצה קטנה.',
    ar: 'الحد الأدنى بنقاط السلّم؛ فارغ حيث المجموعة صغيرة.',
    en: 'The lower end, in points of the scale; empty where the group is small.',
  },
  'column.before_ci_high.means': {
    he: 'הגבול העליון, בנקודות הסולם; ריק כשהקבוצה קטנה.',
    ar: 'الحد الأعلى بنقاط السلّم؛ فارغ حيث المجموعة صغيرة.',
    en: 'The upper end, in points of the scale; empty where the group is small.',
  },
  'column.after_mean.means': {
    he: 'של כל מי שענו אז, בנקודות הסולם.',
    ar: 'لكل من أجابوا حينها، بنقاط السلّم.',
    en: 'Of all who answered then, in points of the scale.',
  },
  'column.after_ci_low.means': {
    he: 'הגבול התחתון, בנקודות הסולם; ריק כשהקבוצה קטנה.',
    ar: 'الحد الأدنى بنقاط السلّم؛ فارغ حيث المجموعة صغيرة.',
    en: 'The lower end, in points of the scale; empty where the group is small.',
  },
  'column.after_ci_high.means': {
    he: 'הגבול העליון, בנקודות הסולם; ריק כשהקבוצה קטנה.',
    ar: 'الحد الأعلى بنقاط السلّم؛ فارغ حيث المجموعة صغيرة.',
    en: 'The upper end, in points of the scale; empty where the group is small.',
  },
  'column.difference.means': {
    he: 'הממוצע המאוחר פחות המוקדם, של קבוצות שאינן בהכרח אותם אנשים; ריק כשיש שינוי לפי זוגות.',
    ar: 'المعدّل اللاحق ناقص الأسبق، لمجموعتين ليستا بالضرورة الأشخاص أنفسهم؛ فارغ حيث يوجد تغيّر بحسب الأزواج.',
    en: 'The later mean less the earlier, of groups that need not be the same people; empty where the change by pairs is told.',
  },
  'column.language.means': {
    he: 'ריק או ״כל השפות״: כולן יחד.',
    ar: 'فارغ أو ”كل اللغات“: كلها معًا.',
    en: 'Empty, or “all languages”: all together.',
  },
  'column.complete_count.means': {
    he: 'מי שענו על כל פריטי הסולם; α ו־ω הן שלהם.',
    ar: 'من أجابوا عن جميع بنود السلّم؛ α وω لهم.',
    en: 'Those who answered every item of the scale; α and ω are of them.',
  },
  'column.item_count.means': { he: 'כמה פריטים בסולם.', ar: 'كم بندًا في السلّم.', en: 'How many items the scale has.' },
  'column.alpha_ci_low.means': {
    he: 'הגבול התחתון (פלדט); ריק כשאי אפשר לחשב.',
    ar: 'الحد الأدنى (فيلدت)؛ فارغ حيث لا يمكن الحساب.',
    en: 'The lower end (Feldt); empty where it cannot be told.',
  },
  'column.alpha_ci_high.means': {
    he: 'הגבול העליון (פלדט); ריק כשאי אפשר לחשב.',
    ar: 'الحد الأعلى (فيلدت)؛ فارغ حيث لا يمكن الحساب.',
    en: 'The upper end (Feldt); empty where it cannot be told.',
  },
  'column.omega.means': {
    he: 'כמו α, בלי להניח שכל הפריטים שווים; ריק כשאי אפשר לחשב.',
    ar: 'مثل α، دون افتراض تساوي البنود؛ فارغ حيث لا يمكن الحساب.',
    en: 'As α, without taking all items for equal; empty where it cannot be told.',
  },
  'column.published_coefficient.means': {
    he: 'איזה מקדם אחרים פרסמו לשאלון; ריק כשאין.',
    ar: 'أي معامل نشره آخرون للاستبيان؛ فارغ حيث لا معامل.',
    en: 'Which coefficient others published of the instrument; empty where none is known.',
  },
  'column.published_value.means': {
    he: 'מה שאחרים מצאו, להשוואה.',
    ar: 'ما وجده آخرون، للمقارنة.',
    en: 'What others found, to compare with.',
  },
  'column.published_n.means': {
    he: 'כמה ענו אצלם; ריק כשלא כתבו.',
    ar: 'كم أجاب لديهم؛ فارغ حيث لم يذكروا.',
    en: 'How many answered theirs; empty where they do not say.',
  },
  'column.published_reference.means': {
    he: 'המאמר או הדוח שבו זה פורסם.',
    ar: 'المقال أو التقرير الذي نُشر فيه.',
    en: 'The paper or report that has it.',
  },
  'column.text.means': {
    he: 'לשון הפריט, כפי שהמשיבים רואים אותו.',
    ar: 'نص البند كما يراه المجيبون.',
    en: 'The item’s words, as those who answer see them.',
  },
  'column.is_reversed.means': {
    he: 'כן: הסכמה לפריט מורידה את הציון, והוא נהפך לפני שסופרים.',
    ar: 'نعم: الموافقة على البند تخفض الدرجة، ويُقلب قبل العدّ.',
    en: 'Yes: agreeing lowers the score, and it is turned round before it counts.',
  },
  'column.alpha_without.means': {
    he: 'α של הסולם בלי הפריט; גבוהה מזו של כולו: הפריט מושך לכיוון אחר.',
    ar: 'α السلّم دون البند؛ إن كان أعلى من الكل فالبند يشدّ إلى جهة أخرى.',
    en: 'α of the scale without the item; higher than of all, the item pulls another way.',
  },
  'column.floor_share.means': {
    he: 'מי שבחרו בקצה הנמוך, מכל מי שענו על הפריט, 0%–100% (ב־CSV 0–1).',
    ar: 'من اختاروا الطرف الأدنى ممن أجابوا عن البند، 0%–100% (في CSV 0–1).',
    en: 'Those at the lowest score of those who answered the item, 0%–100% (0–1 in the CSV file).',
  },
  'column.ceiling_share.means': {
    he: 'מי שבחרו בקצה הגבוה, מכל מי שענו על הפריט, 0%–100% (ב־CSV 0–1).',
    ar: 'من اختاروا الطرف الأعلى ممن أجابوا عن البند، 0%–100% (في CSV 0–1).',
    en: 'Those at the highest score of those who answered the item, 0%–100% (0–1 in the CSV file).',
  },
  'column.blank_count.means': {
    he: 'כמה דילגו על הפריט; ריק כשהקבוצה קטנה.',
    ar: 'كم تخطّى البند؛ فارغ حيث المجموعة صغيرة.',
    en: 'How many left the item out; empty where the group is small.',
  },
  'column.refused_count.means': {
    he: 'כמה בחרו לא להשיב; ריק כשהקבוצה קטנה.',
    ar: 'كم اختار عدم الإجابة؛ فارغ حيث المجموعة صغيرة.',
    en: 'How many chose not to answer; empty where the group is small.',
  },
  'column.dont_know_count.means': {
    he: 'כמה בחרו ״לא יודעים״; ריק כשהקבוצה קטנה.',
    ar: 'كم اختار ”لا أعرف“؛ فارغ حيث المجموعة صغيرة.',
    en: 'How many chose “do not know”; empty where the group is small.',
  },
  'column.not_asked_count.means': {
    he: 'לכמה הפריט לא הוצג; ריק כשהקבוצה קטנה.',
    ar: 'لكم لم يُعرض البند؛ فارغ حيث المجموعة صغيرة.',
    en: 'To how many the item was not shown; empty where the group is small.',
  },
} as const satisfies Record<string, Words>
