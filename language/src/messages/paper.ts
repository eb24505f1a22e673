import type { Words } from '../language.ts'

/** The workbook that paper forms are typed into. */
export const paper = {
  'paper.sheet': { he: 'טפסים', ar: 'استمارات', en: 'Forms' },
  'paper.help': { he: 'הסבר', ar: 'شرح', en: 'How to' },
  'paper.lists': { he: 'רשימות', ar: 'قوائم', en: 'Lists' },
  'paper.form_number': { he: 'מספר טופס', ar: 'رقم الاستمارة', en: 'Form number' },
  'paper.filled_on': { he: 'תאריך מילוי', ar: 'تاريخ التعبئة', en: 'Date filled in' },
  'paper.wrong': { he: 'ערך שאינו ברשימה', ar: 'قيمة غير مقبولة', en: 'Not an answer' },
  'paper.choose': {
    he: 'בחרו תשובה מהרשימה, או השאירו ריק.',
    ar: 'اختاروا إجابة من القائمة، أو اتركوا الخلية فارغة.',
    en: 'Choose an answer from the list, or leave the cell blank.',
  },
  'paper.number': {
    he: 'כתבו מספר בין {low} ל־{high}, או השאירו ריק.',
    ar: 'اكتبوا رقمًا بين {low} و{high}، أو اتركوا الخلية فارغة.',
    en: 'Write a number between {low} and {high}, or leave the cell blank.',
  },
  'paper.help.row': {
    he: 'שורה לכל טופס, עמודה לכל תשובה. מספרו את הטפסים וכתבו את המספר גם על הנייר, כדי שאפשר יהיה לחזור אליו.',
    ar: 'صف لكل استمارة وعمود لكل إجابة. رقّموا الاستمارات واكتبوا الرقم على الورق أيضًا، كي يمكن الرجوع إليه.',
    en: 'One row for each form, one column for each answer. Number the forms, and write the number on the paper too, so that it can be found again.',
  },
  'paper.help.blank': {
    he: 'מה שלא סומן נשאר ריק. אל תנחשו מה התכוון המשיב.',
    ar: 'ما لم يُعلَّم يبقى فارغًا. لا تخمّنوا ما قصده المجيب.',
    en: 'What was not marked stays blank. Do not guess what the respondent meant.',
  },
  'paper.help.names': {
    he: 'אל תכתבו כאן שמות, טלפונים או כתובות, גם אם נכתבו על הטופס.',
    ar: 'لا تكتبوا هنا أسماء أو هواتف أو عناوين، حتى لو كُتبت على الاستمارة.',
    en: 'Do not type names, telephone numbers or addresses here, even where the form has them.',
  },
  'paper.help.columns': {
    he: 'אפשר לשנות את סדר העמודות, אך לא למחוק את השורה הראשונה המוסתרת: לפיה הקובץ נקרא.',
    ar: 'يمكن تغيير ترتيب الأعمدة، لكن لا تحذفوا الصف الأول المخفي: فبه يُقرأ الملف.',
    en: 'Columns may be put in another order; do not delete the hidden first row, by which the file is read.',
  },
} as const satisfies Record<string, Words>
