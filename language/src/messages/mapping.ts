import type { Words } from '../language.ts'

/** What is asked and said where a person tells what the columns of a file are, and which school a name is. */
export const mapping = {
  'mapping.asked': {
    he: 'הקובץ בצורה שמדד עוד לא מכיר',
    ar: 'الملف بشكل لا يعرفه مَدَد بعد',
    en: 'The file has a shape that Madad does not know yet',
  },
  'mapping.asked.lead': {
    he: 'מדד כבר ניחש מה יש בכל עמודה. עברו על הניחושים, תקנו ושמרו; זה לוקח כמה דקות, ופעם אחת בלבד.',
    ar: 'خمّن مَدَد ما في كل عمود. راجعوا التخمينات وصححوا واحفظوا؛ يستغرق ذلك بضع دقائق، ومرة واحدة فقط.',
    en: 'Madad has guessed what each column is. Look through the guesses, correct them and save; it takes a few minutes, and only once.',
  },
  'mapping.asked.go': { he: 'מה יש בעמודות', ar: 'ما في الأعمدة', en: 'What the columns are' },
  'mapping.title': { he: 'מה יש בקובץ?', ar: 'ماذا في الملف؟', en: 'What is in the file?' },
  'mapping.lead': {
    he: 'קובץ בצורה כזאת עוד לא הגיע לכאן. כך מדד מבין אותו: בדקו, תקנו מה שצריך ושמרו. בשנה הבאה קובץ כזה ייקרא בלי לשאול.',
    ar: 'لم يصل إلى هنا من قبل ملف بهذا الشكل. هكذا يفهمه مَدَد: افحصوا وصححوا ما يلزم واحفظوا. في السنة القادمة يُقرأ ملف كهذا دون سؤال.',
    en: 'No file of this shape has come here before. This is how Madad understands it: check, correct what needs it, and save. Next year such a file is read without asking.',
  },
  'mapping.back': { he: 'חזרה לקובץ', ar: 'العودة إلى الملف', en: 'Back to the file' },
  'mapping.none': {
    he: 'לא נמצאה טבלה בקובץ',
    ar: 'لم يُعثر على جدول في الملف',
    en: 'No table was found in the file',
  },
  'mapping.none.next': {
    he: 'טבלה היא כמה שורות וכמה עמודות עם כותרות מעליהן. בדקו שזה הקובץ הנכון.',
    ar: 'الجدول عدة صفوف وأعمدة فوقها عناوين. تأكدوا أن هذا هو الملف الصحيح.',
    en: 'A table is some rows and columns with headers above them. Check that this is the right file.',
  },
  'mapping.not_asked': {
    he: 'הקובץ הזה כבר אינו מחכה למיפוי',
    ar: 'هذا الملف لم يعد بانتظار التعيين',
    en: 'This file is no longer waiting to be mapped',
  },
  'mapping.wrong': { he: 'עוד אי אפשר לשמור', ar: 'لا يمكن الحفظ بعد', en: 'This cannot be saved yet' },

  'mapping.place': { he: 'הטבלה', ar: 'الجدول', en: 'The table' },
  'mapping.place.which': { he: 'איזו טבלה', ar: 'أي جدول', en: 'Which table' },
  'mapping.place.option': {
    he: '{sheet}: שורות {from} עד {to}',
    ar: '{sheet}: الصفوف {from} حتى {to}',
    en: '{sheet}: rows {from} to {to}',
  },
  'mapping.place.option.title': {
    he: '{sheet}: {title} (שורות {from} עד {to})',
    ar: '{sheet}: {title} (الصفوف {from} حتى {to})',
    en: '{sheet}: {title} (rows {from} to {to})',
  },
  'mapping.place.file': { he: 'הקובץ', ar: 'الملف', en: 'The file' },
  'mapping.place.hidden': { he: '{sheet} (גיליון מוסתר)', ar: '{sheet} (ورقة مخفية)', en: '{sheet} (hidden sheet)' },
  'mapping.place.summary': {
    he: '{records} שורות של נתונים, {columns} עמודות',
    ar: '{records} صفوف بيانات، {columns} أعمدة',
    en: '{records} rows of data, {columns} columns',
  },
  'mapping.place.rest': {
    he: 'סיכומים: {totals} · הערות: {notes}. אלה אינן נקראות כנתונים.',
    ar: 'مجاميع: {totals} · ملاحظات: {notes}. لا تُقرأ كبيانات.',
    en: 'Totals: {totals} · notes: {notes}. They are not read as data.',
  },
  'mapping.place.correct': {
    he: 'הטבלה לא נמצאה נכון? תקנו את מקומה',
    ar: 'لم يُحدَّد الجدول بشكل صحيح؟ صححوا مكانه',
    en: 'Not found rightly? Correct where it lies',
  },
  'mapping.place.first': { he: 'שורת הכותרות הראשונה', ar: 'صف العناوين الأول', en: 'First row of headers' },
  'mapping.place.data': { he: 'שורת הנתונים הראשונה', ar: 'صف البيانات الأول', en: 'First row of data' },
  'mapping.place.last': { he: 'השורה האחרונה', ar: 'الصف الأخير', en: 'Last row' },
  'mapping.show': { he: 'הצגה מחדש', ar: 'عرض من جديد', en: 'Show again' },

  'mapping.row.title': { he: 'שורת שם', ar: 'صف عنوان الجدول', en: 'title' },
  'mapping.row.header': { he: 'כותרות', ar: 'عناوين', en: 'headers' },
  'mapping.row.record': { he: 'נתונים', ar: 'بيانات', en: 'data' },
  'mapping.row.total': { he: 'סיכום', ar: 'مجموع', en: 'total' },
  'mapping.row.note': { he: 'הערה', ar: 'ملاحظة', en: 'note' },
  'mapping.row.kind': { he: 'מה בשורה', ar: 'ما في الصف', en: 'what the row is' },
  'mapping.row.number': { he: 'שורה', ar: 'الصف', en: 'Row' },

  'mapping.dataset': { he: 'על מה הטבלה', ar: 'عمّ يتحدث الجدول', en: 'What the table is about' },
  'mapping.dataset.label': { he: 'סוג הטבלה', ar: 'نوع الجدول', en: 'Kind of table' },
  'mapping.dataset.fits': { he: 'מתאימים', ar: 'ملائمة', en: 'These fit' },
  'mapping.dataset.others': { he: 'אחרים', ar: 'غيرها', en: 'Others' },
  'mapping.dataset.hint': {
    he: 'אם בחרתם סוג אחר, לחצו על "הצגה מחדש" והעמודות יותאמו לו.',
    ar: 'إن اخترتم نوعًا آخر فاضغطوا "عرض من جديد" لتُلاءم الأعمدة معه.',
    en: 'If you choose another kind, press “Show again” and the columns follow it.',
  },

  'mapping.year': { he: 'שנת הלימודים', ar: 'السنة الدراسية', en: 'The school year' },
  'mapping.year.header': {
    he: 'השנה כתובה בכותרות העמודות: {years}.',
    ar: 'السنة مكتوبة في عناوين الأعمدة: {years}.',
    en: 'The year stands in the column headers: {years}.',
  },
  'mapping.year.column': {
    he: 'השנה כתובה בעמודה {column}, לכל שורה בנפרד.',
    ar: 'السنة مكتوبة في العمود {column}، لكل صف على حدة.',
    en: 'The year stands in column {column}, for each row.',
  },
  'mapping.year.title': {
    he: 'לקרוא אותה מהשורה "{text}": {year}. גם בשנה הבאה היא תיקרא משם.',
    ar: 'قراءتها من السطر "{text}": {year}. وفي السنة القادمة تُقرأ من هناك أيضًا.',
    en: 'Read it from the line “{text}”: {year}. Next year it is read from there too.',
  },
  'mapping.year.said': {
    he: 'הקובץ אינו אומר; אכתוב אותה',
    ar: 'الملف لا يقول؛ سأكتبها',
    en: 'The file does not say; I shall write it',
  },
  'mapping.year.label': {
    he: 'על איזו שנת לימודים הקובץ מדבר?',
    ar: 'عن أي سنة دراسية يتحدث الملف؟',
    en: 'Which school year does the file speak of?',
  },
  'mapping.year.hint': {
    he: 'למשל תשפ"ד או 2023/24. בכל שנה נשאל שוב.',
    ar: 'مثلًا 2023/24. نسأل من جديد كل سنة.',
    en: 'For example 2023/24. It is asked again every year.',
  },

  'mapping.columns': { he: 'העמודות', ar: 'الأعمدة', en: 'The columns' },
  'mapping.columns.lead': {
    he: '{sure} עמודות ברורות, {check} כדאי לבדוק, {unread} לא ייקראו.',
    ar: '{sure} أعمدة واضحة، {check} يجدر فحصها، {unread} لن تُقرأ.',
    en: '{sure} columns are clear, {check} are worth a look, {unread} are not read.',
  },
  'mapping.column': { he: 'עמודה {column}', ar: 'العمود {column}', en: 'Column {column}' },
  'mapping.column.unnamed': { he: 'בלי כותרת', ar: 'بلا عنوان', en: 'no header' },
  'mapping.column.what': { he: 'מה יש בה', ar: 'ما فيه', en: 'What it is' },
  'mapping.column.samples': { he: 'כתוב בה', ar: 'مكتوب فيه', en: 'It says' },
  'mapping.column.blank': { he: 'העמודה ריקה', ar: 'العمود فارغ', en: 'The column is blank' },
  'mapping.column.ignore': { he: 'לא לקרוא', ar: 'عدم القراءة', en: 'Do not read' },
  'mapping.column.keys': { he: 'על מי השורה', ar: 'عمّن الصف', en: 'What the row is about' },
  'mapping.column.attributes': { he: 'פרטים נוספים', ar: 'تفاصيل إضافية', en: 'More about it' },
  'mapping.column.measures': { he: 'נתונים', ar: 'معطيات', en: 'Figures' },
  'mapping.column.of': { he: '{key} (כל העמודה)', ar: '{key} (العمود كله)', en: '{key} (the whole column)' },
  'mapping.column.of.all': {
    he: 'כולם יחד, או לא ידוע',
    ar: 'الكل معًا أو غير معلوم',
    en: 'All together, or not known',
  },
  'mapping.unread': {
    he: 'עמודות שלא ייקראו ({count})',
    ar: 'أعمدة لن تُقرأ ({count})',
    en: 'Columns that are not read ({count})',
  },

  'mapping.kind.blank': { he: 'ריקה', ar: 'فارغ', en: 'blank' },
  'mapping.kind.codes': { he: 'סמלים', ar: 'رموز', en: 'codes' },
  'mapping.kind.years': { he: 'שנים', ar: 'سنوات', en: 'years' },
  'mapping.kind.dates': { he: 'תאריכים', ar: 'تواريخ', en: 'dates' },
  'mapping.kind.counts': { he: 'מספרים שלמים', ar: 'أعداد صحيحة', en: 'whole numbers' },
  'mapping.kind.decimals': { he: 'מספרים', ar: 'أعداد', en: 'numbers' },
  'mapping.kind.shares': { he: 'שיעורים בין 0 ל־1', ar: 'نسب بين 0 و1', en: 'shares from 0 to 1' },
  'mapping.kind.percents': { he: 'אחוזים', ar: 'نسب مئوية', en: 'percents' },
  'mapping.kind.categories': { he: 'ערכים שחוזרים', ar: 'قيم متكررة', en: 'values that repeat' },
  'mapping.kind.names': { he: 'שמות', ar: 'أسماء', en: 'names' },
  'mapping.kind.texts': { he: 'טקסט', ar: 'نصوص', en: 'text' },

  'mapping.confidence.sure': { he: 'ברור', ar: 'واضح', en: 'Clear' },
  'mapping.confidence.likely': { he: 'סביר', ar: 'مرجّح', en: 'Likely' },
  'mapping.confidence.unsure': { he: 'ניחוש', ar: 'تخمين', en: 'A guess' },
  'mapping.confidence.chosen': { he: 'בחירה שלכם', ar: 'اختياركم', en: 'Your choice' },
  'mapping.confidence.unread': { he: 'לא נקראת', ar: 'لا يُقرأ', en: 'Not read' },

  'mapping.reason.NAME_EQUAL': {
    he: 'כך קוראים לה: "{name}"',
    ar: 'هذا اسمه: "{name}"',
    en: 'that is its name: “{name}”',
  },
  'mapping.reason.NAME_ALIKE': { he: 'דומה ל"{name}"', ar: 'يشبه "{name}"', en: 'like “{name}”' },
  'mapping.reason.VALUES_FIT': { he: 'הערכים מתאימים', ar: 'القيم ملائمة', en: 'the values fit' },
  'mapping.reason.VALUES_UNLIKE': {
    he: 'הערכים אינם נראים כאלה',
    ar: 'القيم لا تبدو كذلك',
    en: 'the values do not look like it',
  },
  'mapping.reason.VALUES_UNKNOWN': {
    he: 'יש ערכים שאיננו מכירים ({count})',
    ar: 'فيه قيم لا نعرفها ({count})',
    en: 'some values are not known ({count})',
  },
  'mapping.reason.NEIGHBOUR': {
    he: 'עומדת ליד העמודה של {field}',
    ar: 'بجانب عمود {field}',
    en: 'stands beside the column of {field}',
  },
  'mapping.reason.HEADER_SETS': {
    he: 'הכותרת אומרת: {sets}',
    ar: 'العنوان يقول: {sets}',
    en: 'its header says: {sets}',
  },
  'mapping.reason.NUMBERS': { he: 'המספרים מתאימים', ar: 'الأعداد ملائمة', en: 'the numbers fit' },
  'mapping.reason.IMPLIED': {
    he: 'הכותרת אומרת רק על מי, והנתון משתמע',
    ar: 'العنوان يقول عمّن فقط، والمعطى مفهوم ضمنًا',
    en: 'its header says only of whom; what is counted is implied',
  },
  'mapping.reason.TOTAL_OF_PARTS': {
    he: 'הסכום של העמודות {columns}, שנקראות בעצמן',
    ar: 'مجموع الأعمدة {columns} المقروءة بنفسها',
    en: 'the sum of columns {columns}, which are read themselves',
  },
  'mapping.reason.SAME_AS': {
    he: 'אומרת אותו דבר כמו עמודה {column}',
    ar: 'يقول ما يقوله العمود {column}',
    en: 'says the same as column {column}',
  },
  'mapping.reason.BLANK': { he: 'העמודה ריקה', ar: 'العمود فارغ', en: 'the column is blank' },
  'mapping.reason.NOTHING_ALIKE': {
    he: 'אין נתון שדומה לה',
    ar: 'لا معطى يشبهه',
    en: 'nothing known is like it',
  },

  'mapping.unknown.choice': {
    he: 'ערכים שאיננו מכירים. מה הם?',
    ar: 'قيم لا نعرفها. ما هي؟',
    en: 'Values we do not know. What are they?',
  },
  'mapping.unknown.measure': {
    he: 'כתוב שם דבר שאינו מספר. מה הוא אומר?',
    ar: 'مكتوب هناك ما ليس عددًا. ماذا يعني؟',
    en: 'Something that is no number stands there. What does it mean?',
  },
  'mapping.unknown.value': {
    he: '"{text}" ({count} פעמים)',
    ar: '"{text}" ({count} مرات)',
    en: '“{text}” ({count} times)',
  },
  'mapping.unknown.leave': {
    he: 'איני יודע, שייבדק בקובץ',
    ar: 'لا أعرف، ليُفحص في الملف',
    en: 'I do not know; let it be checked in the file',
  },
  'mapping.meaning.not_available': { he: 'אין נתון', ar: 'لا معطيات', en: 'No data' },
  'mapping.meaning.no_cases': { he: 'אפס: אין מקרים', ar: 'صفر: لا حالات', en: 'Zero: no cases' },
  'mapping.meaning.not_applicable': { he: 'לא רלוונטי כאן', ar: 'غير ذي صلة هنا', en: 'Not applicable here' },
  'mapping.meaning.suppressed': {
    he: 'נחסם להגנת הפרט',
    ar: 'حُجب حفاظًا على الخصوصية',
    en: 'Withheld to protect privacy',
  },

  'mapping.whole': { he: 'כל הטבלה', ar: 'الجدول كله', en: 'The whole table' },
  'mapping.whole.lead': {
    he: 'אם כל הטבלה עוסקת בדבר אחד שלא כתוב בעמודה, אמרו אותו כאן.',
    ar: 'إن كان الجدول كله عن شيء واحد غير مكتوب في عمود فاذكروه هنا.',
    en: 'Where the whole table is about one thing that no column says, say it here.',
  },
  'mapping.whole.all': { he: 'לא רק אחד', ar: 'ليس واحدًا فقط', en: 'Not one alone' },

  'mapping.save': { he: 'שמירה', ar: 'الحفظ', en: 'Save' },
  'mapping.name': { he: 'איך לקרוא למקור הזה?', ar: 'ما اسم هذا المصدر؟', en: 'What shall this source be called?' },
  'mapping.name.hint': {
    he: 'שם שתכירו בשנה הבאה, כשיגיע הקובץ הבא ממנו.',
    ar: 'اسم تعرفونه في السنة القادمة حين يصل ملفه التالي.',
    en: 'A name that you will know next year, when its next file comes.',
  },
  'mapping.do.check': { he: 'בדיקה בלי לשמור', ar: 'فحص دون حفظ', en: 'Check without saving' },
  'mapping.do.save': { he: 'שמירה והמשך', ar: 'حفظ ومتابعة', en: 'Save and go on' },
  'mapping.do.save.anyway': {
    he: 'שמירה והמשך למרות הבעיות',
    ar: 'حفظ ومتابعة رغم المشاكل',
    en: 'Save and go on despite the problems',
  },

  'mapping.check': { he: 'כך ייקרא הקובץ', ar: 'هكذا يُقرأ الملف', en: 'How the file will be read' },
  'mapping.check.records': {
    he: '{records} רשומות, תקופה: {period}. אלה הראשונות:',
    ar: '{records} سجلات، الفترة: {period}. هذه أولها:',
    en: '{records} records, period {period}. These are the first:',
  },
  'mapping.check.records.undated': {
    he: '{records} רשומות. אלה הראשונות:',
    ar: '{records} سجلات. هذه أولها:',
    en: '{records} records. These are the first:',
  },
  'mapping.check.none': { he: 'לא נקראה אף רשומה.', ar: 'لم يُقرأ أي سجل.', en: 'No record was read.' },
  'mapping.check.sound': { he: 'לא נמצאו בעיות.', ar: 'لم توجد مشاكل.', en: 'No problems were found.' },
  'mapping.check.problems': { he: 'בעיות בקובץ', ar: 'مشاكل في الملف', en: 'Problems in the file' },
  'mapping.check.problems.why': {
    he: 'אפשר לשמור גם כך; הקובץ עצמו יחכה לתיקון.',
    ar: 'يمكن الحفظ رغم ذلك؛ والملف نفسه ينتظر التصحيح.',
    en: 'You may save all the same; the file itself will wait to be mended.',
  },
  'mapping.check.cell': { he: 'תא', ar: 'الخلية', en: 'Cell' },

  'mapping.again.title': { he: 'כמעט כמו בשנה שעברה', ar: 'تقريبًا كما في السنة الماضية', en: 'Almost as last year' },
  'mapping.again.lead': {
    he: 'זה קובץ של "{source}": {known} עמודות נמצאו בשמן. אלה לא, ואולי שמן השתנה:',
    ar: 'هذا ملف من "{source}": وُجد {known} أعمدة بأسمائها. هذه لم توجد، وربما تغيّر اسمها:',
    en: 'This is a file of “{source}”: {known} columns were found by their names. These were not; their names may have changed:',
  },
  'mapping.again.was': {
    he: 'עד היום נקראה "{name}"',
    ar: 'كان اسمه حتى اليوم "{name}"',
    en: 'until now it was called “{name}”',
  },
  'mapping.again.gone': {
    he: 'אין יותר עמודה כזאת בקובץ',
    ar: 'لم يعد في الملف عمود كهذا',
    en: 'The file has no such column any more',
  },
  'mapping.again.option': { he: '{column}: {header}', ar: '{column}: {header}', en: '{column}: {header}' },
  'mapping.again.save': { he: 'שמירה והמשך', ar: 'حفظ ومتابعة', en: 'Save and go on' },
  'mapping.again.other': {
    he: 'לא, זה קובץ אחר: מיפוי מההתחלה',
    ar: 'لا، هذا ملف آخر: تعيين من البداية',
    en: 'No, this is another file: map it from the start',
  },

  'mapping.names.title': { he: 'איזה בית ספר זה?', ar: 'أي مدرسة هذه؟', en: 'Which school is this?' },
  'mapping.names.lead': {
    he: 'בקובץ כתובים שמות בלי סמל מוסד. בחרו לכל שם את בית הספר שלו; ההחלטה תישמר ולא נשאל עליו שוב.',
    ar: 'في الملف أسماء بلا رمز مؤسسة. اختاروا لكل اسم مدرسته؛ يُحفظ القرار ولا نسأل عنه من جديد.',
    en: 'The file has names without an institution code. Choose the school of each; the decision is kept and not asked again.',
  },
  'mapping.names.ambiguous': {
    he: 'השם הזה מתאים ליותר מבית ספר אחד.',
    ar: 'يلائم هذا الاسم أكثر من مدرسة.',
    en: 'More than one school goes by this name.',
  },
  'mapping.names.unknown': {
    he: 'השם הזה אינו מוכר לנו. אלה הקרובים ביותר:',
    ar: 'هذا الاسم غير معروف لنا. هذه أقربها:',
    en: 'This name is not known to us. These are the nearest:',
  },
  'mapping.names.unknown.none': {
    he: 'השם הזה אינו מוכר לנו, ואין שם קרוב.',
    ar: 'هذا الاسم غير معروف لنا، ولا اسم قريب منه.',
    en: 'This name is not known to us, and none is near.',
  },
  'mapping.names.in_rows': { he: 'ב־{count} שורות', ar: 'في {count} صفوف', en: 'in {count} rows' },
  'mapping.names.candidate': { he: '{name}, סמל {code}', ar: '{name}، الرمز {code}', en: '{name}, code {code}' },
  'mapping.names.other': { he: 'בית ספר אחר, הסמל שלו:', ar: 'مدرسة أخرى، رمزها:', en: 'Another school; its code:' },
  'mapping.names.outside': { he: 'אינו ברשות שלנו', ar: 'ليست في سلطتنا المحلية', en: 'Not in our municipality' },
  'mapping.names.later': { he: 'איני יודע עכשיו', ar: 'لا أعرف الآن', en: 'I do not know now' },
  'mapping.names.save': { he: 'שמירה והמשך', ar: 'حفظ ومتابعة', en: 'Save and go on' },
  'mapping.names.code': { he: 'סמל בן 6 ספרות', ar: 'رمز من 6 أرقام', en: 'A code of 6 digits' },
} as const satisfies Record<string, Words>
