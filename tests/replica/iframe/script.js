// In a frame of another origin: tells the test server of everything that is done here.
const form = document.querySelector('form');
if (form) {
  const tell = (what) =>
    fetch(form.action, { method: 'POST', body: what, keepalive: true }).then((answer) => answer.text());
  form.addEventListener('input', (event) => tell(`typed: ${event.target.name}`));
  form.addEventListener('click', (event) => tell(`clicked: ${event.target.tagName}`));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    tell('submitted');
  });
}
