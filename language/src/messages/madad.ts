import type { Words } from '../language.ts'

/** What the `madad` command says. */
export const madad = {
  'madad.name': { he: 'מדד', ar: 'مَدَد', en: 'Madad' },
  'madad.problems': {
    he: 'נמצאו {count} בעיות:',
    ar: 'وُجدت مشاكل ({count}):',
    en: 'Problems found: {count}',
  },
  'madad.found': { he: 'נמצא', ar: 'الموجود', en: 'found' },
  'madad.fix': { he: 'תיקון', ar: 'التصحيح', en: 'to mend' },
  'madad.warning': { he: 'לתשומת לב', ar: 'للانتباه', en: 'note' },
  'madad.init.done': { he: 'הוקם בית: {home}', ar: 'أُنشئ بيت: {home}', en: 'Made a home: {home}' },
  'madad.import.known': {
    he: '{file}: הקובץ כבר מוכר, דבר לא השתנה',
    ar: '{file}: الملفّ معروف من قبل، لم يتغيّر شيء',
    en: '{file}: known already, nothing changed',
  },
  'madad.import.signed_off': {
    he: '{file}: {source}, {period} · {records} רשומות, {cells} תאים · אושר',
    ar: '{file}: {source}، {period} · السجلات: {records}، الخلايا: {cells} · اعتُمد',
    en: '{file}: {source}, {period} · {records} records, {cells} cells · signed off',
  },
  'madad.import.checked': {
    he: '{file}: {source}, {period} · {records} רשומות, {cells} תאים · ממתין לאישור',
    ar: '{file}: {source}، {period} · السجلات: {records}، الخلايا: {cells} · بانتظار الاعتماد',
    en: '{file}: {source}, {period} · {records} records, {cells} cells · waiting for sign-off',
  },
  'madad.import.second_person': {
    he: '{file}: {source}, {period} · {records} רשומות, {cells} תאים · ממתין לאישור של אדם אחר',
    ar: '{file}: {source}، {period} · السجلات: {records}، الخلايا: {cells} · بانتظار اعتماد شخص آخر',
    en: '{file}: {source}, {period} · {records} records, {cells} cells · waiting for somebody else to sign off',
  },
  'madad.import.asked': {
    he: '{file}: ממתין לתשובה. דבר ממנו לא נטען',
    ar: '{file}: بانتظار إجابة. لم يُحمَّل منه شيء',
    en: '{file}: waits for an answer. Nothing of it was loaded',
  },
  'madad.asked.source': {
    he: 'מאיזה מקור הקובץ? madad answer {id} --source …; ואם זה קובץ חדש: madad map {id}',
    ar: 'من أيّ مصدر الملفّ؟ madad answer {id} --source …؛ وإن كان ملفًّا جديدًا: madad map {id}',
    en: 'Which source is the file of? madad answer {id} --source …; or, of a new file: madad map {id}',
  },
  'madad.map.of': {
    he: 'נראה שהקובץ הוא {source} ({id})',
    ar: 'يبدو أنّ الملفّ هو {source} ‏({id})',
    en: 'The file seems to be {source} ({id})',
  },
  'madad.map.column': { he: 'עמודה', ar: 'العمود', en: 'column' },
  'madad.map.header': { he: 'כותרת', ar: 'العنوان', en: 'header' },
  'madad.map.values': { he: 'כתוב בה', ar: 'مكتوب فيه', en: 'holds' },
  'madad.map.field': { he: 'נקראת כ־', ar: 'يُقرأ كـ', en: 'read as' },
  'madad.map.confidence': { he: 'כמה זה ברור', ar: 'مدى الوضوح', en: 'how sure' },
  'madad.map.unknown': { he: 'מילים לא מוכרות', ar: 'كلمات غير معروفة', en: 'unknown words' },
  'madad.map.fields': {
    he: 'מה יכול להיות בעמודה: {fields}',
    ar: 'ما يمكن أن يكون في العمود: {fields}',
    en: 'A column may hold: {fields}',
  },
  'madad.map.next': {
    he: 'לתיקון: madad map {id} --column C=grade --value "מילה=ערך"; כשהכול נכון, לשמירה: madad map {id} --save --title "…"',
    ar: 'للتصحيح: madad map {id} --column C=grade --value "كلمة=قيمة"؛ وعندما يصحّ كلّ شيء، للحفظ: madad map {id} --save --title "…"',
    en: 'To correct: madad map {id} --column C=grade --value "word=value"; once it is right, to keep it: madad map {id} --save --title "…"',
  },
  'madad.map.saved': {
    he: 'נשמר כמקור {source}; קובץ כזה ייקרא בשנה הבאה בלי לשאול',
    ar: 'حُفظ كمصدر {source}؛ سيُقرأ ملفّ كهذا في السنة القادمة دون سؤال',
    en: 'Kept as the source {source}; next year such a file is read without asking',
  },
  'madad.asked.columns': {
    he: 'הכותרות אינן כפי שהמקור מכיר. מה יש בכל עמודה? בדסק (madad serve), או: madad map {id}',
    ar: 'العناوين ليست كما يعرفها المصدر. ما في كلّ عمود؟ في مكتب العمل (madad serve) أو: madad map {id}',
    en: 'The headers are not as the source knows them. What is in each column? In the desk (madad serve), or: madad map {id}',
  },
  'madad.asked.candidates': {
    he: 'מתאימים באותה מידה: {candidates}',
    ar: 'مصادر تناسبه بالقدر نفسه: {candidates}',
    en: 'It fits these alike: {candidates}',
  },
  'madad.asked.year': {
    he: 'לאיזו שנת לימודים? madad answer {id} --year 2021/22',
    ar: 'لأيّ سنة دراسيّة؟ madad answer {id} --year 2021/22',
    en: 'Of which school year? madad answer {id} --year 2021/22',
  },
  'madad.asked.known': {
    he: 'מוכרים, הקרוב ביותר ראשון: {candidates}. אם זה אחר, הוסיפו אותו קודם.',
    ar: 'المعروفة، الأقرب أوّلًا: {candidates}. إن كان غيرها فأضيفوه أوّلًا.',
    en: 'Known, the nearest first: {candidates}. If it is another, add it first.',
  },
  'madad.asked.items': {
    he: 'מה העמודות והתשובות שלא זוהו? אפשר לומר בדף הקובץ (madad serve, ואז {page}), או כאן:',
    ar: 'ما الأعمدة والإجابات التي لم تُعرف؟ يمكن قول ذلك في صفحة الملفّ (madad serve ثمّ {page})، أو هنا:',
    en: 'What are the columns and answers that were not recognised? Say it on the file’s page (madad serve, then {page}), or here:',
  },
  'madad.asked.items.column': {
    he: '  עמודה {place} "{header}": madad answer {id} --column "{header}={target}"',
    ar: '  العمود {place} "{header}": madad answer {id} --column "{header}={target}"',
    en: '  column {place} "{header}": madad answer {id} --column "{header}={target}"',
  },
  'madad.asked.items.item': {
    he: '  פריט בלי עמודה, "{text}": --column "…={item}" או --not-asked {item}',
    ar: '  بند بلا عمود، "{text}": --column "…={item}" أو --not-asked {item}',
    en: '  an item with no column, "{text}": --column "…={item}" or --not-asked {item}',
  },
  'madad.asked.items.word': {
    he: '  התשובה "{text}" ({count}): --option "{text}=…" ({options}) או --missing "{text}=blank"',
    ar: '  الإجابة "{text}" ({count}): --option "{text}=…" ({options}) أو --missing "{text}=blank"',
    en: '  the answer "{text}" ({count}): --option "{text}=…" ({options}) or --missing "{text}=blank"',
  },
  'madad.asked.items.wave': {
    he: '  המועד "{text}": --wave-word "{text}=…" ({waves})',
    ar: '  الموعد "{text}": --wave-word "{text}=…" ({waves})',
    en: '  the wave "{text}": --wave-word "{text}=…" ({waves})',
  },
  'madad.asked.items.lacking': {
    he: '  העמודה "{header}" איננה: --column "…={is}" או --gone "{header}"',
    ar: '  العمود "{header}" غير موجود: --column "…={is}" أو --gone "{header}"',
    en: '  the column "{header}" is not there: --column "…={is}" or --gone "{header}"',
  },
  'madad.asked.questionnaire': {
    he: 'על איזה שאלון ענו? madad answer {id} --questionnaire "…"',
    ar: 'عن أيّ استبيان أُجيب؟ madad answer {id} --questionnaire "…"',
    en: 'Which questionnaire was answered? madad answer {id} --questionnaire "…"',
  },
  'madad.asked.wave': {
    he: 'באיזה מועד ענו? madad answer {id} --wave …',
    ar: 'في أيّ موعد أُجيب؟ madad answer {id} --wave …',
    en: 'In which wave was it answered? madad answer {id} --wave …',
  },
  'madad.asked.name': {
    he: 'מה הסמל של "{name}"? madad answer {id} --name "{name}=…"',
    ar: 'ما رمز "{name}"؟ madad answer {id} --name "{name}=…"',
    en: 'Which code is "{name}"? madad answer {id} --name "{name}=…"',
  },
  'madad.sign_off.without_note': {
    he: 'אושר בשורת הפקודה, בלי הסבר',
    ar: 'اعتُمد في سطر الأوامر، دون توضيح',
    en: 'signed off on the command line, without explanation',
  },
  'madad.sign_off.done': { he: '{file}: אושר', ar: '{file}: اعتُمد', en: '{file}: signed off' },
  'madad.refuse.done': { he: '{file}: סורב', ar: '{file}: رُفض', en: '{file}: refused' },
  'madad.withdraw.published': {
    he: 'פורסמו ממנו: {title}, {years}',
    ar: 'نُشر منه: {title}، {years}',
    en: 'Published with it: {title}, {years}',
  },
  'madad.withdraw.done': {
    he: '{file}: נמשך. הבנייה הבאה (madad build) תהיה בלעדיו',
    ar: '{file}: سُحب. سيكون البناء القادم (madad build) بدونه',
    en: '{file}: withdrawn. The next build (madad build) is without it',
  },
  'madad.uploads.none': {
    he: 'עוד לא התקבלו קבצים. ייבאו אותם: madad import',
    ar: 'لم تصل ملفّات بعد. استوردوها: madad import',
    en: 'No files have come in yet. Import them: madad import',
  },
  'madad.import.refused': {
    he: '{file}: לא נקלט. דבר ממנו לא נטען',
    ar: '{file}: لم يُقبل. لم يُحمَّل منه شيء',
    en: '{file}: not taken. Nothing of it was loaded',
  },
  'madad.import.reading': { he: 'קורא את {file}', ar: 'قراءة {file}', en: 'reading {file}' },
  'madad.build.done': {
    he: 'נבנה: {values} ערכים של {indicators} מדדים, {seconds} שניות',
    ar: 'تمّ البناء. القيم: {values}، المؤشّرات: {indicators}، الثواني: {seconds}',
    en: 'Built: {values} values of {indicators} indicators in {seconds} s',
  },
  'madad.build.checks': {
    he: 'בדיקות מספרים: {agrees} מתיישבות, {explained} מוסברות, {differs} שונות, {repeated} חוזרות בדיוק',
    ar: 'فحوص الأرقام: {agrees} متطابقة، {explained} مفسَّرة، {differs} مختلفة، {repeated} مكرّرة تمامًا',
    en: 'Checks on numbers: {agrees} agree, {explained} explained, {differs} differ, {repeated} repeat exactly',
  },
  'madad.build.withheld': {
    he: 'ערכים שהבנייה הקודמת הראתה ועכשיו הם מוסתרים: {count}. מי ששמר את הקובץ הקודם או דוח שלו עדיין רואה אותם, ואולי יסיק מהם מה שמוסתר לידם',
    ar: 'قيم أظهرها البناء السابق وهي محجوبة الآن: {count}. من احتفظ بالملفّ السابق أو بتقرير منه ما زال يراها، وقد يستنتج منها ما هو محجوب إلى جانبها',
    en: 'Values that the last build showed and this one withholds: {count}. Whoever kept that file, or a report of it, still sees them, and may work out by them what is withheld beside them',
  },
  'madad.build.stage': { he: 'בונה: {stage}', ar: 'بناء: {stage}', en: 'building: {stage}' },
  'madad.demo.made': {
    he: 'רשות לדוגמה: {name} (בדיונית). הבית: {home}',
    ar: 'سلطة للتجربة: {name} (خياليّة). البيت: {home}',
    en: 'Sample municipality: {name} (fictional). Home: {home}',
  },
  'madad.store.moved': {
    he: 'הועברו {rows} שורות ב־{tables} טבלאות אל {place}; כל אחת נקראה חזרה משם ונמצאה שווה',
    ar: 'نُقل {rows} صفًّا في {tables} جدولًا إلى {place}؛ قُرئ كلّ منها من هناك ووُجد مساويًا',
    en: 'Moved {rows} rows of {tables} tables to {place}; each was read back from there and is the same',
  },
  'madad.store.postgres_next': {
    he: 'מעכשיו MADAD_STORE מציין את המסד בכל פקודה. מה שב־{file} לא נספר עוד: שמרו אותו בצד, ומחקו אותו כשאתם בטוחים, כי יש בו תשובות.',
    ar: 'من الآن يذكر MADAD_STORE القاعدة في كلّ أمر. ما في {file} لا يُحسب بعد: احتفظوا به جانبًا واحذفوه عندما تتأكّدون، ففيه إجابات.',
    en: 'From now on MADAD_STORE names the database for every command. What is in {file} no longer counts: keep it aside, and delete it once you are sure, for it holds answers.',
  },
  'madad.store.sqlite_next': {
    he: 'מעכשיו השמיטו את MADAD_STORE. מה שנשאר במסד {place} לא נספר עוד: מחקו אותו כשאתם בטוחים, כי יש בו תשובות.',
    ar: 'من الآن احذفوا MADAD_STORE. ما بقي في القاعدة {place} لا يُحسب بعد: احذفوها عندما تتأكّدون، ففيها إجابات.',
    en: 'From now on leave MADAD_STORE out. What is left in the database {place} no longer counts: drop it once you are sure, for it holds answers.',
  },
  'madad.serve.desk': {
    he: 'תמונת המצב:    {address}',
    ar: 'صورة الوضع:    {address}',
    en: 'Situation map: {address}',
  },
  'madad.serve.collect': {
    he: 'שאלונים בלבד:  {address}',
    ar: 'استبيانات فقط: {address}',
    en: 'Questionnaires only: {address}',
  },
  'madad.serve.questionnaire': {
    he: 'שאלון פתוח:    {address}',
    ar: 'استبيان مفتوح: {address}',
    en: 'Open questionnaire: {address}',
  },
  'madad.serve.stop': { he: 'לעצירה: Ctrl+C', ar: 'للإيقاف: Ctrl+C', en: 'Ctrl+C stops it' },
  'madad.sources.title': {
    he: 'המקורות שמדד מכיר:',
    ar: 'المصادر التي يعرفها مَدَد:',
    en: 'The sources Madad knows:',
  },
  'madad.check.done': { he: 'הבית תקין', ar: 'البيت سليم', en: 'The home is sound' },
} as const satisfies Record<string, Words>
