import { Component, inject } from '@angular/core';
import { opaque } from '../form/random.mjs';
import { Field } from './field.mjs';
import { Store } from './store.mjs';

const ROWS = `
@for (row of block.rows; track row[0].key) {
  @if (row[0].pair) {
    <fieldset class="pair"><legend>{{ row[0].pair }}</legend>
      @for (field of row; track field.key) { <app-field [field]="field" bind="float" /> }
    </fieldset>
  } @else {
    @for (field of row; track field.key) {
      @if (store.dossier.applies(field)) { <app-field [field]="field" [bind]="block.bind" /> }
    }
  }
}`;

/** A titled group of fields. */
export const Block = Component({
  selector: 'app-block',
  imports: [Field],
  inputs: ['block'],
  template: `
@let drawn = store.version();
@if (block.as === 'fieldset') {
  <fieldset class="block"><legend class="title" [id]="id">{{ block.title }}</legend><div class="grid">${ROWS}</div></fieldset>
} @else {
  <section class="block" [attr.aria-labelledby]="id"><h2 class="title" [id]="id">{{ block.title }}</h2><div class="grid">${ROWS}</div></section>
}`,
})(
  class {
    store = inject(Store);
    block;

    get id() {
      return opaque(this.store.dossier.load, `t/${this.block.title}`);
    }
  },
);
