/** What a notebook's cell may name without importing it. Each is loaded only by a page that names it. */

export const md = () => import('observable:runtime/stdlib/md.js').then(({ md }) => md)

export const vegaLite = () => import('./vega-lite.js').then(({ vegaLite }) => vegaLite)
