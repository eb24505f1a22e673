import type { Intake } from '@madad/intake/intake'
import type { Store } from '@madad/store/store'
import { now } from './clock.ts'
import type { Home } from './home.ts'
import { questionnairesOf } from './questionnaires.ts'
import { sourcesOf, surveyFormsOf } from './sources.ts'

/** What of a home the way of a file needs. */
export const intakeOf = (home: Home, store: Store): Intake => ({
  home: home.folder,
  archive: home.archive,
  staged: home.staged,
  published: home.published,
  store,
  sources: () => sourcesOf(home),
  authorityId: home.settings.authority_id,
  surveys: async () => ({
    questionnaires: (await questionnairesOf(home)).questionnaires,
    sources: surveyFormsOf(home),
  }),
  key: home.key,
  isSecondPersonAsked: home.settings.sign_off.second_person,
  now,
})
