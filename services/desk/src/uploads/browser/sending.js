// Makes the form that sends files better: several at once, dragged in, each with its progress, taken up again after a lost
// connection. `tus` is the tus-js-client, loaded before.
/* global tus */
const form = document.querySelector('form.send')

if (form && tus.isSupported) {
  const input = form.querySelector('input[type=file]')
  const list = form.querySelector('.sending')
  const { pieces, header, largest, next } = form.dataset
  const arrived = []
  let underWay = 0

  form.classList.add('scripted')
  form.querySelector('.drop-hint').hidden = false
  // choosing is enough: the button is for pages without a script
  form.querySelector('button').hidden = true
  input.addEventListener('change', sendChosen)
  form.addEventListener('submit', (event) => event.preventDefault())
  for (const kind of ['dragenter', 'dragover']) {
    form.addEventListener(kind, (event) => {
      event.preventDefault()
      form.classList.add('over')
    })
  }
  form.addEventListener('dragleave', (event) => {
    if (!form.contains(event.relatedTarget)) form.classList.remove('over')
  })
  form.addEventListener('drop', (event) => {
    event.preventDefault()
    form.classList.remove('over')
    sendAll(event.dataTransfer.files)
  })
  addEventListener('beforeunload', (event) => {
    if (underWay > 0) event.preventDefault()
  })

  function sendChosen() {
    sendAll(input.files)
    input.value = ''
  }

  function sendAll(files) {
    for (const file of files) send(file)
  }

  /** One file, with a line of its own that says how it goes. */
  async function send(file) {
    const line = lineOf(file)
    if (file.size > Number(largest)) {
      line.say(words('large', { file: file.name }))
      return
    }
    underWay++
    const upload = new tus.Upload(file, {
      endpoint: pieces,
      retryDelays: [0, 1000, 3000, 5000, 10_000],
      metadata: { filename: file.name },
      removeFingerprintOnSuccess: true,
      onProgress: (sent, size) => line.progress(sent, size),
      onShouldRetry: (error) => {
        const status = error.originalResponse?.getStatus() ?? 0
        const isLost = status === 0 || status >= 500 || status === 409 || status === 423
        if (isLost) line.say(words('lost'))
        return isLost
      },
      onError: (error) => {
        underWay--
        const isLost = !error.originalResponse
        line.say(words(isLost ? 'stopped' : 'failed'))
        if (isLost) {
          line.offer(words('resume'), () => {
            underWay++
            line.say(words('lost'))
            upload.start()
          })
        }
      },
      onSuccess: ({ lastResponse }) => {
        underWay--
        const uploadId = lastResponse.getHeader(header)
        if (!uploadId) {
          line.say(words('failed'))
          return
        }
        line.progress(file.size, file.size)
        line.say(words('done'))
        arrived.push(uploadId)
        if (underWay === 0 && list.querySelector('.unsent') === null) leave()
      },
    })
    // the same file, begun before and cut off: the rest of it
    const [before] = await upload.findPreviousUploads()
    if (before) upload.resumeFromPreviousUpload(before)
    upload.start()
  }

  /** To the one file that came, or to all of them. */
  function leave() {
    location.assign(arrived.length === 1 ? `${next}/${arrived[0]}` : next)
  }

  function lineOf(file) {
    const item = document.createElement('li')
    const name = document.createElement('bdi')
    const bar = document.createElement('progress')
    const said = document.createElement('span')
    name.textContent = file.name
    bar.max = file.size || 1
    bar.value = 0
    bar.setAttribute('aria-label', file.name)
    said.className = 'said-of-it'
    said.textContent = words('waiting')
    item.append(name, bar, said)
    item.className = 'unsent'
    list.append(item)
    return {
      progress(sent, size) {
        bar.value = sent
        said.textContent = words('progress', { sent: megabytes(sent), size: megabytes(size) })
        if (sent === size) item.classList.remove('unsent')
      },
      say(text) {
        said.textContent = text
        item.querySelector('button')?.remove()
      },
      offer(text, act) {
        const button = document.createElement('button')
        button.type = 'button'
        button.textContent = text
        button.addEventListener('click', act, { once: true })
        item.append(button)
      },
    }
  }

  /** The page's own words, their places filled. */
  function words(name, values = {}) {
    return form.dataset[name].replace(/\{(\w+)\}/g, (_place, key) => values[key])
  }

  function megabytes(bytes) {
    return `${(bytes / 1_000_000).toFixed(1)} MB`
  }

  // what was chosen before this script was there
  sendChosen()
}
