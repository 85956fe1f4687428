export type { Doubt, ReadForm, Sureness } from './answers';
export type { BoxWidget, Edition, Part, Rect, TextWidget, Widget } from './edition';
export { placesOf, widgetsOf } from './edition';
export { EDITIONS } from './editions';
export { type Filled, type FormFields, fillCerfa, type Left, type Overflow } from './fill';
export { SIZE_LIMIT } from './open-form';
export { readCerfa } from './read';
export { type Recognised, recogniseTemplate } from './recognise';
export { drawStandIn } from './stand-in';
