import { createRoot } from 'react-dom/client';
import { Dossier } from '../form/dossier.mjs';
import { App } from './app.jsx';

Dossier.open().then((dossier) =>
  createRoot(document.getElementById('app')).render(<App dossier={dossier} />),
);
