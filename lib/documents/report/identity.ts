import { type FieldId, formatValue } from '../../domain';
import type { Block, Pair, Text } from '../blocks';
import { initials, type Veil } from './redact';
import { sentence } from './wording';

type Fields = Readonly<Record<string, unknown>>;

const UNKNOWN: Text = [{ text: 'non renseigné', muted: true }];

const shown = (fields: Fields, id: FieldId): string | undefined => {
  const value = fields[id];
  return value === undefined || value === '' ? undefined : formatValue(id, value);
};

const joined = (parts: readonly (string | undefined)[], between = ', '): Text => {
  const known = parts.filter((part) => part !== undefined && part !== '');
  return known.length === 0 ? UNKNOWN : sentence(known.join(between));
};

const prefixed = (before: string, value: string | undefined, after = ''): string | undefined =>
  value === undefined ? undefined : `${before}${value}${after}`;

const employer = (fields: Fields, { redacted }: Veil): Text => {
  if (redacted) return joined([initials(fields['employeur.denomination'])]);
  return joined([
    shown(fields, 'employeur.denomination'),
    prefixed('SIRET ', shown(fields, 'employeur.siret')),
  ]);
};

const person = (fields: Fields, names: readonly FieldId[], { redacted }: Veil): Text =>
  redacted
    ? joined([initials(...names.map((id) => fields[id]))])
    : joined(
        names.map((id) => shown(fields, id)),
        ' ',
      );

const employee = (fields: Fields, veil: Veil): Text => {
  const name = fields['salarie.nomUsage'] === undefined ? 'salarie.nomNaissance' : 'salarie.nomUsage';
  return person(fields, ['salarie.prenom', name], veil);
};

const body = (fields: Fields, { redacted }: Veil): Text => {
  if (!redacted)
    return joined([
      shown(fields, 'organisme.denomination'),
      prefixed('SIRET ', shown(fields, 'organisme.siret')),
    ]);
  const internal = fields['formation.interne'];
  if (typeof internal !== 'boolean') return UNKNOWN;
  return internal ? 'Service de formation interne' : 'Organisme externe';
};

const dates = (fields: Fields): Text => {
  const at = (id: FieldId): string | undefined => shown(fields, id);
  return joined([
    prefixed('conclu le ', at('contrat.dateConclusion')),
    [prefixed('du ', at('contrat.dateDebut')), prefixed('au ', at('contrat.dateFin'))]
      .filter((part) => part !== undefined)
      .join(' '),
  ]);
};

const weekly = (fields: Fields): Text => {
  const hours = fields['contrat.dureeHebdo.heures'];
  const minutes = fields['contrat.dureeHebdo.minutes'];
  if (typeof hours !== 'number') return UNKNOWN;
  return `${hours}\u00A0h${typeof minutes === 'number' && minutes > 0 ? `\u00A0${String(minutes).padStart(2, '0')}` : ''} par semaine`;
};

const hours = (fields: Fields): Text => {
  const total = shown(fields, 'formation.dureeTotaleHeures');
  return joined([
    prefixed('', total, '\u00A0h'),
    prefixed('dont ', shown(fields, 'formation.dureeEnseignementsHeures'), '\u00A0h d’enseignements'),
  ]);
};

const veiled = ({ label, value }: Pair, veil: Veil): Pair => ({
  label,
  value: typeof value === 'string' ? veil.text(value) : value,
});

/** Who and what the report is about; a redacted one has initials only, and neither address nor number. */
export const identityBlocks = (fields: Fields, veil: Veil): readonly Block[] => {
  const value = (id: FieldId): Text => {
    const text = shown(fields, id);
    return text === undefined ? UNKNOWN : text;
  };
  const rows: readonly Pair[] = [
    { label: 'Employeur', value: employer(fields, veil) },
    {
      label: 'Convention collective',
      value: joined([
        prefixed('IDCC ', shown(fields, 'employeur.idcc')),
        shown(fields, 'employeur.convention'),
      ]),
    },
    { label: 'Salarié', value: employee(fields, veil) },
    { label: 'Tuteur', value: person(fields, ['tuteur.prenom', 'tuteur.nom'], veil) },
    {
      label: 'Contrat',
      value: joined([shown(fields, 'contrat.nature'), prefixed('type ', shown(fields, 'contrat.type'))]),
    },
    { label: 'Emploi', value: value('contrat.emploi') },
    { label: 'Dates', value: dates(fields) },
    { label: 'Durée du travail', value: weekly(fields) },
    { label: 'Qualification visée', value: value('formation.typeQualification') },
    {
      label: 'Formation',
      value: joined([prefixed('', shown(fields, 'formation.intitule')), shown(fields, 'formation.rncp')]),
    },
    { label: 'Heures de formation', value: hours(fields) },
    { label: 'Formateur', value: body(fields, veil) },
    { label: 'Opco', value: value('opco.nom') },
  ];
  const filed = shown(fields, 'depot.date');
  const filing: readonly Pair[] =
    filed === undefined
      ? []
      : [
          {
            label: 'Dépôt',
            value: joined([
              prefixed('le ', filed),
              veil.redacted ? undefined : prefixed('dossier nº ', shown(fields, 'depot.numero')),
            ]),
          },
        ];
  return [
    { kind: 'heading', level: 1, text: veil.redacted ? 'Le dossier (version masquée)' : 'Le dossier' },
    { kind: 'pairs', rows: [...rows, ...filing].map((pair) => veiled(pair, veil)) },
  ];
};
