import { Component, inject } from '@angular/core';
import { fieldsOf, summed } from '../form/layout.mjs';
import { opaque } from '../form/random.mjs';
import { PIECES } from '../form/screens.mjs';
import { Block } from './block.mjs';
import { KIT } from './kit.mjs';
import { Store } from './store.mjs';

/** One step of the wizard: its blocks, or the pieces, or the summary. */
export const Screen = Component({
  selector: 'app-screen',
  imports: [...KIT, Block],
  inputs: ['screen'],
  template: `
@let drawn = store.version();
@if (trapped) {
  <div class="trap" aria-hidden="true"><label>Courriel
    <input [attr.name]="trap" tabindex="-1" autocomplete="off" [value]="d.value({ key: '#honeypot' })"
      (input)="d.set({ key: '#honeypot', kind: 'text' }, $event.target.value)"></label></div>
}
@for (block of screen.blocks; track block.title + '/' + d.lookUps) {
  @if (d.applies(block)) { <app-block [block]="block" /> }
}
@for (add of screen.adds; track add.kind) {
  <p><button mat-stroked-button type="button" (click)="d.setRows(add.kind, d.rows[add.kind] + 1)">{{ add.label }}</button></p>
}
@if (screen.slug === 'pieces') {
  <section class="block"><h2 class="title">Fichiers à joindre</h2>
    @for (piece of pieces; track piece.id) {
      <div class="field"><label class="label" [attr.for]="piece.id">{{ piece.name }}</label>
        <input type="file" [id]="piece.id" accept=".pdf,.jpg,.png"></div>
    }
  </section>
}
@if (screen.slug === 'recapitulatif') {
  <section class="block"><h2 class="title">Vos réponses</h2>
    <dl>@for (line of lines; track line.key) { <div><dt>{{ line.label }}</dt><dd>{{ line.shown }}</dd></div> }</dl>
    <mat-checkbox>J’atteste sur l’honneur l’exactitude des renseignements</mat-checkbox>
  </section>
}`,
})(
  class {
    store = inject(Store);
    d = this.store.dossier;
    trap = opaque(this.d.load, '#honeypot');
    pieces = PIECES.map((name, i) => ({ name, id: opaque(this.d.load, `p${i}`) }));
    screen;

    get trapped() {
      return ['employeur', 'salarie'].includes(this.screen.slug);
    }

    get lines() {
      return this.d.screens
        .flatMap((screen) => screen.blocks.filter(this.d.applies))
        .flatMap((block) => fieldsOf({ blocks: [block] }))
        .filter((field) => this.d.applies(field) && this.d.value(field))
        .map((field) => ({
          key: field.key,
          label: field.labelled(this.d.answers),
          shown: summed(field, this.d.value(field)),
        }));
    }
  },
);
