/** From values to pixels along the value axis, with round steps. */
import type { ChartPicture, PictureSeries } from "./chart-picture";
import { stackedEnds } from "./stacks";

export interface ValueScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly number[];
  /** 0 at the minimum, 1 at the maximum. */
  readonly at: (value: number) => number;
}

const wantedTicks = 5;

/** The scale of a chart; zero is on it unless its lines stay far away from zero and nothing else is drawn. */
export function valueScale({ series, valueAxis }: ChartPicture): ValueScale {
  const [low, high] = extent(series);
  const step = valueAxis.majorUnit ?? roundStep((valueAxis.maximum ?? high) - (valueAxis.minimum ?? low));
  const minimum = valueAxis.minimum ?? Math.floor(low / step) * step;
  const maximum = Math.max(valueAxis.maximum ?? Math.ceil(high / step) * step, minimum + step);
  const count = Math.floor((maximum - minimum) / step + 1e-9);
  return {
    minimum,
    maximum,
    ticks: Array.from({ length: count + 1 }, (_, index) => tidy(minimum + index * step)),
    at: (value) => (value - minimum) / (maximum - minimum),
  };
}

function extent(series: readonly PictureSeries[]): [number, number] {
  const ends = [
    ...series.filter(({ shape }) => !shape.startsWith("stacked")).flatMap(numbersOf),
    ...stackedEnds(series),
  ];
  if (ends.length === 0) return [0, 1];
  const low = Math.min(...ends);
  const high = Math.max(...ends);
  // As Excel does: lines whose spread is small against their height need not stand on zero.
  const linesOnly = series.every(({ shape }) => shape === "line");
  const farFromZero = linesOnly && low > 0 && high - low < high / 6;
  return [farFromZero ? low : Math.min(0, low), Math.max(0, high)];
}

const numbersOf = ({ values }: PictureSeries): number[] => values.filter((value) => value !== null);

/** A step of 1, 2 or 5 times a power of ten. */
function roundStep(span: number): number {
  const rough = (span > 0 ? span : 1) / wantedTicks;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5].find((candidate) => candidate * power >= rough) ?? 10;
  return factor * power;
}

/** Without the dust of adding tenths. */
const tidy = (value: number): number => Number(value.toPrecision(12));
