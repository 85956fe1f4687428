import { expected } from '../form/masks.mjs';
import { Control } from './controls.jsx';

const star = (field) =>
  field.required ? (
    <span className="star" aria-hidden="true">
      {' *'}
    </span>
  ) : null;

/** A control whose label is bound the way `bind` says: the ways of H10 are among them. */
function Bound({ bind, text, ids, titleId, control, below }) {
  if (bind === 'wrap') {
    return (
      <div className="field">
        {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is made by the call */}
        <label>
          <span className="label">{text}</span>
          {control()}
        </label>
        {below}
      </div>
    );
  }
  if (bind === 'labelledby' || bind === 'two') {
    const before = bind === 'two' ? `${ids.label}z` : titleId;
    return (
      <div className="field">
        {bind === 'two' && (
          <span className="note" id={before}>
            À compléter :
          </span>
        )}
        <span className="label" id={ids.label}>
          {text}
        </span>
        {control({ 'aria-labelledby': `${before} ${ids.label}` })}
        {below}
      </div>
    );
  }
  if (bind === 'placeholder' || bind === 'title') {
    const words = typeof text === 'string' ? text : text[0];
    return (
      <div className="field">
        {control(bind === 'title' ? { title: words } : { placeholder: words })}
        {below}
      </div>
    );
  }
  if (bind === 'cell') {
    return (
      <table className="field">
        <tbody>
          <tr>
            <td className="label">{text}</td>
            <td>{control()}</td>
          </tr>
        </tbody>
      </table>
    );
  }
  return (
    <div className="field">
      <label className="label" htmlFor={ids.id}>
        {text}
      </label>
      {control()}
      {below}
    </div>
  );
}

/** What the page says of a control: its own error, the register's word, a hint. */
function messageOf(field, dossier, touched) {
  const value = dossier.value(field);
  if (touched && dossier.invalid(field)) return [expected(field.kind), true];
  const other = dossier.draft[field.key.split('#')[0]];
  if (touched && field.key.endsWith('#confirmation') && value !== '' && value !== other)
    return ['Les deux adresses ne sont pas les mêmes', true];
  return [dossier.notes[field.key] ?? field.hint ?? '', false];
}

/** One labelled control. */
export function Field({ field, bind, titleId, ids, dossier, touched, touch }) {
  const [message, wrong] = messageOf(field, dossier, touched);
  const common = {
    id: ids.id,
    name: ids.name,
    'aria-required': field.required || undefined,
    'aria-invalid': wrong ? true : undefined,
    'aria-describedby': message ? ids.error : undefined,
  };
  const words = field.labelled(dossier.answers);
  const text = [
    words,
    field.english ? <em key="en">{` / ${field.english}`}</em> : null,
    <span key="star">{star(field)}</span>,
  ];
  const control = (more = {}) => (
    <Control field={field} dossier={dossier} touch={touch} ids={ids} common={{ ...common, ...more }} />
  );
  const note = dossier.notes[field.key];
  const below = message ? (
    <p className={wrong ? 'error' : 'note'} id={ids.error} role={note ? 'status' : undefined}>
      {message}
    </p>
  ) : null;
  if (field.widget === 'radio' || field.widget === 'cards') {
    return (
      <fieldset className="field bare" id={ids.id}>
        <legend className="label">{text}</legend>
        {control()}
      </fieldset>
    );
  }
  if (field.widget === 'box') {
    return (
      <div className="field box wide">
        {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is made by the call */}
        <label className="label">
          {control()} {words}
        </label>
      </div>
    );
  }
  const drawn = ['rich', 'listselect'].includes(field.widget) && (bind === 'for' || bind === 'wrap');
  return <Bound bind={drawn ? 'labelledby' : bind} {...{ text, ids, titleId, control, below }} />;
}
