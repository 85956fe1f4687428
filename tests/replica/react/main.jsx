import { createRoot } from 'react-dom/client';
import { App } from './app.jsx';
import { query } from './state.mjs';

fetch(`/api/ouverture?session=${query.get('session')}`)
  .then((answer) => answer.json())
  .then((opening) => createRoot(document.getElementById('app')).render(<App opening={opening} />));
