import { Directive, ElementRef, inject } from '@angular/core';
import { NgControl } from '@angular/forms';
import { Store } from './store.mjs';

/** Writes the text again as the mask wants it, while one types and when the field is left. */
export const Mask = Directive({
  selector: '[appMask]',
  inputs: ['appMask'],
  host: { '(input)': 'typed()', '(blur)': 'left()' },
})(
  class {
    appMask;
    #element = inject(ElementRef).nativeElement;
    #control = inject(NgControl);
    #dossier = inject(Store).dossier;

    typed() {
      this.#write(this.#dossier.masked(this.appMask, this.#element.value));
    }

    left() {
      if (!this.appMask.computed) this.#write(this.#dossier.tidied(this.appMask, this.#element.value));
    }

    #write(text) {
      if (text !== this.#element.value) this.#control.control.setValue(text);
    }
  },
);
