import { useEditorState } from '../field/editing';

const WORDS = {
  saved: 'Enregistré sur ce poste',
  saving: 'Enregistrement…',
  failed: 'Non enregistré',
} as const;

/** Whether what is on screen is safely kept. */
export const SavedState = () => {
  const { saving } = useEditorState();
  return <span className={saving === 'failed' ? 'text-danger' : undefined}>{WORDS[saving]}</span>;
};
