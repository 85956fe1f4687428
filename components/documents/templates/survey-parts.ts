import { type Mapping, type Mark, marksOf, type Place, type Survey } from '@/lib/documents/screens';

const hasMark = ({ text }: Place): boolean => text.includes('{{');

/** A model as its owner sees it: its marks, the places they pointed at, what the labels suggest, and the rest. */
export type Parts = {
  readonly marks: readonly Mark[];
  /** Marks that stand for nothing known: the model cannot be filled before somebody says what they are. */
  readonly unknown: readonly Mark[];
  readonly pointed: readonly (Place & { readonly name: string })[];
  readonly proposed: readonly (Place & { readonly guess: string })[];
  readonly others: readonly Place[];
};

/** Sorts the places of a model by what was said of them. `mapping`: what its owner chose. */
export const partsOf = ({ places }: Survey, mapping: Mapping): Parts => {
  const marks = marksOf(
    places.map(({ text }) => text),
    mapping,
  );
  const free = places.filter((place) => !hasMark(place) && mapping[place.id] === undefined);
  return {
    marks,
    unknown: marks.filter(({ stands }) => stands === undefined),
    pointed: places.flatMap((place) => {
      const name = mapping[place.id];
      return name === undefined ? [] : [{ ...place, name }];
    }),
    proposed: free.flatMap((place) => (place.guess === undefined ? [] : [{ ...place, guess: place.guess }])),
    others: free.filter(({ guess }) => guess === undefined),
  };
};

/** How a place is called: what stands beside it, or what stands in it, or where it is. */
export const placeSaid = ({ id, label, text, kind }: Place): string => {
  const words = label !== '' ? label : text.replace(/[….\s_]+$/u, '');
  if (words !== '') return words;
  return kind === 'cell' ? `Case vide (${id.replace(/^.*[!#]/, '')})` : 'Paragraphe vide';
};

/** A mapping without one of its entries. */
export const without = (mapping: Mapping, key: string): Mapping => {
  const { [key]: _, ...rest } = mapping;
  return rest;
};
