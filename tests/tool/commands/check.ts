import { check, completeness, type Finding } from '@/lib/domain';
import { type Answer, refusalOf } from '../answer';
import { BadUse, readArguments, wanted } from '../arguments';
import { readDraft } from '../dossier';

const PURPOSES = ['cerfa', 'depot', 'signature', 'suivi'] as const;
type Purpose = (typeof PURPOSES)[number];
type Question = { readonly day: string; readonly purpose: Purpose; readonly all: boolean };

/** The day in Paris, in ISO form: only the command line may read a clock, the domain never does. */
const today = (): string => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date());

function dayOf(given: string | undefined): string {
  if (given === undefined) return today();
  const parsed = new Date(`${given}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(given) ||
    Number.isNaN(parsed.getTime()) ||
    !parsed.toISOString().startsWith(given)
  ) {
    throw new BadUse(`--day attend un jour qui existe, écrit AAAA-MM-JJ : ${given}`);
  }
  return given;
}

function purposeOf(given: string): Purpose {
  const purpose = PURPOSES.find((one) => one === given);
  if (purpose === undefined) throw new BadUse(`--purpose attend ${PURPOSES.join(', ')} : ${given}`);
  return purpose;
}

const open = (finding: Finding) => finding.status === 'non-conform' || finding.status === 'undetermined';

/** How many rules are broken, by severity, and how many ended otherwise. */
function countsOf(findings: readonly Finding[]) {
  const broken = findings.filter(({ status }) => status === 'non-conform');
  const of = (severity: string) => broken.filter((one) => one.severity === severity).length;
  const ended = (status: string) => findings.filter((one) => one.status === status).length;
  return {
    block: of('block'),
    warn: of('warn'),
    info: of('info'),
    undetermined: ended('undetermined'),
    conform: ended('conform'),
    notApplicable: ended('not-applicable'),
  };
}

function checkOne(path: string, { day, purpose, all }: Question) {
  try {
    const dossier = readDraft(path);
    const findings = check(dossier, day, purpose, { all: true });
    const { missing } = completeness(dossier, purpose);
    return {
      file: path,
      findings: all ? findings : findings.filter(open),
      counts: countsOf(findings),
      complete: missing.length === 0,
      missing,
    };
  } catch (error) {
    if (error instanceof BadUse) throw error;
    return { file: path, error: refusalOf(error) };
  }
}

/** Checks dossiers at a day, for a purpose: one entry per file, a refused file included. */
export async function checkFiles(args: readonly string[]): Promise<Answer> {
  const { files, text, on } = readArguments(args, {
    day: { type: 'string' },
    purpose: { type: 'string' },
    all: { type: 'boolean' },
  });
  wanted(files[0], 'FICHIER.json');
  const question = {
    day: dayOf(text('day')),
    purpose: purposeOf(text('purpose') ?? 'depot'),
    all: on('all'),
  };
  const json = files.map((path) => checkOne(path, question));
  const wrong = json.some((one) => 'error' in one || one.findings.some(open));
  const notes = json.flatMap((one) => ('error' in one ? [`${one.file} : ${one.error.message}`] : []));
  return { json, exit: wrong ? 1 : 0, notes };
}
