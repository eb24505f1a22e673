import { existsSync } from 'node:fs'
import type { Known } from '@madad/pipelines/resolve-names'
import type { NameKind } from '@madad/store/upload'
import { openForReading, read } from '@madad/warehouse/query'
import type { Intake } from './intake.ts'

/**
 * Who is known by code and name in what was published last: every authority, and the institutions of the home's own; all
 * of them in a home that has not said which it is. Nobody where nothing has been published.
 */
export async function nameRegister({ published, authorityId }: Intake): Promise<Known[]> {
  if (!existsSync(published)) return []
  const instance = await openForReading(published)
  try {
    const connection = await instance.connect()
    const { rows } = await read(connection, sql, { authority: authorityId })
    return rows.map(([kind, code, name, evidence]) => ({
      kind: kind as NameKind,
      code: String(code),
      name: String(name),
      evidence: String(evidence),
    }))
  } finally {
    instance.closeSync()
  }
}

const sql = `
  select 'institution', institution_id, name, coalesce(locality_name, '')
  from published.institution
  where $authority is null or authority_id = $authority
  union all
  select 'authority', authority_id, name, coalesce(district, '')
  from published.authority
  order by 1, 2`
