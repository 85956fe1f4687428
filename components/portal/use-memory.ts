import { useCallback, useEffect, useState } from 'react';
import {
  entryOf,
  forget,
  type Journal,
  type Lessons,
  type LessonsByOrigin,
  NO_LESSONS,
  type PlanLine,
  parseLessons,
  type Snapshot,
  teach,
  type Verdict,
  withEntry,
  writeLessons,
} from '@/lib/autofill';
import { useServices } from '../services';
import type { Assignment } from './decisions';
import { keepJournal, keepLessons, readJournal, readLessons } from './memory';

export type Memory = {
  readonly lessons: Lessons;
  readonly journal: Journal;
  readonly teach: (snapshot: Snapshot, ref: string, answer: Assignment) => Promise<void>;
  readonly forget: (key: string) => Promise<void>;
  readonly setOn: (on: boolean) => Promise<void>;
  /** Saves the lessons of this site to a file of the person's. */
  readonly save: () => void;
  /** Adds the lessons of a file to those of the sites they are about; answers what was taken, in words. */
  readonly load: (text: string) => Promise<string>;
  readonly note: (lines: readonly PlanLine[], verdicts: readonly Verdict[]) => Promise<void>;
  readonly forgetJournal: () => Promise<void>;
};

/** Lessons of a file come after those held: what the person just chose to read has the last word. */
const joined = (held: Lessons | undefined, read: Lessons): Lessons => {
  const again = new Set(read.lessons.map(({ key, shape }) => `${key} ${shape}`));
  const kept = held?.lessons.filter(({ key, shape }) => !again.has(`${key} ${shape}`)) ?? [];
  return { on: held?.on ?? read.on, lessons: [...kept, ...read.lessons] };
};

const took = (count: number, dropped: number): string => {
  const many = count > 1 ? 's' : '';
  const left = dropped > 1 ? `${dropped} ont été laissées` : 'Une a été laissée';
  const rest = dropped === 0 ? '' : ` ${left} : cette version ne connaît pas la donnée.`;
  return `${count} leçon${many} reprise${many}.${rest}`;
};

/** What the companion remembers of sites: what it was taught on this one, and the journal of all. */
export const useMemory = (origin: string | undefined): Memory => {
  const { vault, today, now, save } = useServices();
  const [all, setAll] = useState<LessonsByOrigin>(new Map());
  const [journal, setJournal] = useState<Journal>([]);
  useEffect(() => {
    // Unread, the page is recognised as if nothing had been taught; teaching tells the failure.
    readLessons(vault).then(setAll, () => undefined);
    readJournal(vault).then(setJournal, () => undefined);
  }, [vault]);
  // Read again before each change: another window may have taught something meanwhile.
  const change = useCallback(
    async (alter: (before: LessonsByOrigin) => LessonsByOrigin) => {
      const after = alter(await readLessons(vault));
      await keepLessons(vault, after);
      setAll(after);
    },
    [vault],
  );
  const here = (alter: (before: Lessons) => Lessons) =>
    change((before) =>
      origin === undefined ? before : new Map(before).set(origin, alter(before.get(origin) ?? NO_LESSONS)),
    );
  const lessons = (origin === undefined ? undefined : all.get(origin)) ?? NO_LESSONS;
  return {
    lessons,
    journal,
    teach: (snapshot, ref, answer) => here((before) => teach(before, snapshot, ref, answer, today())),
    forget: (key) => here((before) => forget(before, key)),
    setOn: (on) => here((before) => ({ ...before, on })),
    save: () => {
      if (origin !== undefined)
        save('lecons.json', 'application/json', writeLessons(new Map([[origin, lessons]])));
    },
    load: async (text) => {
      const { portals, dropped } = parseLessons(text);
      await change(
        (before) =>
          new Map([
            ...before,
            ...[...portals].map(([site, read]) => [site, joined(before.get(site), read)] as const),
          ]),
      );
      const count = [...portals.values()].reduce((sum, one) => sum + one.lessons.length, 0);
      return took(count, dropped);
    },
    note: async (lines, verdicts) => {
      if (origin === undefined || verdicts.length === 0) return;
      const after = withEntry(await readJournal(vault), entryOf(now(), origin, lines, verdicts));
      await keepJournal(vault, after);
      setJournal(after);
    },
    forgetJournal: async () => {
      await keepJournal(vault, []);
      setJournal([]);
    },
  };
};
