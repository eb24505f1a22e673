// A page behind which something goes on asks every second and a half whether it should be drawn anew.
const busy = document.querySelector('[data-watch]')
if (busy) {
  const ask = async () => {
    try {
      const answer = await fetch(busy.dataset.watch, { cache: 'no-store' })
      if (answer.ok && (await answer.text()) !== busy.dataset.tag) return location.reload()
    } catch {
      // the service may be away for a moment
    }
    setTimeout(ask, 1500)
  }
  setTimeout(ask, 700)
}
