import { html } from 'ghtml'

/** Small drawings that stand beside a word, each in a box 10 high and 10 wide; the samples of lines are wider. */
const drawings = {
  up: '<path d="M5 9.5V1M1.5 4.5 5 1l3.5 3.5"/>',
  down: '<path d="M5 .5V9M1.5 5.5 5 9l3.5-3.5"/>',
  'up-better': '<path class="solid" d="M5 1 9.5 9H.5Z"/>',
  'up-worse': '<path d="M5 1 9.5 9H.5Z"/>',
  'down-better': '<path class="solid" d="M5 9 9.5 1H.5Z"/>',
  'down-worse': '<path d="M5 9 9.5 1H.5Z"/>',
  same: '<path d="M1 3.5h8M1 6.5h8"/>',
  unshown: '<path d="M.5 6.5C2 2.5 3.5 2.5 5 5s3 2.5 4.5-1.5"/>',
  few: '<circle class="solid" cx="2.5" cy="5" r="1"/><circle class="solid" cx="7.5" cy="5" r="1"/>',
  withheld: '<path d="M5 .5 9.5 5 5 9.5.5 5Z"/>',
  unsure: '<circle cx="5" cy="5" r="3.5" stroke-dasharray="1.6 1.4"/>',
  absent: '<path d="M2 5h6"/>',
  inapplicable: '<path d="M2 2l6 6M8 2 2 8"/>',
  line: '<path class="mine" d="M1 5h22"/>',
  dashes: '<path class="nation" d="M1 5h22"/>',
  agrees: '<path d="M1 5.5 4 8.5 9 1.5"/>',
  differs: '<path d="M5 .5 9.5 9H.5ZM5 3.5v3"/>',
  explained: '<circle cx="5" cy="5" r="4"/><path d="M3.2 5 4.6 6.5 7 3.5"/>',
  coming: '<circle cx="5" cy="5" r="4"/><path d="M5 2.5V5h2"/>',
  asking: '<circle cx="5" cy="5" r="4.2"/><path d="M3.6 4c0-1.8 2.9-1.7 2.8-.1C6.4 5 5 4.9 5 6M5 7.4v.2"/>',
  refused: '<circle cx="5" cy="5" r="4.2"/><path d="M3.2 3.2l3.6 3.6M6.8 3.2 3.2 6.8"/>',
  returned: '<path d="M3.5.8 1 3.3l2.5 2.5M1 3.3h5a2.9 2.9 0 0 1 0 5.9H3"/>',
  repeated: '<path d="M.5 3.5h6v6h-6ZM3.5 3.5v-3h6v6h-3"/>',
} as const

const isLong = (name: string): boolean => name === 'line' || name === 'dashes'

export type Shape = keyof typeof drawings

/** All drawings, once a page; `shape` refers to them. */
export const shapeSheet = `<svg width="0" height="0" class="unseen" aria-hidden="true"><defs>${Object.entries(drawings)
  .map(([name, drawing]) => `<symbol id="s-${name}" viewBox="0 0 ${isLong(name) ? 24 : 10} 10">${drawing}</symbol>`)
  .join('')}</defs></svg>`

export const shape = (name: Shape): string =>
  html`<svg class="shape${isLong(name) ? ' long' : ''}" aria-hidden="true"><use href="#s-${name}"/></svg>`
