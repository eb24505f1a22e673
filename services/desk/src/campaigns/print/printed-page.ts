import { readFileSync } from 'node:fs'
import { direction, type Language } from '@madad/language/language'
import { html } from 'ghtml'

/** How what is printed looks; small enough to stand in the page itself, so that a page is one file. */
export const printStyle = readFileSync(new URL('print.css', import.meta.url), 'utf8')

/** A page that is only ever printed. `sheets` are in their own languages. */
export const printedPage = (
  language: Language,
  title: string,
  sheets: readonly string[],
): string => html`<!doctype html>
<html lang="${language}" dir="${direction(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>!${printStyle}</style>
</head>
<body>
!${sheets}
</body>
</html>
`
