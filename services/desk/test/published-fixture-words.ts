export type Row = (string | number | boolean | null)[]

interface Words {
  id: string
  topic: string
  unit: string
  direction: string
  titles: [string, string, string]
  about: [string, string, string]
  axis?: string
}

const indicators: Words[] = [
  {
    id: 'students_count',
    topic: 'learners',
    unit: 'count',
    direction: 'neutral',
    titles: ['מספר התלמידים', 'عدد الطلاب', 'Pupils'],
    about: ['תלמידים הלומדים ברשות', 'الطلاب الذين يتعلمون في السلطة', 'Pupils taught in the authority'],
  },
  {
    id: 'teaching_staff_count',
    topic: 'teachers',
    unit: 'count',
    direction: 'neutral',
    titles: ['עובדי הוראה', 'العاملون في التدريس', 'Teaching staff'],
    about: ['עובדי הוראה בבתי הספר', 'العاملون في التدريس في المدارس', 'Teaching staff in schools'],
  },
  {
    id: 'students_per_teacher',
    topic: 'teachers',
    unit: 'ratio',
    direction: 'down_is_better',
    titles: ['תלמידים לעובד הוראה', 'طلاب لكل عامل تدريس', 'Pupils per teacher'],
    about: ['תלמידים לכל משרת הוראה', 'الطلاب لكل وظيفة تدريس', 'Pupils for each teaching post'],
  },
  {
    id: 'class_size_mean',
    topic: 'learners',
    unit: 'mean',
    direction: 'down_is_better',
    titles: ['גודל כיתה ממוצע', 'معدل حجم الصف', 'Average class size'],
    about: ['תלמידים בכיתה בממוצע', 'معدل الطلاب في الصف', 'Pupils in a class on average'],
  },
  {
    id: 'dropout_share',
    topic: 'learners',
    unit: 'share',
    direction: 'down_is_better',
    titles: ['שיעור הנשירה', 'نسبة التسرّب', 'Drop-out rate'],
    about: ['תלמידי ז׳–י״ב שעזבו', 'طلاب السابع–الثاني عشر الذين تركوا', 'Pupils of grades 7–12 who left'],
  },
  {
    id: 'matriculation_eligible_share',
    topic: 'matriculation',
    unit: 'share',
    direction: 'up_is_better',
    titles: ['זכאות לתעודת בגרות', 'الاستحقاق لشهادة البجروت', 'Eligible for a matriculation certificate'],
    about: [
      'תלמידי י״ב הזכאים לתעודה',
      'طلاب الثاني عشر المستحقون للشهادة',
      'Grade 12 pupils entitled to a certificate',
    ],
  },
  {
    id: 'matriculation_university_threshold_share',
    topic: 'matriculation',
    unit: 'share',
    direction: 'up_is_better',
    titles: [
      'עמידה בדרישות הסף של האוניברסיטאות',
      'استيفاء شروط القبول للجامعات',
      'Meets university entrance requirements',
    ],
    about: [
      'תלמידי י״ב שעומדים בדרישות הסף',
      'طلاب الثاني عشر الذين يستوفون الشروط',
      'Grade 12 pupils who meet the threshold',
    ],
  },
  {
    id: 'math_5_unit_share',
    topic: 'matriculation',
    unit: 'share',
    direction: 'up_is_better',
    titles: ['חמש יחידות במתמטיקה', 'خمس وحدات في الرياضيات', 'Five-unit mathematics'],
    about: [
      'הנבחנים בחמש יחידות מכלל הנבחנים',
      'الممتحَنون بخمس وحدات من مجمل الممتحَنين',
      'Takers of five units among all takers',
    ],
  },
  {
    id: 'english_5_unit_share',
    topic: 'matriculation',
    unit: 'share',
    direction: 'up_is_better',
    titles: ['חמש יחידות באנגלית', 'خمس وحدات في الإنجليزية', 'Five-unit English'],
    about: [
      'הנבחנים בחמש יחידות מכלל הנבחנים',
      'الممتحَنون بخمس وحدات من مجمل الممتحَنين',
      'Takers of five units among all takers',
    ],
  },
  {
    id: 'teacher_self_efficacy_mean',
    topic: 'training',
    unit: 'score',
    direction: 'up_is_better',
    axis: 'work-plan',
    titles: ['מסוגלות עצמית של מורים', 'الكفاءة الذاتية للمعلمين', 'Teachers’ self-efficacy'],
    about: ['ממוצע בסולם 1–5', 'المعدل على سلّم 1–5', 'Mean on a scale of 1–5'],
  },
]

export const indicatorRows: Row[] = indicators.map((it, position) => [
  it.id,
  it.axis ?? 'situation',
  it.topic,
  'mission',
  ...it.titles,
  `מה מצב ${it.titles[0]}?`,
  `ما وضع ${it.titles[1]}؟`,
  `How is it with: ${it.titles[2]}?`,
  it.unit,
  it.direction,
  ...it.about,
  'מי שלומדים מחוץ לרשות אינם נספרים.',
  'من يتعلمون خارج السلطة لا يُحتسبون.',
  'Those who learn elsewhere are not counted.',
  it.unit === 'share' ? it.about[0] : null,
  it.unit === 'share' ? it.about[1] : null,
  it.unit === 'share' ? it.about[2] : null,
  it.unit === 'share' ? 'כלל התלמידים' : null,
  it.unit === 'share' ? 'جميع الطلاب' : null,
  it.unit === 'share' ? 'All pupils' : null,
  it.unit === 'score' ? 'mean_t' : 'as_published',
  'ההגדרה השתנתה ב־2016.',
  'تغيّر التعريف عام 2016.',
  'The definition changed in 2016.',
  it.id.endsWith('5_unit_share') ? 'bagrut/schools' : 'cbs/local-authorities',
  'אגף החינוך',
  'قسم التربية',
  'Education department',
  'yearly',
  'שעה בשנה',
  'ساعة في السنة',
  'An hour a year',
  position + 1,
])

const sha = (seed: string): string => seed.repeat(64).slice(0, 64)

export const vintageRows = (years: readonly number[]): Row[] => [
  ...years.map(
    (year): Row => [
      `v-${year}`,
      'cbs/local-authorities',
      `רשויות ${year}.xlsx`,
      sha(String(year)),
      String(year),
      `cbs ${year}`,
      `${year + 1}-05-02 08:00:00`,
      'נועה',
      `${year + 1}-05-03 09:30:00`,
      'דנה לוי',
      true,
    ],
  ),
  [
    'v-2021-early',
    'cbs/local-authorities',
    'רשויות 2021 מוקדם.xlsx',
    sha('ab'),
    '2021',
    'cbs 2021',
    '2022-02-02 08:00:00',
    'נועה',
    '2022-02-03 09:30:00',
    'דנה לוי',
    false,
  ],
  [
    'v-schools',
    'bagrut/schools',
    'bagrut.csv',
    sha('cd'),
    '2013–2024',
    'bagrut',
    '2025-01-02 08:00:00',
    'נועה',
    '2025-01-03 09:30:00',
    'דנה לוי',
    true,
  ],
]
