import type { ReactNode } from 'react';
import type { MadeFile, Missing } from '@/lib/documents/screens';
import { FillReport } from '../cerfa/FillReport';
import { PdfPages } from '../pdf/PdfPages';
import { useServices } from '../services';
import { Button } from '../ui/Button';
import { Download, FileText } from '../ui/icons';
import { Notice } from '../ui/Notice';
import { counted, FORMATS, type Paper, WORDS } from './kinds';
import { MissingList } from './MissingList';
import type { MadePaper } from './made';

type Bytes = Uint8Array<ArrayBuffer>;

/** The button that saves one file. */
export const SaveFile = ({ file, of }: { readonly file: MadeFile; readonly of: string }) => {
  const { save } = useServices();
  const { name, type } = FORMATS[file.format];
  return (
    <Button
      icon={<Download aria-hidden size={16} />}
      onClick={() => save(file.name, type, file.bytes as Bytes)}
    >
      <span>
        {name}
        <span className="sr-only"> : enregistrer {of}</span>
      </span>
    </Button>
  );
};

const State = ({ missing }: { readonly missing: number }) =>
  missing === 0 ? (
    <span className="shrink-0 text-sm text-ok">complet</span>
  ) : (
    <span className="shrink-0 text-sm text-warn">{counted(missing, 'blanc')}</span>
  );

const Ready = ({
  made,
  shown,
  onShow,
  dossier,
}: {
  readonly made: Extract<MadePaper, { readonly files: unknown }>;
  readonly shown: boolean;
  readonly onShow: () => void;
  readonly dossier: string;
}) => {
  const { title, of } = WORDS[made.paper];
  const pdf = made.files.find(({ format }) => format === 'pdf');
  return (
    <>
      {made.warnings.length === 0 ? null : (
        <Notice tone="warn" title="À regarder avant d’envoyer">
          <ul className="list-disc space-y-0.5 pl-4 text-sm wrap-anywhere">
            {made.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
      {made.cerfa === undefined ? null : <FillReport filled={made.cerfa} dossier={dossier} />}
      <div className="flex flex-wrap gap-2">
        {pdf === undefined ? null : (
          <Button icon={<FileText aria-hidden size={16} />} aria-expanded={shown} onClick={onShow}>
            <span>
              Aperçu<span className="sr-only"> {of}</span>
            </span>
          </Button>
        )}
        {made.files.map((file) => (
          <SaveFile key={file.format} file={file} of={title} />
        ))}
      </div>
      {shown && pdf !== undefined ? <PdfPages bytes={pdf.bytes as Bytes} of={of} /> : null}
    </>
  );
};

type Props = {
  readonly dossier: string;
  readonly paper: Paper;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly missing: readonly Missing[];
  readonly warnings: readonly string[];
  readonly made: MadePaper | undefined;
  readonly shown: boolean;
  readonly onShow: () => void;
  readonly children?: ReactNode;
};

/** One document: whether it is wanted, what it lacks, and once made its warnings, its pages and its files. */
export const PaperCard = (props: Props) => {
  const { dossier, paper, chosen, onChoose, missing, warnings, made, shown, onShow, children } = props;
  const { title, about } = WORDS[paper];
  return (
    <li data-paper={paper} className="space-y-2.5 rounded-xl border border-line bg-card p-3">
      <label className="flex cursor-pointer items-start gap-2.5">
        <input
          type="checkbox"
          checked={chosen}
          onChange={(event) => onChoose(event.target.checked)}
          aria-describedby={`papier-${paper}`}
          className="mt-1 accent-accent"
        />
        <span className="min-w-0 flex-1 font-semibold">{title}</span>
        <State missing={missing.length} />
      </label>
      <p id={`papier-${paper}`} className="text-sm text-muted">
        {about}
      </p>
      {missing.length === 0 ? null : <MissingList dossier={dossier} title={title} missing={missing} />}
      {made === undefined && warnings.length > 0 ? (
        <ul className="list-disc space-y-0.5 pl-4 text-sm text-warn wrap-anywhere">
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      ) : null}
      {children}
      {made === undefined ? null : 'failure' in made ? (
        <Notice tone="danger" live>
          <p>{made.failure}</p>
        </Notice>
      ) : (
        <Ready made={made} shown={shown} onShow={onShow} dossier={dossier} />
      )}
    </li>
  );
};
