import { useEffect, useState } from 'react';
import { applies, completeness, type FieldId, STEPS } from '@/lib/domain';
import { useEditorState } from '../field/editing';
import { Fields } from '../field/Field';
import { go } from '../shell/route';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';
import { ArrowLeft, ArrowRight, FileText, ListChecks, WandSparkles } from '../ui/icons';
import { Notice } from '../ui/Notice';
import { Screen } from '../ui/Screen';
import { ModelLinks } from './ModelLinks';
import { SavedState } from './SavedState';

type Group = { readonly title: string; readonly fields: readonly FieldId[] };
type Props = {
  readonly id: string;
  readonly step: number;
  readonly field: string | undefined;
};

const GroupView = ({
  group,
  first,
  target,
}: {
  group: Group;
  first: boolean;
  target: string | undefined;
}) => {
  const { fields } = useEditorState();
  const shown = group.fields.filter((id) => applies(id, fields));
  const filled = shown.filter((id) => fields[id] !== undefined).length;
  const named = target !== undefined && shown.some((id) => id === target);
  const [open, setOpen] = useState(first || named);
  if (shown.length === 0) return null;
  return (
    <Disclosure
      title={group.title}
      aside={
        <span className="text-sm tabular-nums text-muted">
          {filled}/{shown.length}
        </span>
      }
      open={open}
      onToggle={setOpen}
    >
      <div className="grid gap-x-5 gap-y-4 sm:grid-cols-2">
        <Fields ids={group.fields} />
      </div>
    </Disclosure>
  );
};

const focusField = (field: string | undefined) => {
  const box = field === undefined ? null : document.getElementById(`champ-${field}`);
  if (box === null) return;
  box.scrollIntoView({ block: 'center' });
  box.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
};

const Tools = ({ id, step }: { readonly id: string; readonly step: number }) => {
  if (step === 3) {
    return (
      <Button
        wide
        icon={<FileText aria-hidden size={17} />}
        onClick={() => go({ screen: 'cerfa', dossier: id })}
      >
        Remplir le Cerfa (PDF)
      </Button>
    );
  }
  if (step !== 4) return null;
  return (
    <div className="grid gap-2 sm:grid-cols-2">
      <Button
        icon={<ListChecks aria-hidden size={17} />}
        onClick={() => go({ screen: 'check', dossier: id })}
      >
        Contrôler le dossier
      </Button>
      <Button
        icon={<WandSparkles aria-hidden size={17} />}
        onClick={() => go({ screen: 'portal', dossier: id })}
      >
        Remplir le portail
      </Button>
    </div>
  );
};

/** One of the five steps: what it is for, the official models, its tools and its fields. */
export const StepScreen = ({ id, step, field }: Props) => {
  const { fields } = useEditorState();
  const definition = STEPS.find(({ number }) => number === step);
  useEffect(() => focusField(field), [field]);
  if (definition === undefined) return null;
  const { done, wanted } = completeness(fields, 'depot', definition.number);
  const target = field as FieldId | undefined;
  const hidden =
    target !== undefined &&
    definition.groups.some((group) => group.fields.includes(target)) &&
    !applies(target, fields);
  return (
    <Screen
      title={`${step}. ${definition.title}`}
      subtitle={
        <>
          {wanted === 0 ? null : `${done} sur ${wanted} remplis · `}
          <SavedState />
        </>
      }
      back={{
        name: 'Retour aux cinq étapes',
        go: () => go({ screen: 'path', dossier: id }),
      }}
      foot={
        <div className="flex gap-2">
          {step > 1 ? (
            <Button
              icon={<ArrowLeft aria-hidden size={17} />}
              onClick={() => go({ screen: 'step', dossier: id, step: step - 1 })}
            >
              Étape {step - 1}
            </Button>
          ) : null}
          {step < STEPS.length ? (
            <Button
              look="primary"
              className="flex-1"
              icon={<ArrowRight aria-hidden size={17} />}
              onClick={() => go({ screen: 'step', dossier: id, step: step + 1 })}
            >
              Étape {step + 1}
            </Button>
          ) : null}
        </div>
      }
    >
      <p>{definition.summary}</p>
      {hidden ? (
        <Notice tone="note">
          <p>Ce champ ne s’applique pas à ce dossier d’après vos autres réponses : il est masqué.</p>
        </Notice>
      ) : null}
      <Tools id={id} step={step} />
      <ModelLinks step={definition.number} />
      {definition.groups.map((group, index) => (
        <GroupView
          key={group.title}
          group={group}
          first={index === 0 && field === undefined}
          target={field}
        />
      ))}
    </Screen>
  );
};
