// A reply is saved as it is typed. While it cannot be, it is kept in this tab and nowhere else.
const form = document.getElementById('draft')
const saved = document.getElementById('saved')
const preview = document.getElementById('preview')
const key = `draft-${form.dataset.draft}`
const versions = () => document.querySelectorAll('input[name="version"]')
const PAUSE = 1000
const AGAIN = 5000

let timer
let running = null
let stopped = false
let stored = text()

function text () {
  return { subject: form.elements.subject.value, body: form.elements.body.value }
}

// The desk stores neither field's outer white space.
function differs (left, right) {
  return left.subject.trim() !== right.subject.trim() || left.body.trim() !== right.body.trim()
}

function keep () {
  sessionStorage.setItem(key, JSON.stringify({ ...text(), version: form.elements.version.value }))
}

function say (words, bad = false) {
  saved.textContent = words
  saved.classList.toggle('app-saved--not', bad)
}

function later (pause) {
  clearTimeout(timer)
  if (!stopped) timer = setTimeout(save, pause)
}

async function save () {
  if (running) return running
  const sent = text()
  if (!differs(sent, stored)) return
  running = send(sent).finally(() => { running = null })
  await running
  if (differs(text(), stored)) later(PAUSE)
}

async function send (sent) {
  try {
    const answer = await fetch(`/drafts/${form.dataset.draft}/save`, {
      method: 'POST',
      body: new URLSearchParams(new FormData(form)),
      headers: { Accept: 'application/json', 'HX-Request': 'true' }
    })
    await heard(answer, sent)
  } catch {
    say('Not saved: there is no connection. Your text is kept in this tab and will be saved when the connection is back.', true)
    later(AGAIN)
  }
}

async function heard (answer, sent) {
  if (answer.ok) {
    const { version, at } = await answer.json()
    for (const input of versions()) input.value = version
    stored = sent
    if (!differs(text(), stored)) sessionStorage.removeItem(key)
    say(`Saved at ${at}`)
    preview.src = preview.getAttribute('src')
  } else if (answer.status === 401) {
    say('Not saved: you have been signed out. Your text is kept: press Save, sign in and go on.', true)
    stopped = true
  } else if (answer.status === 409) {
    const { who, at } = await answer.json()
    say(`Not saved: ${who} changed this reply at ${at}. Press Save to see theirs and yours side by side.`, true)
    stopped = true
  } else {
    say('Not saved yet. Your text is kept in this tab. Trying again.', true)
    later(AGAIN)
  }
}

function restore () {
  const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null')
  if (!kept || !differs(kept, stored)) return
  form.elements.subject.value = kept.subject
  form.elements.body.value = kept.body
  for (const input of form.querySelectorAll('input[name="version"]')) input.value = kept.version
  say('What you typed before is back, and is being saved.')
  later(0)
}

form.addEventListener('input', () => {
  keep()
  later(PAUSE)
})

// A save on its way would make the form's version old: wait for it, then send the form.
form.addEventListener('submit', async event => {
  clearTimeout(timer)
  stopped = true
  sessionStorage.setItem(key, JSON.stringify({ ...text(), version: form.elements.version.value, sent: true }))
  if (!running) return
  event.preventDefault()
  await running
  form.requestSubmit(event.submitter)
})

window.addEventListener('online', () => later(0))
restore()
