import type { Words } from '../language.ts'

/** What the command and the desk say of campaigns. */
export const campaigns = {
  'campaigns.none': {
    he: 'עוד לא נפתחה אף הפצה. פותחים כך: madad campaign open teacher-stem-self-efficacy --wave pre',
    ar: 'لم يُفتح أيّ توزيع بعد. يُفتح هكذا: madad campaign open teacher-stem-self-efficacy --wave pre',
    en: 'No campaign has been opened yet. Open one: madad campaign open teacher-stem-self-efficacy --wave pre',
  },
  'campaigns.column.id': { he: 'מזהה', ar: 'المعرّف', en: 'Id' },
  'campaigns.column.questionnaire': { he: 'שאלון', ar: 'الاستبيان', en: 'Questionnaire' },
  'campaigns.column.wave': { he: 'מועד', ar: 'الموعد', en: 'Wave' },
  'campaigns.column.year': { he: 'שנה', ar: 'السنة', en: 'Year' },
  'campaigns.column.open': { he: 'ימים', ar: 'الأيام', en: 'Days' },
  'campaigns.column.state': { he: 'מצב', ar: 'الحالة', en: 'State' },
  'campaigns.column.answered': { he: 'ענו', ar: 'أجابوا', en: 'Answered' },
  'campaigns.column.school': { he: 'בית ספר', ar: 'المدرسة', en: 'School' },
  'campaigns.column.invited': { he: 'הוזמנו', ar: 'المدعوّون', en: 'Invited' },
  'campaigns.column.link': { he: 'קישור', ar: 'الرابط', en: 'Link' },
  'campaigns.state.not_yet': { he: 'טרם נפתחה', ar: 'لم يُفتح بعد', en: 'not open yet' },
  'campaigns.state.open': { he: 'פתוחה', ar: 'مفتوح', en: 'open' },
  'campaigns.state.closed': { he: 'סגורה', ar: 'مغلق', en: 'closed' },
  'campaigns.state.erased': { he: 'התשובות נמחקו', ar: 'مُحيت الإجابات', en: 'answers erased' },
  'campaigns.opened': {
    he: 'ההפצה נפתחה: {id}',
    ar: 'فُتح التوزيع: {id}',
    en: 'Opened campaign {id}',
  },
  'campaigns.link': { he: 'הקישור: {link}', ar: 'الرابط: {link}', en: 'Its link: {link}' },
  'campaigns.link.school': { he: '{name}: {link}', ar: '{name}: {link}', en: '{name}: {link}' },
  'campaigns.school.small': {
    he: '{name}: הוזמנו פחות מ־{step}, ולכן אין לבית הספר ספירה משלו',
    ar: '{name}: عدد المدعوّين أقلّ من {step}، ولذلك ليس للمدرسة عدّ خاصّ بها',
    en: '{name}: fewer than {step} are invited, so the school has no count of its own',
  },
  'campaigns.closed': { he: 'ההפצה נסגרה', ar: 'أُغلق التوزيع', en: 'The campaign is closed' },
  'campaigns.reopened': { he: 'ההפצה נפתחה שוב', ar: 'فُتح التوزيع من جديد', en: 'The campaign is open again' },
  'campaigns.erased': {
    he: 'התשובות נמחקו. הריצו madad build, והן לא יהיו עוד גם במה שמתפרסם',
    ar: 'مُحيت الإجابات. شغّلوا madad build فلا تبقى أيضًا فيما يُنشر',
    en: 'The answers are erased. Run madad build, and they are in nothing published any more either',
  },
  'campaigns.codes': {
    he: 'הוכנו {count} כרטיסים ב־{file}. הקודים אינם נשמרים: הדפיסו עכשיו ומחקו את הקובץ',
    ar: 'أُعدّت البطاقات ({count}) في {file}. لا تُحفظ الرموز: اطبعوها الآن ثم احذفوا الملف',
    en: '{count} cards are in {file}. The codes are kept nowhere else: print them now and delete the file',
  },
  'campaigns.posters': {
    he: '{count} כרזות להדפסה ב־{file}',
    ar: 'ملصقات للطباعة ({count}) في {file}',
    en: '{count} posters to print are in {file}',
  },
  'campaigns.count.at_least': { he: '{count} לפחות', ar: '{count} على الأقل', en: '{count} or more' },
  'campaigns.count.fewer': { he: 'פחות מ־{step}', ar: 'أقلّ من {step}', en: 'fewer than {step}' },
  'campaigns.count.small': { he: 'לא נספר לבד', ar: 'لا يُعدّ وحده', en: 'not counted alone' },
  'campaigns.count.all': { he: 'כולם', ar: 'الجميع', en: 'All' },
  'campaigns.count.steps': {
    he: 'הספירה היא בקפיצות של {step} ומעוגלת למטה, כדי שאיש לא יראה תשובה אחת מגיעה.',
    ar: 'العدّ بقفزات مقدارها {step}، مقرّبًا إلى الأسفل، كي لا يرى أحد إجابة واحدة تصل.',
    en: 'Counted in steps of {step}, rounded down, so that nobody sees a single answer arrive.',
  },
  'campaigns.remind': {
    he: 'השאלון "{title}" פתוח עד {day}. עד עכשיו ענו {answered} מתוך {invited}. אין לנו דרך לדעת מי ענה; מי שכבר ענה, תודה. הקישור: {link}',
    ar: 'الاستبيان "{title}" مفتوح حتى {day}. أجاب حتى الآن {answered} من {invited}. لا طريقة لدينا لمعرفة من أجاب؛ ومن أجاب فله الشكر. الرابط: {link}',
    en: 'The questionnaire “{title}” is open until {day}. So far {answered} of {invited} have answered. We cannot know who; if you have, thank you. The link: {link}',
  },
  'campaigns.remind.open_ended': {
    he: 'השאלון "{title}" פתוח. עד עכשיו ענו {answered} מתוך {invited}. אין לנו דרך לדעת מי ענה; מי שכבר ענה, תודה. הקישור: {link}',
    ar: 'الاستبيان "{title}" مفتوح. أجاب حتى الآن {answered} من {invited}. لا طريقة لدينا لمعرفة من أجاب؛ ومن أجاب فله الشكر. الرابط: {link}',
    en: 'The questionnaire “{title}” is open. So far {answered} of {invited} have answered. We cannot know who; if you have, thank you. The link: {link}',
  },

  'campaigns.poster.scan': {
    he: 'סרקו עם מצלמת הטלפון',
    ar: 'امسحوا الرمز بكاميرا الهاتف',
    en: 'Scan with your phone’s camera',
  },
  'campaigns.poster.or': { he: 'או היכנסו לכתובת', ar: 'أو ادخلوا إلى العنوان', en: 'or go to' },
  'campaigns.poster.until': { he: 'אפשר לענות עד {day}', ar: 'يمكن الإجابة حتى {day}', en: 'Open until {day}' },
  'campaigns.poster.anonymous': {
    he: 'בלי שמות. איש לא יידע אם עניתם ומה עניתם.',
    ar: 'بلا أسماء. لن يعرف أحد إن أجبتم وبماذا أجبتم.',
    en: 'No names. Nobody will know whether you answered, or what.',
  },
  'campaigns.card.code': { he: 'הקוד', ar: 'الرمز', en: 'Code' },
  'campaigns.card.once': {
    he: 'טוב לפעם אחת. חלקו את הכרטיסים באקראי ואל תרשמו מי קיבל איזה.',
    ar: 'صالح لمرّة واحدة. وزّعوا البطاقات عشوائيًّا ولا تسجّلوا من أخذ أيّها.',
    en: 'Good once. Hand the cards out at random and note down nobody’s.',
  },
  'campaigns.print.title': { he: 'להדפסה', ar: 'للطباعة', en: 'To print' },
} as const satisfies Record<string, Words>
