import { expect, test } from 'vitest'
import type { InstitutionRow } from './published-rows.ts'
import { respondentSchools } from './respondent-schools.ts'

const school = (institution_id: string, name: string): InstitutionRow => ({
  ...{ institution_id, name, authority_id: '0061', locality_name: null },
  ...{ sector: null, supervision: null, education_stages: null },
})

test('a respondent may be of a school whose code is known', async () => {
  const institutions = async () => [school('100001', 'Oak'), school('name:elm', 'Elm')]
  expect(await respondentSchools({ institutions }, '0061')).toEqual([{ institutionId: '100001', name: 'Oak' }])
})
