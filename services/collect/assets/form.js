import { drafts, tab } from './draft.js'

/** Makes the form better where it can; without it everything still works. */
export function fillIn(form) {
  const { link } = form.dataset
  const id = form.elements.response_id
  const controls = [...form.elements].filter((control) => control.name && control.type !== 'hidden')
  const radios = controls.filter(({ type }) => type === 'radio')
  const marks = controls.filter(({ type }) => type === 'radio' || type === 'checkbox')
  const texts = controls.filter((control) => control.tagName === 'INPUT' && !marks.includes(control))
  // the answers to the pairing code stay out of the draft: they say who one is
  const kept = controls.filter(({ dataset }) => !('private' in dataset))
  const given = (control) => (marks.includes(control) ? control.checked : control.value !== '')
  const marked = () => radios.filter((radio) => radio.checked)
  const screens = [...form.querySelectorAll('main > section')]

  const save = () => {
    const chosen = kept.filter(given).map(({ name, value }) => [name, value])
    drafts.write(link, { id: id.value, chosen, sending: form.dataset.sending })
    show()
  }
  const show = () => {
    const names = new Set(marked().map(({ name }) => name))
    for (const button of form.querySelectorAll('[data-unmark]')) button.hidden = !names.has(button.dataset.unmark)
    // conditions look back, so that in the order of the page each finds the ones before it settled
    for (const screen of form.querySelectorAll('[data-ask-if]'))
      screen.hidden = !holds(JSON.parse(screen.dataset.askIf))
  }

  // as in the questionnaire's own check, which has the last word
  const answerTo = (item) =>
    controls
      .filter(({ name }) => name === item || name === `${item}.1`)
      .filter((control) => given(control) && !control.closest('section').hidden)
      .map(({ value }) => value.trim())
      .filter((value) => value && value !== 'dont_know' && value !== 'refused')
  const numberIn = (text) =>
    Number(text.replace(/[٠-٩۰-۹]/g, (digit) => digit.charCodeAt(0) & 15).replace(/[,٫]/, '.') || Number.NaN)
  const holds = (member) => {
    if (member.all) return member.all.every(holds)
    if (member.any) return member.any.some(holds)
    const { item, operator, value } = member
    const answers = answerTo(item)
    const number = numberIn(answers[0] ?? '')
    const same = typeof value === 'number' ? number === value : answers.includes(value)
    switch (operator) {
      case 'answered':
        return answers.length > 0
      case 'not_answered':
        return answers.length === 0
      case 'is':
      case 'includes':
        return same
      case 'is_not':
      case 'includes_not':
        return !same
      case 'less_than':
        return number < value
      case 'at_most':
        return number <= value
      case 'at_least':
        return number >= value
      default:
        return number > value
    }
  }
  /** The screen there, or the nearest one beyond it that is asked. */
  const shown = (screen, back) => {
    let at = screens.indexOf(screen)
    while (screens[at]?.hidden) at += back ? -1 : 1
    return screens[at]
  }

  const draft = drafts.read(link)
  if ('fresh' in form.dataset && (draft?.chosen?.length || draft?.sending)) {
    id.value = draft.id
    for (const control of kept) {
      const mine = (draft.chosen ?? []).filter(([name]) => name === control.name).map(([, value]) => value)
      if (marks.includes(control)) control.checked = mine.includes(control.value)
      else if (mine.length) control.value = mine[0]
    }
    form.querySelector('[data-draft-found]').hidden = false
  } else if (!('fresh' in form.dataset)) save()
  form.querySelector('[data-draft-note]').hidden = false
  form.dataset.scripted = ''
  show()

  form.querySelector('[data-draft-clear]').addEventListener('click', () => {
    drafts.erase(link)
    tab.erase(link)
    location.replace(location.pathname)
  })

  // a finger or a mouse that answers a question for the first time is taken to the next one; arrow keys are not
  let answered = new Set(marked().map(({ name }) => name))
  form.addEventListener('input', save)
  form.addEventListener('click', (event) => {
    const { target, detail } = event
    const way = target.closest('.moves a')
    if (way) {
      const wanted = document.getElementById(way.hash.slice(1))
      const screen = shown(wanted, way.classList.contains('back'))
      if (screen && screen !== wanted) {
        event.preventDefault()
        location.hash = screen.id
      }
    } else if (target.dataset?.unmark) {
      for (const radio of radios) if (radio.name === target.dataset.unmark) radio.checked = false
      save()
      const screen = target.closest('section')
      screen.focus({ preventScroll: true })
    } else if (target.type === 'radio' && detail > 0 && !answered.has(target.name)) {
      const next = screens[screens.indexOf(target.closest('section')) + 1]
      setTimeout(() => shown(next)?.scrollIntoView(), 350)
    }
    answered = new Set(marked().map(({ name }) => name))
  })

  // the return key in a short field goes to the next field instead of sending the form half filled
  form.addEventListener('keydown', (event) => {
    const at = texts.indexOf(event.target)
    if (event.key !== 'Enter' || at < 0) return
    event.preventDefault()
    const next = texts.slice(at + 1).find((text) => !text.closest('section').hidden)
    const last = form.querySelector('[type=submit]')
    ;(next ?? last).focus()
  })
}
