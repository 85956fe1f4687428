import { useEffect, useMemo, useRef, useState } from 'react';
import { answersOf, layout, traits } from '../form/layout.mjs';
import { typed } from '../form/values.mjs';
import { onBlur } from './masks.mjs';

export const query = new URLSearchParams(location.search);
const session = query.get('session');

export const post = (path, body) =>
  fetch(`${path}?session=${session}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    keepalive: true,
  })
    .then((answer) => answer.json())
    .catch(() => ({ message: 'Brouillon non enregistré' }));

/** One message at a time, the newest state last. */
const waiting = { busy: false, next: undefined };
async function tell(state) {
  waiting.next = state;
  if (waiting.busy) return;
  waiting.busy = true;
  while (waiting.next) {
    const now = waiting.next;
    waiting.next = undefined;
    await post('/api/etat', now);
  }
  waiting.busy = false;
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

/** The application's state: `draft` holds each control's text; answers are read from it; the server is told. */
export function useDossier(opening) {
  const trait = useMemo(() => traits(opening.seed), [opening.seed]);
  const [rows, setRows] = useState(opening.rows);
  const [draft, setDraft] = useState(() => {
    const masked = { ...opening.draft };
    if (masked['contrat.salaireBrut']) {
      masked['contrat.salaireBrut'] = onBlur('amount', masked['contrat.salaireBrut'], trait);
    }
    return masked;
  });
  const [notes, setNotes] = useState({});
  const [lookUps, setLookUps] = useState(0);
  const [toast, setToast] = useState('');
  const seq = useRef(0);
  const asked = useRef({});
  const screens = useMemo(() => layout('react', opening.seed, rows), [opening.seed, rows]);
  const answers = useMemo(() => answersOf(screens, draft), [screens, draft]);
  const shown = { ...draft, 'portail.dureeMois': months(answers) };

  useEffect(() => {
    seq.current += 1;
    tell({ load: opening.load, seq: seq.current, rows, draft, answers });
    if (seq.current === 1) return;
    const timer = setTimeout(async () => {
      const { message } = await post('/api/brouillon', { draft });
      setToast(message);
      setTimeout(() => setToast(''), 1500);
    }, 1000);
    return () => clearTimeout(timer);
  }, [opening.load, rows, draft, answers]);

  const note = (key, text) => setNotes((all) => ({ ...all, [key]: text }));

  async function lookUp(key, siret) {
    if (asked.current[key] === siret) return;
    asked.current[key] = siret;
    note(key, 'Recherche en cours…');
    const found = await fetch(`/api/siret/${siret}?session=${session}`).then((answer) => answer.json());
    if (asked.current[key] !== siret) return;
    if (!found) {
      note(key, 'Établissement introuvable : complétez les champs vous-même.');
      return;
    }
    note(key, 'Établissement trouvé.');
    const write = Object.entries(fromRegister(key, found)).filter(([, [, v]]) => v !== undefined);
    setDraft((all) => ({
      ...all,
      ...Object.fromEntries(write.map(([to, [kind, v]]) => [to, typed(kind, v)])),
    }));
    if (trait.remount) setLookUps((n) => n + 1);
  }

  function set(field, text) {
    setDraft((all) => (all[field.key] === text ? all : { ...all, [field.key]: text }));
    if (field.kind === 'siret') {
      const digits = text.replace(/\D/g, '');
      if (digits.length === 14) lookUp(field.key, digits);
      else asked.current[field.key] = '';
    }
  }

  return { trait, rows, setRows, draft: shown, answers, screens, set, notes, lookUps, toast };
}
