import { useSyncExternalStore } from 'react';

export type Route =
  | { readonly screen: 'list' }
  | { readonly screen: 'path'; readonly dossier: string }
  | {
      readonly screen: 'step';
      readonly dossier: string;
      readonly step: number;
      readonly field?: string;
    }
  | { readonly screen: Single; readonly dossier: string };

/** The screens a dossier has one of, and their word in the address. */
const WORDS = {
  check: 'controle',
  portal: 'portail',
  cerfa: 'cerfa',
  reading: 'cerfa-lu',
  history: 'historique',
  deadlines: 'echeances',
  parameters: 'parametres',
  report: 'rapport',
  documents: 'documents',
  'road-map': 'feuille-lue',
  skills: 'competences',
  modules: 'modules',
  templates: 'modeles',
  marks: 'marques',
} as const;
type Single = keyof typeof WORDS;

/** A route as the part of the address after #; it names dossiers by their opaque id and holds no value. */
export const hashOf = (route: Route): string => {
  switch (route.screen) {
    case 'list':
      return '#/';
    case 'path':
      return `#/dossier/${route.dossier}`;
    case 'step':
      return `#/dossier/${route.dossier}/etape/${route.step}${route.field === undefined ? '' : `/${route.field}`}`;
    default:
      return `#/dossier/${route.dossier}/${WORDS[route.screen]}`;
  }
};

/** The route an address names; anything unknown is the list. */
export const routeOf = (hash: string): Route => {
  const [root, dossier, word, step, field] = hash.replace(/^#\/?/, '').split('/');
  if (root !== 'dossier' || dossier === undefined || dossier === '') return { screen: 'list' };
  if (word === 'etape' && /^[1-5]$/.test(step ?? '')) {
    const base = { screen: 'step', dossier, step: Number(step) } as const;
    return field === undefined ? base : { ...base, field };
  }
  for (const screen of Object.keys(WORDS) as Single[]) {
    if (WORDS[screen] === word) return { screen, dossier };
  }
  return { screen: 'path', dossier };
};

const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

export const go = (route: Route): void => {
  window.location.hash = hashOf(route);
};

/** The current route, followed as the address changes. */
export const useRoute = (): Route => routeOf(useSyncExternalStore(subscribe, () => window.location.hash));

const PLACE = 'compagnon.place';

/** Opens the companion where it was left: the last address is kept on this machine (opaque ids only). */
export const resumeRoute = (): void => {
  const kept = localStorage.getItem(PLACE);
  if (window.location.hash === '' && kept !== null) window.history.replaceState(null, '', kept);
  window.addEventListener('hashchange', () => localStorage.setItem(PLACE, window.location.hash));
};
