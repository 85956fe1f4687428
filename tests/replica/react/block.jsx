import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { opaque } from '../form/random.mjs';
import { Field } from './field.jsx';

function Rows({ block, dossier, touched, touch, titleId }) {
  const { load } = dossier;
  const ids = (key) => ({
    id: opaque(load, `i/${key}`),
    name: opaque(load, `n/${key}`),
    label: opaque(load, `l/${key}`),
    error: opaque(load, `e/${key}`),
  });
  const one = (field, bind) =>
    dossier.applies(field) && (
      <Field
        key={field.key}
        field={field}
        bind={field.bindAs ?? bind}
        titleId={titleId}
        ids={ids(field.key)}
        dossier={dossier}
        touched={touched.has(field.key)}
        touch={() => touch(field.key)}
      />
    );
  return block.rows.map((row) =>
    row[0].pair ? (
      <fieldset key={row[0].key} className="bare pair">
        <legend>{row[0].pair}</legend>
        {row.map((field) => one(field, 'for'))}
      </fieldset>
    ) : (
      row.map((field) => one(field, block.bind))
    ),
  );
}

/** H17: what a block holds stands in a shadow root of its own, open or closed. */
function Shadow({ mode, children }) {
  const host = useRef(null);
  const [root, setRoot] = useState(null);
  useLayoutEffect(() => {
    if (host.current.made) return;
    host.current.made = true;
    const made = host.current.attachShadow({ mode });
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = '/style.css';
    made.append(sheet);
    setRoot(made);
  }, [mode]);
  return <div ref={host}>{root && createPortal(<div className="inner">{children}</div>, root)}</div>;
}

/** One titled part of a screen. */
export function Block({ block, at, dossier, touched, touch }) {
  const titleId = opaque(dossier.load, `t/${block.title}`);
  const rows = <Rows {...{ block, dossier, touched, touch, titleId }} />;
  const inside = dossier.hazards.has('H17') ? (
    <Shadow mode={at % 2 ? 'closed' : 'open'}>{rows}</Shadow>
  ) : (
    rows
  );
  return block.as === 'fieldset' ? (
    <fieldset className="block">
      <legend className="title" id={titleId}>
        {block.title}
      </legend>
      {inside}
    </fieldset>
  ) : (
    <section className="block">
      <h2 className="title" id={titleId}>
        {block.title}
      </h2>
      {inside}
    </section>
  );
}
