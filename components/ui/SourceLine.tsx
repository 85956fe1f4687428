import { ExternalLink } from './icons';

type Props = {
  readonly source: { readonly ref: string; readonly url?: string };
  /** Said after it: days of force, confidence. */
  readonly more?: string;
};

/** A text of law by its name, a link when somebody has read it at an address. */
export const SourceLine = ({ source, more = '' }: Props) => (
  <>
    {source.url === undefined ? (
      source.ref
    ) : (
      <a href={source.url} target="_blank" rel="noreferrer noopener" className="underline">
        {source.ref} <ExternalLink aria-hidden size={12} className="inline" />
        <span className="sr-only">(nouvel onglet)</span>
      </a>
    )}
    {more === '' ? null : ` · ${more}`}
  </>
);
