import { drafts, tab } from './draft.js'

const patience = 30_000
const longestWait = 30

/** What came back, or nothing where no answer of ours did. */
async function post(address, fields) {
  const cut = new AbortController()
  const timer = setTimeout(() => cut.abort(), patience)
  try {
    const answer = await fetch(address, { method: 'POST', body: new URLSearchParams(fields), signal: cut.signal })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    // a wall before the network answers too, with a page of its own
    if (!page.querySelector('meta[name=application-name][content=Madad]')) return undefined
    return { status: answer.status, after: Number(answer.headers.get('retry-after')), page }
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Sends the form so that a lost connection, a crowd or a reload loses nothing and stores nothing twice.
 * @param turnTo puts the page that came in the place of this one
 */
export function sendSafely(form, turnTo) {
  const { link } = form.dataset
  const status = form.querySelector('[data-offline]')
  const say = (what) => {
    status.textContent = status.dataset[what] ?? ''
  }
  /** Notes that the answers are on their way: whole, or with something that the device does not keep. */
  const note = (sending) => {
    form.dataset.sending = sending
    drafts.write(link, { ...drafts.read(link), id: form.elements.response_id.value, sending })
  }
  let timer
  let tries = 0
  let isBusy = false

  let again = () => {}
  let queued

  /** Tries until there is an answer that ends it; whoever wishes may press the button meanwhile, and no press is lost. */
  async function attempt(address, fields, take) {
    clearTimeout(timer)
    if (!form.isConnected) return
    const anew = () => attempt(address, fields, take)
    if (isBusy) {
      queued = anew
      return
    }
    isBusy = true
    again = () => {}
    const answer = await post(address, fields())
    isBusy = false
    const next = queued
    queued = undefined
    if (next && answer?.status !== 200) return next()
    if (answer && answer.status < 500) return take(answer)
    say(answer ? 'crowded' : 'offline')
    tries += 1
    const wait = answer?.after || Math.min(2 ** tries, longestWait)
    again = anew
    // not all at the same moment
    timer = setTimeout(anew, wait * (1 + Math.random() / 2) * 1000)
  }

  const deliver = () => {
    const isWhole = ![...form.querySelectorAll('[data-private]')].some(({ value }) => value)
    note(isWhole ? 'whole' : 'part')
    tab.write(link, form.elements.response_id.value)
    say('sending')
    return attempt(
      form.action,
      () => new FormData(form),
      ({ page }) => turnTo(page),
    )
  }

  /** After a reload in the middle of sending: it arrived, or it is sent again, or something has to be filled in again. */
  const takeUp = ({ id, sending }) => {
    const isSameTab = tab.read(link) === id
    if (isSameTab) location.hash = 'send'
    return attempt(
      `${form.action}/received`,
      () => [['response_id', id]],
      ({ status: found, page }) => {
        if (found === 200 && isSameTab) return turnTo(page)
        if (found === 200) {
          drafts.erase(link)
          tab.write(link, 'sent before')
          return location.reload()
        }
        if (isSameTab && sending === 'whole') return deliver()
        note(undefined)
        if (isSameTab) say('again')
      },
    )
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    deliver()
  })
  addEventListener('online', () => again())

  const draft = drafts.read(link)
  if ('fresh' in form.dataset && draft?.sending) {
    form.dataset.sending = draft.sending
    takeUp(draft)
  }
  if (tab.read(link) === 'sent before') {
    tab.erase(link)
    form.querySelector('[data-sent-before]').hidden = false
  }
}
