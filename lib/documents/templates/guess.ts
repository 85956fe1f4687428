import { definitions, fieldIds } from '../../domain';
import { fold } from '../../shared/text';
import { placeholderNames } from './names';

/** Words that models put beside a blank and that no single field owns. */
const USUAL: Readonly<Record<string, string>> = {
  entreprise: 'employeur.denomination',
  'raison sociale': 'employeur.denomination',
  employeur: 'employeur.denomination',
  siret: 'employeur.siret',
  salarie: 'salarie.nomComplet',
  'nom du salarie': 'salarie.nomComplet',
  'nom et prenom': 'salarie.nomComplet',
  'nom prenom': 'salarie.nomComplet',
  stagiaire: 'salarie.nomComplet',
  alternant: 'salarie.nomComplet',
  candidat: 'salarie.nomComplet',
  beneficiaire: 'salarie.nomComplet',
  tuteur: 'tuteur.nomComplet',
  'nom du tuteur': 'tuteur.nomComplet',
  poste: 'poste.intitule',
  emploi: 'poste.intitule',
  date: 'document.date',
  le: 'document.date',
  'date de debut': 'contrat.dateDebut',
  'date de fin': 'contrat.dateFin',
  competence: 'competences.intitule',
  competences: 'competences.intitule',
  'niveau requis': 'competences.niveauRequis',
  'niveau initial': 'competences.niveauInitial',
  'actions prevues': 'competences.action',
  modules: 'modules.intitule',
};

const lexicon = (): ReadonlyMap<string, string> => {
  const known = new Map<string, string>();
  const twice = new Set<string>();
  const add = (words: string, name: string): void => {
    const key = fold(words);
    if (known.has(key) && known.get(key) !== name) twice.add(key);
    known.set(key, name);
  };
  for (const id of fieldIds)
    for (const words of [definitions[id].label, ...definitions[id].words.labels]) add(words, id);
  for (const { name, label, list } of placeholderNames()) if (list) add(label, name);
  for (const key of twice) known.delete(key);
  for (const [key, name] of Object.entries(USUAL)) known.set(key, name);
  return known;
};

let words: ReadonlyMap<string, string> | undefined;

/** The name that a label asks for, when only one can be meant. */
export const guessName = (label: string): string | undefined => {
  words ??= lexicon();
  return words.get(fold(label.replace(/[:….\s_]+$/u, '')));
};
