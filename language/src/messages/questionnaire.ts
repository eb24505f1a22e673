import type { Words } from '../language.ts'

/** What `madad questionnaire` says. */
export const questionnaire = {
  'questionnaire.check.done': {
    he: '{name}: תקין',
    ar: '{name}: سليم',
    en: '{name}: in order',
  },
  'questionnaire.import.done': {
    he: 'השאלון {id}, גרסה {version}, נכתב בקובץ {file}',
    ar: 'كُتب الاستبيان {id}، النسخة {version}، في الملفّ {file}',
    en: 'Wrote questionnaire {id}, version {version}, to {file}',
  },
  'questionnaire.export.done': {
    he: 'השאלון {id}, גרסה {version}, נכתב כ־XLSForm בקובץ {file}',
    ar: 'كُتب الاستبيان {id}، النسخة {version}، بصيغة XLSForm في الملفّ {file}',
    en: 'Wrote questionnaire {id}, version {version}, as an XLSForm to {file}',
  },
} as const satisfies Record<string, Words>
