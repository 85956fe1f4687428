import { tokens } from './wording';

/** Whole questions of a few words that say nothing to a reader of words, and what they ask. */
const SHORT: Readonly<Record<string, string>> = {
  'Date de début':
    'du | a compter du | a partir du | a effet du | a dater du | commence | commence le | debute le | debut | deb | debut le | ' +
    'from | se deroule du | prend effet le | prenant effet le | execution a compter du',
  'Date de fin':
    'au | jusqu au | jusqu a | se termine le | prend fin le | finit le | fin | fin le | to | s acheve le | acheve le | sortie | ' +
    'sortie le | sortie prevue le | depart le | jour de depart | il termine quand | et il termine quand | termine le',
  'Date d’embauche':
    'embauche le | embauche e le | entre le | entre e le | entree le | entree | arrive le | arrive e le | arrivee le | arrivee | ' +
    'recrute le | engage le',
  'Date de fin du contrat': 'terme | terme cdd | terme le',
  'Date de signature': 'signe le | fait le | signature le',
  Fonction: 'en qualite de | en sa qualite de | sa qualite | sa fonction',
};

const BY_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(SHORT).flatMap(([asked, list]) =>
    list.split('|').map((text) => [tokens(text.trim()).join(' '), asked] as const),
  ),
);

/** What words asked alone mean (« Du » → « Date de début »), undefined when they are no such words. */
export const shortAsked = (words: readonly string[]): string | undefined => BY_WORDS.get(words.join(' '));
