// NAF 2008, NAF 2025 and NSF.
import { byCode, pair, sourceLines } from './source.mjs';

const labelled = (name) => [...byCode(sourceLines(name).map(pair))];

/** naf-2008.json: the 732 sub-classes of NAF rév. 2, official until 2026-12-31. */
export const naf2008 = () => ({
  source: 'Insee, NAF rév. 2 (2008), sous-classes ; extrait de @socialgouv/codes-naf 1.1.1',
  url: 'https://www.insee.fr/fr/information/2120875',
  licence: 'Licence Ouverte 2.0 (Insee) ; Apache-2.0 (paquet)',
  date: '2008-01-01',
  confidence: 'one_source',
  complete: true,
  to: '2026-12-31',
  entries: labelled('naf-2008'),
});

/** naf-2025.json: the 747 sub-classes of NAF 2025, official from 2027-01-01. */
export const naf2025 = () => ({
  source:
    'Insee, NAF 2025, sous-classes (décret n° 2025-736 du 31 juillet 2025) ; repris de data/naf2025.csv de MaryleneH/explorateur-naf, qui cite Insee 8201411',
  url: 'https://www.insee.fr/fr/information/8201411',
  licence: 'Licence Ouverte 2.0 (Insee)',
  date: '2026-08-28',
  confidence: 'one_source',
  complete: true,
  from: '2027-01-01',
  entries: labelled('naf-2025'),
});

/** nsf.json: code, label, true when the notice or a public transcription prints it (else only known from memory). */
export const nsf = () => ({
  source:
    'Notice 51650#09 du Cerfa 12434*05 (15/01/2025), complétée de mémoire par la nomenclature Insee des spécialités de formation (1994)',
  url: 'https://www.insee.fr/fr/information/2406153',
  licence: 'Licence Ouverte 2.0',
  date: '2025-01-15',
  confidence: 'memory_only',
  complete: false,
  note: 'Un code absent, de 100 à 423, n’est pas une faute : la notice n’imprime qu’une partie de la liste.',
  entries: sourceLines('nsf').map((line) => {
    const [code, rest] = pair(line);
    return [code, rest.slice(2), rest.startsWith('+')];
  }),
});
