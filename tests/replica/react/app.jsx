import { useEffect, useState } from 'react';
import { fieldsOf, summed } from '../form/layout.mjs';
import { opaque } from '../form/random.mjs';
import { PIECES } from '../form/screens.mjs';
import { Field } from './controls.jsx';
import { post, query, useDossier } from './state.mjs';

const applies = (thing, answers) => !thing.when || thing.when(answers);

function Block({ block, load, dossier, touched, touch }) {
  const titleId = opaque(load, `t/${block.title}`);
  const ids = (key) => ({
    id: opaque(load, `i/${key}`),
    name: opaque(load, `n/${key}`),
    label: opaque(load, `l/${key}`),
    error: opaque(load, `e/${key}`),
  });
  const one = (field, bind) =>
    applies(field, dossier.answers) && (
      <Field
        key={field.key}
        field={field}
        bind={bind}
        titleId={titleId}
        ids={ids(field.key)}
        answers={dossier.answers}
        value={dossier.draft[field.key] ?? ''}
        other={dossier.draft[field.key.split('#')[0]]}
        set={(text) => dossier.set(field, text)}
        touched={touched.has(field.key)}
        touch={() => touch(field.key)}
        note={dossier.notes[field.key]}
        trait={dossier.trait}
      />
    );
  const rows = block.rows.map((row) =>
    row[0].pair ? (
      <fieldset key={row[0].key} className="bare pair">
        <legend>{row[0].pair}</legend>
        {row.map((field) => one(field, 'for'))}
      </fieldset>
    ) : (
      row.map((field) => one(field, block.bind))
    ),
  );
  return block.as === 'fieldset' ? (
    <fieldset className="block">
      <legend className="title" id={titleId}>
        {block.title}
      </legend>
      {rows}
    </fieldset>
  ) : (
    <section className="block">
      <h2 className="title" id={titleId}>
        {block.title}
      </h2>
      {rows}
    </section>
  );
}

function Pieces({ load }) {
  return (
    <section className="block">
      <h2 className="title">Fichiers à joindre</h2>
      {PIECES.map((piece, i) => (
        <div className="field" key={piece}>
          <label className="label" htmlFor={opaque(load, `p${i}`)}>
            {piece}
          </label>
          <input type="file" id={opaque(load, `p${i}`)} accept=".pdf,.jpg,.png" />
        </div>
      ))}
    </section>
  );
}

function Recap({ dossier }) {
  const [sure, setSure] = useState(false);
  const lines = dossier.screens
    .flatMap(fieldsOf)
    .filter((field) => applies(field, dossier.answers) && dossier.draft[field.key]);
  const shown = (field) => summed(field, dossier.draft[field.key]);
  return (
    <section className="block">
      <h2 className="title">Vos réponses</h2>
      <table>
        <tbody>
          {lines.map((field) => (
            <tr key={field.key}>
              <td>{field.labelled(dossier.answers)}</td>
              <td>{shown(field)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="choice wide">
        <input type="checkbox" checked={sure} onChange={(event) => setSure(event.target.checked)} /> J’atteste
        sur l’honneur l’exactitude des renseignements
      </label>
    </section>
  );
}

function Trap({ load, dossier }) {
  return (
    <div className="trap" aria-hidden="true">
      <label>
        Courriel
        <input
          name={opaque(load, '#honeypot')}
          tabIndex={-1}
          autoComplete="off"
          value={dossier.draft['#honeypot'] ?? ''}
          onChange={(event) => dossier.set({ key: '#honeypot', kind: 'text' }, event.target.value)}
        />
      </label>
    </div>
  );
}

const slugHere = () => location.pathname.split('/')[2];

/** The wizard; a change of screen is a change of state, and of address unless the seed says « silent ». */
export function App({ opening }) {
  const dossier = useDossier(opening);
  const [slug, setSlug] = useState(slugHere);
  const [touched, setTouched] = useState(new Set());
  const [banner, setBanner] = useState('');
  const { screens, answers, trait, rows } = dossier;
  const at = screens.findIndex((s) => s.slug === slug);
  const screen = screens[at];
  const { load } = opening;

  useEffect(() => {
    const back = () => setSlug(slugHere());
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);

  const go = (step) => {
    const next = screens[at + step].slug;
    if (trait.route === 'pushState') history.pushState({}, '', `/react/${next}?${query}`);
    setSlug(next);
    setBanner('');
    scrollTo(0, 0);
  };
  const touch = (key) => setTouched((all) => new Set(all).add(key));
  const send = async (event) => {
    event.preventDefault();
    setBanner((await post('/api/transmettre', {})).message);
  };

  return (
    <>
      <header>
        <strong>Portail Démo</strong>
        <span>dépôt contrat pro</span>
      </header>
      <ol className="steps">
        {screens.map((s) => (
          <li key={s.id} aria-current={s === screen ? 'step' : undefined}>
            {s.title}
          </li>
        ))}
      </ol>
      <main>
        <h1>{screen.title}</h1>
        {banner && <p className="banner">{banner}</p>}
        <form onSubmit={send} noValidate>
          {(slug === 'employeur' || slug === 'salarie') && <Trap load={load} dossier={dossier} />}
          {screen.blocks
            .filter((block) => applies(block, answers))
            .map((block) => (
              <Block
                key={`${block.title}/${dossier.lookUps}`}
                block={block}
                load={load}
                dossier={dossier}
                touched={touched}
                touch={touch}
              />
            ))}
          {slug === 'formation' && (
            <p>
              <button type="button" onClick={() => dossier.setRows(rows + 1)}>
                Ajouter un organisme
              </button>{' '}
              {rows > 1 && (
                <button type="button" onClick={() => dossier.setRows(rows - 1)}>
                  Retirer le dernier
                </button>
              )}
            </p>
          )}
          {slug === 'pieces' && <Pieces load={load} />}
          {slug === 'recapitulatif' && <Recap dossier={dossier} />}
          <div className="actions">
            <button type="button" disabled={at === 0} onClick={() => go(-1)}>
              Précédent
            </button>
            <button type="button" onClick={() => post('/api/brouillon', { draft: dossier.draft })}>
              Enregistrer le brouillon
            </button>
            {at < screens.length - 1 && (
              <button type="button" className="main" onClick={() => go(1)}>
                Suivant
              </button>
            )}
            <button type="submit" className="send">
              Envoyer
            </button>
          </div>
        </form>
      </main>
      {dossier.toast && (
        <p className="toast" role="status">
          {dossier.toast}
        </p>
      )}
    </>
  );
}
