import type { Words } from '../language.ts'

/** What each column of the measurement plan’s tables means: its unit, and why it may be empty. A title alone is never enough. */
export const measurementMeanings = {
  'column.is_measured.means': {
    he: 'האם יש למדד ערך בשנה הזאת; ריק במה שאינו מדד של מדד.',
    ar: 'هل للمؤشر قيمة في هذه السنة؛ فارغ فيما ليس مؤشرًا من مَدَد.',
    en: 'Whether the indicator has a value in that year; empty for what is no indicator of Madad’s.',
  },
  'column.measurement_id.means': {
    he: 'מזהה קבוע של המדידה, מקובץ לקובץ.',
    ar: 'معرّف ثابت للقياس من ملف إلى ملف.',
    en: 'A steady id of the measurement, from file to file.',
  },
  'column.measurement.name.means': {
    he: 'מה מודדים, כפי שכתוב בתכנית המדידה.',
    ar: 'ما يُقاس، كما كُتب في خطة القياس.',
    en: 'What is measured, as the measurement plan says.',
  },
  'column.measurement.indicator_id.means': {
    he: 'המדד שזה מזין; ריק כשזה אינו מדד של מדד.',
    ar: 'المؤشر الذي يغذّيه؛ فارغ حيث ليس مؤشرًا من مَدَد.',
    en: 'The indicator it feeds; empty where it is none of Madad’s.',
  },
  'column.method.means': {
    he: 'כמותית או איכותית; ריק כשלא נכתב.',
    ar: 'كمية أو نوعية؛ فارغ حيث لم يُكتب.',
    en: 'Quantitative or qualitative; empty where it is not written.',
  },
  'column.collector.means': {
    he: 'התפקיד שאוסף; ריק כשלא נכתב.',
    ar: 'الوظيفة التي تجمع؛ فارغ حيث لم تُكتب.',
    en: 'The role that collects; empty where none is written.',
  },
  'column.analyst.means': {
    he: 'התפקיד שמנתח; ריק כשאין מי שינתח.',
    ar: 'الوظيفة التي تحلل؛ فارغ حيث لا أحد يحلل.',
    en: 'The role that analyses; empty where nobody does.',
  },
  'column.is_one_person.means': {
    he: 'כן: אותו תפקיד אוסף ומנתח, וכשהוא חסר המדידה נעצרת.',
    ar: 'نعم: الوظيفة نفسها تجمع وتحلل، وعند غيابها يتوقف القياس.',
    en: 'Yes: the same role collects and analyses, and when it is away the measurement stops.',
  },
  'column.cadence.means': { he: 'כל כמה זמן מודדים.', ar: 'كل كم من الوقت يُقاس.', en: 'How often it is measured.' },
  'column.respondents.means': {
    he: 'מי ממלא את השאלון; ריק כשלא שואלים איש.',
    ar: 'من يملأ الاستبيان؛ فارغ حيث لا يُسأل أحد.',
    en: 'Who fills the questionnaire in; empty where nobody is asked.',
  },
  'column.round_hours_count.means': {
    he: 'שעות עבודה של כל העוסקים בסבב אחד; ריק כשלא נכתב.',
    ar: 'ساعات عمل جميع العاملين في جولة واحدة؛ فارغ حيث لم يُكتب.',
    en: 'Hours of work of all who take part in one round; empty where it is not written.',
  },
  'column.round_ils.means': {
    he: 'שקלים לסבב אחד, בלי שעות העבודה; ריק כשלא נכתב.',
    ar: 'شواكل للجولة الواحدة دون ساعات العمل؛ فارغ حيث لم يُكتب.',
    en: 'Shekels for one round, without the hours; empty where it is not written.',
  },
  'column.respondent_minutes_count.means': {
    he: 'דקות שאדם אחד משיב בסבב; ריק כשלא שואלים איש.',
    ar: 'دقائق يجيب فيها شخص واحد في الجولة؛ فارغ حيث لا يُسأل أحد.',
    en: 'Minutes that one person answers for in a round; empty where nobody is asked.',
  },
  'column.rounds_count.means': { he: 'כמה סבבים יש בשנה.', ar: 'كم جولة في السنة.', en: 'How many rounds a year has.' },
  'column.due_date.means': {
    he: 'היום שעד אליו המדידה של השנה צריכה להיות.',
    ar: 'اليوم الذي يجب أن يتم حتى حلوله قياس السنة.',
    en: 'The day the year’s measurement is due.',
  },
  'column.last_opened_on.means': {
    he: 'היום האחרון שבו נפתח העמוד של המדד; ריק כשלא נפתח.',
    ar: 'آخر يوم فُتحت فيه صفحة المؤشر؛ فارغ حيث لم تُفتح.',
    en: 'The last day the indicator’s page was opened; empty where it never was.',
  },
  'column.opened_days_count.means': {
    he: 'בכמה ימים העמוד נפתח; לא נספר בידי מי. ריק כשלא נספר.',
    ar: 'في كم يوم فُتحت الصفحة؛ لا يُعدّ من فتحها. فارغ حيث لم يُعدّ.',
    en: 'On how many days the page was opened; by whom is not kept. Empty where nothing was counted.',
  },
  'column.counted_since.means': {
    he: 'היום הראשון שבו נספרו פתיחות של עמודים.',
    ar: 'أول يوم عُدّت فيه مرات فتح الصفحات.',
    en: 'The first day on which openings of pages were counted.',
  },
  'column.measurement_count.means': {
    he: 'כמה מדידות יש בתכנית המדידה של השנה.',
    ar: 'كم قياسًا في خطة القياس للسنة.',
    en: 'How many measurements the year’s measurement plan has.',
  },
  'column.hours_count.means': {
    he: 'שעות עבודה שהמדידות של השנה דורשות; ריק כשלא נכתב.',
    ar: 'ساعات عمل تتطلبها قياسات السنة؛ فارغ حيث لم يُكتب.',
    en: 'Hours of work that the year’s measurements take; empty where it is not written.',
  },
  'column.cost_ils.means': {
    he: 'שקלים שהמדידות של השנה דורשות; ריק כשלא נכתב.',
    ar: 'شواكل تتطلبها قياسات السنة؛ فارغ حيث لم يُكتب.',
    en: 'Shekels that the year’s measurements take; empty where it is not written.',
  },
  'column.budget_hours_count.means': {
    he: 'שעות שהוקצו לציר באותה שנה; ריק כשלא הוקצו.',
    ar: 'ساعات خُصصت للمحور في تلك السنة؛ فارغ حيث لم تُخصص.',
    en: 'Hours allotted to the axis in that year; empty where none are.',
  },
  'column.budget_ils.means': {
    he: 'שקלים שהוקצו לציר באותה שנה; ריק כשלא הוקצו.',
    ar: 'شواكل خُصصت للمحور في تلك السنة؛ فارغ حيث لم تُخصص.',
    en: 'Shekels allotted to the axis in that year; empty where none are.',
  },
  'column.minutes_count.means': {
    he: 'דקות שאדם אחד מתבקש להשיב בשנה, בכל המדידות יחד.',
    ar: 'دقائق يُطلب من شخص واحد الإجابة فيها في السنة، في كل القياسات معًا.',
    en: 'Minutes one person is asked for in a year, all measurements together.',
  },
} as const satisfies Record<string, Words>
