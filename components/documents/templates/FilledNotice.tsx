import type { Filled } from '@/lib/documents/screens';
import { Notice } from '../../ui/Notice';
import { counted } from '../kinds';
import { nameSaid } from './names';

/** What stays blank in the model once filled, and what is to be looked at: before it is saved. */
export const FilledNotice = ({ filled: { missing, warnings } }: { readonly filled: Filled }) => (
  <Notice tone={missing.length + warnings.length === 0 ? 'ok' : 'warn'} live>
    <p>
      {missing.length === 0
        ? 'Le modèle est rempli, sans blanc.'
        : `Le modèle est rempli. ${counted(missing.length, 'donnée reste en blanc', 'données restent en blanc')} :`}
    </p>
    {missing.length + warnings.length === 0 ? null : (
      <ul className="list-disc pl-4 text-sm wrap-anywhere">
        {missing.map((name) => (
          <li key={name}>{nameSaid(name)}</li>
        ))}
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    )}
  </Notice>
);
