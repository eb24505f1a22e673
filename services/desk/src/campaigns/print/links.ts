import type { Language } from '@madad/language/language'

/** Where a link leads: the address of the service, the link's end, the language, and a one-time code where there is one. */
export function linkAddress(service: string, link: string, language?: Language, code?: string): string {
  const address = new URL(`/q/${link}${language ? `/${language}` : ''}`, service)
  if (code !== undefined) address.searchParams.set('code', code)
  return address.href
}

/** An address as people read and type it: without `https://`. */
export const spokenAddress = (address: string): string => address.replace(/^https?:\/\//, '')
