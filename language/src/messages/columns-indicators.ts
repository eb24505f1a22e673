import type { Words } from '../language.ts'

/** Columns of tables of numbers, as a downloaded workbook heads them; what they mean stands in `means-*.ts`. */
export const indicatorColumns = {
  'column.indicator_id': { he: 'מדד', ar: 'المؤشر', en: 'Indicator' },
  'column.indicator_name': {
    he: 'המדד כפי שנכתב בתכנית',
    ar: 'المؤشر كما كُتب في الخطة',
    en: 'Indicator as the plan has it',
  },
  'column.authority_id': { he: 'סמל רשות', ar: 'رمز السلطة', en: 'Authority code' },
  'column.institution_id': { he: 'סמל מוסד', ar: 'رمز المؤسسة', en: 'Institution code' },
  'column.institution_name': { he: 'בית ספר', ar: 'المدرسة', en: 'School' },
  'column.school_year': { he: 'שנת לימודים', ar: 'السنة الدراسية', en: 'School year' },
  'column.breakdown': { he: 'פילוח', ar: 'التقسيم', en: 'Split by' },
  'column.breakdown_value': { he: 'קבוצה', ar: 'المجموعة', en: 'Group' },
  'column.value': { he: 'ערך', ar: 'القيمة', en: 'Value' },
  'column.numerator': { he: 'מונה', ar: 'البسط', en: 'Numerator' },
  'column.denominator': { he: 'מכנה', ar: 'المقام', en: 'Denominator' },
  'column.n': { he: 'על כמה נמדד', ar: 'على كم قيس', en: 'Measured of how many' },
  'column.ci_low': { he: 'רווח 95%, מ־', ar: 'مجال 95%، من', en: '95% interval, from' },
  'column.ci_high': { he: 'רווח 95%, עד', ar: 'مجال 95%، حتى', en: '95% interval, to' },
  'column.status': { he: 'הערה', ar: 'ملاحظة', en: 'Note' },
  'column.national_value': { he: 'ערך ארצי', ar: 'القيمة القُطرية', en: 'National value' },
  'column.national_status': {
    he: 'הערה לערך הארצי',
    ar: 'ملاحظة على القيمة القُطرية',
    en: 'Note on the national value',
  },
  'column.change': { he: 'שינוי', ar: 'التغيّر', en: 'Change' },
  'column.previous_school_year': { he: 'המדידה הקודמת', ar: 'القياس السابق', en: 'Last measurement' },
  'column.vintage_id': { he: 'קובץ', ar: 'الملف', en: 'File' },
  'column.sheet': { he: 'גיליון', ar: 'ورقة العمل', en: 'Sheet' },
  'column.cells': { he: 'תאים', ar: 'الخلايا', en: 'Cells' },
  'column.row': { he: 'שורה בקובץ', ar: 'السطر في الملف', en: 'Row of the file' },
  'column.position': { he: 'מקום בסדר', ar: 'الموضع في الترتيب', en: 'Place in order' },
  'column.source': { he: 'מקור', ar: 'المصدر', en: 'Source' },
  'column.limits': { he: 'מגבלות', ar: 'الحدود', en: 'Limits' },

  'value.status.observed': { he: 'נמדד', ar: 'قيس', en: 'Measured' },
  'value.status.none': { he: 'אפס', ar: 'صفر', en: 'None' },
  'value.yes': { he: 'כן', ar: 'نعم', en: 'yes' },
  'value.no': { he: 'לא', ar: 'لا', en: 'no' },
} as const satisfies Record<string, Words>
