import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { desk } from '../src/desk.ts'
import { hostileName, writePublishedFixture } from './published-fixture.ts'

let folder: string
let app: FastifyInstance

const serverOn = async (published: string, authorityId: string | null = '9901') => {
  const server = Fastify()
  await server.register(desk, { published, authorityId })
  return server
}
const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers })
const text = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/[\u2066\u2069]/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ')

/** The figures of one row of the map, by what its head says, as shown from the first cell on. */
function rowOf(html: string, title: string): string {
  const row = html.split('<tr').find((part) => text(part).includes(title) && part.includes('<td class="trace"'))
  if (!row) throw new Error(`no row ${title}`)
  return row
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-'))
  await writePublishedFixture(join(folder, 'published.duckdb'))
  app = await serverOn(join(folder, 'published.duckdb'))
})

afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true })
})

describe('every page', () => {
  test.each([
    ['/he/', 'he', 'rtl', 'תמונת המצב הרשותית'],
    ['/ar/', 'ar', 'rtl', 'صورة الوضع في السلطة المحلية'],
    ['/en/', 'en', 'ltr', 'Situation map'],
    ['/he/indicator/dropout_share?authority=9901', 'he', 'rtl', 'שיעור הנשירה'],
    ['/ar/authorities', 'ar', 'rtl', 'السلطات المحلية'],
    ['/en/checks', 'en', 'ltr', 'Checks on the numbers'],
  ])('%s speaks its language, in its direction', async (url, language, direction, words) => {
    const reply = await get(url)
    expect(reply.statusCode).toBe(200)
    expect(reply.body).toContain(`<html lang="${language}" dir="${direction}">`)
    expect(text(reply.body)).toContain(words)
  })

  test.each(['/he/', '/he/indicator/math_5_unit_share', '/he/authorities', '/he/checks', '/he/no-such'])(
    '%s needs no script and no style in its markup',
    async (url) => {
      const { body, headers } = await get(url)
      expect(body).not.toMatch(/<script|<style|\sstyle=|\son\w+=/)
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'self'/)
    },
  )

  test('the address without a language leads to Hebrew', async () => {
    const reply = await get('/')
    expect(reply.statusCode).toBe(302)
    expect(reply.headers.location).toBe('/he/')
  })

  test('another language is the same page', async () => {
    const { body } = await get('/he/indicator/dropout_share?authority=9902&year=2021')
    expect(body).toContain('href="/en/indicator/dropout_share?authority&#61;9902&#38;year&#61;2021"')
  })

  test('a browser that has the page of this build is sent nothing', async () => {
    const first = await get('/he/')
    const again = await get('/he/', { 'if-none-match': String(first.headers.etag) })
    expect(first.headers['cache-control']).toBe('no-cache')
    expect(again.statusCode).toBe(304)
    expect(again.body).toBe('')
  })

  test('a new build has another tag', async () => {
    const file = join(folder, 'again.duckdb')
    await writePublishedFixture(file)
    const server = await serverOn(file)
    const before = await server.inject('/he/')
    await rm(file)
    await writePublishedFixture(file)
    const after = await server.inject({ url: '/he/', headers: { 'if-none-match': String(before.headers.etag) } })
    expect(after.statusCode).toBe(200)
    await server.close()
  })

  test('a name from a file is text, never markup', async () => {
    for (const url of ['/he/authorities', '/he/situation/9903', '/he/indicator/students_count?authority=9903']) {
      const { body } = await get(url)
      expect(body).not.toContain('<img')
      expect(text(body)).toContain(hostileName)
    }
  })
})

test('an indicator’s page that is opened is told of, from the browser’s own copy too; what is missing is not', async () => {
  const opened: string[] = []
  const server = Fastify()
  const published = join(folder, 'published.duckdb')
  await server.register(desk, { published, authorityId: '9901', onOpened: (indicatorId) => opened.push(indicatorId) })
  const first = await server.inject('/he/indicator/dropout_share')
  await server.inject('/he/indicator/no_such')
  await server.inject('/he/indicator/dropout_share?authority=1234')
  await server.inject('/he/')
  await server.inject('/he/indicator/dropout_share/values.csv')
  expect(opened).toEqual(['dropout_share'])
  const headers = { 'if-none-match': String(first.headers.etag) }
  expect((await server.inject({ url: '/he/indicator/dropout_share', headers })).statusCode).toBe(304)
  // the tag is the build's, so it is sent for a page that never was
  await server.inject({ url: '/he/indicator/no_such', headers })
  // told of once the answer is on its way
  await vi.waitFor(() => expect(opened).toHaveLength(2))
  await server.close()
  expect(opened).toEqual(['dropout_share', 'dropout_share'])
})

describe('the situation map', () => {
  test('shows the school years by their value, time running left to right', async () => {
    const years = (body: string) =>
      [...text(body.split('<thead')[1]!.split('</thead>')[0]!).matchAll(/(\d{4})\/\d\d/g)].map((found) =>
        Number(found[1]),
      )
    const fromFirst = Array.from({ length: 12 }, (_, n) => 2012 + n)
    expect(years((await get('/en/')).body)).toEqual(fromFirst)
    expect(years((await get('/he/')).body)).toEqual(fromFirst.toReversed())
  })

  test('writes a school year in Hebrew and in numbers', async () => {
    expect(text((await get('/he/')).body)).toContain('תשפ"ב · 2021/22')
  })

  test('shows a value, how much it moved, and the nation beside it', async () => {
    expect(text(rowOf((await get('/en/')).body, 'Five-unit English'))).toContain('36.6% +1.3 National 44.3%')
  })

  test('says of each line whether it rose, fell, or nothing can be said, in a word and a shape', async () => {
    const { body } = await get('/en/')
    const said = (title: string) => {
      const row = rowOf(body, title)
      return [text(row), /class="latest"><svg[^>]+><use href="#s-([a-z-]+)"/.exec(row)?.[1]]
    }
    expect(said('Eligible')).toEqual([expect.stringContaining('Rose since 2012/13, for the better'), 'up-better'])
    expect(said('Drop-out rate')).toEqual([
      expect.stringContaining('Fell since 2012/13, for the better'),
      'down-better',
    ])
    expect(said('Five-unit math')).toEqual([
      expect.stringContaining('No change that numbers this small can show'),
      'unshown',
    ])
    expect(said('Pupils')).toEqual([expect.stringContaining('Too few years to say'), 'few'])
    const hebrew = text((await get('/he/')).body)
    for (const words of ['עלה מאז', 'ירד מאז', 'אין שינוי שמספרים קטנים כאלה יכולים להראות', 'מעט מדי שנים כדי לומר'])
      expect(hebrew).toContain(words)
  })

  test('says what is withheld, missing or unreliable in words', async () => {
    const { body } = await get('/he/')
    expect(text(rowOf(body, 'חמש יחידות באנגלית'))).toContain('נחסם')
    expect(text(rowOf(body, 'שיעור הנשירה'))).toContain('אמינות נמוכה')
    expect(text(rowOf(body, 'שיעור הנשירה'))).toContain('אין נתון')
    expect(text(body)).toContain('נחסם להגנת הפרט')
    expect(text((await get('/he/situation/5590')).body)).toContain('לא רלוונטי')
  })

  test('each number leads to its own address', async () => {
    const row = rowOf((await get('/he/')).body, 'זכאות לתעודת בגרות')
    expect(row).toContain(
      'href="/he/indicator/matriculation_eligible_share?authority&#61;9901&#38;year&#61;2021#number"',
    )
  })

  test('draws no line over a year that was not measured', async () => {
    const row = rowOf((await get('/he/')).body, 'שיעור הנשירה')
    const runs = /class="mine" d="([^"]+)"/.exec(row)![1]!.split('M').length - 1
    expect(runs).toBe(3)
  })

  test('a questionnaire stands with its waves in the order they happen', async () => {
    const told = text((await get('/he/')).body)
    expect(told.indexOf('לפני')).toBeLessThan(told.indexOf('אחרי'))
    expect(told).toContain('3.41')
  })

  test('the whole country has a map of its own, with nothing beside it', async () => {
    const { body, statusCode } = await get('/he/situation/national')
    expect(statusCode).toBe(200)
    expect(body).not.toContain('class="beside"')
  })
})

describe('an indicator', () => {
  test('tells which cell of which file a number came from and who signed it off', async () => {
    const told = text((await get('/en/indicator/class_size_mean?authority=9901&year=2021')).body)
    expect(told).toMatch(/File ?רשויות 2021\.xlsx/)
    expect(told).toMatch(/Sheet ?נתונים פיזיים/)
    expect(told).toMatch(/Cell ?EW\d+/)
    expect(told).toContain('03/05/2022, דנה לוי')
  })

  test('a number made of many cells names them all and how many they are', async () => {
    const told = text((await get('/en/indicator/math_5_unit_share?authority=9901&year=2024')).body)
    expect(told).toContain('AF2:AF40 AF43 (40 cells)')
  })

  test('a school’s number has an address too', async () => {
    const told = text((await get('/he/indicator/math_5_unit_share?authority=9901&year=2018&institution=990101')).body)
    expect(told).toContain('תשע"ח · 2017/18 · מקיף א\' ע"ש רבין')
    expect(told).toMatch(/\d+ מתוך 65/)
  })

  test('a part’s number has an address too', async () => {
    const told = text(
      (await get('/he/indicator/dropout_share?authority=9901&year=2021&breakdown=gender&part=male')).body,
    )
    expect(told).toContain('תשפ"א · 2020/21 · בנים')
  })

  test('tells the change with its interval, what chance would do, and the rank with the ranks it could have', async () => {
    const told = text((await get('/en/indicator/math_5_unit_share?authority=9901')).body)
    expect(told).toMatch(/from [\d.]+% in 2022\/23 to [\d.]+% in 2023\/24/)
    expect(told).toMatch(/the change may well be [+−][\d.]+ to [+−][\d.]+ percentage points/)
    expect(told).toContain('with probability 0.710')
    expect(told).toContain('looked at together, 0.810')
    expect(told).toMatch(/rank 3 of all 3 · their median is 21\.0% by these numbers any rank from 2 to 3 is possible/)
    expect(told).toMatch(/rank 2 of 2 like ones \(same kind, size and cluster\) · their median is 20\.0%/)
    const printed = text((await get('/en/indicator/dropout_share?authority=9901')).body)
    expect(printed).toContain('nobody can say how sure the rank is')
    expect(printed).toContain('rank 1 is the lowest')
  })

  test('the chart is a picture with a description in words', async () => {
    const { body } = await get('/en/indicator/english_5_unit_share?authority=9901')
    const description = /<svg class="wide" role="img" aria-label="([^"]+)"/.exec(body)![1]!
    expect(description).toContain('31.4% in 2012/13, 36.6% in 2023/24')
    expect(description).toContain('Withheld to protect privacy: 2015/16')
    expect(body).not.toContain('graphics-symbol')
  })

  test('the table under the chart has the newest year first, with interval, numerator and denominator', async () => {
    const { body } = await get('/en/indicator/math_5_unit_share?authority=9901')
    const rows = [...body.matchAll(/<tr role="row" id="y(\d+)"/g)].map((found) => Number(found[1]))
    expect(rows).toEqual(Array.from({ length: 12 }, (_, n) => 2024 - n))
    expect(text(body)).toContain('67 of 519')
    expect(text(body)).toContain('10.3% to 16.1%')
  })

  test('lists the schools of the authority, a withheld one as such', async () => {
    const { body } = await get('/he/indicator/math_5_unit_share?authority=9901')
    expect(text(rowOf(body, 'תיכון קטן מאוד'))).toContain('נחסם')
  })

  test('an average of answers has no file to name', async () => {
    const told = text((await get('/en/indicator/teacher_self_efficacy_mean?authority=9901')).body)
    expect(told).toContain('Computed from answers to a questionnaire')
    expect(told).toContain('Before · Student engagement')
  })

  test('an authority without a value is told what to do next', async () => {
    const reply = await get('/en/indicator/math_5_unit_share?authority=9903')
    expect(reply.statusCode).toBe(200)
    expect(text(reply.body)).toContain('madad build')
  })
})

describe('finding an authority', () => {
  test('by a name spelled otherwise', async () => {
    const { body } = await get(`/he/authorities?query=${encodeURIComponent('קרית מלא')}`)
    expect(body).toContain('/he/situation/9902')
    expect(body).not.toContain('/he/situation/9901')
  })

  test('by its code', async () => {
    expect((await get('/he/authorities?query=5590')).body).toContain('/he/situation/5590')
  })

  test('what was not found is repeated as text', async () => {
    const { body } = await get(`/en/authorities?query=${encodeURIComponent('"><script>')}`)
    expect(body).not.toContain('<script>')
    expect(text(body)).toContain('No authority’s name or code has')
  })
})

describe('the checks', () => {
  test('what differs comes before what agrees, with the reason where it is known', async () => {
    const told = text((await get('/en/checks')).body)
    const order = ['Differs', 'Value repeated', 'Difference explained', 'Agrees'].map((words) => told.indexOf(words))
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(told).toContain('-6,622')
    expect(told).toContain('places without municipal status')
  })

  test('files in force are told apart from those replaced', async () => {
    const [inForce, ...replaced] = text((await get('/en/checks')).body).split('Files since replaced')
    expect(inForce).not.toContain('2021 מוקדם')
    expect(replaced.join()).toContain('2021 מוקדם')
  })
})

describe('what is not there', () => {
  test.each([
    ['/he/situation/1234', 404, 'העמוד לא נמצא'],
    ['/ar/situation/31', 404, 'الصفحة غير موجودة'],
    ['/en/indicator/no_such', 404, 'Page not found'],
    ['/en/indicator/__proto__', 404, 'Page not found'],
    ['/he/nowhere', 404, 'העמוד לא נמצא'],
    ['/en/checks/more', 404, 'Page not found'],
    ['/en/indicator/dropout_share?year=soon', 400, 'Page not found'],
    ['/en/authorities?nonsense=1', 400, 'Page not found'],
  ])('%s is answered %i in the reader’s language', async (url, status, words) => {
    const reply = await get(url)
    expect(reply.statusCode).toBe(status)
    expect(text(reply.body)).toContain(words)
  })

  test('outside the languages the browser’s own counts', async () => {
    const reply = await get('/nowhere', { 'accept-language': 'fr, ar;q=0.9, en;q=0.8' })
    expect(reply.statusCode).toBe(404)
    expect(reply.body).toContain('<html lang="ar"')
  })

  test('before the first build a page says which command to run, and shows the build as soon as it is there', async () => {
    const file = join(folder, 'later.duckdb')
    const server = await serverOn(file)
    const before = await server.inject('/he/')
    expect(before.statusCode).toBe(200)
    expect(text(before.body)).toContain('madad build')
    await writePublishedFixture(file)
    expect(text((await server.inject('/he/')).body)).toContain('נווה אלון')
    await server.close()
  })

  test('a home without an authority of its own begins with choosing one', async () => {
    const server = await serverOn(join(folder, 'published.duckdb'), null)
    const reply = await server.inject('/he/')
    expect(reply.statusCode).toBe(302)
    expect(reply.headers.location).toBe('/he/authorities')
    await server.close()
  })
})

describe('styles and fonts', () => {
  test('are kept by browsers for ever, under an address that changes with them', async () => {
    const { body } = await get('/he/')
    const addresses = [...body.matchAll(/<link rel="(?:preload|stylesheet)" href="([^"]+)"/g)].map((found) => found[1]!)
    expect(addresses).toHaveLength(3)
    for (const address of addresses) {
      const reply = await get(address)
      expect(reply.statusCode).toBe(200)
      expect(reply.headers['cache-control']).toContain('immutable')
    }
  })

  test('the style sheet sets no physical side, so that it serves both directions', async () => {
    const address = /rel="stylesheet" href="([^"]+)"/.exec((await get('/he/')).body)![1]!
    const { body } = await get(address)
    expect(body).not.toMatch(
      /(?:margin|padding|border)-(?:left|right)|(?:^|[\s;{])(?:left|right):|text-align: (?:left|right)/,
    )
  })

  test('a file that is no font of ours is not there', async () => {
    const address = /href="([^"]+)rubik-latin/.exec((await get('/en/')).body)![1]!
    expect((await get(`${address}..%2f..%2fpackage.json`)).statusCode).toBe(404)
  })
})
