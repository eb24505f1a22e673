// What Madad's whole way is measured beside: a process that merely reads the files it is told of, and keeps nothing.
import { readFileSync } from 'node:fs'

export type Reading = 'Papa Parse' | 'SheetJS, cells only' | 'SheetJS, to rows' | 'SheetJS, lean, to rows'

const readings: Record<Reading, (file: string) => Promise<unknown>> = {
  async 'Papa Parse'(file) {
    const { default: Papa } = await import('papaparse')
    return Papa.parse(readFileSync(file, 'utf8')).data
  },
  async 'SheetJS, cells only'(file) {
    const { read } = await import('@e965/xlsx')
    return read(readFileSync(file))
  },
  async 'SheetJS, to rows'(file) {
    const { read, utils } = await import('@e965/xlsx')
    const { Sheets, SheetNames } = read(readFileSync(file))
    return utils.sheet_to_json(Sheets[SheetNames[0]!]!, { header: 1 })
  },
  // told to leave out whatever it can be told to leave out
  async 'SheetJS, lean, to rows'(file) {
    const { read, utils } = await import('@e965/xlsx')
    const lean = { dense: true, cellFormula: false, cellHTML: false, cellText: false, cellNF: false, cellStyles: false }
    const { Sheets, SheetNames } = read(readFileSync(file), lean)
    return utils.sheet_to_json(Sheets[SheetNames[0]!]!, { header: 1, raw: true })
  },
}

process.on('message', async ({ reading, file }: { reading: Reading; file: string }) => {
  await readings[reading](file)
  process.send!('read')
})
