import type { CerfaReading } from '../services';
import { Notice } from '../ui/Notice';

/** How a file was read, and so how far it can be believed. */
export const ReadNotice = ({ reading }: { readonly reading: CerfaReading }) => {
  const count = Object.keys(reading.fields).length;
  const answers = `${count} réponse${count > 1 ? 's' : ''} lue${count > 1 ? 's' : ''}`;
  return reading.from === 'boxes' ? (
    <Notice tone="ok" live title={`Cerfa ${reading.edition}`}>
      <p>{answers} dans les cases du formulaire.</p>
    </Notice>
  ) : (
    <Notice tone="warn" live title={`Copie sans cases du Cerfa ${reading.edition}`}>
      <p>
        {answers} à leur place sur la page. Cette copie est figée, imprimée ou complétée par-dessus : relisez
        chaque ligne.
      </p>
    </Notice>
  );
};
