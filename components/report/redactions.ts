import type { Redaction } from '@/lib/documents';

/** What each version of the report tells, in plain words. */
export const REDACTIONS: readonly {
  readonly value: Redaction;
  readonly title: string;
  readonly about: string;
  readonly file: string;
}[] = [
  {
    value: 'full',
    title: 'Complet',
    about: 'Avec les noms et le salaire. Pour les personnes qui traitent le dossier.',
    file: 'controle-prealable.pdf',
  },
  {
    value: 'without-pay',
    title: 'Caviardé',
    about:
      'Des initiales ; ni adresse, ni numéro, ni salaire. Pour demander un avis sans dire de qui il s’agit.',
    file: 'controle-prealable-caviarde.pdf',
  },
  {
    value: 'with-pay',
    title: 'Caviardé, avec le salaire',
    about: 'Comme le précédent, mais le salaire et son calcul sont montrés.',
    file: 'controle-prealable-caviarde.pdf',
  },
];
