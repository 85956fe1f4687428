import './closed.mjs';
import App from 'c/app';
import { createElement } from 'lwc';
import { Dossier } from '../form/dossier.mjs';

Dossier.open().then((dossier) => {
  const app = createElement('c-app', { is: App });
  app.dossier = dossier;
  document.getElementById('app').append(app);
});
