import type { Words } from '../language.ts'

/** The measurement plan at the desk: what is measured, by whom, and what it takes. */
export const measurement = {
  'measurement.title': { he: 'תכנית המדידה', ar: 'خطة القياس', en: 'Measurement plan' },
  'measurement.lead': {
    he: 'מה נמדד, על ידי מי, מתי, וכמה זה עולה: המדידה של המדידה.',
    ar: 'ما الذي يُقاس، ومن يقيسه، ومتى، وكم يكلف: قياس القياس.',
    en: 'What is measured, by whom, when, and what it takes: the measurement of the measurement.',
  },
  'measurement.none': { he: 'עוד אין תכנית מדידה', ar: 'لا توجد خطة قياس بعد', en: 'There is no measurement plan yet' },
  'measurement.template': {
    he: 'לתבנית של תכנית המדידה',
    ar: 'إلى قالب خطة القياس',
    en: 'To the template of the measurement plan',
  },
  'measurement.calendar': { he: 'לוח המדידות', ar: 'تقويم القياسات', en: 'Calendar' },
  'measurement.column.name': { he: 'מה נמדד', ar: 'ما يُقاس', en: 'What is measured' },
  'measurement.column.who': { he: 'אוסף / מנתח', ar: 'يجمع / يحلل', en: 'Collects / analyses' },
  'measurement.column.cadence': { he: 'תדירות', ar: 'الوتيرة', en: 'How often' },
  'measurement.column.due': { he: 'עד', ar: 'حتى', en: 'Due' },
  'measurement.column.state': { he: 'מצב', ar: 'الحالة', en: 'State' },
  'measurement.state.measured': { he: 'נמדד', ar: 'قيس', en: 'Measured' },
  'measurement.state.due': { he: 'צפוי', ar: 'مرتقب', en: 'Due' },
  'measurement.state.overdue': { he: 'באיחור', ar: 'متأخر', en: 'Overdue' },
  'measurement.state.unknown': { he: 'מחוץ למדד', ar: 'خارج مَدَد', en: 'Outside Madad' },
  'measurement.nobody': { he: 'אין', ar: 'لا أحد', en: 'nobody' },
  'measurement.one_person': { he: 'אותו גורם', ar: 'الجهة نفسها', en: 'the same role' },
  'measurement.cost': { he: 'שעות וכסף', ar: 'ساعات ومال', en: 'Hours and money' },
  'measurement.column.axis': { he: 'ציר', ar: 'المحور', en: 'Axis' },
  'measurement.column.hours': { he: 'שעות, מתוך מוקצות', ar: 'ساعات، من المخصصة', en: 'Hours, of those allotted' },
  'measurement.column.cost': { he: 'ש"ח, מתוך תקציב', ar: 'شيكل، من الميزانية', en: 'ILS, of the budget' },
  'measurement.over': { he: 'יותר מהמוקצה', ar: 'أكثر من المخصص', en: 'more than allotted' },
  'measurement.burden': { he: 'מה מבקשים ממי שעונה', ar: 'ما يُطلب ممن يجيب', en: 'What is asked of those who answer' },
  'measurement.burden.line': {
    he: '{who}: {minutes} דקות לאדם בשנת {year}, ב־{rounds} סבבים.',
    ar: '{who}: في سنة {year} الدقائق للشخص {minutes}، وعدد الجولات {rounds}.',
    en: '{who}: {minutes} minutes a person in {year}, in {rounds} rounds.',
  },
  'measurement.burden.none': {
    he: 'אין מדידה ששואלת אנשים.',
    ar: 'لا قياس يسأل الناس.',
    en: 'No measurement asks people.',
  },
  'measurement.single': { he: 'תלוי באדם אחד', ar: 'معتمد على شخص واحد', en: 'Hangs on one person' },
  'measurement.opened': { he: 'האם מסתכלים', ar: 'هل ينظر أحد', en: 'Does anybody look' },
  'measurement.opened.lead': {
    he: 'מתי נפתח לאחרונה העמוד של כל מדד שנמדד, מאז {date} ועד הבנייה האחרונה. נרשם רק שהעמוד נפתח באותו יום: לא מי פתח, לא מאיפה ולא כמה פעמים. מדד שנמדד ואיש אינו פותח שווה שיחה: לקרוא אותו, או להפסיק למדוד.',
    ar: 'متى فُتحت آخر مرة صفحة كل مؤشر يُقاس، منذ {date} وحتى آخر عملية بناء. يُسجَّل فقط أن الصفحة فُتحت في ذلك اليوم: لا من فتحها ولا من أين ولا كم مرة. مؤشر يُقاس ولا يفتحه أحد يستحق نقاشًا: قراءته، أو التوقف عن قياسه.',
    en: 'When the page of each measured indicator was last opened, from {date} to the latest build. All that is noted is that it was opened that day: not by whom, from where or how often. What is measured and never opened is worth a talk: read it, or stop measuring it.',
  },
  'measurement.opened.nothing': {
    he: 'עד הבנייה האחרונה לא נפתח כאן עמוד של שום מדד, ולכן עוד אין מה לומר.',
    ar: 'حتى آخر عملية بناء لم تُفتح هنا صفحة أي مؤشر، ولذلك لا يوجد ما يُقال بعد.',
    en: 'Up to the latest build no indicator’s page was opened here, so there is nothing to say yet.',
  },
  'measurement.opened.never': { he: 'לא נפתח מאז', ar: 'لم تُفتح منذ ذلك', en: 'Never opened since' },
} as const satisfies Record<string, Words>
