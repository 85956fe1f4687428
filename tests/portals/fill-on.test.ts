import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fillLate, fillOn, undoOn } from '@/components/portal/fill-on';
import { type Control, type Plan, plan, type Snapshot, type Verdict, type Write } from '@/lib/autofill';
import { AppError } from '@/lib/shared/errors';
import { control, select, snapshot } from '../autofill/page';

const PAGE = { tabId: 1, origin: 'https://exemple.invalid', title: '', known: true };
const FIELDS = {
  'salarie.prenom': 'Ana',
  'salarie.nomNaissance': 'Lefèvre',
  'contrat.nature': 'CDD',
} as const;
const CHOICES = { overwrite: new Set<string>(), allowSensitive: false, exclude: new Set<string>() };

const QUESTIONS: readonly Control[] = [
  control({ label: 'Nom de naissance', headings: ['Salarié'] }),
  select('Nature du contrat', ['Choisir', 'CDI', 'CDD'], { headings: ['Contrat'] }),
  control({ label: 'Prénom', headings: ['Salarié'] }),
];

/** A page that posts itself back after a list was answered, `keeps` what it held or forgets it. */
const site = ({ keeps = true, moves = false } = {}) => {
  const held = new Map<number, string>();
  let load = 0;
  let wrote: Write[] = [];
  const read = (): Snapshot => {
    const page = snapshot(QUESTIONS.map((one, at) => ({ ...one, value: held.get(at) ?? one.value })));
    const url = moves && load > 0 ? 'https://exemple.invalid/ailleurs' : page.url;
    return { ...page, url, documentId: `load ${load}` };
  };
  const verdict = ({ ref, selector, id, value }: Write): Verdict => ({
    ref,
    selector,
    id,
    outcome: 'accepted',
    shown: value,
    pageError: '',
  });
  const apply = async (_page: unknown, { documentId }: Snapshot, writes: readonly Write[]) => {
    if (documentId !== `load ${load}`) throw new AppError('portal/changed', {});
    for (const write of writes) {
      wrote.push(write);
      const at = Number(write.ref.slice(1));
      held.set(at, write.value);
      if (at !== 1) continue;
      load += 1;
      if (!keeps) held.clear();
      throw new AppError('portal/changed', {});
    }
    return writes.map(verdict);
  };
  return {
    held,
    read,
    wrote: () => wrote,
    forget: () => {
      wrote = [];
    },
    portal: {
      apply,
      collect: async () => read(),
      currentPage: async () => PAGE,
      undo: async () => [],
    },
  };
};

const planOf = (page: Snapshot): Plan => plan(page, FIELDS, CHOICES);
const fill = (one: ReturnType<typeof site>) => {
  const first = one.read();
  return fillOn(one.portal, PAGE, { snapshot: first, plan: planOf(first) }, planOf);
};

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 200 });
  return () => vi.useRealTimers();
});

describe('a page that loads itself again in the middle of a fill', () => {
  it('is gone on with, and every answer is read back there', async () => {
    const one = site();
    const { verdicts, snapshot: last } = await fill(one);
    expect(last.documentId).toBe('load 1');
    expect(new Map(verdicts.map(({ id, outcome }) => [id, outcome]))).toEqual(
      new Map([
        ['salarie.nomNaissance', 'accepted'],
        ['contrat.nature', 'accepted'],
        ['salarie.prenom', 'accepted'],
      ]),
    );
    expect(one.held.get(2)).toBe('Ana');
    // Nothing was written twice.
    expect(one.wrote().map(({ id }) => id)).toEqual([
      'salarie.nomNaissance',
      'contrat.nature',
      'salarie.prenom',
    ]);
  });

  it('can be given back what it held before', async () => {
    const one = site();
    const { reverse, snapshot: last, verdicts } = await fill(one);
    one.forget();
    const refs = verdicts.map(({ ref }) => ref).filter((ref) => ref !== 'r1');
    await undoOn(one.portal, PAGE, last, { documentId: last.documentId, reverse }, refs);
    expect(one.wrote().map(({ ref, value, expected }) => [ref, value, expected])).toEqual([
      ['r0', '', 'Lefèvre'],
    ]);
  });

  it('is left when it is now at another address', async () => {
    const one = site({ moves: true });
    await expect(fill(one)).rejects.toMatchObject({ code: 'portal/changed' });
    expect(one.held.has(2)).toBe(false);
  });

  it('is left when it keeps nothing, instead of going on for ever', async () => {
    const one = site({ keeps: false });
    await expect(fill(one)).rejects.toMatchObject({ code: 'portal/changed' });
    expect(one.wrote().length).toBeLessThan(12);
  });
});

describe('a native list that brought its answers only when it was entered', () => {
  const bare = select('Nature du contrat', ['Choisir'], { headings: ['Contrat'] });
  const full = (options: readonly string[]) =>
    snapshot([select('Nature du contrat', ['Choisir', ...options], { headings: ['Contrat'] })]);
  const first = snapshot([bare]);
  const filled = (outcome: Verdict['outcome'], offered: readonly string[]) => {
    const lines = planOf(first).lines;
    const verdicts = lines.map(({ ref, id }) => {
      const verdict = { ref, selector: '#c0', id: id ?? '', outcome, shown: '', pageError: '' };
      return { ...verdict, offered };
    });
    return { snapshot: first, plan: planOf(first), verdicts, reverse: [] };
  };
  const goOn = async (page: Snapshot, of = filled('refused', ['Durée déterminée', 'Durée indéterminée'])) => {
    const wrote: Write[] = [];
    const portal = {
      apply: async (_page: unknown, _read: Snapshot, writes: readonly Write[]) => {
        wrote.push(...writes);
        return writes.map(
          ({ ref, selector, id, value }): Verdict => ({
            ref,
            selector,
            id,
            outcome: 'accepted',
            shown: value,
            pageError: '',
          }),
        );
      },
      collect: async () => page,
      currentPage: async () => PAGE,
    };
    const late = await fillLate(portal, PAGE, of, planOf);
    return { late, wrote: wrote.map(({ id, value }) => [id, value]) };
  };

  it('is gone on with once its answers can be read', async () => {
    expect(planOf(first).lines[0]?.write?.choose?.words).toContain('CDD');
    const { late, wrote } = await goOn(full(['Durée indéterminée', 'Durée déterminée']));
    expect(wrote).toEqual([['contrat.nature', 'v2']]);
    expect(late?.verdicts.map(({ outcome }) => outcome)).toEqual(['accepted']);
  });

  it('is left when it still has no such answer, was answered, or the page is another', async () => {
    const untold = { late: undefined, wrote: [] };
    expect(await goOn(full(['Bail', 'Vente']))).toEqual(untold);
    expect(await goOn(first)).toEqual(untold);
    const right = full(['Durée indéterminée', 'Durée déterminée']);
    expect(await goOn(right, filled('accepted', []))).toEqual(untold);
    expect(await goOn({ ...right, documentId: 'another' })).toEqual(untold);
  });
});
