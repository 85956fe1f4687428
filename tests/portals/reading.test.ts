import { describe, expect, it } from 'vitest';
import { withReturned } from '@/components/portal/gone';
import {
  NOTHING_READ,
  type Reading,
  withDecision,
  withOffers,
  withoutSnapshot,
  withSnapshot,
  withUndone,
  withUndoneOne,
  withVerdicts,
} from '@/components/portal/reading';
import { type Control, plan, type Snapshot, type Verdict } from '@/lib/autofill';
import { control, snapshot } from '../autofill/page';

const PAGE = { tabId: 1, origin: 'https://messervicesenligne.opcoep.fr', title: 'Contrat', known: true };
const employer = [control({ label: 'SIRET', headings: ['Employeur'] }), control({ label: 'Nom' })];
const screen = (controls: readonly Control[], documentId = 'page'): Snapshot => ({
  ...snapshot(controls),
  documentId,
});
/** The same page read again: other refs, the same places. */
const readAgain = (page: Snapshot): Snapshot => ({
  ...page,
  controls: page.controls.map((one) => ({ ...one, ref: `again ${one.ref}` })),
});
const accepted = (page: Snapshot): readonly Verdict[] =>
  page.controls.map(({ ref, selector }) => ({
    ref,
    selector,
    id: 'employeur.siret',
    outcome: 'accepted',
    shown: '',
    pageError: '',
  }));
const linesOf = (page: Snapshot) =>
  plan(page, {}, { overwrite: new Set(), allowSensitive: false, exclude: new Set() }).lines;
const filled = (page: Snapshot, before: Reading = NOTHING_READ): Reading =>
  withVerdicts(withSnapshot(before, PAGE, page), page, linesOf(page), accepted(page));

describe('what is known of the page in front', () => {
  const page = screen(employer);

  it('outlives a new reading, a look at another tab and a screen without fields', () => {
    const before = withDecision({ ...filled(page), allowSensitive: true }, 'r0', { replace: true });
    const kept = { filling: before.filling, decisions: before.decisions, allowSensitive: true };
    expect(before.decisions.size).toBe(1);
    expect(withSnapshot(before, PAGE, readAgain(page))).toMatchObject(kept);
    for (const away of [undefined, PAGE]) {
      const gone = withoutSnapshot(before, away);
      expect(gone.snapshot).toBeUndefined();
      expect(gone.empty).toBe(away !== undefined);
      expect(withSnapshot(gone, PAGE, readAgain(page))).toMatchObject({ ...kept, empty: false });
    }
  });

  it('is forgotten for another document or another origin', () => {
    const before = withDecision({ ...filled(page), allowSensitive: true }, 'r0', { replace: true });
    const fresh = { filling: undefined, undone: undefined, decisions: new Map(), allowSensitive: false };
    expect(withSnapshot(before, PAGE, screen(employer, 'other'))).toMatchObject(fresh);
    expect(withSnapshot(before, { ...PAGE, origin: 'https://autre.invalid' }, page)).toMatchObject(fresh);
  });

  it('drops the verdicts and ticks of a former screen of one document, keeps the consent', () => {
    const other = screen([control({ label: 'Prénom' }), control({ label: 'Courriel' })]);
    const before = withDecision({ ...filled(page), allowSensitive: true }, 'r0', { replace: true });
    expect(withSnapshot(before, PAGE, other)).toMatchObject({
      filling: undefined,
      decisions: new Map(),
      allowSensitive: true,
    });
    const undone = withUndone(before, before.filling as NonNullable<Reading['filling']>, []);
    expect(undone.undone).toBeDefined();
    expect(withSnapshot(undone, PAGE, other).undone).toBeUndefined();
  });

  it('keeps the verdicts of a frame that loaded itself again and gave every control another selector', () => {
    const moved = screen(employer.map((one) => ({ ...one, selector: `again ${one.selector}` })));
    const told = accepted(page).map((one) => ({ ...one, selector: `again ${one.selector}` }));
    const before = withVerdicts(withSnapshot(NOTHING_READ, PAGE, page), page, linesOf(page), told);
    const after = withSnapshot(before, PAGE, moved);
    expect(after.filling?.verdicts).toEqual(told);
    expect(after.arrived).toBe(false);
  });

  it('keeps the verdicts while one of the filled controls is still there', () => {
    const part = screen(employer.slice(0, 1));
    expect(withSnapshot(filled(page), PAGE, part).filling).toBeDefined();
  });
});

describe('the next step of a wizard', () => {
  const page = screen(employer);
  const next = screen([control({ label: 'Prénom' }), control({ label: 'Courriel' })]);

  it('is told when none of the former controls is left, and until it is filled', () => {
    const first = withSnapshot(NOTHING_READ, PAGE, page);
    expect(first.arrived).toBe(false);
    expect(withSnapshot(first, PAGE, readAgain(page)).arrived).toBe(false);
    const arrived = withSnapshot(first, PAGE, next);
    expect(arrived.arrived).toBe(true);
    expect(withSnapshot(arrived, PAGE, readAgain(next)).arrived).toBe(true);
    expect(withSnapshot(arrived, PAGE, screen([control({ label: 'Prénom' })])).arrived).toBe(true);
    expect(filled(next, arrived).arrived).toBe(false);
  });

  it('may keep a place or two of the one before, whose decisions and verdicts are still forgotten', () => {
    const many = screen([
      ...Array.from({ length: 7 }, (_, at) => control({ label: `Champ ${at}` })),
      control({ label: 'Courriel', selector: 'form > input' }),
    ]);
    const after = screen([
      control({ label: 'Prénom' }),
      control({ label: 'Courriel', selector: 'form > input' }),
    ]);
    const mail = many.controls.at(-1)?.ref ?? '';
    const before = withDecision(filled(many), mail, { replace: true });
    expect(withSnapshot(before, PAGE, after)).toMatchObject({
      arrived: true,
      filling: undefined,
      decisions: new Map(),
    });
  });

  it('is not one when the page only grew by an answer', () => {
    const first = withSnapshot(NOTHING_READ, PAGE, page);
    const grown = screen([...employer, control({ label: 'Téléphone' })]);
    expect(withSnapshot(first, PAGE, grown).arrived).toBe(false);
  });
});

describe('one field given back', () => {
  it('leaves the story of the others', () => {
    const page = screen(employer);
    const before = filled(page);
    const [verdict] = accepted(page);
    if (verdict === undefined) throw new Error('no verdict');
    const after = withUndoneOne(before, verdict.ref, verdict);
    expect(after.filling?.verdicts.map(({ ref }) => ref)).toEqual(['r1']);
    expect(after.undone?.verdicts).toEqual([verdict]);
    const none = withUndoneOne(after, 'r1', { ...verdict, ref: 'r1' });
    expect(none.filling).toBeUndefined();
  });
});

describe('what a list offered', () => {
  it('is remembered by its place, for the next plan', () => {
    const page = screen([control({ label: 'Diplôme', kind: 'combobox' })]);
    const [verdict] = accepted(page);
    if (verdict === undefined) throw new Error('no verdict');
    const refused: Verdict = { ...verdict, outcome: 'refused', offered: ['BTS', 'Licence'] };
    const before = withSnapshot(NOTHING_READ, PAGE, page);
    const { offers } = withVerdicts(before, page, linesOf(page), [refused]);
    expect(withOffers(readAgain(page), offers).controls[0]?.options).toEqual([
      { value: 'BTS', label: 'BTS' },
      { value: 'Licence', label: 'Licence' },
    ]);
    expect(withOffers(screen(employer), offers).controls[0]?.options).toEqual([]);
  });
});

describe('several fills of one screen', () => {
  it('tell one story, the last word on each control', () => {
    const page = screen(employer);
    const again = readAgain(page);
    const second = withSnapshot(filled(page), PAGE, again);
    const refused = accepted(again)
      .slice(0, 1)
      .map((one) => ({ ...one, outcome: 'refused' as const }));
    const { filling } = withVerdicts(second, again, linesOf(again), refused);
    expect(filling?.verdicts.map(({ ref, outcome }) => [ref, outcome])).toEqual([
      ['r1', 'accepted'],
      ['again r0', 'refused'],
    ]);
  });
});

describe('a control that went away in the middle of a fill', () => {
  const choices = { overwrite: new Set<string>(), allowSensitive: false, exclude: new Set<string>() };
  const fields = { 'contrat.dateFin': '2024-08-31', 'contrat.dateDebut': '2023-09-04' };
  const ends = (label: string, value = '') =>
    screen([
      control({ label: 'Date de début d’exécution', headings: ['Contrat'], value: value && '04/09/2023' }),
      control({ label, headings: ['Contrat'], selector: `#${label.length}`, value }),
    ]);
  const asked = ends('Date de fin du contrat');
  const renamed = readAgain(ends('Date de fin de l’action de professionnalisation', '31/08/2024'));
  const gone = accepted(asked).map((one, at) => ({
    ...one,
    id: at === 0 ? 'contrat.dateDebut' : 'contrat.dateFin',
    outcome: at === 0 ? ('accepted' as const) : ('gone' as const),
  }));
  const told = withVerdicts(
    withSnapshot(NOTHING_READ, PAGE, asked),
    asked,
    plan(asked, fields, choices).lines,
    gone,
  );
  const storyOf = ({ filling }: Reading) => {
    if (filling === undefined) throw new Error('no story');
    return filling;
  };
  const read = (page: Snapshot, data: Readonly<Record<string, unknown>>) =>
    withReturned(storyOf(told), plan(page, data, choices), page);

  it('counts as accepted once the page is read to hold its datum, in the control that asks for it now', () => {
    const after = read(renamed, fields);
    expect(after.verdicts.map(({ ref, outcome }) => [ref, outcome])).toEqual([
      ['r0', 'accepted'],
      ['again r1', 'accepted'],
    ]);
    expect(after.labels.get('again r1')).toBe('Date de fin de l’action de professionnalisation');
  });

  it('stays gone while nothing on the page holds it', () => {
    const empty = readAgain(ends('Date de fin de l’action de professionnalisation'));
    expect(read(empty, fields)).toBe(told.filling);
    expect(read(renamed, { ...fields, 'contrat.dateFin': '2025-08-31' })).toBe(told.filling);
    expect(read(asked, fields).verdicts.map(({ outcome }) => outcome)).toEqual(['accepted', 'gone']);
  });

  it('is told no more once a later fill wrote its datum in another control', () => {
    const empty = readAgain(ends('Date de fin de l’action de professionnalisation'));
    const [, line] = gone;
    if (line === undefined) throw new Error('no verdict');
    const { lines } = plan(empty, fields, choices);
    const again = (outcome: Verdict['outcome']) =>
      storyOf(
        withVerdicts(withSnapshot(told, PAGE, empty), empty, lines, [
          { ...line, ref: 'again r1', selector: 'another', outcome },
        ]),
      ).verdicts.map(({ ref, outcome: last }) => [ref, last]);
    expect(again('accepted')).toEqual([
      ['r0', 'accepted'],
      ['again r1', 'accepted'],
    ]);
    expect(again('refused')).toEqual([
      ['r0', 'accepted'],
      ['r1', 'gone'],
      ['again r1', 'refused'],
    ]);
  });
});
