import { useEditorState } from '../field/editing';

const WORDS = {
  saved: 'Enregistré sur ce poste',
  saving: 'Enregistrement…',
  failed: 'Non enregistré',
} as const;

type Props = { readonly ink: string; readonly children: React.ReactNode };

/** Words that lead to the notice at the top of the screen, which may have been scrolled out of sight. */
const ToTop = ({ ink, children }: Props) => (
  <button type="button" className={`underline ${ink}`} onClick={() => window.scrollTo(0, 0)}>
    {children}
  </button>
);

/** Whether what is on screen is safely kept, and whether another window's values wait for an answer. */
export const SavedState = () => {
  const { saving, contested } = useEditorState();
  return (
    <>
      {saving === 'failed' ? <ToTop ink="text-danger">{WORDS.failed}</ToTop> : <span>{WORDS[saving]}</span>}
      {contested.length === 0 ? null : (
        <>
          {' · '}
          <ToTop ink="text-warn">{contested.length} choix à faire</ToTop>
        </>
      )}
    </>
  );
};
