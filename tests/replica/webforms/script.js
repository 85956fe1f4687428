// Tells the server what the form would send, and sends the whole page back when an answer changes what is asked.
const form = document.querySelector('form');
let seq = 0;
let busy = false;
let stale = false;
let leaving = false;

async function tell() {
  stale = true;
  if (busy) return;
  busy = true;
  while (stale && !leaving) {
    stale = false;
    seq += 1;
    const entries = [...new FormData(form)].filter(([, value]) => typeof value === 'string');
    await fetch(form.dataset.etat, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ seq, page: form.getAttribute('action').split('?')[0], entries }),
      keepalive: true,
    })
      .then((answer) => answer.text())
      .catch(() => undefined); // the page is being left
  }
  busy = false;
}

/** As __doPostBack: the page is loaded again with what the server makes of it. */
function postBack(target) {
  if (leaving) return;
  leaving = true;
  form.elements.__EVENTTARGET.value = target;
  setTimeout(() => form.submit(), 0);
}

form.addEventListener('input', tell);
form.addEventListener('change', (event) => {
  tell();
  if (event.target.closest('[data-postback]')) postBack(event.target.name);
});
form.addEventListener('click', (event) => {
  const add = event.target.dataset?.ajouter;
  if (add) postBack(`ajouter:${add}`);
  if (event.target.classList.contains('popup'))
    open('/webforms/recherche', 'recherche', 'width=500,height=400');
});
