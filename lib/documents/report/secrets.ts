import { definitions, type FieldId, fieldIds, formatValue, isFieldId } from '../../domain';
import type { Fact } from '../../domain/rules/facts';

/** What tells who somebody is, or where: by the last part of the field's name, or by its kind. */
const NAMES =
  /\.(?:nom|nomNaissance|nomUsage|prenom|representant|responsable|evaluateur|contactNom|representantLegal)$/;
const PLACES =
  /\.adresse\.|\.(?:denomination|lieu|faitA|lieuCertificat|communeNaissance|dateNaissance|numero|numeroAdherent|numeroProjetVae|contratPrecedent)$/;
const KINDS: ReadonlySet<string> = new Set([
  'siret',
  'nir',
  'phone',
  'email',
  'postcode',
  'nda',
  'franceTravail',
  'urssaf',
]);
/** The Opco is nobody's secret. */
const PUBLIC: ReadonlySet<string> = new Set(['opco.nom']);

const namesSomebody = (id: FieldId): boolean => NAMES.test(id) && !PUBLIC.has(id);

/** An address, a number or a day that leads to a person or a firm. */
export const locates = (fact: Fact): boolean =>
  isFieldId(fact) && (PLACES.test(fact) || KINDS.has(definitions[fact].kind));

/** Whose value a redacted report does not hold. */
export const isSecret = (id: FieldId): boolean =>
  namesSomebody(id) || locates(id) || /personal|sensitive/.test(definitions[id].sensitivity);

/** What tells the pay. */
export const PAY: ReadonlySet<Fact> = new Set<Fact>(['contrat.salaireBrut', 'regle.salaireMinimumBranche']);

/** How a stored amount may be written in a sentence: « 1300.00 », « 1 300,00 », « 1300 »… */
const writtenAmounts = (amount: string): readonly string[] => {
  const [whole = '', cents = '00'] = amount.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ' ');
  return [whole, grouped].flatMap((shown) => [`${shown},${cents}`, `${shown}.${cents}`, shown]);
};

/** What must not be read in a redacted report, as stored and as shown; longest first. */
export const secretsOf = (fields: Readonly<Record<string, unknown>>, pay: boolean): readonly string[] => {
  // A private employer's name is that of a person.
  const privateEmployer = fields['employeur.particulier'] === true;
  const found = fieldIds.flatMap((id): readonly string[] => {
    const value = fields[id];
    if (typeof value !== 'string') return [];
    if (PAY.has(id)) return pay ? [] : writtenAmounts(value);
    const named = namesSomebody(id) || (privateEmployer && id === 'employeur.denomination');
    if (!named && !locates(id)) return [];
    const whole = [value, formatValue(id, value)];
    return named ? [...whole, ...value.split(/[\s-]+/)] : whole;
  });
  // Longest first: a name inside an address must not leave the rest of it readable.
  return [...new Set(found)].filter(({ length }) => length >= 3).sort((a, b) => b.length - a.length);
};
