// What a device keeps of a questionnaire until its answers are stored. It may refuse to: a draft is a comfort, not a need.
const place = (link) => `madad-draft-${link}`
const allowed = (act) => {
  try {
    return act()
  } catch {
    return null
  }
}

/** `{ id, chosen, sending }`: the form's number, what was entered, and how it was sent where nobody knows yet whether it arrived. */
export const drafts = {
  read: (link) => allowed(() => JSON.parse(localStorage.getItem(place(link)))),
  write: (link, draft) => allowed(() => localStorage.setItem(place(link), JSON.stringify(draft))),
  erase: (link) => allowed(() => localStorage.removeItem(place(link))),
}

/** What this tab alone remembers, and only until it is closed: whoever opens another is somebody else for all we know. */
export const tab = {
  read: (link) => allowed(() => sessionStorage.getItem(place(link))),
  write: (link, value) => allowed(() => sessionStorage.setItem(place(link), value)),
  erase: (link) => allowed(() => sessionStorage.removeItem(place(link))),
}
