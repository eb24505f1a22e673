import { drafts, tab } from './draft.js'
import { fillIn } from './form.js'
import { sendSafely } from './send.js'

/** Sees to the page that stands here, after it was loaded and after another was put in its place. */
function begin() {
  const form = document.querySelector('form[data-link]')
  const sent = document.querySelector('[data-sent]')?.dataset.sent
  if (sent) {
    drafts.erase(sent)
    tab.erase(sent)
  }
  if (!form) return
  fillIn(form)
  sendSafely(form, turnTo)
}

function turnTo(page) {
  document.title = page.title
  document.body.replaceWith(page.body)
  history.replaceState(null, '', location.pathname)
  scrollTo(0, 0)
  begin()
  document.querySelector('#errors, #thanks')?.focus({ preventScroll: true })
}

begin()
