import { Component, inject, signal } from '@angular/core';
import { KIT } from './kit.mjs';
import { Screen } from './screen.mjs';
import { Store } from './store.mjs';

const slugHere = () => location.pathname.split('/')[2];

/**
 * The wizard. An even seed keeps every visited step in a stepper, hidden, and makes the others when they are first
 * opened; an odd one shows one step at a time. The address follows unless the seed says « silent ».
 */
export const App = Component({
  selector: 'app-root',
  imports: [...KIT, Screen],
  template: `
@let drawn = store.version();
<header><strong>Portail Démo</strong><span>dépôt contrat pro</span></header>
<main>
  <h1>{{ screen.title }}</h1>
  @if (banner()) { <p class="banner" role="alert">{{ banner() }}</p> }
  <form (submit)="send($event)" novalidate>
    @if (stepper) {
      <mat-stepper orientation="horizontal" [selectedIndex]="at()" (selectedIndexChange)="go($event)" labelPosition="bottom">
        @for (screen of d.screens; track screen.id) {
          <mat-step [label]="screen.title"><ng-template matStepContent><app-screen [screen]="screen" /></ng-template></mat-step>
        }
      </mat-stepper>
    } @else {
      <ol class="steps">
        @for (s of d.screens; track s.id) { <li [attr.aria-current]="s === screen ? 'step' : null">{{ s.title }}</li> }
      </ol>
      @for (s of [screen]; track s.id) { <app-screen [screen]="s" /> }
    }
    <div class="actions">
      <button mat-button type="button" [disabled]="at() === 0" (click)="go(at() - 1)">Précédent</button>
      <button mat-button type="button" (click)="d.save()">Enregistrer le brouillon</button>
      @if (at() < d.screens.length - 1) {
        <button mat-flat-button type="button" (click)="go(at() + 1)">Suivant</button>
      }
      <button mat-flat-button class="send" type="submit">Envoyer</button>
    </div>
  </form>
</main>
@if (d.toast) { <p class="toast" role="status">{{ d.toast }}</p> }`,
})(
  class {
    store = inject(Store);
    d = this.store.dossier;
    stepper = this.d.seed % 2 === 0;
    at = signal(this.#here());
    banner = signal('');

    constructor() {
      addEventListener('popstate', () => this.at.set(this.#here()));
    }

    get screen() {
      return this.d.screens[this.at()];
    }

    #here() {
      return this.d.screens.findIndex((screen) => screen.slug === slugHere());
    }

    go(index) {
      if (index === this.at()) return;
      const { slug } = this.d.screens[index];
      if (this.d.trait.route === 'pushState') history.pushState({}, '', `/angular/${slug}${location.search}`);
      this.at.set(index);
      this.banner.set('');
      scrollTo(0, 0);
    }

    async send(event) {
      event.preventDefault();
      this.banner.set((await this.d.send()).message);
    }
  },
);
