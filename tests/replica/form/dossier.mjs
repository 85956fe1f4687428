import { answersOf, layout, traits } from './layout.mjs';
import { onBlur, onChange } from './masks.mjs';
import { canonical, typed } from './values.mjs';

const session = () => new URLSearchParams(location.search).get('session');

/** Sends JSON to the portal's server; its answer and status, or a message when it cannot be reached. */
async function post(path, body) {
  try {
    const answer = await fetch(`${path}?session=${session()}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      keepalive: true,
    });
    return { status: answer.status, ...(await answer.json()) };
  } catch {
    return { status: 0, message: 'Brouillon non enregistré' };
  }
}

/** What the register's answer writes, by field key → [kind, value]. */
function fromRegister(key, found) {
  if (key !== 'employeur.siret') {
    const owner = key.replace(/\.siret$/, '');
    return {
      [`${owner}.denomination`]: ['text', found.denomination],
      [`${owner}.nda`]: ['digits', found.nda],
    };
  }
  const to = { 'employeur.denomination': ['text', found.denomination] };
  for (const part of ['numero', 'voie', 'complement', 'codePostal', 'commune']) {
    to[`employeur.adresse.${part}`] = ['text', found[part]];
  }
  to['employeur.naf'] = ['naf', found.naf];
  to['employeur.effectif'] = ['int', found.effectif];
  return to;
}

function months(answers) {
  const from = answers['contrat.dateDebut'];
  const to = answers['contrat.dateFin'];
  if (typeof from !== 'string' || typeof to !== 'string') return '';
  const [y1, m1] = from.split('-').map(Number);
  const [y2, m2] = to.split('-').map(Number);
  return String(Math.max(0, (y2 - y1) * 12 + m2 - m1));
}

/**
 * The state of a single-page skin, whatever its framework: `draft` holds each control's text, `answers` is what the
 * portal reads in it, and the server (the oracle) is told of every change. A view calls `subscribe` and draws again;
 * `version` grows with each change.
 */
export class Dossier {
  version = 0;
  notes = {};
  toast = '';
  /** How many register answers came: a skin that replaces nodes then (trait.remount) keys its blocks on it. */
  lookUps = 0;
  #listeners = new Set();
  #asked = {};
  #seq = 0;
  #telling = { busy: false, next: undefined };
  #timer;

  constructor(opening) {
    this.skin = opening.skin;
    this.seed = opening.seed;
    this.load = opening.load;
    this.hazards = new Set(opening.hazards);
    this.rows = opening.rows;
    this.trait = traits(opening.seed);
    this.draft = { ...opening.draft };
    for (const [key, raw] of Object.entries(this.draft)) {
      if (key === 'contrat.salaireBrut' && raw) this.draft[key] = onBlur('amount', raw, this.trait);
    }
    this.#derive();
    this.#tell();
  }

  /** Asks the server for the session named in the address. */
  static async open() {
    const answer = await fetch(`/api/ouverture?session=${session()}`);
    return new Dossier(await answer.json());
  }

  subscribe = (listener) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Raw text of a control; computed fields have their own. */
  value = (field) =>
    field.key === 'portail.dureeMois' ? months(this.answers) : (this.draft[field.key] ?? '');

  applies = (thing) => !thing.when || thing.when(this.answers);

  /** What a mask makes of a text as it is typed, and when the control loses the focus. */
  masked = (field, text) => onChange(field.kind, text, this.trait);
  tidied = (field, text) => onBlur(field.kind, this.masked(field, text), this.trait);

  /** True when the portal cannot read what the control holds. */
  invalid = (field) => canonical(field.kind, this.draft[field.key])?.invalid !== undefined;

  set = (field, text) => {
    if ((this.draft[field.key] ?? '') !== text) {
      this.draft = { ...this.draft, [field.key]: text };
      this.#changed();
      this.#insist(field, text);
    }
    if (field.kind !== 'siret') return;
    const digits = text.replace(/\D/g, '');
    if (digits.length === 14) this.#lookUp(field.key, digits);
    else this.#asked[field.key] = '';
  };

  /** H1: the provident body that the page knows comes back each time another is given. */
  #insist(field, text) {
    const known = 'PRÉVOYANCE DU REGISTRE';
    if (!this.hazards.has('H1') || field.key !== 'employeur.prevoyance' || text === known) return;
    setTimeout(() => this.set(field, known), 150);
  }

  /** `kind`: 'organismes', 'tuteurs' or 'blocs'. */
  setRows = (kind, count) => {
    this.rows = { ...this.rows, [kind]: count };
    this.#changed();
  };

  save = () => this.#save();
  send = () => post('/api/transmettre', { draft: this.draft });

  note(key, text) {
    this.notes = { ...this.notes, [key]: text };
    this.#draw();
  }

  #draw() {
    this.version += 1;
    for (const listener of this.#listeners) listener();
  }

  #derive() {
    this.screens = layout(this.skin, this.seed, this.rows, this.hazards);
    this.answers = answersOf(this.screens, this.draft);
  }

  #changed() {
    this.#derive();
    this.#draw();
    this.#tell();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#save(), 1000);
  }

  /** One message at a time, the newest state last. */
  async #tell() {
    this.#seq += 1;
    const { load, rows, draft, answers } = this;
    this.#telling.next = { load, seq: this.#seq, rows, draft, answers };
    if (this.#telling.busy) return;
    this.#telling.busy = true;
    while (this.#telling.next) {
      const now = this.#telling.next;
      this.#telling.next = undefined;
      await post('/api/etat', now);
    }
    this.#telling.busy = false;
  }

  async #save() {
    const { status, message, draft } = await post('/api/brouillon', { draft: this.draft });
    if (status === 409 && draft) {
      // The server's copy wins, as after a save from another window.
      this.draft = { ...this.draft, ...draft };
      this.#derive();
      this.#tell();
    }
    if (status === 429) this.#timer = setTimeout(() => this.#save(), 700);
    this.toast = message ?? '';
    this.#draw();
    setTimeout(() => {
      this.toast = '';
      this.#draw();
    }, 1500);
  }

  async #lookUp(key, siret) {
    if (this.#asked[key] === siret) return;
    this.#asked[key] = siret;
    this.note(key, 'Recherche en cours…');
    const answer = await fetch(`/api/siret/${siret}?session=${session()}`);
    const found = await answer.json();
    if (this.#asked[key] !== siret) return;
    if (!found) return this.note(key, 'Établissement introuvable : complétez les champs vous-même.');
    this.note(key, 'Établissement trouvé.');
    const write = Object.entries(fromRegister(key, found)).filter(([, [, v]]) => v !== undefined);
    this.draft = {
      ...this.draft,
      ...Object.fromEntries(write.map(([to, [kind, v]]) => [to, typed(kind, v)])),
    };
    if (this.trait.remount) this.lookUps += 1;
    this.#changed();
  }
}
