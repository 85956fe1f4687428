import { AppError } from '@/lib/shared/errors';
import { PDF_LIMIT_BYTES } from '@/lib/shared/limits';
import { type CerfaTemplate, useServices } from '../services';
import { Failure, useTask } from '../shell/failure';
import { Button } from '../ui/Button';
import { FileDrop } from '../ui/FileDrop';
import { Download } from '../ui/icons';
import { Notice } from '../ui/Notice';

type Props = {
  readonly template: CerfaTemplate | undefined;
  readonly onChange: (template: CerfaTemplate | undefined) => void;
};

/** The official form: given once by the person, or downloaded on request; without it, a stand-in is drawn. */
export const TemplateCard = ({ template, onChange }: Props) => {
  const { cerfa } = useServices();
  const task = useTask();
  const keep = (file: File) =>
    task.run(async () => {
      if (file.size > PDF_LIMIT_BYTES) {
        throw new AppError('cerfa/too-large', { bytes: file.size, limit: PDF_LIMIT_BYTES });
      }
      onChange(await cerfa.keepTemplate(file.name, new Uint8Array(await file.arrayBuffer())));
    });
  const download = () => task.run(async () => onChange(await cerfa.downloadTemplate()));
  const forget = () =>
    task.run(async () => {
      await cerfa.forgetTemplate();
      onChange(undefined);
    });
  if (template !== undefined) {
    return (
      <section className="space-y-1 rounded-xl border border-line bg-card p-3">
        <h2 className="font-semibold">
          {template.standIn ? 'Fac-similé d’essai du Cerfa' : 'Formulaire Cerfa'} {template.edition}
        </h2>
        <p className="truncate text-sm">{template.name}</p>
        <p className="text-sm break-all text-muted">Empreinte SHA-256 : {template.sha256}</p>
        {template.official || template.standIn ? null : (
          <p className="text-sm text-warn">
            Ce fichier n’est pas le formulaire vierge que le compagnon connaît : il a pu être modifié ou déjà
            rempli. Ses cases seront remplacées par celles du dossier.
          </p>
        )}
        <Button look="quiet" onClick={forget} disabled={task.busy}>
          Utiliser un autre formulaire
        </Button>
        <Failure task={task} />
      </section>
    );
  }
  return (
    <section className="space-y-3">
      <Notice tone="note" title="Donnez le formulaire officiel, une seule fois">
        <p>
          Il sera gardé sur ce poste. Sans lui, le compagnon remplit un fac-similé d’essai, sans valeur, pour
          relire vos données.
        </p>
      </Notice>
      <FileDrop accept=".pdf,application/pdf" label="Choisir le Cerfa vierge (PDF)" onFile={keep} />
      <Button wide icon={<Download aria-hidden size={16} />} onClick={download} disabled={task.busy}>
        Télécharger depuis opcoep.fr
      </Button>
      <p className="text-sm text-muted">
        Le navigateur demandera l’autorisation d’accéder à opcoep.fr. Rien de votre dossier n’est envoyé.
      </p>
      <Failure task={task} />
    </section>
  );
};
