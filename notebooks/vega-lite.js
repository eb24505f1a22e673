import { parse, View } from 'vega'
import { compile } from 'vega-lite'

const ink = '#1f2933'
const quiet = '#667085'

/** The look of the charts, as in the desk: no frame, a faint grid, one font. */
const config = {
  background: 'transparent',
  font: 'Rubik Variable, Rubik, sans-serif',
  view: { stroke: null },
  axis: {
    labelFontSize: 12,
    labelColor: quiet,
    titleColor: quiet,
    domainColor: '#c4cad3',
    gridColor: '#eceef1',
    tickColor: '#c4cad3',
  },
  text: { fontSize: 13, color: ink },
}

/**
 * Draws a Vega-Lite chart.
 * @param spec a Vega-Lite 6 specification with its data inside
 * @param description what the chart shows, in words, for those who hear the page
 * @returns the element to display
 */
export async function vegaLite(spec, description) {
  const view = new View(parse(compile({ config, ...spec }).spec), { renderer: 'none' })
  const figure = document.createElement('div')
  figure.className = 'chart'
  // time runs left to right on a right-to-left page too; letters still take their own direction
  figure.dir = 'ltr'
  figure.innerHTML = await view.toSVG()
  const svg = figure.querySelector('svg')
  // one picture with one description, not a heap of unnamed marks
  for (const mark of svg.querySelectorAll('*')) {
    for (const name of mark.getAttributeNames()) if (/^(?:role|aria-)/.test(name)) mark.removeAttribute(name)
  }
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', description)
  view.finalize()
  return figure
}
