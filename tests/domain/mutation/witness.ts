import { enVigueur, PARAMETERS } from '@/lib/domain';
import { RULES } from '@/lib/domain/rules';
import { VALUES } from '../law/values';
import { CONVENTIONS } from './conventions';
import { CORRECTIONS } from './corrections';

const plain = (text: string): string => text.replace(/\u00A0/g, ' ');
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The first hand-written example that the domain no longer gives, or undefined when all hold. */
export const broken = (): string | undefined => {
  for (const rule of RULES)
    for (const { name, given, day, beside, expect, says = [] } of rule.examples) {
      const outcome = rule.judge(given, day ?? '2026-11-23', beside);
      const said = plain('message' in outcome ? (outcome.message ?? '') : '');
      if (outcome.status !== expect || says.some((words) => !said.includes(plain(words))))
        return `${rule.id}: ${name}`;
    }
  for (const [id, day, value] of VALUES) {
    const parameter = PARAMETERS.find((one) => one.id === id);
    if (parameter === undefined || !same(enVigueur(parameter, day)?.value, value)) return `${id} on ${day}`;
  }
  return [...CONVENTIONS, ...CORRECTIONS].find(({ got, wanted }) => !same(got(), wanted))?.name;
};
