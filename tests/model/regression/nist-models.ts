/** The models of NIST's reference problems in non-linear regression, by name. */
export type Model = (b: readonly number[], x: readonly number[]) => number;

const { exp, cos, sin, atan, PI } = Math;
type Numbers = readonly number[];
const at = (values: Numbers, index: number): number => values[index] ?? NaN;

/** b₁ exp(−b₂x) plus two peaks of the form b exp(−(x − c)²/d²). */
const gauss: Model = (b, [x = NaN]) =>
  at(b, 0) * exp(-at(b, 1) * x) +
  at(b, 2) * exp(-((x - at(b, 3)) ** 2) / at(b, 4) ** 2) +
  at(b, 5) * exp(-((x - at(b, 6)) ** 2) / at(b, 7) ** 2);

const lanczos: Model = (b, [x = NaN]) =>
  at(b, 0) * exp(-at(b, 1) * x) + at(b, 2) * exp(-at(b, 3) * x) + at(b, 4) * exp(-at(b, 5) * x);

const chwirut: Model = ([b1 = NaN, b2 = NaN, b3 = NaN], [x = NaN]) => exp(-b1 * x) / (b2 + b3 * x);

/** Polynomials of degree 3 over each other; the constant below is 1. */
const cubicOverCubic: Model = (b, [x = NaN]) =>
  (at(b, 0) + x * (at(b, 1) + x * (at(b, 2) + x * at(b, 3)))) /
  (1 + x * (at(b, 4) + x * (at(b, 5) + x * at(b, 6))));

/** Waves of a period of 12 months and of two periods that are estimated. */
const enso: Model = (b, [x = NaN]) => {
  const wave = (period: number): number => (2 * PI * x) / period;
  return (
    at(b, 0) +
    at(b, 1) * cos(wave(12)) +
    at(b, 2) * sin(wave(12)) +
    at(b, 4) * cos(wave(at(b, 3))) +
    at(b, 5) * sin(wave(at(b, 3))) +
    at(b, 7) * cos(wave(at(b, 6))) +
    at(b, 8) * sin(wave(at(b, 6)))
  );
};

export const nistModels: Readonly<Record<string, Model>> = {
  Misra1a: ([b1 = NaN, b2 = NaN], [x = NaN]) => b1 * (1 - exp(-b2 * x)),
  Misra1b: ([b1 = NaN, b2 = NaN], [x = NaN]) => b1 * (1 - (1 + (b2 * x) / 2) ** -2),
  Misra1c: ([b1 = NaN, b2 = NaN], [x = NaN]) => b1 * (1 - (1 + 2 * b2 * x) ** -0.5),
  Misra1d: ([b1 = NaN, b2 = NaN], [x = NaN]) => (b1 * b2 * x) / (1 + b2 * x),
  Chwirut1: chwirut,
  Chwirut2: chwirut,
  DanWood: ([b1 = NaN, b2 = NaN], [x = NaN]) => b1 * x ** b2,
  Lanczos1: lanczos,
  Lanczos2: lanczos,
  Lanczos3: lanczos,
  Gauss1: gauss,
  Gauss2: gauss,
  Gauss3: gauss,
  Kirby2: ([b1 = NaN, b2 = NaN, b3 = NaN, b4 = NaN, b5 = NaN], [x = NaN]) =>
    (b1 + x * (b2 + x * b3)) / (1 + x * (b4 + x * b5)),
  Hahn1: cubicOverCubic,
  Thurber: cubicOverCubic,
  /** Of the logarithm of y. */
  Nelson: ([b1 = NaN, b2 = NaN, b3 = NaN], [x1 = NaN, x2 = NaN]) => b1 - b2 * x1 * exp(-b3 * x2),
  MGH17: ([b1 = NaN, b2 = NaN, b3 = NaN, b4 = NaN, b5 = NaN], [x = NaN]) =>
    b1 + b2 * exp(-x * b4) + b3 * exp(-x * b5),
  MGH09: ([b1 = NaN, b2 = NaN, b3 = NaN, b4 = NaN], [x = NaN]) =>
    (b1 * (x * x + x * b2)) / (x * x + x * b3 + b4),
  MGH10: ([b1 = NaN, b2 = NaN, b3 = NaN], [x = NaN]) => b1 * exp(b2 / (x + b3)),
  Roszman1: ([b1 = NaN, b2 = NaN, b3 = NaN, b4 = NaN], [x = NaN]) => b1 - b2 * x - atan(b3 / (x - b4)) / PI,
  ENSO: enso,
  Rat42: ([b1 = NaN, b2 = NaN, b3 = NaN], [x = NaN]) => b1 / (1 + exp(b2 - b3 * x)),
  Rat43: ([b1 = NaN, b2 = NaN, b3 = NaN, b4 = NaN], [x = NaN]) => b1 / (1 + exp(b2 - b3 * x)) ** (1 / b4),
  Eckerle4: ([b1 = NaN, b2 = NaN, b3 = NaN], [x = NaN]) => (b1 / b2) * exp(-0.5 * ((x - b3) / b2) ** 2),
  BoxBOD: ([b1 = NaN, b2 = NaN], [x = NaN]) => b1 * (1 - exp(-b2 * x)),
  Bennett5: ([b1 = NaN, b2 = NaN, b3 = NaN], [x = NaN]) => b1 * (b2 + x) ** (-1 / b3),
};
