import { Component, inject, signal } from '@angular/core';
import { listOf, suggest, suggestionFor } from '../form/lists.mjs';
import { expected } from '../form/masks.mjs';
import { opaque, pick } from '../form/random.mjs';
import { CHOICES } from './choices.mjs';
import { KIT } from './kit.mjs';
import { Mask } from './mask.mjs';
import { Store } from './store.mjs';

const TYPES = { email: 'email', phone: 'tel' };
const NATIVE = '[id]="ids.input" [attr.name]="ids.name" [formControl]="control" [required]="field.required"';

const INSIDE = `
@switch (field.widget) {
  @case ('select') {
    <mat-select [id]="ids.input" [formControl]="control" [required]="field.required"
      [aria-labelledby]="outside ? ids.label : null">
      <mat-option [value]="null">{{ field.none ?? 'Choisissez…' }}</mat-option>
      @for (group of groups; track group.name) {
        @if (group.name) {
          <mat-optgroup [label]="group.name">
            @for (o of group.options; track o.code) { <mat-option [value]="o.value">{{ o.label }}</mat-option> }
          </mat-optgroup>
        } @else {
          @for (o of group.options; track o.code) { <mat-option [value]="o.value">{{ o.label }}</mat-option> }
        }
      }
    </mat-select>
  }
  @case ('picker') {
    <input matInput ${NATIVE} [matDatepicker]="picker" placeholder="jj/mm/aaaa" autocomplete="off">
  }
  @case ('lookup') {
    <input matInput ${NATIVE} [matAutocomplete]="strict" (focus)="ask('')" (input)="ask($event.target.value)">
    <mat-autocomplete #strict [displayWith]="display" requireSelection>
      @for (s of suggestions(); track s.value) { <mat-option [value]="s.value">{{ s.label }}</mat-option> }
    </mat-autocomplete>
  }
  @case ('suggest') {
    <input matInput ${NATIVE} [matAutocomplete]="free" (input)="ask($event.target.value)">
    <mat-autocomplete #free>
      @for (s of suggestions(); track s.value) { <mat-option [value]="s.value">{{ s.label }}</mat-option> }
    </mat-autocomplete>
  }
  @case ('textarea') { <textarea matInput ${NATIVE} rows="3" maxlength="2000"></textarea> }
  @default {
    <input matInput ${NATIVE} [type]="type" [readonly]="field.computed" [appMask]="field" autocomplete="off">
  }
}`;

/** One field of the wizard, whatever its widget. */
export const Field = Component({
  selector: 'app-field',
  imports: [...KIT, Mask],
  inputs: ['field', 'bind'],
  template: `
@let drawn = store.version();
@switch (field.widget) {
  ${CHOICES}
  @default {
    <div class="field">
      @if (outside) { <label class="label" [id]="ids.label" [attr.for]="ids.input">{{ text }}{{ star }}</label> }
      <mat-form-field [appearance]="look">
        @if (!outside) { <mat-label><span class="label">{{ text }}</span></mat-label> }
        <mat-datepicker #picker />
        @if (field.widget === 'picker') { <mat-datepicker-toggle matIconSuffix [for]="picker" /> }
        ${INSIDE}
        <mat-error>{{ message }}</mat-error>
        @if (note) { <mat-hint role="status">{{ note }}</mat-hint> }
      </mat-form-field>
    </div>
  }
}`,
})(
  class {
    store = inject(Store);
    suggestions = signal([]);
    field;
    bind;
    #labels = signal({});
    #asked = 0;

    ngOnInit() {
      const { load, seed } = this.store.dossier;
      const { key } = this.field;
      const id = (what) => opaque(load, `${what}/${key}`);
      this.ids = { input: id('i'), name: id('n'), label: id('l') };
      this.look = pick(`${seed}/look`, ['outline', 'fill']);
      this.outside = this.bind === 'outside';
      this.type = this.field.widget === 'number' ? 'number' : (TYPES[this.field.kind] ?? 'text');
      this.control = this.store.control(this.field);
      if (this.field.widget === 'lookup' && this.control.value) this.#label(this.control.value);
    }

    get text() {
      return this.field.labelled(this.store.dossier.answers);
    }
    get star() {
      return this.field.required ? ' *' : '';
    }
    get note() {
      return this.store.dossier.notes[this.field.key] ?? this.field.hint;
    }
    get wrong() {
      return this.control.touched && this.control.invalid;
    }
    get message() {
      const { errors } = this.control;
      if (errors?.required) return 'Ce champ est obligatoire';
      return errors?.differs ? 'Les deux adresses ne sont pas les mêmes' : expected(this.field.kind);
    }
    get groups() {
      const { options } = this.field;
      return [...new Set(options.map((o) => o.group))].map((name) => ({
        name,
        options: options.filter((o) => o.group === name),
      }));
    }

    display = (value) => (value ? (this.#labels()[value] ?? value) : '');

    async #label(value) {
      const found = await suggestionFor(listOf(this.field), value);
      if (!found) return;
      this.#labels.set({ [value]: found.label });
      this.control.setValue(value, { emitEvent: false });
    }

    async ask(words) {
      this.#asked += 1;
      const turn = this.#asked;
      const list = await suggest(listOf(this.field), words, this.store.dossier.trait.delay / 2);
      if (turn !== this.#asked) return;
      this.#labels.update((all) => ({ ...all, ...Object.fromEntries(list.map((s) => [s.value, s.label])) }));
      this.suggestions.set(list);
    }
  },
);
