import type { DuckDBConnection } from '@duckdb/node-api'
import { allEnded } from './all-ended.ts'
import { appendTable, type Cell } from './append.ts'
import type { Lend } from './connections.ts'
import type { BuildInputs } from './inputs.ts'
import { loadDefinitions, loadQuestionnaires } from './raw-definitions.ts'
import { readStagedFiles } from './raw-files.ts'

/** An instant as UTC, so that days and order do not depend on how it was written. @throws when it is none */
const instant = (text: string): string => new Date(text).toISOString().slice(0, -1)

/** Everything the build is a function of, as it was known at the moment `asOf`, or at the end of that day (UTC). */
export async function loadRaw(lend: Lend, inputs: BuildInputs): Promise<void> {
  const { asOf } = inputs
  const until = asOf?.includes('T') ? instant(asOf) : asOf
  // a day or a moment, as far as both say
  const known = (when: string): boolean =>
    until === undefined || when.slice(0, until.length) <= until.slice(0, when.length)
  const vintages = inputs.vintages
    .map((each) => ({ ...each, receivedAt: instant(each.receivedAt), signedOffAt: instant(each.signedOffAt) }))
    .filter((each) => known(each.signedOffAt))
    .toSorted((a, b) => (a.vintageId < b.vintageId ? -1 : 1))
  await allEnded([
    // what is reckoned here and what DuckDB reads by itself go side by side
    lend((connection) => loadKnown(connection, inputs, vintages, known)),
    readStagedFiles(lend, vintages),
  ])
}

/** Everything but the staged files. */
async function loadKnown(
  connection: DuckDBConnection,
  inputs: BuildInputs,
  vintages: BuildInputs['vintages'],
  known: (when: string) => boolean,
): Promise<void> {
  const vintageColumns = {
    ...{ vintage_id: 'VARCHAR', source_id: 'VARCHAR', file_name: 'VARCHAR', sha256: 'VARCHAR', period: 'VARCHAR' },
    ...{ replaces: 'VARCHAR', received_at: 'TIMESTAMP', received_by: 'VARCHAR' },
    ...{ signed_off_at: 'TIMESTAMP', signed_off_by: 'VARCHAR' },
  }
  await appendTable(
    connection,
    'raw.vintage',
    vintageColumns,
    vintages.map((each): Cell[] => [
      ...[each.vintageId, each.sourceId, each.fileName, each.sha256, each.period],
      ...[each.replaces, each.receivedAt, each.receivedBy, each.signedOffAt, each.signedOffBy],
    ]),
  )
  await loadQuestionnaires(connection, inputs.questionnaires)
  await loadCampaigns(connection, inputs)
  await appendTable(
    connection,
    'raw.answer',
    {
      ...{ response_id: 'VARCHAR', campaign_id: 'VARCHAR', day: 'VARCHAR', language: 'VARCHAR' },
      ...{ item_id: 'VARCHAR', answer: 'VARCHAR', status: 'VARCHAR' },
    },
    knownAnswers(inputs, known),
  )
  await loadPairing(connection, inputs)
  const policy = { minimum_students: 'INTEGER', minimum_answers: 'INTEGER' }
  await appendTable(connection, 'raw.disclosure', policy, [
    [inputs.disclosure.minimumStudents, inputs.disclosure.minimumAnswers],
  ])
  await appendTable(connection, 'raw.home', { authority_id: 'VARCHAR' }, [[inputs.authorityId]])
  await appendTable(
    connection,
    'raw.name_decision',
    { kind: 'VARCHAR', name_key: 'VARCHAR', code: 'VARCHAR' },
    inputs.nameDecisions.map((each) => [each.kind, each.nameKey, each.code]),
  )
  await appendTable(
    connection,
    'raw.opening',
    { indicator_id: 'VARCHAR', day: 'DATE' },
    inputs.openings.filter(({ day }) => known(day)).map(({ indicatorId, day }) => [indicatorId, day]),
  )
  await loadDefinitions(connection)
}

async function loadCampaigns(connection: DuckDBConnection, { campaigns }: BuildInputs): Promise<void> {
  const columns = {
    ...{ campaign_id: 'VARCHAR', questionnaire_id: 'VARCHAR', version: 'INTEGER', authority_id: 'VARCHAR' },
    ...{ wave: 'VARCHAR', school_year: 'INTEGER', opens_on: 'DATE', closes_on: 'DATE' },
    ...{ programme_id: 'VARCHAR', body_id: 'VARCHAR' },
  }
  const rows = campaigns.map((each): Cell[] => [
    ...[each.campaignId, each.questionnaireId, each.version, each.authorityId],
    ...[each.wave, each.schoolYear, each.opensOn, each.closesOn],
    ...[each.programmeId ?? null, each.bodyId ?? null],
  ])
  await appendTable(connection, 'raw.campaign', columns, rows)
}

/** Codes of responses that were not known yet stay without a response and count for nothing. */
async function loadPairing(connection: DuckDBConnection, inputs: BuildInputs): Promise<void> {
  const codes = await Array.fromAsync(inputs.pairingCodes)
  const codeColumns = { response_id: 'VARCHAR', whole_hash: 'VARCHAR' }
  await appendTable(
    connection,
    'raw.pairing_code',
    codeColumns,
    codes.map(({ responseId, whole }) => [responseId, whole]),
  )
  const near = codes.flatMap(({ responseId, near }) => near.map((hash, at): Cell[] => [responseId, at + 1, hash]))
  const nearColumns = { response_id: 'VARCHAR', element: 'INTEGER', near_hash: 'VARCHAR' }
  await appendTable(connection, 'raw.pairing_near', nearColumns, near)
  const elements = inputs.pairingElements.map(({ campaignId, element, pairCount, agreeingCount }): Cell[] => [
    ...[campaignId, element, pairCount, agreeingCount],
  ])
  const elementColumns = {
    ...{ campaign_id: 'VARCHAR', element: 'INTEGER', pair_count: 'BIGINT', agreeing_count: 'BIGINT' },
  }
  await appendTable(connection, 'raw.pairing_element', elementColumns, elements)
}

async function* knownAnswers({ answers }: BuildInputs, known: (day: string) => boolean): AsyncGenerator<Cell[]> {
  for await (const each of answers)
    if (known(each.day))
      yield [each.responseId, each.campaignId, each.day, each.language, each.itemId, each.answer, each.status]
}
