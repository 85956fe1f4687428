import { canonical } from '../form/values.mjs';
import { expected, onBlur, onChange } from './masks.mjs';

const TYPES = { email: 'email', phone: 'tel' };

function Choices({ field, value, set, ids }) {
  const cards = field.widget === 'cards';
  return (
    <div className={cards ? 'cards' : undefined}>
      {field.options.map((o) => (
        <label key={o.code} className={cards ? `card${o.code === value ? ' on' : ''}` : 'choice'}>
          <input
            type="radio"
            name={ids.name}
            value={o.value}
            checked={o.code === value}
            onChange={() => set(o.code)}
          />
          <span> {o.label}</span>
        </label>
      ))}
    </div>
  );
}

function Select({ field, value, set, common }) {
  const current = field.options.find((o) => o.code === value)?.value ?? '';
  const change = (event) => set(field.options.find((o) => o.value === event.target.value)?.code ?? '');
  const groups = [...new Set(field.options.map((o) => o.group))];
  const list = (group) =>
    field.options
      .filter((o) => o.group === group)
      .map((o) => (
        <option key={o.code} value={o.value}>
          {o.label}
        </option>
      ));
  return (
    <select {...common} value={current} onChange={change}>
      <option value="">{field.none ?? 'Choisissez…'}</option>
      {groups.map((group) =>
        group ? (
          <optgroup key={group} label={group}>
            {list(group)}
          </optgroup>
        ) : (
          list(group)
        ),
      )}
    </select>
  );
}

function Control({ field, value, set, touch, common, ids, trait }) {
  if (field.widget === 'radio' || field.widget === 'cards') {
    return <Choices field={field} value={value} set={set} ids={ids} />;
  }
  if (field.widget === 'select') return <Select field={field} value={value} set={set} common={common} />;
  if (field.widget === 'box') {
    return (
      <input
        {...common}
        type="checkbox"
        checked={value === 'true'}
        onChange={(event) => set(event.target.checked ? 'true' : '')}
      />
    );
  }
  const typing = {
    ...common,
    value,
    readOnly: field.computed,
    onChange: (event) => set(onChange(field.kind, event.target.value, trait)),
    onBlur: (event) => {
      touch();
      set(onBlur(field.kind, onChange(field.kind, event.target.value, trait), trait));
    },
  };
  if (field.widget === 'textarea') return <textarea {...typing} rows={3} maxLength={2000} />;
  if (field.widget === 'number') return <input {...typing} type="number" min="0" />;
  return (
    <input
      {...typing}
      type={TYPES[field.kind] ?? 'text'}
      placeholder={field.kind === 'date' ? 'jj/mm/aaaa' : undefined}
      autoComplete="off"
    />
  );
}

/** One labelled control of the React skin; `note` is what the page says of it besides its own error. */
export function Field({
  field,
  bind,
  titleId,
  ids,
  answers,
  value,
  set,
  touched,
  touch,
  note,
  other,
  trait,
}) {
  const read = canonical(field.kind, value);
  const wrong = touched && read?.invalid !== undefined;
  const differs = touched && field.key.endsWith('#confirmation') && value !== '' && value !== other;
  const error = wrong ? expected(field.kind) : differs ? 'Les deux adresses ne sont pas les mêmes' : '';
  const message = error || note || field.hint || '';
  const common = {
    id: ids.id,
    name: ids.name,
    'aria-required': field.required || undefined,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': message ? ids.error : undefined,
  };
  const text = field.labelled(answers);
  const star = field.required ? (
    <span className="star" aria-hidden="true">
      {' *'}
    </span>
  ) : null;
  const control = (more = {}) => (
    <Control
      field={field}
      value={value}
      set={set}
      touch={touch}
      ids={ids}
      trait={trait}
      common={{ ...common, ...more }}
    />
  );
  const below = message ? (
    <p className={error ? 'error' : 'note'} id={ids.error} role={note ? 'status' : undefined}>
      {message}
    </p>
  ) : null;
  if (field.widget === 'radio' || field.widget === 'cards') {
    return (
      <fieldset className="field bare" id={ids.id}>
        <legend className="label">
          {text}
          {star}
        </legend>
        {control()}
      </fieldset>
    );
  }
  if (field.widget === 'box') {
    return (
      <div className="field box wide">
        {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is made by the call */}
        <label className="label">
          {control()} {text}
        </label>
      </div>
    );
  }
  if (bind === 'wrap') {
    return (
      <div className="field">
        {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is made by the call */}
        <label>
          <span className="label">
            {text}
            {star}
          </span>
          {control()}
        </label>
        {below}
      </div>
    );
  }
  if (bind === 'labelledby') {
    return (
      <div className="field">
        <span className="label" id={ids.label}>
          {text}
          {star}
        </span>
        {control({ 'aria-labelledby': `${titleId} ${ids.label}` })}
        {below}
      </div>
    );
  }
  return (
    <div className="field">
      <label className="label" htmlFor={ids.id}>
        {text}
        {star}
      </label>
      {control()}
      {below}
    </div>
  );
}
