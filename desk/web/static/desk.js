// Every page: the NHS.UK components, and buttons that copy or print.
import { initAll } from './vendor/nhsuk-frontend.min.js'

initAll()

// What a form sent and the desk took is no longer kept in this tab (draft.js keeps it until then).
if (document.querySelector('.app-done')) {
  for (const key of Object.keys(sessionStorage).filter(name => name.startsWith('draft-'))) {
    if (JSON.parse(sessionStorage.getItem(key)).sent) sessionStorage.removeItem(key)
  }
}

for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = !navigator.clipboard
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent)
    document.getElementById(button.dataset.said).textContent = 'Copied'
  })
}

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}

for (const box of document.querySelectorAll('[data-all]')) {
  box.closest('.nhsuk-checkboxes__item').hidden = false
  box.addEventListener('change', () => {
    for (const other of document.querySelectorAll(`input[name="${box.dataset.all}"]`)) other.checked = box.checked
  })
}
