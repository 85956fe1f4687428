import { fold } from './folded';
import type { Control } from './types';

/** Things a page asks that no datum may ever answer, with the sentence a person reads. */
const NEVER: readonly (readonly [RegExp, string])[] = [
  [
    /(mot de passe|password|code secret|identifiant de connexion|code de verification|code recu)/,
    'Identifiant ou mot de passe : à saisir vous-même.',
  ],
  [
    /(captcha|je ne suis pas un robot|recopiez|saisissez les caracteres|anti spam|antispam)/,
    'Contrôle contre les robots : à vous de répondre.',
  ],
  [
    /(ne pas remplir|ne remplissez pas|laisser (ce champ )?vide(?! (s il|si|sinon|en l absence))|laissez (ce champ )?vide(?! (s il|si|sinon|en l absence))|leave (this )?(field )?(blank|empty)|honeypot)/,
    'Champ piège : il doit rester vide.',
  ],
  [
    /(^| )(recherche[rz]?|rechercher|search|filtrer|filtre)( |$)/,
    'Champ de recherche : il ne décrit pas le contrat.',
  ],
  [/(simulateur|simuler|calculer|calculette)/, 'Champ de calcul : il ne décrit pas le contrat.'],
  [
    /(newsletter|lettre d information|cookies|se souvenir de moi|offres commerciales)/,
    'Ce choix ne concerne pas le contrat.',
  ],
  [
    /reserve (a|au|aux) (l |la |le |les )?(administration|service|services|opco|organisme|dreets|gestionnaire|agence|caisse)/,
    'Case réservée au service qui reçoit le dossier.',
  ],
  [
    /(^| )(iban|bic|rib|carte bancaire|cryptogramme)( |$)/,
    'Coordonnées bancaires : elles ne sont pas dans le dossier.',
  ],
  [
    /(^| )(commentaires?|observations?|remarques?|votre message)( |$)/,
    'Texte libre du portail : à écrire vous-même.',
  ],
];

const CONSENT =
  /(j atteste|je certifie|sur l honneur|j accepte|je consens|j ai lu|conditions generales|je declare|certifie exact|consentement|nous attestons|atteste que)/;

/** Does a box ask a person to attest or consent? Such a box is never ours to tick. */
export const isConsent = (control: Control): boolean =>
  (control.kind === 'checkbox' || control.kind === 'radio') &&
  CONSENT.test(fold(`${control.label} ${control.legend}`));

/** Titles of parts of a page that sift or reckon, whatever stands in them. */
const FILTERS =
  /^(\d+ )?(filtre|filtrer|filtres|affiner|recherche|rechercher|trier|simulateur|simulation|simulez|simuler|calculette|calculateur|calculer|calcul|estimer|estimez|estimation|projection|comparer|comparateur)\b/;

/** The sentence that says why a control can hold no datum, null when it may. */
export const refusal = (control: Control): string | null => {
  if (control.inputType === 'password') return 'Mot de passe : à saisir vous-même.';
  if (control.kind === 'file') return 'Pièce à joindre : à choisir vous-même.';
  if (control.inputType === 'search') return 'Champ de recherche : il ne décrit pas le contrat.';
  if (isConsent(control)) return 'Attestation : à cocher vous-même.';
  // « new-password » on a plain box only stops the browser's own filling.
  if (/\b(one-time-code|cc-)/.test(control.autocomplete))
    return 'Identifiant ou moyen de paiement : à saisir vous-même.';
  const text = fold(
    `${control.label} ${/^(near|title|none|placeholder)$/.test(control.labelSource) || fold(control.label) === '' ? control.placeholder : control.placeholder.replace(/recherche\w*|search/gi, '')} ${control.labelSource === 'none' ? control.name : ''}`,
  );
  const own = fold(control.label);
  // « Heure d’embauche [14] h [30] »: a time of the day, not the hours of a week or of a course.
  if (
    /^(h|heures?|mn|min|minutes?)$/.test(own) &&
    /(^| )heure d/.test(fold(`${control.cell} ${control.legend}`))
  )
    return 'Heure de la journée : elle n’est pas dans le dossier.';
  if (control.headings.some((heading) => FILTERS.test(fold(heading))))
    return 'Champ de recherche : il ne décrit pas le contrat.';
  for (const [form, why] of NEVER) {
    // « Personne à la recherche d’un emploi » is an answer, not a search box.
    if (form.test(text) && !(control.kind === 'radio' || / d un emploi| d emploi/.test(own))) return why;
  }
  return null;
};
