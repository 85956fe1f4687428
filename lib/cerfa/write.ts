import {
  drawTextField,
  type PDFCheckBox,
  type PDFFont,
  type PDFOperator,
  type PDFTextField,
  type PDFWidgetAnnotation,
  rgb,
} from 'pdf-lib';
import type { Fitted } from './fit';

const BLACK = rgb(0, 0, 0);

const drawing =
  ({ size, lines }: Fitted) =>
  (_: PDFTextField, widget: PDFWidgetAnnotation, font: PDFFont): PDFOperator[] =>
    drawTextField({
      x: 0,
      y: 0,
      width: widget.getRectangle().width,
      height: widget.getRectangle().height,
      borderWidth: 0,
      color: undefined,
      borderColor: undefined,
      textLines: lines.map(({ text, x, y }) => ({ encoded: font.encodeText(text), x, y })),
      textColor: BLACK,
      font: font.name,
      fontSize: size,
      padding: 0,
    });

/** Writes a text box, or blanks it; the font and size are also those of the next editing in a viewer. */
export const writeText = (
  field: PDFTextField,
  font: PDFFont,
  writing: { readonly text: string; readonly fitted: Fitted } | undefined,
): void => {
  if (!writing && (field.getText() ?? '') === '') return;
  field.setText(writing?.text);
  const fitted = writing?.fitted ?? { size: 8, lines: [] };
  const appearance = `0 0 0 rg /${font.name} ${fitted.size} Tf`;
  field.acroField.setDefaultAppearance(appearance);
  for (const widget of field.acroField.getWidgets()) widget.setDefaultAppearance(appearance);
  field.updateAppearances(font, drawing(fitted));
};

/** Ticks or unticks a box, saying so in value and appearance state both; its drawing stays that of the form. */
export const writeBox = (field: PDFCheckBox, ticked: boolean): void => {
  if (field.needsAppearancesUpdate()) field.defaultUpdateAppearances();
  if (ticked) field.check();
  else field.uncheck();
};
