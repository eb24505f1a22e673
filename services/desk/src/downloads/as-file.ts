import type { Language } from '@madad/language/language'
import type { Published } from '@madad/warehouse/published'
import type { FastifyReply } from 'fastify'
import { csvOf } from './csv-of.ts'
import type { Taken } from './taken.ts'

export const formats = ['csv', 'xlsx'] as const

interface AsFile {
  published: Published
  format: (typeof formats)[number]
  language: Language
  reply: FastifyReply
  /** without its ending; the table's name where there is none */
  fileName?: string
}

/** Rows as the body of an answer that a browser saves: CSV as the contract has them, or a workbook for people. */
export async function asFile(
  taken: Pick<Taken, 'name' | 'columns' | 'rows' | 'about' | 'indicatorOf'>,
  { published, format, language, reply, fileName = taken.name }: AsFile,
): Promise<string | Buffer> {
  const made = format === 'csv' ? csvOf(taken.rows) : await workbook(taken, published, language)
  reply
    .type(typeof made === 'string' ? 'text/csv; charset=utf-8' : xlsx)
    .header('content-disposition', `attachment; filename="${fileName}.${format}"`)
  return made
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function workbook(taken: Parameters<typeof asFile>[0], published: Published, language: Language) {
  // what writes workbooks is loaded with the first one
  const [{ workbookOf }, all, vintages, builtAt] = await Promise.all([
    import('./workbook.ts'),
    published.indicators(),
    published.vintages(),
    published.builtAt(),
  ])
  const indicators = new Map(all.map((each) => [each.indicator_id, each]))
  return workbookOf({ ...taken, indicators, vintages, builtAt }, language)
}
