import { useMemo, useState } from 'react';
import { readPage } from '@/lib/autofill';
import { portalFor } from '@/lib/portals';
import { useEditor, useEditorState } from '../field/editing';
import { Button, IconButton } from '../ui/Button';
import { LocateFixed, Undo2 } from '../ui/icons';
import { Notice } from '../ui/Notice';
import { type Taking, takingsOf } from './take';
import type { PortalState } from './use-portal';
import { labelOfDatum } from './words';

type LineProps = {
  readonly taking: Taking;
  readonly ticked: boolean;
  readonly onTick: () => void;
  readonly onShow: (ref: string) => void;
};

const Line = ({ taking, ticked, onTick, onShow }: LineProps) => {
  const { proposal, before, after } = taking;
  const name = labelOfDatum(proposal.id);
  const [ref] = proposal.refs;
  return (
    <li data-field={proposal.id} className="flex items-start gap-1.5 py-2">
      <label className="flex min-w-0 flex-1 cursor-pointer items-start gap-2">
        <input type="checkbox" checked={ticked} onChange={onTick} className="mt-1.5 shrink-0 accent-accent" />
        <span className="min-w-0 wrap-anywhere">
          <span className="block font-medium">{name}</span>
          <span className="block">{after}</span>
          {before === '' ? null : (
            <span className="block text-sm text-muted">Dans le dossier : {before}</span>
          )}
        </span>
      </label>
      {ref === undefined ? null : (
        <IconButton name={`Montrer sur la page : ${name}`} onClick={() => onShow(ref)}>
          <LocateFixed aria-hidden size={16} />
        </IconButton>
      )}
    </li>
  );
};

const plural = (count: number): string => `${count} donnée${count > 1 ? 's' : ''}`;

/** Takes into the dossier what a page already says, each datum reviewed first; can be given back. */
export const TakeView = ({ state }: { readonly state: PortalState }) => {
  const editor = useEditor();
  const { fields } = useEditorState();
  const { snapshot, page, memory } = state;
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [taken, setTaken] = useState<ReadonlyMap<string, unknown>>();
  const proposals = useMemo(
    () =>
      snapshot === undefined || page === undefined
        ? []
        : readPage(snapshot, portalFor(page.origin), { lessons: memory.lessons }),
    [snapshot, page, memory.lessons],
  );
  const { takings, doubts, same } = useMemo(() => takingsOf(proposals, fields), [proposals, fields]);
  const isTicked = ({ proposal, fresh }: Taking): boolean => fresh !== turned.has(proposal.id);
  const wanted = takings.filter(isTicked);
  const turn = (id: string) => {
    const after = new Set(turned);
    if (!after.delete(id)) after.add(id);
    setTurned(after);
  };
  const take = () => {
    setTaken(new Map(wanted.map(({ proposal }) => [proposal.id, fields[proposal.id]])));
    for (const { proposal } of wanted) editor.set(proposal.id, proposal.value, 'portal');
    setTurned(new Set());
  };
  const giveBack = () => {
    for (const [id, value] of taken ?? []) editor.set(id, value, 'portal');
    setTaken(undefined);
  };
  return (
    <div className="space-y-3">
      {taken === undefined ? null : (
        <Notice tone="ok" live>
          <p>{plural(taken.size)} dans le dossier.</p>
          <Button icon={<Undo2 aria-hidden size={16} />} onClick={giveBack}>
            Annuler cette reprise
          </Button>
        </Notice>
      )}
      {takings.length === 0 ? (
        <Notice tone="note">
          <p>
            {same > 0
              ? 'Tout ce que la page dit et que le dossier connaît est déjà dans le dossier.'
              : 'Cette page ne dit rien que le dossier puisse reprendre.'}
          </p>
        </Notice>
      ) : (
        <>
          <p>Cochez ce qui doit entrer dans le dossier. Rien n’est repris sans vous.</p>
          <ul className="divide-y divide-line rounded-xl border border-line bg-card px-3">
            {takings.map((taking) => (
              <Line
                key={taking.proposal.id}
                taking={taking}
                ticked={isTicked(taking)}
                onTick={() => turn(taking.proposal.id)}
                onShow={state.show}
              />
            ))}
          </ul>
          <Button wide look="primary" disabled={wanted.length === 0} onClick={take}>
            {wanted.length === 0 ? 'Rien à reprendre' : `Reprendre ${plural(wanted.length)}`}
          </Button>
        </>
      )}
      {doubts.length === 0 ? null : (
        <Notice tone="warn" title="Illisible pour le dossier">
          <ul className="space-y-1">
            {doubts.map(({ id, shown, message }) => (
              <li key={id} data-doubt={id} className="wrap-anywhere">
                {labelOfDatum(id)} : « {shown} ». {message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {same > 0 && takings.length > 0 ? (
        <p className="text-sm text-muted">{plural(same)} déjà dans le dossier.</p>
      ) : null}
    </div>
  );
};
