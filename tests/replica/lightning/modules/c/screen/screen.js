import { api, LightningElement } from 'lwc';
import { fieldsOf, summed } from '../../../../form/layout.mjs';
import { opaque } from '../../../../form/random.mjs';
import { PIECES } from '../../../../form/screens.mjs';

/** One screen: its blocks, or the pieces, or the summary. */
// biome-ignore lint/style/noDefaultExport: LWC takes a component by its module's default export
export default class Screen extends LightningElement {
  @api dossier;
  @api screen;
  /** Grows with each change of the dossier, which LWC does not watch. */
  @api version;
  pieces = PIECES;

  get trapped() {
    return ['employeur', 'salarie'].includes(this.screen.slug);
  }
  get trap() {
    return opaque(this.dossier.load, '#honeypot');
  }
  get blocks() {
    return this.screen.blocks
      .filter(this.dossier.applies)
      .map((block) => ({ block, id: `${block.title}/${this.dossier.lookUps}` }));
  }
  get isPieces() {
    return this.screen.slug === 'pieces';
  }
  get isRecap() {
    return this.screen.slug === 'recapitulatif';
  }
  get lines() {
    const { dossier } = this;
    return dossier.screens
      .flatMap((screen) => screen.blocks.filter(dossier.applies))
      .flatMap((block) => fieldsOf({ blocks: [block] }))
      .filter((field) => dossier.applies(field) && dossier.value(field))
      .map((field) => ({
        key: field.key,
        label: field.labelled(dossier.answers),
        shown: summed(field, dossier.value(field)),
      }));
  }

  fallInto(event) {
    this.dossier.set({ key: '#honeypot', kind: 'text' }, event.target.value);
  }
  addRow(event) {
    const { kind } = event.currentTarget.dataset;
    this.dossier.setRows(kind, this.dossier.rows[kind] + 1);
  }
}
