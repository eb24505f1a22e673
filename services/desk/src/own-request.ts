import type { IncomingHttpHeaders } from 'node:http'

/** This computer, by the names it has for itself. Another name that leads here is a trick on the browser (DNS rebinding). */
const ownHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/

/** Whether a request was addressed to this computer by its own name. */
export const isToOwnHost = ({ host }: IncomingHttpHeaders): boolean => ownHost.test(host ?? '')

/**
 * Whether a request that changes something was sent by a page of ours. Browsers say where a request comes from and no page
 * can make them say otherwise; one that says nothing is not believed.
 */
export function isFromOwnPage(headers: IncomingHttpHeaders): boolean {
  const { origin, host } = headers
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  return origin === undefined ? site !== undefined : origin === `http://${host}`
}
