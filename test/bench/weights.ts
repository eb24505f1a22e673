import path from 'node:path'
import { madad } from '../command.ts'
import { launchBrowser } from '../e2e/browser.ts'
import { serving } from '../serving.ts'
import { temporaryFolder } from './files.ts'
import { inKilobytes, type Measured } from './measure.ts'

/** What comes over the wire until a page stands, everything counted: headers, style, script, fonts. */
export async function benchWeights(): Promise<Measured[]> {
  const home = path.join(await temporaryFolder(), 'home')
  const made = await madad(['demo', '--home', home])
  if (made.code !== 0) throw new Error(made.err)
  const server = await serving(['serve', '--home', home])
  try {
    return [
      {
        what: 'First screen of the questionnaire, Hebrew',
        measured: inKilobytes(await weigh(server.questionnaires[0]!)),
        aim: '≤ 25 KB',
      },
      { what: 'Situation map, Hebrew', measured: inKilobytes(await weigh(`${server.desk}/he/`)), aim: '≤ 150 KB' },
    ]
  } finally {
    await server.stop()
  }
}

async function weigh(url: string): Promise<number> {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    const devtools = await page.context().newCDPSession(page)
    let bytes = 0
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    await devtools.send('Network.enable')
    await page.goto(url, { waitUntil: 'networkidle' })
    return bytes
  } finally {
    await browser.close()
  }
}
