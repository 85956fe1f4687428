// The page tells the server what its form would send after every input, and obeys what comes back.
const form = document.querySelector('form');
let seq = 0;

const able = (element, on) => {
  element.hidden = !on;
  for (const control of element.querySelectorAll('input, select, textarea')) {
    control.disabled = !!control.closest('[hidden]');
  }
};

async function tell() {
  seq += 1;
  const mine = seq;
  const entries = [...new FormData(form)].filter(([, value]) => typeof value === 'string');
  const answer = await fetch(form.dataset.etat, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ seq: mine, page: form.getAttribute('action').split('?')[0], entries }),
  });
  if (mine !== seq || !answer.ok) return;
  const { shown, labels } = await answer.json();
  let changed = false;
  for (const [id, on] of Object.entries(shown)) {
    const element = document.getElementById(id);
    changed ||= element.hidden === on;
    able(element, on);
  }
  for (const [id, text] of Object.entries(labels)) document.getElementById(id).textContent = text;
  if (changed) await tell();
}

for (const element of document.querySelectorAll('form [hidden]')) able(element, false);
form.addEventListener('input', tell);
form.addEventListener('change', tell);
