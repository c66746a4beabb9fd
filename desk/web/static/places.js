// A field and its place on the page light up together, whichever the pointer or the keyboard is on.
const lit = new Set()

function light (key, from) {
  for (const element of lit) element.classList.remove('is-lit')
  lit.clear()
  if (!key) return
  const field = document.getElementById(`field-${key}`)
  const place = document.getElementById(`place-${key}`)
  for (const element of [field, place]) {
    if (element) { element.classList.add('is-lit'); lit.add(element) }
  }
  if (from === 'field' && place) bringIntoPane(place)
}

// Scrolls the pane of pages alone: the window stays where the reader is.
function bringIntoPane (place) {
  const pane = place.closest('.app-beside__stay')
  if (!pane || pane.scrollHeight <= pane.clientHeight) return
  const there = place.getBoundingClientRect()
  const here = pane.getBoundingClientRect()
  if (there.top < here.top + 20 || there.bottom > here.bottom - 20) {
    pane.scrollTop += there.top - here.top - pane.clientHeight / 3
  }
}

function about (event) {
  const found = event.target.closest?.('[data-field], [data-place]')
  if (!found) return light('')
  if (found.dataset.field) light(found.dataset.field, 'field')
  else light(found.dataset.place, 'page')
}

document.addEventListener('mouseover', about)
document.addEventListener('focusin', about)
document.addEventListener('click', event => {
  const link = event.target.closest('a.app-find')
  const place = link && document.getElementById(link.hash.slice(1))
  if (!place) return
  event.preventDefault()
  light(place.dataset.place, 'field')
  place.focus({ preventScroll: true })
  place.scrollIntoView({ block: 'nearest' })
})
