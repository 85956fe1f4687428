import { skin as angular } from '../angular/skin.mjs';
import { skin as lightning } from '../lightning/skin.mjs';
import { skin as plain } from '../plain/skin.mjs';
import { skin as react } from '../react/skin.mjs';
import { skin as webforms } from '../webforms/skin.mjs';

/** What a skin changes in the layout; README.md « To add a skin ». Runs in the page as well: nothing of Node here. */
export const SKINS = { react, plain, webforms, angular, lightning };

/** The iframe skin shows another one inside: which one, the seed says. */
export const innerSkin = (skin, seed) => (skin !== 'iframe' ? skin : seed % 2 ? 'webforms' : 'react');

export const rulesOf = (skin, seed) => {
  const rules = SKINS[innerSkin(skin, seed)];
  if (!rules) throw new Error(`no skin ${skin}`);
  return rules;
};
