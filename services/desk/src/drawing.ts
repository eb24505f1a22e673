import type { TopLevelSpec } from 'vega-lite'

const kept = new Map<string, Promise<string>>()
const mostKept = 300

/**
 * Draws a Vega-Lite chart to the inside of an `<svg>`: presentation attributes only, no `style`, so a strict
 * content-security policy lets it be. Vega is loaded with the first chart; the same chart is drawn once.
 */
export function drawing(spec: TopLevelSpec): Promise<string> {
  const key = JSON.stringify(spec)
  const known = kept.get(key)
  if (known) return known
  const oldest = kept.keys().next().value
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest)
  const drawn = draw(spec)
  kept.set(key, drawn)
  drawn.catch(() => kept.delete(key))
  return drawn
}

/** Vega names every group for screen readers; here the whole drawing is one picture with one description. */
const ownRoles = / (?:role="graphics-[a-z]+"|aria-roledescription="[^"<>]*"|aria-hidden="true"|class="[^"<>]*")/g

async function draw(spec: TopLevelSpec): Promise<string> {
  const [vega, vegaLite] = await Promise.all([import('vega'), import('vega-lite')])
  const view = new vega.View(vega.parse(vegaLite.compile(spec).spec), { renderer: 'none' })
  try {
    const svg = await view.toSVG()
    return svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>')).replace(ownRoles, '')
  } finally {
    view.finalize()
  }
}
