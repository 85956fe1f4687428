import { answersOf, fieldsOf, layout, traits } from './form/layout.mjs';
import { typed } from './form/values.mjs';

/** Values « a user typed before » with ?pretyped=1: canonical, unlike any dossier's. */
export const PRETYPED = {
  'employeur.prevoyance': 'Prévoyance déjà saisie',
  'employeur.telephone': '0699887766',
  'salarie.prenom': 'Prénomdéjàsaisi',
  'salarie.courriel': 'deja.saisi@exemple.test',
  'salarie.situationAvant': '2',
  'tuteur.emploi': 'Emploi déjà saisi',
  'tuteur.dateNaissance': '1951-02-28',
  'contrat.faitA': 'Villedéjàsaisie',
  'contrat.salaireBrut': '9876.54',
  'formation.intitule': 'Intitulé déjà saisi',
  'formation.dureeTotaleHeures': 987,
};

/** What the page holds, as raw text by key, for canonical answers. */
export function draftOf(screens, answers) {
  const draft = {};
  for (const field of screens.flatMap(fieldsOf)) {
    if (field.kind === 'hours') {
      const heures = answers['contrat.dureeHebdo.heures'];
      if (heures === undefined) continue;
      draft[field.key] = typed('hours', { heures, minutes: answers['contrat.dureeHebdo.minutes'] ?? 0 });
    } else if (answers[field.key] !== undefined) draft[field.key] = typed(field.kind, answers[field.key]);
  }
  return draft;
}

/** All that the server knows of its visitors. */
export class Sessions {
  #all = new Map();
  #loads = 0;

  /** The session, made on first use; a known id keeps its skin, seed and answers. */
  open(id, { skin, seed, pretyped, hazards = [], rows }) {
    const known = this.#all.get(id);
    if (known && (known.skin !== skin || known.seed !== seed))
      throw new Error(`session ${id} is another page's`);
    if (known) return known;
    const made = {
      id,
      skin,
      seed,
      traits: traits(seed),
      hazards: new Set(hazards),
      rows: {
        ...traits(seed).rows,
        ...(rows === undefined ? {} : { organismes: rows, tuteurs: rows, blocs: rows }),
      },
      draft: {},
      answers: {},
      seq: new Map(),
      /** Loads of server-drawn pages that were posted. */
      left: new Set(),
      submits: 0,
      pageSubmits: 0,
      saves: 0,
      lookUps: 0,
      pending: 0,
      heard: 0,
      foreign: [],
      conflict: undefined,
    };
    this.#all.set(id, made);
    if (pretyped) this.preset(made, PRETYPED);
    return made;
  }

  get(id) {
    const found = this.#all.get(id);
    if (!found) throw new Error(`no session ${id}`);
    return found;
  }

  freshId() {
    return `s${this.#all.size + 1}`;
  }

  /** Each page load gets a number, the salt of its ids and names. */
  load() {
    this.#loads += 1;
    return this.#loads;
  }

  screens(session) {
    return layout(session.skin, session.seed, session.rows, session.hazards);
  }

  preset(session, answers) {
    const screens = this.screens(session);
    Object.assign(session.draft, draftOf(screens, answers));
    session.answers = answersOf(screens, session.draft);
  }

  /** False when an older message of the same load comes late. */
  newer(session, load, seq) {
    if ((session.seq.get(load) ?? -1) >= seq) return false;
    session.seq.set(load, seq);
    return true;
  }

  /** Raw text by key from the page: the plain skin's server reads it, the React skin read it itself. */
  hold(session, draft, answers) {
    session.draft = draft;
    session.answers = answers ?? answersOf(this.screens(session), draft);
    session.heard = Date.now();
  }
}
