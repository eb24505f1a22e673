// Makes the form better where it can; without it everything still works.
const form = document.querySelector('form[data-campaign]')
const sent = document.querySelector('[data-sent]')?.dataset.sent
const keyOf = (campaign) => `madad-draft-${campaign}`

// the device may refuse storage; a draft is a comfort, not a need
const storage = {
  read: (key) => {
    try {
      return JSON.parse(localStorage.getItem(key))
    } catch {
      return null
    }
  },
  write: (key, value) => {
    try {
      localStorage.setItem(key, JSON.stringify(value))
    } catch {}
  },
  erase: (key) => {
    try {
      localStorage.removeItem(key)
    } catch {}
  },
}

if (sent) storage.erase(keyOf(sent))

if (form) {
  const key = keyOf(form.dataset.campaign)
  const id = form.elements.response_id
  const radios = [...form.querySelectorAll('input[type=radio]')]
  const texts = [...form.querySelectorAll('input:not([type=radio],[type=hidden])')]
  const marked = () => radios.filter((radio) => radio.checked)

  // the answers to the pairing code stay out of it: they say who one is
  const save = () => {
    storage.write(key, { id: id.value, chosen: marked().map(({ name, value }) => [name, value]) })
    showUnmark()
  }
  const showUnmark = () => {
    const names = new Set(marked().map(({ name }) => name))
    for (const button of form.querySelectorAll('[data-unmark]')) button.hidden = !names.has(button.dataset.unmark)
  }

  const draft = storage.read(key)
  if ('fresh' in form.dataset && draft?.chosen?.length) {
    id.value = draft.id
    const chosen = new Map(draft.chosen)
    for (const radio of radios) radio.checked = chosen.get(radio.name) === radio.value
    form.querySelector('[data-draft-found]').hidden = false
  }
  form.querySelector('[data-draft-note]').hidden = false
  showUnmark()

  form.querySelector('[data-draft-clear]').addEventListener('click', () => {
    storage.erase(key)
    location.replace(location.pathname)
  })

  // a finger or a mouse that answers a question for the first time is taken to the next one; arrow keys are not
  let answered = new Set(marked().map(({ name }) => name))
  form.addEventListener('change', save)
  form.addEventListener('click', (event) => {
    const { target, detail } = event
    if (target.dataset?.unmark) {
      for (const radio of radios) if (radio.name === target.dataset.unmark) radio.checked = false
      save()
      const screen = target.closest('section')
      screen.focus({ preventScroll: true })
    } else if (target.type === 'radio' && detail > 0 && !answered.has(target.name)) {
      setTimeout(() => target.closest('section').nextElementSibling?.scrollIntoView(), 350)
    }
    answered = new Set(marked().map(({ name }) => name))
  })

  // the return key in a short field goes to the next field instead of sending the form half filled
  form.addEventListener('keydown', (event) => {
    const at = texts.indexOf(event.target)
    if (event.key !== 'Enter' || at < 0) return
    event.preventDefault()
    const next = texts[at + 1] ?? form.querySelector('[type=submit]')
    next.focus()
  })
}
