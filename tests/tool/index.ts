// The command-line entry: JSON on standard output, French messages on standard error; see the README.
import { refusalOf } from './answer';
import { BadUse } from './arguments';
import { COMMANDS } from './commands';
import { usage } from './usage';

const tell = (line: string) => process.stderr.write(`${line}\n`);
const print = (json: unknown) => process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);

async function run([name = '', ...args]: readonly string[]): Promise<0 | 1> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined)
    throw new BadUse(name === '' ? 'Indiquez une commande.' : `Commande inconnue : ${name}`);
  const { json, exit, notes = [] } = await (await command())(args);
  for (const note of notes) tell(note);
  print(json);
  return exit;
}

function failed(error: unknown): 1 | 2 {
  if (error instanceof BadUse) {
    tell(error.message);
    tell(usage);
    return 2;
  }
  try {
    const refusal = refusalOf(error);
    tell(refusal.message);
    print({ error: refusal });
    return 1;
  } catch {
    tell(
      `La commande n’a pas abouti : ${error instanceof Error ? error.message.split('\n')[0] : 'erreur inconnue'}`,
    );
    return 2;
  }
}

process.exitCode = await run(process.argv.slice(2)).catch(failed);
