// The page tells the server what its form would send after every input, and obeys what comes back.
const form = document.querySelector('form');
let seq = 0;
let busy = false;
let stale = false;

const able = (element, on) => {
  element.hidden = !on;
  for (const control of element.querySelectorAll('input, select, textarea')) {
    control.disabled = !!control.closest('[hidden]');
  }
};

async function ask() {
  seq += 1;
  const entries = [...new FormData(form)].filter(([, value]) => typeof value === 'string');
  const answer = await fetch(form.dataset.etat, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ seq, page: form.getAttribute('action').split('?')[0], entries }),
    keepalive: true,
  });
  return answer.json();
}

/** One message at a time, the newest state last: a browser limits how much may be under way. */
async function tell() {
  stale = true;
  if (busy) return;
  busy = true;
  while (stale) {
    stale = false;
    const answer = await ask().catch(() => undefined); // the page is being left: its form was sent
    if (!answer) break;
    for (const [id, on] of Object.entries(answer.shown)) {
      const element = document.getElementById(id);
      if (element.hidden === on) stale = true; // what it holds now counts, or no longer
      able(element, on);
    }
    for (const [id, text] of Object.entries(answer.labels)) document.getElementById(id).textContent = text;
  }
  busy = false;
}

for (const element of document.querySelectorAll('form [hidden]')) able(element, false);
form.addEventListener('input', tell);
form.addEventListener('change', tell);
