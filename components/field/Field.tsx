import { memo, useId, useState } from 'react';
import { applies, definitions, type FieldId } from '@/lib/domain';
import { IconButton } from '../ui/Button';
import { CircleHelp } from '../ui/icons';
import { ChoiceInput } from './ChoiceInput';
import { CodeInput } from './CodeInput';
import { useEditorState } from './editing';
import { FieldHelp } from './FieldHelp';
import { FieldMessages } from './FieldMessages';
import { useIsMissing } from './findings';
import { TextInput } from './TextInput';

/** What every kind of input needs to name and describe itself. */
export type InputProps = {
  readonly id: FieldId;
  readonly domId: string;
  readonly labelledBy: string;
  readonly describedBy: string;
  /** Tells that the text in the box is being changed: nothing is held against it before the person leaves. */
  readonly onTyping: (typing: boolean) => void;
};

const inputFor = (id: FieldId) => {
  const { kind, codes } = definitions[id];
  if (kind === 'boolean') return ChoiceInput;
  if (codes === undefined) return TextInput;
  const selectable = codes.entries.length;
  return selectable <= 3 ? ChoiceInput : CodeInput;
};

/** Any declared field: its label, its input by kind, its help and what the checks say of it. */
export const Field = memo(({ id }: { readonly id: FieldId }) => {
  const base = useId();
  const [helping, setHelping] = useState(false);
  const [typing, setTyping] = useState(false);
  const definition = definitions[id];
  const missing = useIsMissing(id);
  const Input = inputFor(id);
  const grouped = Input === ChoiceInput;
  const ids = {
    label: `${base}-l`,
    input: `${base}-i`,
    help: `${base}-h`,
    messages: `${base}-m`,
  };
  const describedBy = helping ? `${ids.messages} ${ids.help}` : ids.messages;
  return (
    <div id={`champ-${id}`} className="relative scroll-mt-20 space-y-1">
      <div className="flex min-h-6 items-center gap-1 pr-8">
        {grouped ? (
          <span id={ids.label} className="flex-1 font-medium">
            {definition.label}
          </span>
        ) : (
          <label id={ids.label} htmlFor={ids.input} className="flex-1 font-medium">
            {definition.label}
          </label>
        )}
        {missing ? (
          <span className="rounded-full bg-warn-soft px-2 text-xs leading-5 text-warn">à remplir</span>
        ) : null}
      </div>
      {helping ? <FieldHelp id={id} domId={ids.help} /> : null}
      <Input
        id={id}
        domId={ids.input}
        labelledBy={ids.label}
        describedBy={describedBy}
        onTyping={setTyping}
      />
      {/* After the input, so that a person who types goes from box to box; drawn beside the label. */}
      <IconButton
        name={`Aide : ${definition.label}`}
        aria-expanded={helping}
        className="absolute -top-0.5 right-0 size-7!"
        onClick={() => setHelping(!helping)}
      >
        <CircleHelp aria-hidden size={16} />
      </IconButton>
      <FieldMessages id={id} domId={ids.messages} typing={typing} />
    </div>
  );
});
Field.displayName = 'Field';

/** The fields of a part of a screen, without those that do not apply to this dossier. */
export const Fields = ({ ids }: { readonly ids: readonly FieldId[] }) => {
  const { fields } = useEditorState();
  return ids.filter((id) => applies(id, fields)).map((id) => <Field key={id} id={id} />);
};
