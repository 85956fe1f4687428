import type { Judged } from './compare';
import type { GoldPage } from './reader';
import type { Tally } from './tally';

const percent = (share: number): string => `${(share * 100).toFixed(2).padStart(6)} %`;

/** One line for each row: precision, recall, F1, and what was right, wrong and lost. */
export const printTable = (title: string, rows: Readonly<Record<string, Tally>>): void => {
  console.log(`\n${title}`);
  for (const [name, { precision, recall, f1, right, wrong, lost }] of Object.entries(rows))
    console.log(
      `${name.padEnd(36)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  ${right} right, ${wrong} wrong, ${lost} lost`,
    );
};

const goldText = ({ gold }: Judged): string =>
  typeof gold === 'string'
    ? gold
    : [`${gold.id}${gold.part === null ? '' : `#${gold.part}`}`, ...gold.also].join('+');

/** Every control answered wrongly or not at all, with what the page says around it. For the seen pages only. */
export const printMisses = (pages: readonly GoldPage[], judged: readonly Judged[]): void => {
  const controls = new Map(
    pages.flatMap(({ page, snapshot }) =>
      snapshot.controls.map((control) => [`${page} ${control.ref}`, control] as const),
    ),
  );
  for (const one of judged) {
    if (one.wrong === null && one.lost === null) continue;
    const { page, ref, given } = one;
    const c = controls.get(`${page} ${ref}`);
    const answer = `${given?.id ?? '-'}${given?.part ? `#${given.part}` : ''}${given?.also ? `+${given.also.join('+')}` : ''}`;
    console.log(
      `\n${page} ${ref} ${one.wrong === null ? 'LOST' : 'WRONG'} gold ${goldText(one)} | given ${answer} ${given?.score ?? ''}`,
    );
    if (c === undefined) console.log('   (not collected)');
    else
      console.log(
        `   ${c.kind} label[${c.labelSource}] « ${c.label} » legend « ${c.legend} » head ${JSON.stringify(c.headings)} cell « ${c.cell} » unit « ${c.unit} » ph « ${c.placeholder} » help « ${c.help.slice(0, 80)} » ml ${c.maxLength} name ${c.name} id ${c.domId} group ${c.group} ro ${c.readOnly} vis ${c.visible} opts ${JSON.stringify(c.options.slice(0, 4).map((o) => o.label))}${given?.rivals ? ` rivals ${JSON.stringify(given.rivals.slice(0, 3))}` : ''}\n   ${given?.why ?? ''}`,
      );
  }
};
