/**
 * Lists of arguments for a function, from its metadata and its good call: right and nearly right ones, some with one
 * argument of any kind, and wholly wild ones.
 */
import fc from "../../support/properties";
import { customFunctions, type ParameterInfo } from "../../../docs/make/function-metadata";
import { type FunctionName, invocation } from "../calls";
import { type Good, goodCalls, rowOf } from "../good-calls";
import { blank, nearValue, wrongValue } from "./near";
import { assumptions, bandAssumptions, mineSettings, stockSettings } from "./ranges";
import { lengths, seriesNear, severalNear } from "./series";
import { errorCell, hugeRange, wildArgument } from "./wild";

type Arguments = fc.Arbitrary<unknown[]>;

/** What is known of an argument. */
interface Known {
  readonly good: Good;
  readonly parameter: ParameterInfo;
  readonly name: FunctionName;
}

/** Functions that draw; ten thousand times unless their last argument says otherwise, which takes its time. */
const isDrawn = (name: FunctionName): boolean => name === "demandBand" || name === "sensitivity";

/** Lists of arguments for a function. */
export function argumentLists(name: FunctionName): Arguments {
  const known = knownOf(name);
  return fc.oneof(
    { weight: 50, arbitrary: rightLists(known) },
    { weight: 25, arbitrary: oneReplaced(known) },
    { weight: isDrawn(name) ? 1 : 10, arbitrary: withoutLast(known) },
    { weight: 15, arbitrary: fc.array(wildArgument, { maxLength: 7 }) },
  );
}

function knownOf(name: FunctionName): Known[] {
  const info = customFunctions().find(({ id }) => id === name.toUpperCase());
  return goodCalls[name].map((good, place) => {
    const parameter = info?.parameters[place];
    if (parameter === undefined) throw new Error(`${name} has no parameter ${String(place + 1)}.`);
    return { good, parameter, name };
  });
}

/** Every argument near a good one; all series of a list are of one length. */
function rightLists(known: readonly Known[]): Arguments {
  const series = known.map(({ good }) => numbersOf(good)).find((numbers) => numbers !== undefined);
  return lengths(series?.length ?? 1).chain((size) =>
    fc.tuple(...known.map((argument) => rightArgument(argument, size))),
  );
}

function rightArgument({ good, parameter, name }: Known, size: number): fc.Arbitrary<unknown> {
  const numbers = numbersOf(good);
  if (numbers !== undefined) return seriesNear(numbers, size);
  if (typeof good === "object") return fc.oneof(fc.constant([good]), rowsFor(parameter, name));
  const value: fc.Arbitrary<unknown> = nearValue(good, parameter.choices);
  return fc.oneof(
    { weight: 24, arbitrary: value },
    { weight: 4, arbitrary: value.map((each) => [[each]]) },
    { weight: 3, arbitrary: typeof good === "number" ? severalNear(good) : fc.array(fc.tuple(value)) },
    { weight: parameter.optional ? 4 : 0, arbitrary: blank },
  );
}

/** The rows that an argument of names and values takes. */
function rowsFor({ name: parameter }: ParameterInfo, name: FunctionName): fc.Arbitrary<unknown> {
  if (parameter === "settings") return name === "rampUp" ? mineSettings : stockSettings;
  return isDrawn(name) ? bandAssumptions : assumptions;
}

const numbersOf = (good: Good): readonly number[] | undefined => {
  const numbers = rowOf(good).filter((value) => typeof value === "number");
  return typeof good === "object" && numbers.length === good.length ? numbers : undefined;
};

/** As the right ones, with one argument that is none. */
function oneReplaced(known: readonly Known[]): Arguments {
  return fc.nat(known.length - 1).chain((place) =>
    fc.tuple(rightLists(known), wrongArgument(known[place]?.good ?? 0)).map(([args, wrong]) => {
      const list = [...args];
      list[place] = wrong;
      return list;
    }),
  );
}

const wrongArgument = (good: Good): fc.Arbitrary<unknown> => {
  const wrong = fc.oneof(...rowOf(good).map(wrongValue));
  return fc.oneof(
    { weight: 30, arbitrary: wrong },
    { weight: 10, arbitrary: fc.array(fc.array(fc.oneof(wrong, fc.constantFrom(...rowOf(good))))) },
    { weight: 10, arbitrary: wildArgument },
    { weight: 5, arbitrary: errorCell },
    { weight: 3, arbitrary: blank },
    { weight: 1, arbitrary: hugeRange },
  );
};

/** Right lists that end early, or with the object that Excel's runtime appends. */
const withoutLast = (known: readonly Known[]): Arguments =>
  fc
    .tuple(rightLists(known), fc.nat(known.length), fc.boolean())
    .map(([args, length, appended]) => [...args.slice(0, length), ...(appended ? [invocation] : [])]);
