import type { FieldId } from '../../domain';
import type { Block, Pair, Text } from '../blocks';
import { type Fields, joined, prefixed, shown, UNKNOWN } from './answers';
import { body, employee, employer, person } from './parties';
import type { Veil } from './veil';

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
