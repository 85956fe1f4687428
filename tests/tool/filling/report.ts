import { plan, type Snapshot } from '@/lib/autofill';
import { appliedFields } from '@/lib/domain';
import { portalFor } from '@/lib/portals';
import type { Filling } from './witness';

export type FilledControl = {
  readonly selector: string;
  readonly id: string | null;
  /** What the dossier wants there, in the page's own form; null when nothing was to be written. */
  readonly wanted: string | null;
  readonly accepted: boolean;
  readonly why: string;
};

const SAID = {
  accepted: 'accepté',
  corrected: 'corrigé par la page',
  refused: 'refusé par la page',
  overwritten: 'remplacé par la page après coup',
  gone: 'le champ a disparu de la page',
  invisible: 'le champ n’est pas visible',
  locked: 'le champ est verrouillé par la page',
  changed: 'la page ou la personne l’a modifié entre-temps',
  truncated: 'coupé par la page',
} as const;

/** Every control of the page, once: what was written there and what became of it, or why it was left. */
export function reportOf(
  fillings: readonly Filling[],
  last: Snapshot,
  fields: Readonly<Record<string, unknown>>,
): readonly FilledControl[] {
  const choices = { overwrite: new Set<string>(), allowSensitive: true, exclude: new Set<string>() };
  const { lines } = plan(
    last,
    appliedFields(fields),
    choices,
    portalFor('https://messervicesenligne.opcoep.fr'),
  );
  const controls = new Map(last.controls.map((control) => [control.ref, control]));
  const same = new Set(
    lines.flatMap(({ ref, standing }) => (standing === 'same' ? (controls.get(ref)?.selector ?? []) : [])),
  );
  const told = new Map<string, FilledControl>();
  for (const { writes, verdicts } of fillings) {
    const verdictOf = new Map(verdicts.map((verdict) => [verdict.ref, verdict]));
    for (const { ref, selector, id, value: wanted } of writes) {
      const verdict = verdictOf.get(ref);
      // A page may write the same in its own way: « 3 avr. 1999 ».
      const accepted =
        verdict?.outcome === 'accepted' || (verdict?.outcome === 'corrected' && same.has(selector));
      const words = verdict === undefined ? 'sans réponse de la page' : SAID[verdict.outcome];
      const said = verdict === undefined || verdict.pageError === '' ? '' : ` : ${verdict.pageError}`;
      told.set(selector, { selector, id, wanted, accepted, why: `${words}${said}` });
    }
  }
  for (const { ref, id, why, standing } of lines) {
    const control = controls.get(ref);
    if (control === undefined || told.has(control.selector)) continue;
    const held = standing === 'same';
    const wanted = held ? control.value : null;
    told.set(control.selector, { selector: control.selector, id, wanted, accepted: held, why });
  }
  return [...told.values()];
}
