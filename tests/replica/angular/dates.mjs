import { Injectable } from '@angular/core';
import { NativeDateAdapter } from '@angular/material/core';

const SHOWN = { year: 'numeric', month: '2-digit', day: '2-digit' };

export const FRENCH_FORMATS = {
  parse: { dateInput: null },
  display: {
    dateInput: SHOWN,
    monthYearLabel: { year: 'numeric', month: 'short' },
    dateA11yLabel: { year: 'numeric', month: 'long', day: 'numeric' },
    monthYearA11yLabel: { year: 'numeric', month: 'long' },
  },
};

/** Text jj/mm/aaaa as a day; null when it is empty, an invalid Date when it is no day. */
export function parsed(text) {
  if (text.trim() === '') return null;
  const [, day, month, year] = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text) ?? [];
  const made = new Date(Number(year), Number(month) - 1, Number(day));
  return made.getMonth() === Number(month) - 1 ? made : new Date(Number.NaN);
}

const two = (number) => String(number).padStart(2, '0');

/** A day as jj/mm/aaaa; '' when there is none. */
export const spelled = (date) =>
  date && !Number.isNaN(date.getTime())
    ? `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`
    : '';

/** Dates as French applications write them; the kit's own adapter reads 01/09 as January the 9th. */
export const FrenchDates = Injectable()(
  class extends NativeDateAdapter {
    constructor() {
      super();
      this.setLocale('fr-FR');
    }

    parse(value) {
      return typeof value === 'string' ? parsed(value) : super.parse(value);
    }

    format(date, form) {
      return form === SHOWN ? spelled(date) : super.format(date, form);
    }

    getFirstDayOfWeek() {
      return 1;
    }
  },
);
