import './modes.mjs';
// JIT: the templates are compiled in the page, so the compiler comes first.
import '@angular/compiler';
import './style.css';
import { APP_ID, provideZonelessChangeDetection } from '@angular/core';
import { DateAdapter, MAT_DATE_FORMATS } from '@angular/material/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { Dossier } from '../form/dossier.mjs';
import { opaque } from '../form/random.mjs';
import { App } from './app.mjs';
import { FRENCH_FORMATS, FrenchDates } from './dates.mjs';
import { DOSSIER } from './store.mjs';

Dossier.open().then((dossier) =>
  bootstrapApplication(App, {
    providers: [
      provideZonelessChangeDetection(),
      // The kit numbers its ids after the application: they change with every load, as elsewhere in the replica.
      { provide: APP_ID, useValue: opaque(dossier.load, 'app') },
      { provide: DOSSIER, useValue: dossier },
      { provide: DateAdapter, useClass: FrenchDates },
      { provide: MAT_DATE_FORMATS, useValue: FRENCH_FORMATS },
    ],
  }),
);
