import { describe, expect, it } from 'vitest';
import { plan } from '@/lib/autofill';
import { bench, CHOICES, outcomes } from './bench';
import { DOSSIER } from './dossier';

const { now, open, draw, put, fill, undo } = bench();

const model = () => now.page.evaluate('model');
const refOf = (verdicts: readonly { ref: string; id: string }[], id: string): string =>
  verdicts.find((one) => one.id === id)?.ref ?? '';

describe('undo and show, long after the fill', () => {
  it('work when the page was read seven times since', async () => {
    const filled = await fill(await open('wizard'));
    expect(outcomes(filled)).toEqual(['accepted']);
    for (let time = 0; time < 7; time += 1) await now.hand.collect();
    const siret = refOf(filled.verdicts, 'employeur.siret');
    expect(await now.hand.show(siret)).toBe(true);
    expect(await now.page.evaluate('document.activeElement.name')).toBe('siret');
    expect(outcomes({ verdicts: await undo(filled) })).toEqual(['accepted']);
    expect(await model()).toEqual({ employeur: '', siret: '' });
  });

  it('forget a read control that nothing was written into', async () => {
    const snapshot = await open('wizard');
    for (let time = 0; time < 7; time += 1) await now.hand.collect();
    expect(await now.hand.show(snapshot.controls[0]?.ref ?? '')).toBe(false);
  });
});

describe('undo, one screen after another', () => {
  it('leaves the screens before alone, and drops what is gone', async () => {
    const first = await fill(await open('wizard'));
    await now.page.evaluate('show("salarie")');
    const second = await fill(await now.hand.collect());
    expect(outcomes({ verdicts: await undo(second) })).toEqual(['accepted']);
    expect(await model()).toEqual({
      employeur: 'rh@ateliers.example',
      siret: '73282932000074',
      prenom: '',
      nom: '',
    });
    expect(outcomes({ verdicts: await undo(first) })).toEqual(['gone']);
    expect(await undo(first)).toEqual([]);
  });
});

describe('undo, after several fills of one control', () => {
  it('gives back what stood there before the first', async () => {
    const snapshot = await open('wizard');
    await now.page.fill('[name=siret]', 'le premier');
    const overwrite = async (value: string) => {
      const page = await now.hand.collect();
      const control = page.controls.find(({ name }) => name === 'siret');
      const siret = control?.ref ?? '';
      const choices = { ...CHOICES, overwrite: new Set([siret]) };
      const write = plan(page, { ...DOSSIER, 'employeur.siret': value }, choices).lines.flatMap(
        (line) => line.write ?? [],
      );
      const result = await now.hand.apply(
        page,
        write.filter(({ ref }) => ref === siret),
      );
      if (!result.ok) throw new Error(result.code);
      return result;
    };
    expect(snapshot.controls).toHaveLength(2);
    expect(outcomes(await overwrite('44306184100047'))).toEqual(['accepted']);
    const last = await overwrite('73282932000074');
    expect(outcomes(last)).toEqual(['accepted']);
    expect(outcomes({ verdicts: await undo(last) })).toEqual(['accepted']);
    expect(await now.page.inputValue('[name=siret]')).toBe('le premier');
  });

  it('gives back what the person wrote between two fills', async () => {
    await fill(await open('wizard'));
    await now.page.fill('[name=siret]', 'tapé entre-temps');
    const page = await now.hand.collect();
    const siret = page.controls.find(({ name }) => name === 'siret')?.ref ?? '';
    const last = await fill(page, { ...CHOICES, overwrite: new Set([siret]) });
    expect(outcomes({ verdicts: await undo(last) })).toEqual(['accepted']);
    expect(await now.page.inputValue('[name=siret]')).toBe('tapé entre-temps');
  });
});

describe('undo of a field that the page renamed and drew anew as it was written', () => {
  const dates = `<section><h2>Contrat</h2><label>Début <input name="d"></label><div id="end"></div></section>
    <script>const draw = (label, value) => { end.innerHTML = '<label>' + label + ' <input name="f"></label>'; document.querySelector('[name=f]').value = value; };
    draw('Fin du contrat', ''); end.addEventListener('change', (e) => draw('Fin de l’action', e.target.value));</script>`;
  const value = () => now.page.inputValue('[name=f]');

  it('gives it back under the ref of a later reading', async () => {
    const snapshot = await draw(dates);
    expect(await put(snapshot, { d: '04/09/2023', f: '31/08/2024' })).toEqual({ d: 'accepted', f: 'gone' });
    expect(await value()).toBe('31/08/2024');
    const later = (await now.hand.collect()).controls.find(({ name }) => name === 'f');
    expect(later?.label).toBe('Fin de l’action');
    expect(outcomes({ verdicts: await now.hand.undo([later?.ref ?? '']) })).toEqual(['accepted']);
    expect(await value()).toBe('');
  });

  it('leaves what the person has put there since', async () => {
    await put(await draw(dates), { f: '31/08/2024' });
    await now.page.fill('[name=f]', '30/06/2024');
    const later = (await now.hand.collect()).controls.find(({ name }) => name === 'f');
    expect(await now.hand.undo([later?.ref ?? ''])).toEqual([]);
    expect(await value()).toBe('30/06/2024');
  });
});

describe('a person at work during a fill', () => {
  it('keeps the answer chosen by a click on its label', async () => {
    // Its register gives no sign: the rest of the employer is filled and guarded while the person goes on.
    const snapshot = await draw(
      `<section><h2>Employeur</h2><label>SIRET <input name="siret"></label>
      <fieldset><legend>Employeur particulier</legend><label id="oui"><input type="radio" name="p" value="O"> Oui</label>
      <label id="non"><input type="radio" name="p" value="N"> Non</label></fieldset></section>`,
    );
    const { lines } = plan(snapshot, { ...DOSSIER, 'employeur.particulier': false }, CHOICES);
    const filling = now.hand.apply(
      snapshot,
      lines.flatMap(({ write }) => write ?? []),
    );
    await now.page.waitForTimeout(700);
    await now.page.click('#oui');
    const answer = await filling;
    const verdicts = answer.ok ? answer.verdicts : [];
    expect(verdicts.find(({ id }) => id === 'employeur.particulier')?.outcome).toBe('changed');
    expect(verdicts.find(({ id }) => id === 'employeur.siret')?.outcome).toBe('accepted');
    expect(await now.page.isChecked('[value=O]')).toBe(true);
  });
});
