import type { Words } from '../language.ts'

/** What each column of tables of numbers means: its unit, and why it may be empty. A title alone is never enough. */
export const indicatorMeanings = {
  'column.institution_id.means': {
    he: 'ריק בסכום של הרשות כולה.',
    ar: 'فارغ في مجموع السلطة كلها.',
    en: 'Empty in totals of the whole authority.',
  },
  'column.breakdown.means': {
    he: 'לפי מה המספר מפולח; ריק בסכומים.',
    ar: 'بحسب ماذا قُسّم الرقم؛ فارغ في المجاميع.',
    en: 'What the number is split by; empty in totals.',
  },
  'column.value.means': {
    he: 'הערך של המדד, ביחידה שלו: שיעורים באחוזים. מה שאין לו ערך אומר במילה מדוע.',
    ar: 'قيمة المؤشر بوحدته: النسب بالمئة. وحيث لا قيمة تذكر كلمةٌ السبب.',
    en: 'The indicator’s value in its own unit, shares as percent. Where there is none a word says why.',
  },
  'column.ci_low.means': {
    he: 'גבול תחתון של רווח בר־סמך: הערך עצמו סביר בין שני הגבולות.',
    ar: 'الحد الأدنى لمجال الثقة: القيمة نفسها مرجّحة بين الحدّين.',
    en: 'Lower end of the confidence interval: the true value may well lie between the two ends.',
  },
  'column.status.means': {
    he: 'נמדד, או מדוע אין מספר: נחסם כי הקבוצה קטנה, אין נתון, לא רלוונטי.',
    ar: 'قيس، أو سبب غياب الرقم: حُجب لأن المجموعة صغيرة، لا معطيات، غير ذي صلة.',
    en: 'Measured, or why there is no number: withheld because the group is small, no data, not applicable.',
  },
  'column.map.change.means': {
    he: 'מהמדידה הקודמת; בשיעורים בנקודות אחוז.',
    ar: 'عن القياس السابق؛ في النسب بالنقاط المئوية.',
    en: 'From the last measurement; of shares in percentage points.',
  },
  'column.vintage_id.means': {
    he: 'הקובץ שהמספר בא ממנו; פרטיו למטה.',
    ar: 'الملف الذي جاء منه الرقم؛ تفاصيله أدناه.',
    en: 'The file the number came from; more of it below.',
  },
  'column.indicator_id.means': {
    he: 'המדד בשמו; ב־CSV המזהה שלו.',
    ar: 'المؤشر باسمه؛ وفي CSV معرّفه.',
    en: 'The indicator by its title; in the CSV file by its id.',
  },
  'column.indicator_name.means': {
    he: 'כמו שהוא כתוב בקובץ של התכנית; כאן בשם שמדד מציג, אם הוא מוכר.',
    ar: 'كما كُتب في ملف الخطة؛ وهنا بالاسم الذي يعرضه مَدَد إن كان معروفًا.',
    en: 'As the plan’s file writes it; here by the title Madad shows where it is known.',
  },
  'column.authority_id.means': {
    he: 'ארבע ספרות, לפי הלשכה המרכזית לסטטיסטיקה; national: כלל הארץ.',
    ar: 'أربعة أرقام بحسب دائرة الإحصاء المركزية؛ national: عموم البلاد.',
    en: 'Four digits, as the Central Bureau of Statistics has them; national: the whole country.',
  },
  'column.institution_name.means': {
    he: 'ריק בסכום של הרשות כולה.',
    ar: 'فارغ في مجموع السلطة كلها.',
    en: 'Empty in totals of the whole authority.',
  },
  'column.school_year.means': {
    he: 'השנה שמתחילה בספטמבר; ב־CSV השנה הלועזית שבה היא נגמרת.',
    ar: 'السنة التي تبدأ في أيلول؛ وفي CSV السنة الميلادية التي تنتهي فيها.',
    en: 'It begins in September; in the CSV file it is the year it ends in.',
  },
  'column.breakdown_value.means': {
    he: 'איזו קבוצה בפילוח; ריק בסכומים.',
    ar: 'أي مجموعة في التقسيم؛ فارغ في المجاميع.',
    en: 'Which group of the split; empty in totals.',
  },
  'column.numerator.means': {
    he: 'כמה מתוך המכנה; ריק כשהמקור מפרסם רק את התוצאה, או כשהמספר נחסם.',
    ar: 'كم من المقام؛ فارغ حيث ينشر المصدر النتيجة وحدها أو حيث حُجب الرقم.',
    en: 'How many of the denominator; empty where the source prints the result alone, or where it is withheld.',
  },
  'column.denominator.means': {
    he: 'מתוך כמה; ריק כשהמקור מפרסם רק את התוצאה, או כשהמספר נחסם.',
    ar: 'من كم؛ فارغ حيث ينشر المصدر النتيجة وحدها أو حيث حُجب الرقم.',
    en: 'Of how many; empty where the source prints the result alone, or where it is withheld.',
  },
  'column.n.means': {
    he: 'כמה אנשים או מקרים מאחורי המספר; ריק כשאיש לא אומר, או כשהקבוצה קטנה ונחסמה.',
    ar: 'كم شخصًا أو حالة وراء الرقم؛ فارغ حيث لا أحد يذكر ذلك أو حيث حُجبت مجموعة صغيرة.',
    en: 'How many people or cases stand behind the number; empty where nobody says, or where a small group is withheld.',
  },
  'column.ci_high.means': {
    he: 'גבול עליון של רווח בר־סמך; ריק כשאין רווח.',
    ar: 'الحد الأعلى لمجال الثقة؛ فارغ حيث لا مجال.',
    en: 'Upper end of the confidence interval; empty where there is none.',
  },
  'column.national_value.means': {
    he: 'אותו מדד בכל הארץ באותה שנה, ביחידה של המדד; ריק כשאינו ידוע.',
    ar: 'المؤشر نفسه في عموم البلاد في السنة نفسها وبوحدته؛ فارغ حيث لا يُعرف.',
    en: 'The same for the whole country in that year, in the indicator’s unit; empty where it is not known.',
  },
  'column.national_status.means': {
    he: 'נמדד, או מדוע אין מספר ארצי.',
    ar: 'قيس، أو سبب غياب الرقم القُطري.',
    en: 'Measured, or why there is no national number.',
  },
  'column.sheet.means': {
    he: 'הגיליון בקובץ שממנו בא המספר; ריק כשבקובץ אין גיליונות.',
    ar: 'ورقة العمل في الملف الذي جاء منه الرقم؛ فارغ حيث لا أوراق في الملف.',
    en: 'The sheet of the file that the number came from; empty where the file has none.',
  },
  'column.cells.means': {
    he: 'התאים בגיליון שמהם בא המספר; ריק כשבאו מכמה גיליונות.',
    ar: 'الخلايا التي جاء منها الرقم؛ فارغ حيث جاءت من عدة أوراق.',
    en: 'The cells that the number came from; empty where they are of several sheets.',
  },
  'column.row.means': {
    he: 'השורה בגיליון, כמו שהתוכנה שפותחת אותו מונה אותן.',
    ar: 'السطر في ورقة العمل كما يعدّه البرنامج الذي يفتحها.',
    en: 'The row of the sheet, as the program that opens it counts them.',
  },
  'column.position.means': {
    he: 'המקום בסדר של התכנית או של השאלון; 1 הוא הראשון.',
    ar: 'الموضع في ترتيب الخطة أو الاستبيان؛ 1 هو الأول.',
    en: 'Its place in the order of the plan or the questionnaire; 1 is the first.',
  },
  'column.source.means': {
    he: 'מאיפה באים הנתונים; ריק כשהתכנית לא אומרת.',
    ar: 'من أين تأتي المعطيات؛ فارغ حيث لا تذكر الخطة.',
    en: 'Where the data come from; empty where the plan does not say.',
  },
  'column.limits.means': {
    he: 'מה המדידה לא אומרת, כפי שנכתב בתכנית; ריק כשלא נכתב.',
    ar: 'ما لا يقوله القياس، كما كُتب في الخطة؛ فارغ حيث لم يُكتب.',
    en: 'What the measurement does not tell, as the plan says; empty where it says nothing.',
  },
  'column.change.means': {
    he: 'ההפרש בין שני המועדים, ביחידה של המספר; ריק במדידה הראשונה.',
    ar: 'الفرق بين الموعدين بوحدة الرقم؛ فارغ في القياس الأول.',
    en: 'The later less the earlier, in the number’s own unit; empty at the first measurement.',
  },
  'column.previous_school_year.means': {
    he: 'השנה שלפניה שנמדדה באותה משמעות; ריק במדידה הראשונה.',
    ar: 'السنة السابقة التي قيست بالمعنى نفسه؛ فارغ في القياس الأول.',
    en: 'The year before it that was measured in the same meaning; empty at the first.',
  },
} as const satisfies Record<string, Words>
