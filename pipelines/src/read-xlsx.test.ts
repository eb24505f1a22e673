import { expect, test } from 'vitest'
import { sheetParts, workbookOfRows, zipOfTexts } from './hostile-files.ts'
import { usualLimits } from './limits.ts'
import { readFile } from './read-file.ts'

async function read(bytes: Buffer) {
  const found = await readFile(bytes, 'a.xlsx', usualLimits)
  if ('problem' in found) throw new Error(found.problem.code)
  return found
}
const sheetOf = async (bytes: Buffer) => (await read(bytes)).book.sheets[0]!
const refusal = async (bytes: Buffer) => {
  const found = await readFile(bytes, 'a.xlsx', usualLimits)
  return 'problem' in found ? found.problem.code : 'none'
}
/** The cells of the first row that hold anything. */
const firstRow = async (cells: string) => {
  const sheet = await sheetOf(workbookOfRows(`<row r="1">${cells}</row>`))
  return Array.from({ length: sheet.columnCount }, (_, column) => sheet.cell(0, column))
}

test.each([
  [
    'a number at full precision',
    '<c r="A1"><v>0.71200000000000008</v></c>',
    { text: '0.7120000000000001', number: 0.7120000000000001 },
  ],
  ['a large number', '<c r="A1"><v>1.5E+20</v></c>', { text: '150000000000000000000', number: 1.5e20 }],
  ['a truth', '<c r="A1" t="b"><v>1</v></c>', { text: 'true' }],
  ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { text: '#DIV/0!' }],
  ['a text in the cell', '<c r="A1" t="inlineStr"><is><t>א&amp;ב</t></is></c>', { text: 'א&ב' }],
  [
    'a text in pieces, without how it is spoken',
    '<c r="A1" t="inlineStr"><is><r><t>א</t></r><rPh><t>x</t></rPh><r><t> ב</t></r></is></c>',
    { text: 'א ב' },
  ],
  ['an escaped sign', '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x</t></is></c>', { text: 'a\rb_x' }],
  ['a time of a strict workbook', '<c r="A1" t="d"><v>10:30:00.000</v></c>', { text: '10:30:00' }],
  ['a day', '<c r="A1" t="d"><v>2022-03-01T00:00:00Z</v></c>', { text: '2022-03-01', date: '2022-03-01' }],
  ['a formula with its cached number', '<c r="A1"><f>B1+1</f><v>5</v></c>', { text: '5', number: 5, isFormula: true }],
  ['a formula with its cached text', '<c r="A1" t="str"><f>B1</f><v>כן</v></c>', { text: 'כן', isFormula: true }],
  [
    'a formula shared with others',
    '<c r="A1"><f t="shared" si="0"/><v>5</v></c>',
    { text: '5', number: 5, isFormula: true },
  ],
  ['a cell that does not say where it is', '<c><v>7</v></c>', { text: '7', number: 7 }],
])('%s', async (_, cell, read) => {
  expect(await firstRow(cell)).toEqual([read])
})

test.each(['s', 'b', 'e', 'd', 'n', 'str', 'inlineStr'])('a cell of kind %s without a value is blank', async (kind) => {
  expect(await firstRow(`<c r="A1" t="${kind}"/><c r="B1" t="${kind}"><v></v></c><c r="C1"><v>3</v></c>`)).toEqual([
    undefined,
    undefined,
    { text: '3', number: 3 },
  ])
})

test('a workbook whose elements have prefixes, as strict ones may, is read alike', async () => {
  const bytes = zipOfTexts({
    '_rels/.rels':
      '<Relationships><Relationship Id="r1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    'xl/workbook.xml':
      '<x:workbook><x:workbookPr date1904="true"/><x:sheets><x:sheet name="א" sheetId="7" r:id="r2"/></x:sheets></x:workbook>',
    'xl/_rels/workbook.xml.rels': `<Relationships>
      <Relationship Id="r1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/sharedStrings" Target="sharedStrings.xml"/>
      <Relationship Id="r2" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet1.xml"/>
      <Relationship Id="r3" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': '<x:styleSheet><x:cellXfs><x:xf numFmtId="14"/></x:cellXfs></x:styleSheet>',
    'xl/sharedStrings.xml':
      '<x:sst><x:si><x:r><x:t>בית </x:t></x:r><x:r><x:t xml:space="preserve"> ספר</x:t></x:r><x:rPh sb="0" eb="1"><x:t>x</x:t></x:rPh></x:si></x:sst>',
    'xl/worksheets/sheet1.xml':
      '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" s="0"><x:v>43159</x:v></x:c></x:row></x:sheetData></x:worksheet>',
  })
  const sheet = await sheetOf(bytes)
  expect([sheet.cell(0, 0), sheet.cell(0, 1)]).toEqual([
    { text: 'בית  ספר' },
    { text: '2022-03-01', number: 43_159, date: '2022-03-01' },
  ])
})

test('blank cells take no place, and filled ones keep theirs', async () => {
  const cells = '<c r="A1" s="0"/><c r="C1"><v>3</v></c><c r="D1" t="inlineStr"><is><t/></is></c><c r="F1"><v>6</v></c>'
  const row = await firstRow(cells)
  expect(row.map((cell) => cell?.text)).toEqual([undefined, undefined, '3', undefined, undefined, '6'])
})

test('a formula that was never computed is a blank cell, and is said', async () => {
  const row =
    '<row r="2"><c r="B2"><f>A1</f><v/></c><c r="C2" t="str"><f>A1</f></c><c r="D2"><f>A1</f><v>1</v></c></row>'
  const { book, problems, notes } = await read(workbookOfRows(row))
  expect([book.sheets[0]!.cell(1, 1), book.sheets[0]!.cell(1, 2)]).toEqual([undefined, undefined])
  expect(problems).toEqual([
    {
      code: 'FORMULAS_NOT_COMPUTED',
      where: { file: 'a.xlsx', sheet: 'א', cell: 'B2' },
      found: '',
      values: { cells: 2 },
      severity: 'warn',
    },
  ])
  expect(notes).toEqual([{ code: 'FORMULAS_READ', values: { sheet: 'א', cells: 3 } }])
})

test('number formats say percents and days, the built-in ones and those of the workbook', async () => {
  const formats = ['dd/mm/yyyy', '[$-he-IL,1]d mmmm yyyy;@', '0.0%', '0"%"', 'h:mm', '[Red]#,##0']
  const ids = [14, 9, 22, 0, ...formats.map((_, n) => 164 + n)]
  const bytes = zipOfTexts({
    ...sheetParts(
      `<worksheet><sheetData><row r="1">${ids.map((_, n) => `<c s="${n}"><v>44621.5</v></c>`).join('')}</row></sheetData></worksheet>`,
    ),
    'xl/_rels/workbook.xml.rels': `<Relationships>
      <Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>
      <Relationship Id="r2" Type="x/styles" Target="/xl/styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet><numFmts>${formats
      .map((format, n) => `<numFmt numFmtId="${164 + n}" formatCode="${format.replaceAll('"', '&quot;')}"/>`)
      .join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
      <cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
  })
  const sheet = await sheetOf(bytes)
  expect(ids.map((_, column) => sheet.cell(0, column))).toEqual([
    { text: '2022-03-01', number: 44_621.5, date: '2022-03-01' },
    { text: '44621.5', number: 44_621.5, percent: true },
    { text: '2022-03-01 12:00:00', number: 44_621.5, date: '2022-03-01' },
    { text: '44621.5', number: 44_621.5 },
    { text: '2022-03-01', number: 44_621.5, date: '2022-03-01' },
    { text: '2022-03-01', number: 44_621.5, date: '2022-03-01' },
    { text: '44621.5', number: 44_621.5, percent: true },
    { text: '44621.5', number: 44_621.5 },
    { text: '44621.5', number: 44_621.5 },
    { text: '44621.5', number: 44_621.5 },
  ])
})

test('comments old and threaded stand on their cells, a thread as one text', async () => {
  const bytes = zipOfTexts({
    ...sheetParts('<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>'),
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>
      <Relationship Id="r1" Type="x/comments" Target="../comments1.xml"/>
      <Relationship Id="r2" Type="y/threadedComment" Target="../threadedComments/t1.xml"/></Relationships>`,
    'xl/comments1.xml': `<comments><commentList>
      <comment ref="A1"><text><r><t>תיקון </t></r><r><t>7/6/23</t></r></text></comment>
      <comment ref="C2"><text><t>[Threaded comment] Your version of Excel allows you to read this</t></text></comment>
      </commentList></comments>`,
    'xl/threadedComments/t1.xml': `<ThreadedComments>
      <threadedComment ref="C2" id="1"><text>לבדוק</text></threadedComment>
      <threadedComment ref="C2" id="2" parentId="1"><text>נבדק</text></threadedComment></ThreadedComments>`,
  })
  const sheet = await sheetOf(bytes)
  expect(sheet.cell(0, 0)).toEqual({ text: '1', number: 1, comment: 'תיקון 7/6/23' })
  expect(sheet.cell(1, 2)).toEqual({ text: '', comment: 'לבדוק\nנבדק' })
})

test('sheets that are hidden, however deep, are read and said; rows and columns too', async () => {
  const bytes = zipOfTexts({
    ...sheetParts(`<worksheet><cols><col min="2" max="2" hidden="1"/><col min="5" max="16384" hidden="true"/></cols>
      <sheetData><row r="1" hidden="1"><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="C3"><v>3</v></c></row></sheetData>
      <mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`),
    'xl/workbook.xml': `<workbook><workbookPr date1904="1"/><sheets>
      <sheet name="__proto__" state="veryHidden" id="r1"/><sheet name="constructor" state="hidden" id="r1"/></sheets></workbook>`,
  })
  const { book, notes } = await read(bytes)
  expect(book.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['__proto__', true],
    ['constructor', true],
  ])
  const [sheet] = book.sheets
  expect([...sheet!.hiddenRows, ...sheet!.hiddenColumns]).toEqual([0, 1])
  expect(sheet!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }])
  expect(notes.map(({ code }) => code)).toEqual(['SHEET_HIDDEN', 'CELLS_HIDDEN', 'SHEET_HIDDEN', 'CELLS_HIDDEN'])
  expect(notes[1]!.values).toEqual({ sheet: '__proto__', rows: 1, columns: 1 })
})

const related = (...kinds: string[]) =>
  `<Relationships>${kinds.map((kind, n) => `<Relationship Id="r${n + 1}" Type="x/${kind}" Target="worksheets/sheet1.xml"/>`).join('')}</Relationships>`

test('macros beside sheets are said and not looked at; a file of nothing else is refused', async () => {
  const parts = sheetParts('<worksheet><sheetData><row r="1"><c><v>1</v></c></row></sheetData></worksheet>')
  const { book, notes } = await read(
    zipOfTexts({ ...parts, 'xl/_rels/workbook.xml.rels': related('worksheet', 'vbaProject') }),
  )
  expect([book.format, notes[0]!.code]).toEqual(['xlsm', 'MACROS_NOT_RUN'])
  const onlyMacros = zipOfTexts({ ...parts, 'xl/_rels/workbook.xml.rels': related('xlMacrosheet') })
  expect(await refusal(onlyMacros)).toBe('FILE_HAS_ONLY_MACROS')
})

test.each([
  ['a row twice', '<row r="1"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>'],
  ['rows out of order', '<row r="2"/><row r="1"/>'],
  ['a cell twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
  ['cells out of order', '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
  ['a cell of another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
  ['an address that is none', '<row r="1"><c r="1A"><v>1</v></c></row>'],
  ['a column beyond any sheet', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
  ['a column of very many letters', '<row r="1"><c r="AAAAAAAA1"><v>1</v></c></row>'],
  ['a row beyond any sheet', '<row r="1048577"><c><v>1</v></c></row>'],
  ['a row that is no number', '<row r="x"><c><v>1</v></c></row>'],
  ['a number that is none', '<row r="1"><c><v>1,5</v></c></row>'],
  ['a number without end', '<row r="1"><c><v>1e999</v></c></row>'],
  ['a text that is not there', '<row r="1"><c t="s"><v>0</v></c></row>'],
  ['a kind of cell that is none', '<row r="1"><c t="q"><v>0</v></c></row>'],
  ['a day that is none', '<row r="1"><c t="d"><v>soon</v></c></row>'],
  ['a tag that is not closed', '<row r="1"><c><v>1</c></row>'],
  ['a named entity', '<row r="1"><c t="str"><v>&bomb;</v></c></row>'],
])('%s is damage', async (_, rows) => {
  expect(await refusal(workbookOfRows(rows))).toBe('FILE_DAMAGED')
})

test('a sheet that the workbook names and the zip has not is damage', async () => {
  const { 'xl/worksheets/sheet1.xml': _, ...others } = sheetParts('')
  expect(await refusal(zipOfTexts(others))).toBe('FILE_DAMAGED')
})
