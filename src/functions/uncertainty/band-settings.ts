import { uncertaintyErrors } from "../../language/en/uncertainty-errors";
import { wrongInput } from "../function-error";

/** How bands are drawn. */
export interface BandSettings {
  /** Share of the draws between low and high. */
  readonly level: number;
  readonly draws: number;
  readonly seed: number;
  /** Between all drivers of the scenario. */
  readonly correlation: number;
}

export const standardSettings: BandSettings = { level: 0.9, draws: 10_000, seed: 1, correlation: 0 };

const isWhole = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

const allowed: Readonly<Record<keyof BandSettings, (value: number) => boolean>> = {
  level: (value) => value > 0 && value < 1,
  draws: (value) => isWhole(value, 100, 10_000),
  seed: (value) => isWhole(value, 0, 2 ** 32 - 1),
  correlation: (value) => value >= 0 && value <= 1,
};

const isSetting = (name: string): name is keyof BandSettings => Object.hasOwn(allowed, name);

/**
 * The setting that an id such as band.level names.
 * @throws FunctionError with the settings there are
 */
export function settingNamed(id: string): keyof BandSettings {
  const name = id.slice("band.".length).trim().toLowerCase();
  if (isSetting(name)) return name;
  throw wrongInput(
    uncertaintyErrors.unknownSetting(
      id,
      Object.keys(allowed).map((setting) => `band.${setting}`),
    ),
  );
}

/** @throws FunctionError where a setting cannot have the value */
export function checkSetting(name: keyof BandSettings, value: number): void {
  if (!allowed[name](value)) throw wrongInput(uncertaintyErrors.settingOutside[name](value));
}
