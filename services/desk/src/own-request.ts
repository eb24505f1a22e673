import type { IncomingHttpHeaders } from 'node:http'

/** This computer, by the names it has for itself. Another name that leads here is a trick on the browser (DNS rebinding). */
const ownHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/

/** What a reverse proxy adds for the service behind it. Whoever comes by one is not at this computer, whatever `Host` it writes. */
const ofProxies = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip']

/** Whether a request was made at this computer, and addressed to it by its own name. */
export const isToOwnHost = (headers: IncomingHttpHeaders): boolean =>
  ownHost.test(headers.host ?? '') && !ofProxies.some((name) => name in headers)

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
