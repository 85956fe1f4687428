import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compact, fold, tidy, typeset } from '@/lib/shared/text';

it('tidy joins accents, plain spaces only, nothing invisible', () => {
  expect(tidy('  E\u0301lise\u202F\u00A0Dupont\u200B ')).toBe('Élise Dupont');
  expect(tidy('1\u202F300,00\u00A0€')).toBe('1 300,00 €');
});

it('tidy is idempotent', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => tidy(tidy(text)) === tidy(text)));
});

it('fold compares French, Polish and Vietnamese words without accents, ligatures or punctuation', () => {
  expect(fold('Prénom(s) de l’élève')).toBe('prenom s de l eleve');
  expect(fold('Œuvre – Straße')).toBe('oeuvre strasse');
  expect(fold('Łukasz Żółć')).toBe('lukasz zolc');
  expect(fold('Nguyễn Đình')).toBe('nguyen dinh');
  expect(fold('Iğdır')).toBe('igdir');
});

it('fold only leaves letters a to z, digits and single spaces', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => /^([a-z0-9]+( [a-z0-9]+)*)?$/.test(fold(text))),
  );
});

it('compact keeps the characters of a code', () => {
  expect(compact(' 732 829-320.000/74 ')).toBe('73282932000074');
  expect(compact('85.59a')).toBe('8559A');
});

it('typeset puts French spaces, and once is enough', () => {
  expect(typeset('Nom : « Luc » ?')).toBe('Nom\u00A0: «\u00A0Luc\u00A0»\u00A0?');
  fc.assert(fc.property(fc.string(), (text) => typeset(typeset(text)) === typeset(text)));
});
