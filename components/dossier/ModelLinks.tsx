import { modelsOf, type StepNumber } from '@/lib/domain';
import { ExternalLink } from '../ui/icons';

/** Opco EP's own models for a step, opened at their public address on the person's click. */
export const ModelLinks = ({ step }: { readonly step: StepNumber }) => {
  const models = modelsOf(step);
  if (models.length === 0) return null;
  return (
    <section className="rounded-xl bg-raised p-3">
      <h2 className="text-sm font-semibold">Modèles officiels (opcoep.fr)</h2>
      <ul>
        {models.map(({ label, url }) => (
          <li key={url}>
            <a
              href={url}
              target="_blank"
              rel="noreferrer noopener"
              className="inline-block py-1 text-accent underline"
            >
              {label}
              <ExternalLink aria-hidden size={14} className="ml-1 inline" />
              <span className="sr-only">(nouvel onglet)</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
