import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { bagrutCsv } from './bagrut-csv.ts'
import { blockWorkbook, type Revision } from './block-workbook.ts'
import { years } from './country.ts'
import { type Figures, figuresIn, total, type YearFigures } from './figures.ts'
import { flatWorkbook } from './flat-workbook.ts'
import { municipalFiles } from './municipal-files.ts'
import { municipality } from './municipality.ts'
import { partnershipLog, partnersList } from './partnership-log.ts'

/** How what was first printed for 2021 differed from what was printed a year later: counts by authority. */
const firstPrintedIn2021: [id: string, difference: Partial<Figures>][] = [
  [municipality.authority_id, { eligible: -6, threshold: -5, boysDropped: 2 }],
  ['0181', { eligible: -21, threshold: -16 }],
  ['0222', { girlsDropped: 2 }],
]
const revision: Revision = {
  on: '7/6/23',
  measures: ['eligible', 'threshold', 'dropouts', 'boysDropouts', 'girlsDropouts'],
}

function firstPrinted(figures: YearFigures): YearFigures {
  const places = new Map(figures.places)
  for (const [id, difference] of firstPrintedIn2021) places.set(id, total([places.get(id)!, difference]))
  return { ...figures, places }
}

/** The files of the sample, in the order to import them: name and content. */
export function* sampleFiles(): Generator<[name: string, content: Buffer | string]> {
  for (const year of years) {
    const figures = figuresIn(year)
    if (year < 2016) yield [`cbs_local_authorities_${year}.xls`, flatWorkbook(year, figures)]
    else if (year !== 2021) yield [`cbs_local_authorities_${year}.xlsx`, blockWorkbook(year, figures)]
    else {
      yield ['cbs_local_authorities_2021_first.xlsx', blockWorkbook(year, firstPrinted(figures))]
      yield ['cbs_local_authorities_2021_corrected.xlsx', blockWorkbook(year, figures, revision)]
    }
  }
  for (let at = 0; at < years.length; at += 3) {
    const three = years.slice(at, at + 3)
    yield [`bagrut-schools-${three[0]}-${three.at(-1)}.csv`, bagrutCsv(three)]
  }
  yield* municipalFiles()
  yield ['partnership-log-2020-2024.xlsx', partnershipLog()]
  yield ['partners-2020-2024.xlsx', partnersList()]
}

/**
 * Writes the sample's files into a folder, which is made where it is missing.
 * @returns their paths, in the order to import them: a corrected edition after the one that it corrects
 */
export async function writeSampleFiles(folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const written: string[] = []
  for (const [name, content] of sampleFiles()) {
    const file = path.join(folder, name)
    await writeFile(file, content)
    written.push(file)
  }
  return written
}
