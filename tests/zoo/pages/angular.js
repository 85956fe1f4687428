import '@angular/compiler';
import { registerLocaleData } from '@angular/common';
import french from '@angular/common/locales/fr';
import {
  ChangeDetectionStrategy,
  Component,
  inject,
  LOCALE_ID,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { DateAdapter, MAT_DATE_LOCALE, provideNativeDateAdapter } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { bootstrapApplication } from '@angular/platform-browser';
import { NgSelectModule } from '@ng-select/ng-select';
import '../../../node_modules/@angular/material/prebuilt-themes/azure-blue.css';
import '../../../node_modules/@ng-select/ng-select/themes/default.theme.css';
import { day, zoo } from './oracle.js';
import { COMMUNES, DIPLOMES, IDCC, NATURES, SITUATIONS, search } from './words.js';

registerLocaleData(french);

/** Days as French people write them: the adapter of the platform reads the American order. */
const inFrench = (adapter) => {
  adapter.setLocale('fr-FR');
  adapter.parse = (text) => {
    const found = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(String(text ?? '').trim());
    if (found === null) return text === '' || text === null ? null : adapter.invalid();
    return new Date(Number(found[3]), Number(found[2]) - 1, Number(found[1]));
  };
};
const IDS =
  'mat-input mat-select mat-select-long mat-date mat-date-closed mat-autocomplete mat-radio mat-checkbox mat-slide-toggle mat-button-toggle ng-select ng-select-plain ng-select-async'.split(
    ' ',
  );
const field = (id, label, inner) =>
  `<div data-zoo="${id}"><mat-form-field style="width:100%"><mat-label>${label}</mat-label>${inner}</mat-form-field></div>`;
const options = (list) =>
  `@for (one of ${list}; track one.value) { <mat-option [value]="one.value">{{ one.label }}</mat-option> }`;

class App {
  natures = NATURES;
  diplomes = DIPLOMES;
  idcc = IDCC;
  situations = SITUATIONS;
  found = signal([]);
  communes = signal([]);
  form = new FormGroup(Object.fromEntries(IDS.map((id) => [id, new FormControl(null)])));
  constructor() {
    inFrench(inject(DateAdapter));
    const keep = () => {
      for (const id of IDS) {
        const value = this.form.get(id).value;
        zoo.state[id] = value instanceof Date ? day(value) : value;
      }
    };
    this.form.valueChanges.subscribe(keep);
    keep();
  }
  named = (value) => COMMUNES.find((one) => one.value === value)?.label ?? value ?? '';
  ask(event) {
    search(COMMUNES, event.target.value, 300).then((answer) => this.found.set(answer));
  }
  find({ term }) {
    if (term.length > 1) search(COMMUNES, term, 400).then((answer) => this.communes.set(answer));
  }
}
const Made = Component({
  selector: 'zoo-app',
  changeDetection: ChangeDetectionStrategy.Default,
  imports: [
    ReactiveFormsModule,
    MatAutocompleteModule,
    MatButtonToggleModule,
    MatCheckboxModule,
    MatDatepickerModule,
    MatFormFieldModule,
    MatInputModule,
    MatRadioModule,
    MatSelectModule,
    MatSlideToggleModule,
    NgSelectModule,
  ],
  template: `<form [formGroup]="form">
    <h1>Contrat (Angular Material)</h1>
    ${field('mat-input', 'Nom de naissance', '<input matInput formControlName="mat-input">')}
    ${field('mat-select', 'Nature du contrat', `<mat-select formControlName="mat-select"><mat-option>Aucune</mat-option>${options('natures')}</mat-select>`)}
    ${field('mat-select-long', 'Convention collective (IDCC)', `<mat-select formControlName="mat-select-long">${options('idcc')}</mat-select>`)}
    ${field('mat-date', 'Date de naissance', '<input matInput [matDatepicker]="one" placeholder="JJ/MM/AAAA" formControlName="mat-date"><mat-datepicker-toggle matIconSuffix [for]="one"/><mat-datepicker #one/>')}
    ${field('mat-date-closed', 'Date de début du contrat', '<input matInput readonly [matDatepicker]="two" formControlName="mat-date-closed"><mat-datepicker-toggle matIconSuffix [for]="two"/><mat-datepicker #two/>')}
    ${field('mat-autocomplete', 'Commune de naissance', `<input matInput [matAutocomplete]="auto" (input)="ask($event)" formControlName="mat-autocomplete"><mat-autocomplete #auto [displayWith]="named" requireSelection>${options('found()')}</mat-autocomplete>`)}
    <div data-zoo="mat-radio"><label id="mat-sexe">Sexe</label>
      <mat-radio-group aria-labelledby="mat-sexe" formControlName="mat-radio">
        <mat-radio-button value="M">Masculin</mat-radio-button><mat-radio-button value="F">Féminin</mat-radio-button>
      </mat-radio-group></div>
    <div data-zoo="mat-checkbox"><mat-checkbox formControlName="mat-checkbox">Inscrit à France Travail</mat-checkbox></div>
    <div data-zoo="mat-slide-toggle"><mat-slide-toggle formControlName="mat-slide-toggle">Travailleur handicapé</mat-slide-toggle></div>
    <div data-zoo="mat-button-toggle"><span id="mat-type">Type de contrat</span>
      <mat-button-toggle-group aria-labelledby="mat-type" formControlName="mat-button-toggle">
        <mat-button-toggle value="11">Contrat initial</mat-button-toggle><mat-button-toggle value="21">Renouvellement</mat-button-toggle>
      </mat-button-toggle-group></div>
    <div data-zoo="ng-select"><label for="ngs">Diplôme le plus élevé obtenu</label>
      <ng-select labelForId="ngs" [items]="diplomes" bindLabel="label" bindValue="value" formControlName="ng-select" notFoundText="Aucun résultat"/></div>
    <div data-zoo="ng-select-plain"><label for="ngp">Situation avant ce contrat</label>
      <ng-select labelForId="ngp" appendTo="body" [searchable]="false" [items]="situations" bindLabel="label" bindValue="value" formControlName="ng-select-plain"/></div>
    <div data-zoo="ng-select-async"><label for="nga">Commune du lieu de travail</label>
      <ng-select labelForId="nga" [items]="communes()" (search)="find($event)" bindLabel="label" bindValue="value" formControlName="ng-select-async" typeToSearchText="Tapez pour chercher" notFoundText="Aucun résultat"/></div>
    <button type="submit">Envoyer le dossier</button> <a href="https://exemple.invalid/">Aide</a>
  </form>`,
})(App);

document.getElementById('app').append(document.createElement('zoo-app'));
bootstrapApplication(Made ?? App, {
  providers: [
    provideZonelessChangeDetection(),
    provideNativeDateAdapter(),
    { provide: LOCALE_ID, useValue: 'fr' },
    { provide: MAT_DATE_LOCALE, useValue: 'fr-FR' },
  ],
}).catch((fault) => zoo.faults.push(String(fault)));
