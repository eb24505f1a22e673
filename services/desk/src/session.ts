import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** Who sits at a browser, as they said themselves. It proves that they said it here, not that they are who they say. */
export interface Sessions {
  /** the name in a request's cookies; nothing where there is none, it is forged or it has run out */
  nameIn(cookies: string | null | undefined): string | undefined
  /** the `set-cookie` that keeps a name */
  cookieFor(name: string): string
  /** the `set-cookie` that forgets it */
  noCookie: string
}

const cookieName = 'madad_desk'
const days = 30
const attributes = 'Path=/; HttpOnly; SameSite=Strict'

/**
 * Sessions that are kept nowhere but in the browser, signed (HMAC-SHA256) with a key derived from the home's.
 * @param now milliseconds since 1970
 */
export function signedSessions(homeKey: Uint8Array, now: () => number): Sessions {
  const key = Buffer.from(hkdfSync('sha256', homeKey, '', 'madad desk sessions', 32))
  const sign = (text: string): Buffer => createHmac('sha256', key).update(text).digest()
  return {
    nameIn(cookies) {
      const value = cookieIn(cookies ?? '')
      const [content, signature, more] = value?.split('.') ?? []
      if (content === undefined || signature === undefined || more !== undefined) return undefined
      const given = Buffer.from(signature, 'base64url')
      const right = sign(content)
      if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined
      const { name, until } = JSON.parse(Buffer.from(content, 'base64url').toString('utf8'))
      return now() < until ? name : undefined
    },
    cookieFor(name) {
      const until = now() + days * 86_400_000
      const content = Buffer.from(JSON.stringify({ name, until })).toString('base64url')
      return `${cookieName}=${content}.${sign(content).toString('base64url')}; Max-Age=${days * 86_400}; ${attributes}`
    },
    noCookie: `${cookieName}=; Max-Age=0; ${attributes}`,
  }
}

function cookieIn(cookies: string): string | undefined {
  const start = `${cookieName}=`
  const found = cookies.split(';').map((each) => each.trim())
  return found.find((each) => each.startsWith(start))?.slice(start.length)
}

/** A name as a person wrote it, tidied; nothing where it is none. */
export function readName(text: string | null): string | undefined {
  const name = (text ?? '')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, 80)
  return name.length >= 2 ? name : undefined
}
