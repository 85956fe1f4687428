import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { opaque } from '../form/random.mjs';
import { Block } from './block.jsx';
import { Pieces, Recap } from './last.jsx';

function Trap({ dossier }) {
  return (
    <div className="trap" aria-hidden="true">
      <label>
        Courriel
        <input
          name={opaque(dossier.load, '#honeypot')}
          tabIndex={-1}
          autoComplete="off"
          value={dossier.draft['#honeypot'] ?? ''}
          onChange={(event) => dossier.set({ key: '#honeypot', kind: 'text' }, event.target.value)}
        />
      </label>
    </div>
  );
}

/** H19: more fields that nobody can see, each hidden in its own way. */
const Traps = ({ dossier }) =>
  ['none', 'clear', 'flat', 'clipped', 'veiled', 'far'].map((way) => (
    <div key={way} className={`trap-${way}`}>
      <label>
        Nom de naissance
        <input
          tabIndex={-1}
          value={dossier.draft['#honeypot'] ?? ''}
          onChange={(event) => dossier.set(TYPED, `${way} ${event.target.value}`)}
        />
      </label>
    </div>
  ));

/** H15: comes over the page shortly after the first answer and takes the focus; leaving is counted as sending. */
function Timeout({ dossier }) {
  const [open, setOpen] = useState(false);
  const shown = useRef(false);
  const focus = useRef(null);
  useEffect(() => {
    if (shown.current || Object.keys(dossier.answers).length === 0) return;
    shown.current = true;
    setTimeout(() => setOpen(true), 250);
  }, [dossier.answers]);
  useEffect(() => {
    if (open) focus.current.focus();
  }, [open]);
  return open ? (
    <div className="veil">
      <div role="dialog" aria-modal="true" aria-label="Session" className="dialog">
        <p>Vous serez déconnecté dans 2 minutes.</p>
        <label>
          Nom <input ref={focus} onChange={(event) => dossier.set(TYPED, event.target.value)} />
        </label>
        <button type="button" onClick={() => setOpen(false)}>
          Prolonger ma session
        </button>
        <button type="button" onClick={dossier.send}>
          Se déconnecter
        </button>
      </div>
    </div>
  ) : null;
}
/** H30: a button without a type sends the form. */
// biome-ignore lint/a11y/useButtonType: the hazard itself
const DefaultButton = () => <button>Ajouter et transmettre</button>;

const TYPED = { key: '#honeypot', kind: 'text' };

const slugHere = () => location.pathname.split('/')[2];

/** The wizard; a change of screen is a change of state, and of address unless the seed says « silent ». */
export function App({ dossier }) {
  useSyncExternalStore(dossier.subscribe, () => dossier.version);
  const [slug, setSlug] = useState(slugHere);
  const [touched, setTouched] = useState(new Set());
  const [banner, setBanner] = useState('');
  const { screens, trait, rows, load, hazards } = dossier;
  const at = screens.findIndex((s) => s.slug === slug);
  const screen = screens[at];

  useEffect(() => {
    const back = () => setSlug(slugHere());
    const stay = (event) => event.preventDefault();
    addEventListener('popstate', back);
    if (hazards.has('H25')) addEventListener('beforeunload', stay);
    return () => {
      removeEventListener('popstate', back);
      removeEventListener('beforeunload', stay);
    };
  }, [hazards]);

  const goTo = (next) => {
    if (trait.route === 'pushState' && !hazards.has('H33'))
      history.pushState({}, '', `/react/${next}${location.search}`);
    setSlug(next);
    setBanner('');
    scrollTo(0, 0);
  };
  const go = (step) => goTo(screens[at + step].slug);
  const touch = (key) => setTouched((all) => new Set(all).add(key));
  const send = async (event) => {
    event.preventDefault();
    setBanner((await dossier.send()).message);
  };
  const drawn = hazards.has('H29') ? dossier.version : dossier.lookUps;

  return (
    <>
      <header>
        <strong>Portail Démo</strong>
        <span>dépôt contrat pro</span>
      </header>
      <ol className="steps">
        {screens.map((s, i) => (
          <li key={s.id} aria-current={i === at ? 'step' : undefined}>
            {s.title}
          </li>
        ))}
      </ol>
      <main>
        <h1>{screen.title}</h1>
        {banner && <p className="banner">{banner}</p>}
        <form onSubmit={send} noValidate>
          {hazards.has('H19') && <Traps dossier={dossier} />}
          {(slug === 'employeur' || slug === 'salarie') && <Trap dossier={dossier} />}
          {screen.blocks
            .map((block, i) => [block, i])
            .filter(([block]) => dossier.applies(block))
            .map(([block, i]) => (
              <Block
                key={`${block.title}/${drawn}`}
                block={block}
                at={i}
                dossier={dossier}
                touched={touched}
                touch={touch}
              />
            ))}
          {screen.adds.map(({ kind, label }) => (
            <p key={kind}>
              <button type="button" onClick={() => dossier.setRows(kind, rows[kind] + 1)}>
                {label}
              </button>{' '}
              {rows[kind] > 1 && (
                <button type="button" onClick={() => dossier.setRows(kind, rows[kind] - 1)}>
                  Retirer le dernier
                </button>
              )}
            </p>
          ))}
          {slug === 'pieces' && <Pieces load={load} />}
          {slug === 'recapitulatif' && <Recap dossier={dossier} goTo={goTo} />}
          <div className="actions">
            <button type="button" disabled={at === 0} onClick={() => go(-1)}>
              Précédent
            </button>
            <button type="button" onClick={dossier.save}>
              Enregistrer le brouillon
            </button>
            {at < screens.length - 1 && (
              <button type="button" className="main" onClick={() => go(1)}>
                Suivant
              </button>
            )}
            {hazards.has('H30') && <button type="submit">Suivant et envoyer</button>}
            {hazards.has('H30') && <DefaultButton />}
            <button type="submit" className="send">
              Envoyer
            </button>
          </div>
        </form>
      </main>
      {hazards.has('H15') && <Timeout dossier={dossier} />}
      {dossier.toast && (
        <p className="toast" role="status">
          {dossier.toast}
        </p>
      )}
    </>
  );
}
