import type { Words } from '../language.ts'

/** What each column of the partnership’s tables means: its unit, and why it may be empty. A title alone is never enough. */
export const partnershipMeanings = {
  'column.meeting_number.means': {
    he: 'מקומו בין המפגשים שהתקיימו ויש להם רשימת נוכחים.',
    ar: 'موضعه بين اللقاءات التي عُقدت ولها قائمة حضور.',
    en: 'Its place among those held that have a list of who came.',
  },
  'column.founders.means': {
    he: 'מי שבאו למפגש הראשון שיש לו רשימה.',
    ar: 'من حضروا أول لقاء له قائمة.',
    en: 'Those who came to the first meeting that has a list.',
  },
  'column.still_coming_share.means': {
    he: 'לפי קפלן–מאייר.',
    ar: 'بحسب كابلان–ماير.',
    en: 'By Kaplan–Meier.',
  },
  'column.diversity.means': {
    he: 'הסיכוי ששני אנשים שנבחרו באקראי שונים זה מזה (סימפסון), מ־0 עד 1.',
    ar: 'احتمال أن يختلف شخصان اختيرا عشوائيًا (سيمبسون)، من 0 إلى 1.',
    en: 'The chance that two people drawn at random differ (Simpson), 0 to 1.',
  },
  'column.evenness.means': {
    he: 'עד כמה הסוגים שווים בגודלם, מ־0 עד 1.',
    ar: 'كم تتساوى الأنواع في حجمها، من 0 إلى 1.',
    en: 'How equal the kinds are in size, 0 to 1.',
  },
  'column.median_days.means': {
    he: 'לפי קפלן–מאייר: גם משימות פתוחות נספרות, עד היום שבו עוד היו פתוחות.',
    ar: 'بحسب كابلان–ماير: المهام المفتوحة محسوبة أيضًا حتى آخر يوم عُرفت فيه مفتوحة.',
    en: 'By Kaplan–Meier: open tasks count too, for as long as they are known to be open.',
  },
  'column.felt.means': {
    he: 'ממוצע התשובות בשאלון, מ־0 עד 100% של הסולם.',
    ar: 'معدّل الإجابات في الاستبيان، من 0 إلى 100% من السلّم.',
    en: 'The mean of what was answered, from 0 to 100% of the scale.',
  },
  'column.body_key.means': {
    he: 'קושר בין שורות של אותו גוף בקבצים השונים.',
    ar: 'يربط أسطر الهيئة نفسها بين الملفات.',
    en: 'Links the rows of one body from file to file.',
  },
  'column.body_name.means': {
    he: 'השם ביומן המפגשים; ריק: כל הגופים יחד.',
    ar: 'الاسم في سجل اللقاءات؛ فارغ: جميع الهيئات معًا.',
    en: 'Its name in the log of meetings; empty: all bodies together.',
  },
  'column.perception.body_name.means': {
    he: 'הגוף שעליו נשאלו; ריק: השותפות כולה.',
    ar: 'الهيئة التي سُئل عنها؛ فارغ: الشراكة كلها.',
    en: 'The body that was asked about; empty: the whole partnership.',
  },
  'column.body_kind.means': {
    he: 'ועדת היגוי, קבוצת עבודה או פורום שותפים; ריק כשהיומן לא אומר.',
    ar: 'لجنة توجيه أو مجموعة عمل أو منتدى شركاء؛ فارغ حيث لا يذكر السجل.',
    en: 'Steering committee, working group or partners’ forum; empty where the log does not say.',
  },
  'column.goal_name.means': {
    he: 'היעד שקבוצת העבודה מקדמת; ריק כשלא נכתב.',
    ar: 'الهدف الذي تعمل عليه المجموعة؛ فارغ حيث لم يُكتب.',
    en: 'The goal a working group serves; empty where none is written.',
  },
  'column.meeting_date.means': {
    he: 'היום שנקבע לו המפגש.',
    ar: 'اليوم الذي حُدد للقاء.',
    en: 'The day it was set for.',
  },
  'column.is_held.means': {
    he: 'לא: המפגש תוכנן ובוטל.',
    ar: 'لا: خُطط اللقاء وأُلغي.',
    en: 'No: it was planned and cancelled.',
  },
  'column.invited.means': {
    he: 'כמה חברים הוזמנו; ריק כשאין רשימה או כשהקבוצה קטנה.',
    ar: 'كم عضوًا دُعي؛ فارغ حيث لا قائمة أو حيث المجموعة صغيرة.',
    en: 'How many members were invited; empty where there is no list, or where the group is small.',
  },
  'column.attended.means': {
    he: 'כמה מהמוזמנים באו; ריק כמו המוזמנים.',
    ar: 'كم من المدعوّين حضر؛ فارغ كالمدعوّين.',
    en: 'How many of those invited came; empty as those invited are.',
  },
  'column.attended_share.means': {
    he: 'החלק מן המוזמנים שבאו, 0%–100% (ב־CSV 0–1).',
    ar: 'حصة الحاضرين من المدعوّين، 0%–100% (في CSV 0–1).',
    en: 'Those who came of those invited, 0%–100% (0–1 in the CSV file).',
  },
  'column.guests.means': {
    he: 'באו בלי שהוזמנו; אינם בנוכחות.',
    ar: 'حضروا دون دعوة؛ لا يُحسبون في الحضور.',
    en: 'Came without being invited; they are not in the attendance.',
  },
  'column.previous.means': {
    he: 'כמה באו למפגש הקודם שיש לו רשימה; לפי שנה: סכום כל המפגשים. ריק במפגש הראשון.',
    ar: 'كم حضر اللقاء السابق الذي له قائمة؛ بحسب السنة: مجموع اللقاءات. فارغ في اللقاء الأول.',
    en: 'How many came to the meeting before that has a list; of a year, summed over its meetings. Empty at the first.',
  },
  'column.same_people.means': {
    he: 'כמה מאלה שבאו קודם באו שוב בעצמם.',
    ar: 'كم ممن حضروا سابقًا عادوا بأنفسهم.',
    en: 'How many of those who came before came again themselves.',
  },
  'column.same_organisations.means': {
    he: 'לא באו שוב, אך אדם אחר מהארגון שלהם בא.',
    ar: 'لم يعودوا، لكن حضر شخص آخر من مؤسستهم.',
    en: 'Did not come again, but another of their organisation did.',
  },
  'column.same_people_share.means': {
    he: 'אלה ששבו מתוך אלה שבאו קודם, 0%–100% (ב־CSV 0–1).',
    ar: 'العائدون ممن حضروا سابقًا، 0%–100% (في CSV 0–1).',
    en: 'Those who came again of those who came before, 0%–100% (0–1 in the CSV file).',
  },
  'column.topics_planned.means': {
    he: 'כמה נושאים היו בסדר היום; ריק כשאין סדר יום ביומן.',
    ar: 'كم موضوعًا كان على جدول الأعمال؛ فارغ حيث لا جدول في السجل.',
    en: 'How many topics were on the agenda; empty where the log has none.',
  },
  'column.topics_covered.means': {
    he: 'כמה מן המתוכננים נדונו.',
    ar: 'كم من المخططة نوقش.',
    en: 'How many of those planned were covered.',
  },
  'column.topics_carried_over.means': {
    he: 'כמה מן המתוכננים נדחו למפגש אחר.',
    ar: 'كم من المخططة أُجّل إلى لقاء آخر.',
    en: 'How many of those planned were put off to another meeting.',
  },
  'column.topics_added.means': {
    he: 'נושאים שעלו ולא היו בסדר היום.',
    ar: 'مواضيع طُرحت ولم تكن على جدول الأعمال.',
    en: 'Topics that came up and were not on the agenda.',
  },
  'column.tasks_raised.means': {
    he: 'כמה משימות עלו במפגש.',
    ar: 'كم مهمة طُرحت في اللقاء.',
    en: 'How many tasks the meeting raised.',
  },
  'column.tasks_due_by_next.means': {
    he: 'כמה מן המשימות שלו היו אמורות להסתיים עד המפגש הבא; ריק כשעוד לא היה מפגש נוסף.',
    ar: 'كم من مهامه كان مستحقًا حتى اللقاء القادم؛ فارغ حيث لم يكن لقاء بعده.',
    en: 'How many of its tasks were due by the meeting after it; empty where there has been none yet.',
  },
  'column.tasks_done_by_next.means': {
    he: 'כמה מהן בוצעו עד אז.',
    ar: 'كم منها نُفّذ حتى ذلك الحين.',
    en: 'How many of them were done by then.',
  },
  'column.initiatives_raised.means': {
    he: 'כמה יוזמות עלו.',
    ar: 'كم مبادرة طُرحت.',
    en: 'How many initiatives were raised.',
  },
  'column.late_minutes.means': {
    he: 'דקות מהשעה שנקבעה ועד ההתחלה; שלילי: הקדים. ריק כשלא נרשמו שעות.',
    ar: 'دقائق من الساعة المحددة حتى البداية؛ سالب: بدأ مبكرًا. فارغ حيث لم تُسجل ساعات.',
    en: 'Minutes from the set hour to the beginning; negative: it began early. Empty where no hours are written.',
  },
  'column.overrun_minutes.means': {
    he: 'דקות מעבר לשעת הסיום; שלילי: נגמר מוקדם. ריק כשלא נרשמו שעות.',
    ar: 'دقائق بعد ساعة النهاية؛ سالب: انتهى مبكرًا. فارغ حيث لم تُسجل ساعات.',
    en: 'Minutes past its set end; negative: it ended early. Empty where no hours are written.',
  },
  'column.meetings_planned.means': {
    he: 'לפי תכנית הגוף לשנה; ריק כשאין כזו.',
    ar: 'بحسب خطة الهيئة للسنة؛ فارغ حيث لا خطة.',
    en: 'By the body’s plan of the year; empty where there is none.',
  },
  'column.meetings_held.means': {
    he: 'כמה התקיימו בשנה.',
    ar: 'كم عُقد في السنة.',
    en: 'How many were held in the year.',
  },
  'column.meetings_cancelled.means': {
    he: 'כמה תוכננו ובוטלו בשנה.',
    ar: 'كم خُطط وأُلغي في السنة.',
    en: 'How many were planned and cancelled in the year.',
  },
  'column.invitations.means': {
    he: 'הזמנות לכל מפגשי השנה, אדם נספר בכל מפגש; ריק כשהקבוצה קטנה.',
    ar: 'دعوات لجميع لقاءات السنة، يُعدّ الشخص في كل لقاء؛ فارغ حيث المجموعة صغيرة.',
    en: 'Invitations to all the year’s meetings, a person once for each; empty where the group is small.',
  },
  'column.attendances.means': {
    he: 'כמה מן ההזמנות נענו בנוכחות.',
    ar: 'كم من الدعوات انتهى بحضور.',
    en: 'How many of the invitations were followed by attendance.',
  },
  'column.people_invited.means': {
    he: 'אנשים שונים שהוזמנו בשנה; ריק כשהקבוצה קטנה.',
    ar: 'أشخاص مختلفون دُعوا في السنة؛ فارغ حيث المجموعة صغيرة.',
    en: 'Different people invited in the year; empty where the group is small.',
  },
  'column.people_attended.means': {
    he: 'אנשים שונים שבאו לפחות פעם אחת בשנה.',
    ar: 'أشخاص مختلفون حضروا مرة على الأقل في السنة.',
    en: 'Different people who came at least once in the year.',
  },
  'column.regulars_of.means': {
    he: 'כמה אנשים הוזמנו פעמיים ויותר בשנה; רק עליהם נמדדת ההתמדה.',
    ar: 'كم شخصًا دُعي مرتين فأكثر في السنة؛ عليهم وحدهم تُقاس المثابرة.',
    en: 'How many people were invited twice or more in the year; steadiness is told of them alone.',
  },
  'column.steady_members.means': {
    he: 'כמה מהם באו ל־75% לפחות ממה שהוזמנו אליו.',
    ar: 'كم منهم حضر 75% على الأقل مما دُعي إليه.',
    en: 'How many of them came to at least 75% of what they were invited to.',
  },
  'column.year_topics.means': {
    he: 'נושאים שהגוף תכנן לשנה כולה; ריק כשאין תכנית שנתית.',
    ar: 'مواضيع خططتها الهيئة للسنة كلها؛ فارغ حيث لا خطة سنوية.',
    en: 'Topics the body planned for the whole year; empty where there is no plan of the year.',
  },
  'column.year_topics_covered.means': {
    he: 'כמה מהם נדונו באחד המפגשים.',
    ar: 'كم منها نوقش في أحد اللقاءات.',
    en: 'How many of them were covered in one of its meetings.',
  },
  'column.initiatives_carried_on.means': {
    he: 'כמה מן היוזמות שעלו בשנה קודמו.',
    ar: 'كم من مبادرات السنة تقدّم.',
    en: 'How many of the year’s initiatives were carried on.',
  },
  'column.initiatives_open.means': {
    he: 'כמה מהן עוד לא הוכרעו.',
    ar: 'كم منها لم يُحسم بعد.',
    en: 'How many of them are not decided yet.',
  },
  'column.decisions.means': {
    he: 'החלטות שהתקבלו בשנה.',
    ar: 'قرارات اتُخذت في السنة.',
    en: 'Decisions taken in the year.',
  },
  'column.decisions_implemented.means': {
    he: 'כמה מהן יושמו.',
    ar: 'كم منها طُبّق.',
    en: 'How many of them were carried out.',
  },
  'column.overrun_minutes_mean.means': {
    he: 'דקות, בממוצע על מפגשי השנה שנרשמו להם שעות; ריק כשאין כאלה.',
    ar: 'دقائق، بمعدّل لقاءات السنة التي سُجلت ساعاتها؛ فارغ حيث لا لقاءات كهذه.',
    en: 'Minutes, over the year’s meetings whose hours are written; empty where there are none.',
  },
  'column.at_risk.means': {
    he: 'כמה מן המייסדים עוד באו לקראת המפגש הזה; ריק כשהקבוצה קטנה.',
    ar: 'كم من المؤسسين كان ما زال يحضر قبل هذا اللقاء؛ فارغ حيث المجموعة صغيرة.',
    en: 'How many founders were still coming before this meeting; empty where the group is small.',
  },
  'column.ended.means': {
    he: 'כמה מהם לא באו עוד ממפגש זה ואילך.',
    ar: 'كم منهم لم يعد يحضر من هذا اللقاء فصاعدًا.',
    en: 'How many of them never came again from this meeting on.',
  },
  'column.attribute.means': {
    he: 'לפי מה שונים אנשים זה מזה: מגזר, תפקיד או ארגון.',
    ar: 'بماذا يختلف الناس: القطاع أو الوظيفة أو المؤسسة.',
    en: 'What people differ by: sector, role or organisation.',
  },
  'column.of_whom.means': {
    he: 'של מי שהוזמנו בשנה, או של מי שבאו.',
    ar: 'لمن دُعوا في السنة، أو لمن حضروا.',
    en: 'Of those invited in the year, or of those who came.',
  },
  'column.people.means': {
    he: 'כמה אנשים שידוע עליהם; ריק כשהקבוצה קטנה.',
    ar: 'كم شخصًا يُعرف عنه ذلك؛ فارغ حيث المجموعة صغيرة.',
    en: 'How many people it is known of; empty where the group is small.',
  },
  'column.kinds.means': {
    he: 'כמה מגזרים, תפקידים או ארגונים שונים.',
    ar: 'كم قطاعًا أو وظيفة أو مؤسسة مختلفة.',
    en: 'How many different sectors, roles or organisations.',
  },
  'column.path_step.means': {
    he: 'שלב של חצי השנה הראשונה לפי נספח 2 של המדריך.',
    ar: 'مرحلة من نصف السنة الأول بحسب الملحق 2 من الدليل.',
    en: 'A step of the first half year, by the guide’s appendix 2.',
  },
  'column.expected_month.means': {
    he: 'החודש שבו המדריך מציע את השלב; 1 הוא חודש המפגש הראשון.',
    ar: 'الشهر الذي يقترح فيه الدليل المرحلة؛ 1 هو شهر اللقاء الأول.',
    en: 'The month the guide proposes it for; 1 is that of the first meeting.',
  },
  'column.months_watched.means': {
    he: 'באיזה חודש של הקבוצה היה המפגש האחרון שלה; 1 הוא חודש המפגש הראשון.',
    ar: 'في أي شهر من عمر المجموعة كان آخر لقاء لها؛ 1 هو شهر اللقاء الأول.',
    en: 'The month of the group its latest meeting fell in; 1 is that of the first.',
  },
  'column.first_reached.means': {
    he: 'היום שבו עלה לראשונה נושא של השלב; ריק כשעוד לא.',
    ar: 'اليوم الذي طُرح فيه موضوع من المرحلة أول مرة؛ فارغ حيث لم يُطرح بعد.',
    en: 'The day a topic of the step first came up; empty where none has.',
  },
  'column.first_month.means': {
    he: 'באיזה חודש של הקבוצה היה זה; ריק כשעוד לא.',
    ar: 'في أي شهر من عمر المجموعة كان ذلك؛ فارغ حيث لم يكن بعد.',
    en: 'In which month of the group that was; empty where it has not been.',
  },
  'column.topics.means': {
    he: 'כמה נושאים של השלב עלו עד כה.',
    ar: 'كم موضوعًا من المرحلة طُرح حتى الآن.',
    en: 'How many topics of the step have come up so far.',
  },
  'column.body_path.state.means': {
    he: 'בזמן, באיחור, לא עלה אף שחודשו עבר, או שעוד לא הגיע חודשו.',
    ar: 'في الوقت، متأخرة، لم تُطرح رغم انقضاء شهرها، أو لم يحن شهرها.',
    en: 'In time, late, not come up though its month is over, or not due yet.',
  },
  'column.raised.means': {
    he: 'כמה משימות עלו בשנה.',
    ar: 'كم مهمة طُرحت في السنة.',
    en: 'How many tasks the year raised.',
  },
  'column.done.means': {
    he: 'כמה מהן בוצעו עד סוף היומן.',
    ar: 'كم منها نُفّذ حتى نهاية السجل.',
    en: 'How many of them were done by the end of the log.',
  },
  'column.open.means': {
    he: 'כמה מהן עוד פתוחות בסוף היומן.',
    ar: 'كم منها ما زال مفتوحًا في نهاية السجل.',
    en: 'How many of them are open at the end of the log.',
  },
  'column.overdue.means': {
    he: 'כמה מן הפתוחות שמועדן עבר.',
    ar: 'كم من المفتوحة فات موعدها.',
    en: 'How many of the open ones are past their day.',
  },
  'column.due_by_next.means': {
    he: 'כמה היו אמורות להסתיים עד המפגש שאחרי זה שבו עלו.',
    ar: 'كم كان مستحقًا حتى اللقاء التالي للقاء الذي طُرحت فيه.',
    en: 'How many were due by the meeting after the one that raised them.',
  },
  'column.done_by_next.means': {
    he: 'כמה מהן בוצעו עד אז.',
    ar: 'كم منها نُفّذ حتى ذلك الحين.',
    en: 'How many of them were done by then.',
  },
  'column.done_in_year.means': {
    he: 'כמה מן המשימות שעלו בשנה בוצעו בתוכה.',
    ar: 'كم من مهام السنة نُفّذ خلالها.',
    en: 'How many of the year’s tasks were done within it.',
  },
  'column.median_ci_low.means': {
    he: 'ימים; ריק כשאי אפשר לחשב.',
    ar: 'أيام؛ فارغ حيث لا يمكن الحساب.',
    en: 'Days; empty where it cannot be told.',
  },
  'column.median_ci_high.means': {
    he: 'ימים; ריק כשיותר מדי משימות עוד פתוחות.',
    ar: 'أيام؛ فارغ حيث ما زالت مهام كثيرة مفتوحة.',
    en: 'Days; empty where too many tasks are open still.',
  },
  'column.partner_key.means': {
    he: 'קושר בין שורות של אותו שותף בקבצים השונים.',
    ar: 'يربط أسطر الشريك نفسه بين الملفات.',
    en: 'Links the rows of one partner from file to file.',
  },
  'column.partner_name.means': {
    he: 'הארגון, כפי שנכתב ברשימת השותפים.',
    ar: 'المؤسسة كما كُتبت في قائمة الشركاء.',
    en: 'The organisation, as the list of partners has it.',
  },
  'column.tie.means': {
    he: 'שותף אסטרטגי, שנפגשים אתו בכל רבעון, או ברשת הרחבה.',
    ar: 'شريك استراتيجي يُلتقى كل ربع سنة، أو من الشبكة الأوسع.',
    en: 'A strategic partner, met every quarter, or one of the wider network.',
  },
  'column.sector.means': {
    he: 'ציבורי, עסקי או שלישי; ריק כשלא נכתב.',
    ar: 'عام أو تجاري أو ثالث؛ فارغ حيث لم يُكتب.',
    en: 'Public, business or third; empty where it is not written.',
  },
  'column.contacts_aimed.means': {
    he: 'כמה קשרים תוכננו לשנה.',
    ar: 'كم اتصالًا خُطط للسنة.',
    en: 'How many contacts were aimed at for the year.',
  },
  'column.contacts.means': {
    he: 'כמה קשרים היו: פגישות, שיחות, מכתבים.',
    ar: 'كم اتصالًا جرى: لقاءات ومكالمات ورسائل.',
    en: 'How many contacts there were: meetings, calls, letters.',
  },
  'column.meetings.means': {
    he: 'כמה מהם היו פגישות או שיחות.',
    ar: 'كم منها كان لقاءات أو مكالمات.',
    en: 'How many of them were meetings or calls.',
  },
  'column.quarters_due.means': {
    he: 'כמה רבעונים של השנה נגמרו; ריק כשהשותף אינו אסטרטגי.',
    ar: 'كم ربعًا من السنة انتهى؛ فارغ لمن ليس شريكًا استراتيجيًا.',
    en: 'How many quarters of the year are over; empty for a partner who is not strategic.',
  },
  'column.quarters_met.means': {
    he: 'בכמה מהם הייתה פגישה או שיחה; ריק כשהשותף אינו אסטרטגי.',
    ar: 'في كم منها كان لقاء أو مكالمة؛ فارغ لمن ليس شريكًا استراتيجيًا.',
    en: 'In how many of them there was a meeting or a call; empty for a partner who is not strategic.',
  },
  'column.longest_silence_days.means': {
    he: 'הימים הרבים ביותר בשנה בלי שום קשר.',
    ar: 'أطول عدد أيام في السنة دون أي اتصال.',
    en: 'The most days of the year without any contact.',
  },
  'column.aims.means': {
    he: 'כמה מטרות נקבעו עם השותף לשנה.',
    ar: 'كم غاية حُددت مع الشريك للسنة.',
    en: 'How many aims were set with the partner for the year.',
  },
  'column.aims_reached.means': { he: 'כמה מהן הושגו.', ar: 'كم منها تحقق.', en: 'How many of them were reached.' },
  'column.aims_open.means': {
    he: 'כמה מהן עוד פתוחות.',
    ar: 'كم منها ما زال مفتوحًا.',
    en: 'How many of them are open still.',
  },
  'column.felt_low.means': {
    he: 'הגבול התחתון, 0%–100% של הסולם; ריק כשהקבוצה קטנה.',
    ar: 'الحد الأدنى، 0%–100% من السلّم؛ فارغ حيث المجموعة صغيرة.',
    en: 'The lower end, 0%–100% of the scale; empty where the group is small.',
  },
  'column.felt_high.means': {
    he: 'הגבול העליון, 0%–100% של הסולם; ריק כשהקבוצה קטנה.',
    ar: 'الحد الأعلى، 0%–100% من السلّم؛ فارغ حيث المجموعة صغيرة.',
    en: 'The upper end, 0%–100% of the scale; empty where the group is small.',
  },
  'column.counted.means': {
    he: 'אותו דבר כפי שהוא נספר ביומן המפגשים באותה שנה, 0%–100%; ריק כשהיומן לא אומר.',
    ar: 'الأمر نفسه كما أُحصي في سجل اللقاءات في تلك السنة، 0%–100%؛ فارغ حيث لا يذكر السجل.',
    en: 'The same as the log of meetings counts it in that year, 0%–100%; empty where the log does not say.',
  },
  'column.outcome.means': {
    he: 'האם מה שמורגש ומה שנספר מסכימים; ריק כשאחד מהם חסר.',
    ar: 'هل يتفق الشعور والإحصاء؛ فارغ حيث ينقص أحدهما.',
    en: 'Whether what is felt and what is counted agree; empty where one of them is missing.',
  },
} as const satisfies Record<string, Words>
