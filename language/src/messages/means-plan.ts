import type { Words } from '../language.ts'

/** What each column of the plan’s tables means: its unit, and why it may be empty. A title alone is never enough. */
export const planMeanings = {
  'column.item_id.means': {
    he: 'קושר בין השורות של תכנית העבודה בקבצים השונים.',
    ar: 'يربط أسطر خطة العمل بين الملفات.',
    en: 'Links rows of the work plan from file to file.',
  },
  'column.plan_item.status.means': {
    he: 'של רכיב פעולה, כפי שנכתב בתכנית.',
    ar: 'لمركّب عمل، كما كُتب في الخطة.',
    en: 'Of an action component, as the plan says.',
  },
  'column.component_count.means': {
    he: 'רכיבי הפעולה של הפריט ושל כל מה שתחתיו.',
    ar: 'مركّبات العمل للبند ولكل ما تحته.',
    en: 'Action components of the item and of all beneath it.',
  },
  'column.due_count.means': {
    he: 'שסיומם המתוכנן עבר כשהתכנית אושרה; בלי מה שהופסק.',
    ar: 'التي انقضى موعد نهايتها المخطط عند اعتماد الخطة؛ دون ما توقف.',
    en: 'Whose planned end had passed when the plan was signed off; what was stopped is left out.',
  },
  'column.withheld_years_count.means': {
    he: 'שנים מאז נקודת המוצא שנמדדו, ואינן מוצגות כי הקבוצה קטנה.',
    ar: 'سنوات منذ نقطة البداية قيست ولا تُعرض لأن المجموعة صغيرة.',
    en: 'Years since the baseline that were measured and are not shown because the group is small.',
  },
  'column.target_id.means': {
    he: 'קושר בין היעדים הכמותיים לשנים שלהם.',
    ar: 'يربط الأهداف الكمية بسنواتها.',
    en: 'Links targets with their years.',
  },
  'column.target_value.means': {
    he: 'הערך, או ביעד של שינוי: גודל השינוי.',
    ar: 'القيمة، أو في هدف التغيير: مقدار التغيير.',
    en: 'The value; of a target of change, how much it is to change.',
  },
  'column.asked_value.means': {
    he: 'הרמה שהיעד דורש; לפני המועד, מה שקצב אחיד מנקודת המוצא היה דורש.',
    ar: 'المستوى الذي يطلبه الهدف؛ وقبل الموعد ما كانت تطلبه وتيرة ثابتة من نقطة البداية.',
    en: 'The level the target asks for; before its year, what an even pace from the baseline would ask.',
  },
  'column.is_sure.means': {
    he: 'האם מה שנדרש נמצא מחוץ לרווח הסמך; ריק כשאין רווח.',
    ar: 'هل المطلوب خارج مجال الثقة؛ فارغ حيث لا مجال.',
    en: 'Whether what was asked for lies outside the interval; empty where there is none.',
  },
  'column.detectable_yearly.means': {
    he: 'השינוי הקטן ביותר שהיה מתגלה בסיכוי של 80% בקבוצה בגודל הזה.',
    ar: 'أصغر تغيير كان سيُكتشف باحتمال 80% في مجموعة بهذا الحجم.',
    en: 'The smallest change that would show with 80% probability in a group of this size.',
  },
  'column.is_in_force.means': {
    he: 'האם התכנית שבתוקף עדיין מגדירה כך.',
    ar: 'هل ما زالت الخطة السارية تعرّفه هكذا.',
    en: 'Whether the plan in force still defines it so.',
  },
  'column.kappa.means': {
    he: 'ההסכמה מעבר למה שהיה צפוי במקרה: 1 היא הסכמה מלאה, 0 כמו במקרה.',
    ar: 'الاتفاق فوق المتوقع صدفةً: 1 اتفاق تام، 0 كما في الصدفة.',
    en: 'Agreement beyond what chance would give: 1 is full, 0 as by chance.',
  },
  'column.answer_coding.alpha.means': {
    he: 'ההסכמה של כל המקודדים מעבר למקרה.',
    ar: 'اتفاق جميع المرمّزين فوق الصدفة.',
    en: 'Agreement of all coders beyond chance.',
  },
  'column.parent_id.means': {
    he: 'של אותו עץ; ריק למעלה.',
    ar: 'من الشجرة نفسها؛ فارغ في الأعلى.',
    en: 'Of the same tree; empty at the top.',
  },
  'column.level.means': {
    he: 'משימה, יעד, מנוף או רכיב פעולה.',
    ar: 'مهمة أو هدف أو رافعة أو مركّب عمل.',
    en: 'Mission, goal, lever or action component.',
  },
  'column.depth.means': {
    he: '1 למעלה; ריק כשמה שמעליו אינו בתכנית.',
    ar: '1 في الأعلى؛ فارغ حيث ما فوقه ليس في الخطة.',
    en: '1 at the top; empty where what is above it is not in the plan.',
  },
  'column.name.means': {
    he: 'השם הקצר, כמו בתכנית.',
    ar: 'الاسم القصير كما في الخطة.',
    en: 'The short name, as in the plan.',
  },
  'column.wording.means': {
    he: 'כפי שאושר; ריק כשבתכנית יש רק שם קצר.',
    ar: 'كما أُقرّت؛ فارغ حيث في الخطة اسم قصير فقط.',
    en: 'As it was agreed; empty where the plan has the short name alone.',
  },
  'column.owner.means': {
    he: 'התפקיד שאחראי; ריק כשלא נכתב.',
    ar: 'الوظيفة المسؤولة؛ فارغ حيث لم تُكتب.',
    en: 'The role that is responsible; empty where none is written.',
  },
  'column.from_year.means': {
    he: 'שנת הלימודים שממנה זה בתכנית.',
    ar: 'السنة الدراسية التي منذها في الخطة.',
    en: 'The school year from which it is in the plan.',
  },
  'column.programme_kind.means': {
    he: 'תכנית ליבה או אחרת, לרכיב; ריק לכל השאר.',
    ar: 'برنامج أساسي أو آخر، للمركّب؛ فارغ لما سواه.',
    en: 'Core programme or other, of a component; empty for all else.',
  },
  'column.executing_body.means': {
    he: 'הארגון שמבצע את הרכיב; ריק לכל השאר.',
    ar: 'المؤسسة التي تنفّذ المركّب؛ فارغ لما سواه.',
    en: 'The organisation that carries the component out; empty for all else.',
  },
  'column.planned_start.means': {
    he: 'היום הראשון המתוכנן; למה שמעל רכיבים: המוקדם שבהם.',
    ar: 'أول يوم مخطط؛ وما فوق المركّبات: أبكرها.',
    en: 'The day it was planned to begin; above components, the earliest of theirs.',
  },
  'column.planned_end.means': {
    he: 'היום האחרון המתוכנן; למה שמעל רכיבים: המאוחר שבהם. ריק כשלא נקבע.',
    ar: 'آخر يوم مخطط؛ وما فوق المركّبات: أحدثها. فارغ حيث لم يُحدد.',
    en: 'The day it was planned to end; above components, the latest of theirs. Empty where none is set.',
  },
  'column.actual_start.means': {
    he: 'היום שבו התחיל; ריק אם עוד לא.',
    ar: 'اليوم الذي بدأ فيه؛ فارغ إن لم يبدأ.',
    en: 'The day it began; empty if it has not.',
  },
  'column.actual_end.means': {
    he: 'היום שבו נגמר; למה שמעל רכיבים, רק כשכולם בוצעו. ריק אם עוד לא.',
    ar: 'اليوم الذي انتهى فيه؛ وما فوق المركّبات فقط حين أُنجزت كلها. فارغ إن لم ينتهِ.',
    en: 'The day it ended; above components only once all are done. Empty if it has not.',
  },
  'column.output.means': {
    he: 'מה סופרים ברכיב: מורים שסיימו, שעות. ריק כשלא נכתב.',
    ar: 'ما يُعدّ في المركّب: معلمون أنهوا، ساعات. فارغ حيث لم يُكتب.',
    en: 'What a component counts: teachers who finished, hours. Empty where it is not written.',
  },
  'column.planned_output.means': {
    he: 'כמה תוכנן עד הסיום, ביחידה של התפוקה.',
    ar: 'كم خُطط حتى النهاية، بوحدة المخرجات.',
    en: 'How much is planned by the end, in the output’s own unit.',
  },
  'column.actual_output.means': {
    he: 'כמה יש עד היום, ביחידה של התפוקה.',
    ar: 'كم تحقق حتى اليوم، بوحدة المخرجات.',
    en: 'How much there is so far, in the output’s own unit.',
  },
  'column.core_count.means': {
    he: 'כמה מרכיבי הפעולה הם תכניות ליבה; ריק כשאין רכיבים.',
    ar: 'كم من مركّبات العمل برامج أساسية؛ فارغ حيث لا مركّبات.',
    en: 'How many of the components are core programmes; empty where there are none.',
  },
  'column.done_count.means': {
    he: 'כמה מן הרכיבים בוצעו; ריק כשאין רכיבים.',
    ar: 'كم من المركّبات أُنجز؛ فارغ حيث لا مركّبات.',
    en: 'How many of the components are done; empty where there are none.',
  },
  'column.due_done_count.means': {
    he: 'כמה מן הרכיבים שמועדם עבר בוצעו.',
    ar: 'كم من المركّبات التي حان موعدها أُنجز.',
    en: 'How many of the components that were due are done.',
  },
  'column.late_done_count.means': {
    he: 'כמה בוצעו אחרי היום המתוכנן.',
    ar: 'كم أُنجز بعد اليوم المخطط.',
    en: 'How many were done after the day planned.',
  },
  'column.planned_ils.means': {
    he: 'שקלים שתוכננו; ריק כשבתכנית אין סכום.',
    ar: 'شواكل خُططت؛ فارغ حيث لا مبلغ في الخطة.',
    en: 'Shekels planned; empty where the plan has no sum.',
  },
  'column.committed_ils.means': {
    he: 'שקלים שגורם מממן כבר התחייב לתת; ריק כשבתכנית אין סכום.',
    ar: 'شواكل التزمت بها جهة ممولة؛ فارغ حيث لا مبلغ في الخطة.',
    en: 'Shekels that a funder has committed to; empty where the plan has no sum.',
  },
  'column.spent_ils.means': {
    he: 'שקלים שהוצאו עד היום; ריק כשבתכנית אין סכום.',
    ar: 'شواكل أُنفقت حتى اليوم؛ فارغ حيث لا مبلغ في الخطة.',
    en: 'Shekels spent so far; empty where the plan has no sum.',
  },
  'column.doing.means': {
    he: 'האם בוצעו כל הרכיבים שמועדם עבר; ריק כשאין רכיבים.',
    ar: 'هل أُنجزت كل المركّبات التي حان موعدها؛ فارغ حيث لا مركّبات.',
    en: 'Whether all components that were due are done; empty where there are none.',
  },
  'column.movement.means': {
    he: 'האם מה שמודד את הפריט זז לכיוון הרצוי; ריק כשאין מה שימדוד אותו.',
    ar: 'هل يتحرك ما يقيس البند في الاتجاه المرغوب؛ فارغ حيث لا شيء يقيسه.',
    en: 'Whether what measures the item moves the wanted way; empty where nothing measures it.',
  },
  'column.verdict.means': {
    he: 'בוצע והמדידה לא זזה: התאוריה בספק; לא בוצע: הביצוע. ריק כשאין מה לשפוט.',
    ar: 'أُنجز ولم يتحرك القياس: النظرية موضع شك؛ لم يُنجز: التنفيذ. فارغ حيث لا شيء يُحكم فيه.',
    en: 'Done and the measure does not move: the theory is in doubt; not done: the execution. Empty where there is nothing to judge.',
  },
  'column.kind.means': {
    he: 'ערך, שינוי לעומת הבסיס, הממוצע הארצי, או ״הגדלה משמעותית״, שצריך להגדיר.',
    ar: 'قيمة، تغيير عن الأساس، المعدل القطري، أو ”زيادة كبيرة“ يلزم تعريفها.',
    en: 'A value, a change against the baseline, the national value, or “a significant increase”, which has to be defined.',
  },
  'column.wanted.means': {
    he: 'לאן המדד אמור לזוז.',
    ar: 'إلى أين يجب أن يتحرك المؤشر.',
    en: 'Which way the indicator is to move.',
  },
  'column.deadline.means': {
    he: 'שנת הלימודים שעד סופה.',
    ar: 'السنة الدراسية التي حتى نهايتها.',
    en: 'The school year by whose end.',
  },
  'column.hold_years.means': {
    he: 'כמה שנים אחרי המועד צריך להחזיק; 0: בלי החזקה.',
    ar: 'كم سنة بعد الموعد يجب الثبات؛ 0: دون ثبات.',
    en: 'How many years it is to be held after its year; 0: none.',
  },
  'column.part.means': {
    he: 'איזה חלק של המדד, במילים של התכנית; ריק: כולו.',
    ar: 'أي جزء من المؤشر، بكلمات الخطة؛ فارغ: كله.',
    en: 'Which part of the indicator, in the plan’s words; empty: all of it.',
  },
  'column.school.means': {
    he: 'לאיזה בית ספר היעד נקבע; ריק: לרשות כולה.',
    ar: 'لأي مدرسة حُدد الهدف؛ فارغ: للسلطة كلها.',
    en: 'The school the target is set for; empty: the whole authority.',
  },
  'column.questionnaire_id.means': {
    he: 'מזהה השאלון; ריק כשלא מדובר בסולם של שאלון.',
    ar: 'معرّف الاستبيان؛ فارغ حيث ليس الأمر سلّمًا في استبيان.',
    en: 'The questionnaire’s id; empty where it is not about a questionnaire’s scale.',
  },
  'column.target.institution_id.means': {
    he: 'בית הספר שנמצא לפי מה שכתוב; ריק: הרשות כולה, או בית ספר שאינו מוכר.',
    ar: 'المدرسة التي وُجدت بحسب المكتوب؛ فارغ: السلطة كلها، أو مدرسة غير معروفة.',
    en: 'The school found by what is written; empty: the whole authority, or a school nobody knows.',
  },
  'column.target_definition.institution_id.means': {
    he: 'בית הספר שנמצא לפי מה שכתוב; ריק: הרשות כולה, או בית ספר שאינו מוכר.',
    ar: 'المدرسة التي وُجدت بحسب المكتوب؛ فارغ: السلطة كلها، أو مدرسة غير معروفة.',
    en: 'The school found by what is written; empty: the whole authority, or a school nobody knows.',
  },
  'column.target.wording.means': {
    he: 'היעד בלשון התכנית; ריק כשלא נכתב.',
    ar: 'الهدف بلغة الخطة؛ فارغ حيث لم يُكتب.',
    en: 'The target in the plan’s own words; empty where there are none.',
  },
  'column.target_definition.wording.means': {
    he: 'היעד בלשון התכנית; ריק כשלא נכתב.',
    ar: 'الهدف بلغة الخطة؛ فارغ حيث لم يُكتب.',
    en: 'The target in the plan’s own words; empty where there are none.',
  },
  'column.baseline_year.means': {
    he: 'השנה שממנה מתחילים; ריק כשעוד לא נמדדה.',
    ar: 'السنة التي نبدأ منها؛ فارغ حيث لم تُقس بعد.',
    en: 'The year one starts from; empty where none has been measured yet.',
  },
  'column.target_definition.baseline_year.means': {
    he: 'השנה שהתכנית מתחילה ממנה; ריק כשהיא לא אומרת.',
    ar: 'السنة التي تبدأ منها الخطة؛ فارغ حيث لا تذكر.',
    en: 'The year the plan starts from; empty where it does not say.',
  },
  'column.baseline_value.means': {
    he: 'הערך בשנת המוצא, ביחידה של המדד; ריק כשאינו ידוע או שנחסם.',
    ar: 'القيمة في سنة البداية بوحدة المؤشر؛ فارغ حيث لا تُعرف أو حُجبت.',
    en: 'The value in the baseline year, in the indicator’s unit; empty where it is not known or withheld.',
  },
  'column.target.state.means': {
    he: 'היכן היעד עומד: במסלול, לא במסלול, הושג, מחזיק, נשמט, הוחמץ; או מדוע אי אפשר לומר.',
    ar: 'أين يقف الهدف: في المسار، خارجه، تحقق، ثابت، تراجع، فات؛ أو لماذا لا يمكن القول.',
    en: 'Where the target stands: on track, off track, reached, holding, lapsed, missed; or why nobody can say.',
  },
  'column.decided_year.means': {
    he: 'השנה שלפיה נקבע המצב; ריק כשעוד אין.',
    ar: 'السنة التي تقررت الحالة بحسبها؛ فارغ حيث لا سنة بعد.',
    en: 'The year the state is by; empty where there is none yet.',
  },
  'column.decided_value.means': {
    he: 'ביחידה של המדד; ריק כמו השנה.',
    ar: 'بوحدة المؤشر؛ فارغ كالسنة.',
    en: 'In the indicator’s unit; empty as the year is.',
  },
  'column.reached_year.means': {
    he: 'השנה הראשונה שבה הושג; ריק כשעוד לא.',
    ar: 'أول سنة تحقق فيها؛ فارغ حيث لم يتحقق.',
    en: 'The first year it was reached; empty where it has not been.',
  },
  'column.held_years.means': {
    he: 'כמה שנים אחרי שהושג הוא מוחזק.',
    ar: 'كم سنة ثبت بعد تحققه.',
    en: 'How many years it has been held since it was reached.',
  },
  'column.latest_year.means': {
    he: 'השנה האחרונה שנמדדה ומוצגת; ריק כשאין.',
    ar: 'آخر سنة قيست وتُعرض؛ فارغ حيث لا سنة.',
    en: 'The last year that was measured and is shown; empty where there is none.',
  },
  'column.detectable_pooled.means': {
    he: 'כמו בשנה אחת, כשכל השנים עד המועד נספרות יחד.',
    ar: 'كما في سنة واحدة، حين تُعدّ كل السنوات حتى الموعد معًا.',
    en: 'As of one year, with all years to the deadline counted together.',
  },
  'column.years_pooled.means': {
    he: 'כמה שנים יחד, מנקודת המוצא ועד המועד.',
    ar: 'كم سنة معًا، من نقطة البداية حتى الموعد.',
    en: 'How many years together, from the baseline to the deadline.',
  },
  'column.cases_per_year.means': {
    he: 'כמה נמדדו בשנה האחרונה; ריק כשאיש לא אומר.',
    ar: 'كم قيس في السنة الأخيرة؛ فارغ حيث لا أحد يذكر.',
    en: 'How many were measured in the latest year; empty where nobody says.',
  },
  'column.level_value.means': {
    he: 'הערך שהיעד דורש בשנה הזאת, ביחידה של המדד; ריק כשאין לדעת.',
    ar: 'القيمة التي يطلبها الهدف في هذه السنة بوحدة المؤشر؛ فارغ حيث لا يُعرف.',
    en: 'The value the target asks for in that year, in the indicator’s unit; empty where nobody knows.',
  },
  'column.is_met.means': {
    he: 'האם הערך מגיע למה שנדרש; ריק כשאחד מהם חסר.',
    ar: 'هل تبلغ القيمة المطلوب؛ فارغ حيث ينقص أحدهما.',
    en: 'Whether the value comes up to what is asked; empty where one of them is missing.',
  },
  'column.advice_id.means': {
    he: 'איזו עצה; אותה מילה בכל השורות שלה.',
    ar: 'أي نصيحة؛ الكلمة نفسها في جميع أسطرها.',
    en: 'Which piece of advice; the same word in all its rows.',
  },
  'column.axis.means': {
    he: 'אחד משלושת הצירים של המדידה, או המדידה עצמה.',
    ar: 'أحد محاور القياس الثلاثة، أو القياس نفسه.',
    en: 'One of the three axes of measuring, or the measuring itself.',
  },
  'column.subject_kind.means': {
    he: 'על מה העצה: גוף, שותף, יעד, מדד, מדידה, ציר.',
    ar: 'عن ماذا النصيحة: هيئة، شريك، هدف، مؤشر، قياس، محور.',
    en: 'What the advice is about: a body, a partner, a goal, an indicator, a measurement, an axis.',
  },
  'column.subject_id.means': {
    he: 'מזהה קבוע של אותו דבר, לתכנות.',
    ar: 'معرّف ثابت للأمر نفسه، للبرامج.',
    en: 'A steady id of it, for programs.',
  },
  'column.subject_name.means': {
    he: 'שמו; ריק כשאין לו שם.',
    ar: 'اسمه؛ فارغ حيث لا اسم له.',
    en: 'Its name; empty where it has none.',
  },
  'column.found.means': {
    he: 'מה נמצא, בשמות: מדדים, קבוצות. ריק כשאין מה להוסיף.',
    ar: 'ما وُجد، بالأسماء: مؤشرات، مجموعات. فارغ حيث لا إضافة.',
    en: 'What was found, by name: indicators, groups. Empty where there is nothing to add.',
  },
  'column.advice.school_year.means': {
    he: 'השנה שבה זה נמצא; ריק כשזה לא של שנה אחת.',
    ar: 'السنة التي وُجد فيها ذلك؛ فارغ حيث لا يخص سنة واحدة.',
    en: 'The year it was found in; empty where it is not of one year.',
  },
  'column.found_number.means': {
    he: 'במונחים של העצה: חברים, יושבי ראש, תכניות ליבה, רבעונים, שעות, מקודדים, α של קריפנדורף. ריק כשאין מספר.',
    ar: 'بمصطلحات النصيحة: أعضاء، رؤساء، برامج أساسية، أرباع سنة، ساعات، مرمّزون، α لكريبندورف. فارغ حيث لا عدد.',
    en: 'In the advice’s own terms: members, chairs, core programmes, quarters, hours, coders, Krippendorff’s α. Empty where there is no number.',
  },
  'column.wanted_from.means': {
    he: 'באותם מונחים, לפי המדריך או התקציב; ריק כשאין גבול תחתון.',
    ar: 'بالمصطلحات نفسها، بحسب الدليل أو الميزانية؛ فارغ حيث لا حد أدنى.',
    en: 'In the same terms, by the guide or the budget; empty where there is no lower limit.',
  },
  'column.wanted_to.means': {
    he: 'באותם מונחים, לפי המדריך או התקציב; ריק כשאין גבול עליון.',
    ar: 'بالمصطلحات نفسها، بحسب الدليل أو الميزانية؛ فارغ حيث لا حد أعلى.',
    en: 'In the same terms, by the guide or the budget; empty where there is no upper limit.',
  },
  'column.reason.means': {
    he: 'מדוע זה חשוב, לפי המדריך.',
    ar: 'لماذا هذا مهم، بحسب الدليل.',
    en: 'Why it matters, by the guide.',
  },
  'column.question.means': {
    he: 'השאלה הפתוחה, כפי שנשאלה.',
    ar: 'السؤال المفتوح كما سُئل.',
    en: 'The open question, as it was asked.',
  },
  'column.code.means': {
    he: 'המספר בספר הקודים; ריק כשאין.',
    ar: 'الرقم في كتاب الرموز؛ فارغ حيث لا رقم.',
    en: 'Its number in the codebook; empty where there is none.',
  },
  'column.theme.means': {
    he: 'שמו בספר הקודים; ריק כשהמספר אינו בו.',
    ar: 'اسمه في كتاب الرموز؛ فارغ حيث الرقم ليس فيه.',
    en: 'Its name in the codebook; empty where the codebook lacks the number.',
  },
  'column.share.means': {
    he: 'מן התשובות שקודדו, 0%–100% (ב־CSV 0–1); ריק כשהקבוצה קטנה.',
    ar: 'من الإجابات المرمّزة، 0%–100% (في CSV 0–1)؛ فارغ حيث المجموعة صغيرة.',
    en: 'Of the answers coded, 0%–100% (0–1 in the CSV file); empty where the group is small.',
  },
  'column.answer_count.means': {
    he: 'כמה תשובות קודדו; ריק כשהן מעטות.',
    ar: 'كم إجابة رُمّزت؛ فارغ حيث هي قليلة.',
    en: 'How many answers were coded; empty where they are few.',
  },
  'column.coder_count.means': {
    he: 'כמה אנשים קודדו, כל אחד לבדו.',
    ar: 'كم شخصًا رمّز، كل على حدة.',
    en: 'How many people coded, each alone.',
  },
  'column.both_count.means': {
    he: 'כמה תשובות קידדו שני המקודדים הראשונים; ריק כשהן מעטות.',
    ar: 'كم إجابة رمّزها أول مرمّزَين؛ فارغ حيث هي قليلة.',
    en: 'How many answers the first two coders both coded; empty where they are few.',
  },
  'column.agreed_share.means': {
    he: 'באיזה חלק מהן שניהם נתנו אותו קוד, 0%–100% (ב־CSV 0–1).',
    ar: 'في أي نسبة منها أعطى كلاهما الرمز نفسه، 0%–100% (في CSV 0–1).',
    en: 'Of those, the share both gave the same code, 0%–100% (0–1 in the CSV file).',
  },
  'column.kappa_low.means': {
    he: 'הגבול התחתון; ריק כשאי אפשר לחשב.',
    ar: 'الحد الأدنى؛ فارغ حيث لا يمكن الحساب.',
    en: 'The lower end; empty where it cannot be told.',
  },
  'column.kappa_high.means': {
    he: 'הגבול העליון; ריק כשאי אפשר לחשב.',
    ar: 'الحد الأعلى؛ فارغ حيث لا يمكن الحساب.',
    en: 'The upper end; empty where it cannot be told.',
  },
  'column.quotation.means': {
    he: 'מילה במילה, ורק מה שאדם שחרר.',
    ar: 'حرفيًا، وفقط ما أجازه شخص.',
    en: 'Word for word, and only what a person released.',
  },
  'column.released_by.means': {
    he: 'מי שחתם שמותר להראות אותו.',
    ar: 'من وقّع أنه يجوز عرضه.',
    en: 'Who signed that it may be shown.',
  },
} as const satisfies Record<string, Words>
