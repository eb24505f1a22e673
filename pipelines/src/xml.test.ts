import { expect, test } from 'vitest'
import { visitXml, xmlOf, xmlText } from './xml.ts'

/** What a visitor is told, a line an element. */
function told(xml: string): string[] {
  const lines: string[] = []
  visitXml(xml, {
    open: (name, attribute, before) => {
      lines.push(`${before.trim()}<${name} ${attribute('a') ?? ''}`.trim())
    },
    close: (name, text) => {
      lines.push(`${xmlText(text).trim()}/${name}`)
    },
  })
  return lines
}

test.each([
  ['<x a="1"><y>t</y></x>', ['<x 1', '<y', 't/y', '/x']],
  ["<x a='1 > 0'/>", ['<x 1 > 0', '/x']],
  ['<p:x p:a="1"><q:y/></p:x >', ['<x 1', '<y', '/y', '/x']],
  ['<x>t<y/>u</x>', ['<x', 't<y', '/y', 'u/x']],
  ['<?xml version="1.0"?>\n<!-- <z> --><x><!-- no --></x>\n', ['<x', '/x']],
  ['<x>a<![CDATA[<b>&]]>c</x>', ['<x', 'a<b>&c/x']],
  ['<x a="1"\n\tb = "2" />', ['<x 1', '/x']],
])('%s is passed over', (xml, lines) => {
  expect(told(xml)).toEqual(lines)
})

test.each([
  '',
  'x',
  '<x>',
  '<x></y>',
  '</x>',
  '<x/><y/>',
  'a<x/>',
  '<x/>a',
  '<x><y></x></y>',
  '<x a="1></x>',
  '<x a=1/>',
  '<x a/>',
  '<x a="<"/>',
  '< x/>',
  '<x',
  '<!-- <x/>',
  '<!DOCTYPE x [<!ENTITY e "e">]><x>&e;</x>',
  '<x>&e;</x>',
  '<x>&#x110000;</x>',
  '<x>& </x>',
  '<x>'.repeat(200) + '</x>'.repeat(200),
])('%s is damaged', (xml) => {
  expect(() => told(xml)).toThrow('FILE_DAMAGED')
})

test('a text is its letters, its line ends LF, and what it names', () => {
  const written = xmlOf(Buffer.from('שלום &amp; &quot;תודה&quot;\r\n&#1488;&#x5d1;'))
  expect(xmlText(written)).toBe('שלום & "תודה"\nאב')
})

test('a part in UTF-16, or with a byte-order mark, is read alike', () => {
  const text = '<x a="א"/>'
  const wide = Buffer.from(`\ufeff${text}`, 'utf16le')
  for (const bytes of [Buffer.from(text), Buffer.from(`\ufeff${text}`), wide, Buffer.from(wide).swap16()]) {
    expect(told(xmlOf(bytes))).toEqual(['<x א', '/x'])
  }
})
