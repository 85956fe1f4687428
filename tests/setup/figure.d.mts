export function recordFigure(
  name: string,
  value: number,
  unit: string,
  more?: Readonly<Record<string, unknown>>,
): void;
