import type { Block } from './blocks';
import { deadlineBlocks } from './report/deadlines';
import { findingBlocks } from './report/findings';
import { identityBlocks } from './report/identity';
import { parameterBlocks } from './report/parameters';
import { payBlocks } from './report/pay';
import { sorted } from './report/sorted';
import type { ReportInput } from './report/types';
import { veilOf } from './report/veil';
import { verdictBlocks } from './report/verdict';
import { waivedBlocks } from './report/waived';
import { day, NO_VALUE, PURPOSES, sentence } from './report/wording';

/** The file's title and the line at the foot of its pages: neither names anybody. */
export const REPORT_TITLE = 'Contrôle préalable d’un contrat de professionnalisation';
export const REPORT_FOOTER = `${REPORT_TITLE}, sans valeur d’accord de l’Opco.`;

/**
 * The pre-check report, for an advisor to send: verdict by ground of refusal, the dossier, findings by severity with
 * their articles, what was set aside, deadlines, pay floor, age of the values of law. Its identity part holds neither
 * NIR nor pay nor disability; a redacted report holds neither names, addresses, numbers nor, unless asked, amounts of pay.
 */
export const preCheckReport = (input: ReportInput): readonly Block[] => {
  const { fields, findings, waivers, deadlines, pay, parameters, day: on, purpose, madeOn } = input;
  const veil = veilOf(fields, input.redaction ?? 'full');
  const all = sorted(findings, new Set(waivers.map(({ id }) => id)));
  return [
    {
      kind: 'title',
      text: 'Contrôle préalable du contrat de professionnalisation',
      under: [
        { text: `Au droit du ${day(on)}`, strong: true },
        { text: `, ${PURPOSES[purpose]}. Établi le ${day(madeOn)}.\n` },
        { text: NO_VALUE },
      ],
    },
    ...verdictBlocks(all, purpose),
    {
      kind: 'paragraph',
      text: [
        {
          text: sentence(
            'Ce contrôle porte sur les réponses du dossier, non sur les pièces ni sur leur exactitude. La décision appartient à l’Opco.',
          ),
          muted: true,
        },
      ],
    },
    ...identityBlocks(fields, veil),
    ...findingBlocks(all, waivers, veil),
    ...waivedBlocks(all, waivers, veil),
    ...deadlineBlocks(deadlines, madeOn, veil),
    ...payBlocks(pay, veil),
    ...parameterBlocks(parameters, on),
  ];
};
