import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Where the sample's schools have their pupils in English, counted from the last column. */
const english = -11

let made = 0

/** Files to upload to a home of the sample municipality, each with bytes of its own. */
export function uploadFiles(home: string) {
  async function sampleLines(): Promise<string[]> {
    const text = await readFile(path.join(home, 'sample', 'bagrut-schools-2022-2024.csv'), 'utf8')
    return text.trimEnd().split(/\r?\n/)
  }

  async function written(name: string, lines: readonly string[]): Promise<string> {
    const file = path.join(home, name)
    await writeFile(file, lines.join('\n'))
    return file
  }

  return {
    /** one number changed */
    good: async (): Promise<string> => {
      made++
      const lines = await sampleLines()
      return written(
        `bagrut-${made}.csv`,
        lines.with(
          1,
          withCell(lines[1]!, (text) => String(Number(text) + made)),
        ),
      )
    },
    /** words where a number belongs, in two rows */
    bad: async (): Promise<string> => {
      made++
      const lines = (await sampleLines()).map((line, n) =>
        n === 4 || n === 9 ? withCell(line, () => 'לא נמסר') : line,
      )
      return written(`bad-${made}.csv`, lines)
    },
    /** of no source that is known */
    unknown: async (): Promise<string> => {
      made++
      return written(`stock-${made}.csv`, ['פריט,מחיר', `כיסא,${made}`])
    },
    /** some megabytes, by a column of remarks that no source asks for */
    heavy: async (): Promise<string> => {
      made++
      const remark = 'הערה '.repeat(4_000)
      const lines = (await sampleLines()).map((line, n) => `${line},${n === 0 ? 'הערות' : `${remark}${made}`}`)
      return written(`heavy-${made}.csv`, lines)
    },
  }
}

function withCell(line: string, change: (text: string) => string): string {
  const cells = line.split(',')
  const at = cells.length + english
  if (!(Number(cells[at]) > 0)) throw new Error(`the sample has no number here: ${cells[at]}`)
  return cells.with(at, change(cells[at]!)).join(',')
}
