import { Notice } from '../ui/Notice';

/** The answer in one line: may it be filed? */
export const Verdict = ({ blocks, missing }: { readonly blocks: number; readonly missing: number }) => {
  if (blocks === 0 && missing === 0) {
    return (
      <Notice tone="ok" title="Rien de bloquant trouvé">
        <p>Relisez les points à vérifier, puis déposez. L’Opco reste seul juge du dossier.</p>
      </Notice>
    );
  }
  const parts = [
    blocks > 0 ? `${blocks} point${blocks > 1 ? 's' : ''} à corriger` : '',
    missing > 0 ? `${missing} champ${missing > 1 ? 's' : ''} à remplir` : '',
  ].filter(Boolean);
  return <Notice tone="danger" title={`Ne déposez pas encore : ${parts.join(', ')}`} />;
};
