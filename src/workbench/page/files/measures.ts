/** Widths of columns: points in the engine, characters of Calibri 11 in files. */
const pixelsPerPoint = 96 / 72;
const pixelsPerCharacter = 7;
const padding = 5;

export const charactersOf = (points: number): number =>
  Math.max(0, Math.round(((points * pixelsPerPoint - padding) / pixelsPerCharacter) * 100) / 100);

export const pointsOf = (characters: number): number =>
  (characters * pixelsPerCharacter + padding) / pixelsPerPoint;
