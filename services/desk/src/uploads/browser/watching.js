// A page behind which something goes on asks every second and a half whether it should be drawn anew. Where it has a part that
// lives by itself only that part is; else the whole, but not once somebody has written on it.
let isWrittenOn = false
addEventListener('input', () => {
  isWrittenOn = true
})

async function look() {
  const busy = document.querySelector('[data-watch]')
  if (!busy) return
  try {
    const answer = await fetch(busy.dataset.watch)
    if (answer.ok && (await answer.text()) !== busy.dataset.tag) await drawAnew()
  } catch {
    // the service may be away for a moment
  }
  setTimeout(look, 1500)
}

async function drawAnew() {
  const living = document.querySelector('#living')
  if (living) {
    const answer = await fetch(location.href)
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const fresh = page.querySelector('#living')
    for (const each of fresh.querySelectorAll('noscript')) each.remove()
    living.replaceWith(document.adoptNode(fresh))
  } else if (!isWrittenOn) location.reload()
}

setTimeout(look, 700)
