import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

/**
 * The browser that comes inside an npm package: nothing to download, nothing to install. Its package's own arguments are
 * for a cloud function and switch web security off, so they are not used; a root user's container has no sandbox to offer.
 */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    headless: true,
  })
}
