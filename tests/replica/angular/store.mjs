import { Injectable, InjectionToken, inject, signal } from '@angular/core';
import { FormControl, FormGroup, Validators } from '@angular/forms';
import { fieldsOf } from '../form/layout.mjs';
import { canonical } from '../form/values.mjs';
import { parsed, spelled } from './dates.mjs';

export const DOSSIER = new InjectionToken('dossier');

/** What a form control holds for a raw text, and back: the application's model is the FormGroup's value. */
function modelOf(field, raw) {
  if (field.widget === 'picker') return parsed(raw);
  if (field.widget === 'box') return raw === 'true';
  if (field.widget === 'toggle') return raw === '' ? null : raw === 'true';
  if (field.options) return field.options.find((o) => o.code === raw)?.value ?? null;
  return raw;
}

function rawOf(field, model) {
  if (model === null || model === undefined) return '';
  if (field.widget === 'picker') return spelled(model);
  if (field.widget === 'box') return model ? 'true' : '';
  if (field.options && field.widget !== 'toggle')
    return field.options.find((o) => o.value === model)?.code ?? '';
  return String(model);
}

/** One reactive form for the whole wizard; a control is made when its field is first shown. */
export const Store = Injectable({ providedIn: 'root' })(
  class {
    dossier = inject(DOSSIER);
    /** Read by templates: they are drawn again when the dossier changes. */
    version = signal(0);
    form = new FormGroup({});
    #fields = new Map();

    constructor() {
      this.dossier.subscribe(() => {
        this.#takeBack();
        this.version.set(this.dossier.version);
      });
    }

    control(field) {
      const known = this.form.controls[field.key];
      if (known) return known;
      const made = new FormControl(modelOf(field, this.dossier.value(field)), {
        validators: this.#validators(field),
        updateOn: field.widget === 'picker' && this.dossier.seed % 2 === 0 ? 'blur' : 'change',
      });
      this.#fields.set(field.key, field);
      if (!field.computed)
        made.valueChanges.subscribe((model) => this.dossier.set(field, rawOf(field, model)));
      this.form.addControl(field.key, made, { emitEvent: false });
      return made;
    }

    /** The form's own value, as the page has it: what the server is told comes from nowhere else. */
    #validators(field) {
      const other = field.key.endsWith('#confirmation') ? field.key.split('#')[0] : undefined;
      return [
        ...(field.required && field.widget !== 'box' ? [Validators.required] : []),
        ({ value }) =>
          canonical(field.kind, rawOf(field, value))?.invalid === undefined ? null : { format: true },
        ({ value }) =>
          other && value && value !== this.dossier.value({ key: other }) ? { differs: true } : null,
      ];
    }

    /** What the application wrote itself (register, draft of another window) goes into the controls. */
    #takeBack() {
      const fields = this.dossier.screens.flatMap(fieldsOf);
      for (const field of fields) {
        const control = this.form.controls[field.key];
        if (!control) continue;
        const raw = this.dossier.value(field);
        if (rawOf(field, control.value) !== raw) control.setValue(modelOf(field, raw), { emitEvent: false });
      }
    }
  },
);
