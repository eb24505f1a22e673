import type { Words } from '../language.ts'

export const collect = {
  'collect.name': { he: 'מדד', ar: 'مَدَد', en: 'Madad' },
  'collect.language': { he: 'שפה', ar: 'اللغة', en: 'Language' },
  'collect.duration': { he: 'בערך {duration}', ar: 'نحو {duration}', en: 'About {duration}' },

  'collect.consent': { he: 'לפני שמתחילים', ar: 'قبل أن نبدأ', en: 'Before you start' },
  'collect.consent.who_asks': { he: 'מי שואל', ar: 'من يسأل', en: 'Who asks' },
  'collect.consent.why': { he: 'לשם מה', ar: 'لماذا', en: 'Why' },
  'collect.consent.anonymous': { he: 'בלי שמות', ar: 'بلا أسماء', en: 'No names' },
  'collect.consent.kept': { he: 'מה נשמר', ar: 'ماذا نحفظ', en: 'What is kept' },
  'collect.consent.how_long': { he: 'לכמה זמן', ar: 'إلى متى', en: 'For how long' },
  'collect.consent.voluntary': { he: 'רק אם רוצים', ar: 'باختياركم', en: 'Only if you wish' },
  'collect.consent.withdrawal': { he: 'אם מתחרטים', ar: 'إذا غيّرتم رأيكم', en: 'If you change your mind' },
  'collect.consent.agree': {
    he: 'מי ששולח את השאלון מסכים להשתתף בתנאים האלה.',
    ar: 'من يرسل الاستبيان يوافق على المشاركة بهذه الشروط.',
    en: 'Whoever sends the questionnaire agrees to take part on these terms.',
  },
  'collect.draft.note': {
    he: 'עד השליחה התשובות, חוץ מהקוד האישי, נשמרות רק במכשיר הזה, כדי שלא יאבדו. עם השליחה הן נמחקות ממנו.',
    ar: 'حتى الإرسال تُحفظ الإجابات، باستثناء الرمز الشخصي، على هذا الجهاز فقط كي لا تضيع، وعند الإرسال تُمحى منه.',
    en: 'Until you send them, your answers, except the personal code, are kept on this device only, so that they are not lost. Sending erases them from it.',
  },
  'collect.draft.found': {
    he: 'התשובות מהפעם הקודמת במכשיר הזה עדיין כאן.',
    ar: 'الإجابات من المرّة السابقة على هذا الجهاز ما زالت هنا.',
    en: 'The answers given earlier on this device are still here.',
  },
  'collect.draft.clear': { he: 'למחוק ולהתחיל מחדש', ar: 'المحو والبدء من جديد', en: 'Erase and start again' },

  'collect.start': { he: 'מתחילים', ar: 'لنبدأ', en: 'Start' },
  'collect.next': { he: 'הלאה', ar: 'التالي', en: 'Next' },
  'collect.back': { he: 'חזרה', ar: 'رجوع', en: 'Back' },
  'collect.position': {
    he: 'שאלה {position} מתוך {total}',
    ar: 'السؤال {position} من {total}',
    en: 'Question {position} of {total}',
  },
  'collect.required': { he: 'חובה', ar: 'إلزامي', en: 'Required' },
  'collect.optional': { he: 'לא חובה', ar: 'اختياري', en: 'Optional' },
  'collect.unmark': { he: 'ביטול הסימון', ar: 'إلغاء العلامة', en: 'Clear' },
  'collect.dont_know': { he: 'לא יודע/ת', ar: 'لا أعرف', en: 'I do not know' },
  'collect.refuse': { he: 'מעדיף/ה לא לענות', ar: 'أفضّل عدم الإجابة', en: 'I would rather not answer' },

  'collect.send': { he: 'שליחת התשובות', ar: 'إرسال الإجابات', en: 'Send answers' },
  'collect.send.title': { he: 'זה הכול', ar: 'هذا كلّ شيء', en: 'That is all' },
  'collect.send.note': {
    he: 'אפשר לחזור ולשנות כל תשובה. מה שדילגתם עליו יישאר ללא תשובה, וזה בסדר.',
    ar: 'يمكنكم الرجوع وتغيير أيّ إجابة. ما تخطّيتموه يبقى دون إجابة، ولا بأس في ذلك.',
    en: 'You can go back and change any answer. What you skipped stays unanswered, and that is fine.',
  },
  'collect.send.final': {
    he: 'אחרי השליחה אי אפשר לשנות תשובות. תקבלו מספר אישור, ורק בעזרתו אפשר למשוך אותן.',
    ar: 'بعد الإرسال لا يمكن تغيير الإجابات. ستتسلّمون رقم إيصال، وبه فقط يمكن سحبها.',
    en: 'Once sent, answers cannot be changed. You will get a receipt number, and only with it can they be taken back.',
  },

  'collect.errors': {
    he: 'התשובות עוד לא נשלחו',
    ar: 'لم تُرسل الإجابات بعد',
    en: 'Your answers have not been sent yet',
  },
  'collect.errors.note': {
    he: 'כל מה שמילאתם נשאר כאן. צריך לתקן:',
    ar: 'كلّ ما عبّأتموه باقٍ هنا. يجب تصحيح ما يلي:',
    en: 'Everything you filled in is still here. Please mend:',
  },
  'collect.error': { he: 'לתיקון:', ar: 'للتصحيح:', en: 'To mend:' },

  'collect.thanks': { he: 'תודה', ar: 'شكرًا', en: 'Thank you' },
  'collect.thanks.text': {
    he: 'התשובות נשמרו. אפשר לסגור את הדף.',
    ar: 'حُفظت الإجابات. يمكنكم إغلاق الصفحة.',
    en: 'Your answers are stored. You may close this page.',
  },
  'collect.not_yet': { he: 'השאלון עוד לא נפתח', ar: 'لم يُفتح الاستبيان بعد', en: 'Not open yet' },
  'collect.not_yet.text': {
    he: 'אפשר יהיה לענות מיום {day}. הקישור הזה יישאר בתוקף.',
    ar: 'يمكن الإجابة ابتداءً من {day}. سيبقى هذا الرابط صالحًا.',
    en: 'It can be answered from {day}. This link will still work then.',
  },
  'collect.closed': { he: 'השאלון נסגר', ar: 'أُغلق الاستبيان', en: 'This questionnaire has closed' },
  'collect.closed.text': {
    he: 'אפשר היה לענות עד {day}. תשובות שנשלחות עכשיו אינן נשמרות.',
    ar: 'كان يمكن الإجابة حتى {day}. الإجابات المرسلة الآن لا تُحفظ.',
    en: 'It could be answered until {day}. Answers sent now are not stored.',
  },
  'collect.unknown': { he: 'אין כאן שאלון', ar: 'لا يوجد استبيان هنا', en: 'There is no questionnaire here' },
  'collect.unknown.text': {
    he: 'ייתכן שהקישור נקטע. נסו לפתוח אותו שוב מההודעה שקיבלתם, או לסרוק שוב את הקוד.',
    ar: 'ربما انقطع الرابط. حاولوا فتحه ثانية من الرسالة التي وصلتكم، أو امسحوا الرمز مرّة أخرى.',
    en: 'The link may have been cut short. Open it again from the message you were sent, or scan the code again.',
  },
  'collect.not_form': { he: 'זה לא הטופס שלנו', ar: 'هذا ليس نموذجنا', en: 'This is not our form' },
  'collect.not_form.text': {
    he: 'מה שנשלח אינו טופס מלא של השאלון הזה, ולכן לא נשמר דבר. חזרו לשאלון ונסו שוב.',
    ar: 'ما أُرسل ليس نموذجًا كاملًا لهذا الاستبيان، ولذلك لم يُحفظ شيء. ارجعوا إلى الاستبيان وحاولوا مرّة أخرى.',
    en: 'What was sent is not a whole form of this questionnaire, so nothing was stored. Go back to it and try again.',
  },
  'collect.trouble': { he: 'משהו השתבש אצלנו', ar: 'حدث خلل لدينا', en: 'Something went wrong on our side' },
  'collect.trouble.text': {
    he: 'נסו שוב בעוד כמה דקות. אם שלחתם עכשיו תשובות, הן לא נשמרו.',
    ar: 'حاولوا مرّة أخرى بعد بضع دقائق. إذا أرسلتم الآن إجابات فهي لم تُحفظ.',
    en: 'Try again in a few minutes. If you were sending answers, they were not stored.',
  },
} as const satisfies Record<string, Words>
