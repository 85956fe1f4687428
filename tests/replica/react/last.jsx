import { useState } from 'react';
import { fieldsOf, summed } from '../form/layout.mjs';
import { opaque } from '../form/random.mjs';
import { PIECES } from '../form/screens.mjs';

/** S7: native file inputs, behind a button or in a zone where files are dropped. */
export function Pieces({ load }) {
  return (
    <section className="block">
      <h2 className="title">Fichiers à joindre</h2>
      {PIECES.map((piece, i) => (
        <div className="field" key={piece}>
          <label className={`label${i % 3 === 1 ? ' drop' : ''}`} htmlFor={opaque(load, `p${i}`)}>
            {piece}
          </label>
          <input
            type="file"
            id={opaque(load, `p${i}`)}
            accept=".pdf,.jpg,.png"
            className={i % 3 ? 'unseen' : ''}
          />
          {i % 3 === 2 && (
            <button type="button" onClick={() => document.getElementById(opaque(load, `p${i}`)).click()}>
              Parcourir…
            </button>
          )}
        </div>
      ))}
    </section>
  );
}

/** S8: what was answered, read only, screen by screen, and what only the person may attest. */
export function Recap({ dossier, goTo }) {
  const [sure, setSure] = useState(false);
  const parts = dossier.screens
    .map((screen) => ({
      screen,
      lines: fieldsOf(screen).filter((field) => dossier.applies(field) && dossier.draft[field.key]),
    }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <>
      {parts.map(({ screen, lines }) => (
        <section className="block" key={screen.id}>
          <h2 className="title">{screen.title}</h2>
          <table>
            <tbody>
              {lines.map((field) => (
                <tr key={field.key}>
                  <td>{field.labelled(dossier.answers)}</td>
                  <td>{summed(field, dossier.draft[field.key])}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="wide">
            <a
              href={`#${screen.slug}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(screen.slug);
              }}
            >
              Modifier
            </a>
          </p>
        </section>
      ))}
      <section className="block">
        <label className="choice wide">
          <input type="checkbox" checked={sure} onChange={(event) => setSure(event.target.checked)} />{' '}
          J’atteste sur l’honneur l’exactitude des renseignements
        </label>
      </section>
    </>
  );
}
