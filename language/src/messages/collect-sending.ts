import type { Words } from '../language.ts'

/** What a respondent reads around sending: the one-time code, the receipt, taking answers back, a line that fails. */
export const collectSending = {
  'collect.code': { he: 'הקוד שעל הכרטיס', ar: 'الرمز الذي على البطاقة', en: 'The code on your card' },
  'collect.code.hint': {
    he: '15 ספרות. הרווחים אינם חשובים.',
    ar: '15 رقمًا. الفراغات غير مهمّة.',
    en: '15 digits. Blanks do not matter.',
  },
  'collect.consent.school': {
    he: 'נשמר גם שהתשובות הגיעו בקישור של {name}.',
    ar: 'يُحفظ أيضًا أنّ الإجابات وصلت عبر رابط {name}.',
    en: 'We also keep that the answers came by the link of {name}.',
  },
  'collect.consent.code': {
    he: 'על הקוד שבכרטיס נשמר רק שהשתמשו בו, בנפרד מן התשובות, ואי אפשר לחבר ביניהם.',
    ar: 'عن الرمز الذي على البطاقة يُحفظ فقط أنّه استُعمل، بمعزل عن الإجابات، ولا يمكن الربط بينهما.',
    en: 'Of the code on your card we keep only that it was used, apart from the answers; the two cannot be joined.',
  },

  'collect.receipt': { he: 'האישור שלכם', ar: 'الإيصال الخاص بكم', en: 'Your receipt' },
  'collect.receipt.text': {
    he: 'במספר הזה אפשר למשוך את התשובות כל עוד השאלון פתוח.',
    ar: 'بهذا الرقم يمكن سحب الإجابات ما دام الاستبيان مفتوحًا.',
    en: 'With this number you can take your answers back while the questionnaire is open.',
  },
  'collect.receipt.until': {
    he: 'במספר הזה אפשר למשוך את התשובות עד סגירת השאלון, {day}.',
    ar: 'بهذا الرقم يمكن سحب الإجابات حتى إغلاق الاستبيان في {day}.',
    en: 'With this number you can take your answers back until the questionnaire closes on {day}.',
  },
  'collect.receipt.keep': {
    he: 'אם זה חשוב לכם, רשמו אותו עכשיו: לא נוכל להראות אותו שוב, ומי שרואה אותו יכול למשוך את התשובות.',
    ar: 'إذا كان هذا مهمًّا لكم فاكتبوه الآن: لن نستطيع عرضه مرّة أخرى، ومن يراه يستطيع سحب الإجابات.',
    en: 'If that matters to you, note it now: we cannot show it again, and whoever sees it can take the answers back.',
  },
  'collect.withdraw': { he: 'משיכת תשובות שנשלחו', ar: 'سحب إجابات أُرسلت', en: 'Take back answers you sent' },
  'collect.withdraw.text': {
    he: 'כתבו את 15 הספרות שהופיעו בדף הסיום. התשובות יימחקו ולא יהיו בשום סיכום.',
    ar: 'اكتبوا الأرقام الـ15 التي ظهرت في صفحة الختام. ستُمحى الإجابات ولن تكون في أيّ ملخّص.',
    en: 'Write the 15 digits that the closing page showed. The answers will be erased and be in no summary.',
  },
  'collect.withdraw.do': { he: 'למחוק את התשובות שלי', ar: 'محو إجاباتي', en: 'Erase my answers' },
  'collect.withdrawn': { he: 'התשובות נמחקו', ar: 'مُحيت الإجابات', en: 'Your answers have been erased' },
  'collect.withdrawn.text': {
    he: 'הסיכום הבא ייעשה בלעדיהן. הקוד שבכרטיס, אם היה, נשאר מנוצל: איננו יודעים איזה קוד היה שלכם.',
    ar: 'سيُعدّ الملخّص القادم من دونها. الرمز الذي على البطاقة، إن وُجد، يبقى مستعملًا: فنحن لا نعرف أيّ رمز كان لكم.',
    en: 'The next summary will be made without them. A code on a card, if there was one, stays used: we do not know which was yours.',
  },

  'collect.sending': { he: 'שולחים…', ar: 'جارٍ الإرسال…', en: 'Sending…' },
  'collect.sending.offline': {
    he: 'אין חיבור. התשובות שמורות במכשיר הזה ויישלחו כשהחיבור יחזור. השאירו את הדף פתוח.',
    ar: 'لا يوجد اتّصال. الإجابات محفوظة على هذا الجهاز وستُرسل عند عودة الاتّصال. اتركوا الصفحة مفتوحة.',
    en: 'No connection. Your answers are kept on this device and will be sent when it is back. Leave this page open.',
  },
  'collect.sending.busy': {
    he: 'הרבה אנשים שולחים עכשיו. ננסה שוב מעצמנו בעוד רגע. השאירו את הדף פתוח.',
    ar: 'كثيرون يرسلون الآن. سنحاول مرّة أخرى تلقائيًّا بعد لحظة. اتركوا الصفحة مفتوحة.',
    en: 'Many people are sending just now. We shall try again by ourselves in a moment. Leave this page open.',
  },
  'collect.sending.again': {
    he: 'התשובות עוד לא הגיעו אלינו. הן שמורות כאן, חוץ מהקוד: כתבו אותו שוב ושלחו.',
    ar: 'لم تصلنا الإجابات بعد. هي محفوظة هنا، باستثناء الرمز: اكتبوه مرّة أخرى وأرسلوا.',
    en: 'Your answers have not reached us yet. They are kept here, except the code: write it again, and send.',
  },
  'collect.sent.before': {
    he: 'התשובות שנשלחו קודם מהמכשיר הזה הגיעו אלינו ונמחקו ממנו. הטופס הזה חדש.',
    ar: 'الإجابات التي أُرسلت سابقًا من هذا الجهاز وصلت إلينا ومُحيت منه. هذا نموذج جديد.',
    en: 'The answers sent earlier from this device have reached us and are erased from it. This is a new form.',
  },
} as const satisfies Record<string, Words>
