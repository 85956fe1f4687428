import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/** One widget of the zoo with its label; `own` when the kit draws the label itself. */
export const Field = ({ id, label, own, children }) => (
  <div className="champ" data-zoo={id} style={{ margin: '14px 0' }}>
    {own ? null : (
      <label htmlFor={id} id={`${id}-label`}>
        {label}
      </label>
    )}
    {children}
  </div>
);

export const show = (title, children) =>
  createRoot(document.getElementById('app')).render(
    <StrictMode>
      <form>
        <h1>{title}</h1>
        {children}
        <button type="submit">Envoyer le dossier</button>
        <a href="https://exemple.invalid/">Aide</a>
      </form>
    </StrictMode>,
  );
