import type { ProblemCatalogue } from '@madad/language/problem'

/** What good survey practice advises, with its reason. Advice never stops anything: the author knows what the words cannot say. */
export const adviceTexts = {
  ADVICE_TWO_AT_ONCE: {
    rule: {
      he: 'אולי נשאלים כאן שני דברים בבת אחת („{found}”). מי שמסכים רק לאחד מהם לא ידע מה לסמן.',
      ar: 'ربّما يُسأل هنا عن أمرين معًا („{found}”). من يوافق على أحدهما فقط لا يعرف ماذا يختار.',
      en: 'Two things may be asked at once here (“{found}”). Whoever agrees with only one of them cannot tell what to mark.',
    },
    fix: {
      he: 'אם אלה שני דברים, כתבו שתי שאלות.',
      ar: 'إذا كانا أمرين، فاكتبوا سؤالين.',
      en: 'If they are two things, write two questions.',
    },
  },
  ADVICE_LEADING: {
    rule: {
      he: 'המילים „{found}” אומרות מה התשובה הנכונה, ומקשות לענות אחרת.',
      ar: 'الكلمات „{found}” تقول ما هو الجواب الصحيح، وتصعّب الإجابة بخلافه.',
      en: 'The words “{found}” say which answer is right, and make it hard to give another.',
    },
    fix: {
      he: 'נסו את אותו משפט בלעדיהן.',
      ar: 'جرّبوا الجملة نفسها من دونها.',
      en: 'Try the same sentence without them.',
    },
  },
  ADVICE_ABSOLUTE: {
    rule: {
      he: 'עם „{found}” כמעט אין מי שיכול להסכים, גם אם ברוב הפעמים זה נכון.',
      ar: 'مع „{found}” يكاد لا يستطيع أحد أن يوافق، حتى إن كان ذلك صحيحًا في أغلب الأحيان.',
      en: 'With “{found}” hardly anyone can agree, even where it is mostly true.',
    },
    fix: {
      he: 'אפשר לכתוב „בדרך כלל”, או לשאול כמה פעמים.',
      ar: 'يمكن كتابة „عادةً”، أو السؤال عن عدد المرّات.',
      en: 'Say “usually”, or ask how often.',
    },
  },
  ADVICE_DOUBLE_NEGATION: {
    rule: {
      he: 'יש כאן יותר משלילה אחת („{found}”). כשלא מסכימים למשפט כזה קל להתבלבל.',
      ar: 'هنا أكثر من نفي واحد („{found}”). من السهل الخطأ عند عدم الموافقة على جملة كهذه.',
      en: 'There is more than one negation here (“{found}”). Disagreeing with such a sentence is easy to get wrong.',
    },
    fix: {
      he: 'כתבו את המשפט בחיוב, או השאירו שלילה אחת.',
      ar: 'اكتبوا الجملة بصيغة الإثبات، أو اتركوا نفيًا واحدًا.',
      en: 'Say it without a negation, or with one.',
    },
  },
  ADVICE_LONG: {
    rule: {
      he: 'יש כאן {found} מילים. בטלפון קשה לקרוא שאלה כזאת בקריאה אחת.',
      ar: 'هنا {found} كلمة. يصعب قراءة سؤال كهذا على الهاتف مرّة واحدة.',
      en: 'There are {found} words here. On a phone that takes more than one reading.',
    },
    fix: {
      he: 'קצרו, או העבירו את ההסבר לשורת ההסבר שמתחת לשאלה.',
      ar: 'اختصروا، أو انقلوا الشرح إلى سطر الشرح تحت السؤال.',
      en: 'Shorten it, or move what explains it to the line of explanation under the question.',
    },
  },
  ADVICE_UNBALANCED: {
    rule: {
      he: 'בסולם הזה {negative} תשובות שליליות ו־{positive} חיוביות. הצד שיש בו יותר תשובות מושך אליו.',
      ar: 'في هذا السلّم {negative} إجابات سلبية و{positive} إيجابية. الجانب الذي فيه إجابات أكثر يجذب إليه.',
      en: 'This scale has {negative} negative answers and {positive} positive ones. The side with more of them draws answers to it.',
    },
    fix: {
      he: 'השוו את מספר התשובות בשני הצדדים. אמצע אינו חובה.',
      ar: 'ساووا عدد الإجابات في الجانبين. الوسط ليس واجبًا.',
      en: 'Give both sides the same number. A middle is not needed.',
    },
  },
  ADVICE_SENSITIVE: {
    rule: {
      he: 'זה נושא שיש מי שלא ירצו לענות עליו („{found}”). בלי דרך לדלג בכבוד יש שיעזבו את השאלון.',
      ar: 'هذا موضوع قد لا يرغب البعض في الإجابة عنه („{found}”). من دون طريق لائق للتخطّي قد يترك البعض الاستبيان.',
      en: 'Some people will not want to answer this (“{found}”). Without a decent way past it, some will leave the questionnaire.',
    },
    fix: {
      he: 'אפשרו לענות „מעדיף/ה לא לענות”, ושאלו רק אם התשובה נחוצה.',
      ar: 'أتيحوا الإجابة „أفضّل عدم الإجابة”، واسألوا فقط إذا كان الجواب لازمًا.',
      en: 'Allow “I would rather not answer”, and ask only if the answer is needed.',
    },
  },
  ADVICE_MORE_THAN_PROMISED: {
    rule: {
      he: 'מילוי השאלון ייקח כ־{found} דקות, והובטחו {minutes}.',
      ar: 'تعبئة الاستبيان تستغرق نحو {found} دقائق، والموعود {minutes}.',
      en: 'Filling this in takes about {found} minutes; {minutes} are promised.',
    },
    fix: {
      he: 'ותרו על מה שלא יעזור להחליט, או הבטיחו את הזמן האמיתי.',
      ar: 'تنازلوا عمّا لا يساعد على اتّخاذ قرار، أو عِدوا بالوقت الحقيقي.',
      en: 'Leave out what will not help to decide anything, or promise the true time.',
    },
  },
  ADVICE_MORE_THAN_FOUR_MINUTES: {
    rule: {
      he: 'מילוי השאלון ייקח כ־{found} דקות. למורה בהפסקה יש בערך ארבע.',
      ar: 'تعبئة الاستبيان تستغرق نحو {found} دقائق. لدى المعلّم في الاستراحة نحو أربع.',
      en: 'Filling this in takes about {found} minutes. A teacher between lessons has about four.',
    },
    fix: {
      he: 'שאלו על כל שאלה מה תחליטו לפיה. את מה שאין לו תשובה אפשר להוריד.',
      ar: 'اسألوا عن كلّ سؤال ماذا ستقرّرون بناءً عليه. ما لا جواب له يمكن حذفه.',
      en: 'Ask of each question what you will decide by it. What has no answer can go.',
    },
  },
  ADVICE_LANGUAGE: {
    rule: {
      he: 'השאלון אינו מוצע ב{language}. מי שקוראים בשפה הזאת יענו פחות, ויהיו חסרים בתמונה.',
      ar: 'لا يُعرض الاستبيان ب{language}. من يقرؤون بهذه اللغة سيجيبون أقلّ، وسيغيبون عن الصورة.',
      en: 'The questionnaire is not offered in {language}. Those who read it will answer less, and be missing from the picture.',
    },
    fix: {
      he: 'אם יש כאלה בין המשיבים, הוסיפו את השפה.',
      ar: 'إذا كان بين المجيبين من يقرؤها، فأضيفوا اللغة.',
      en: 'If there are such readers among those who are asked, add the language.',
    },
  },
} as const satisfies ProblemCatalogue

export type AdviceCode = keyof typeof adviceTexts
