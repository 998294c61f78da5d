import { parseArgs } from "node:util";
import { isPairId, type PairId, pairIds } from "../data/partners";
import { editDistance } from "../functions/names/edit-distance";
import { metalNames } from "../functions/names/metal-names";
import type { Names } from "../functions/names/names";
import { scenarioNames } from "../functions/names/scenario-names";
import { command } from "../language/en/command";
import { type Language, languages } from "../language/languages";
import { type Case, cases } from "../model/cases";
import type { RoadmapOptions } from "../roadmap/options";
import { UsageError } from "./usage-error";

/** What a call of the command asks for. */
export interface RoadmapRequest {
  readonly file: string;
  /** Whether a file that is there may be replaced. */
  readonly force: boolean;
  /** Name under which the results are kept as the version agreed. */
  readonly freeze?: string;
  readonly choices: Partial<Omit<RoadmapOptions, "date">>;
}

const options = {
  out: { type: "string" },
  partners: { type: "string" },
  scenario: { type: "string" },
  case: { type: "string" },
  start: { type: "string" },
  metals: { type: "string" },
  language: { type: "string" },
  freeze: { type: "string" },
  force: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

type OptionName = keyof typeof options;

const words = command.arguments;

/**
 * Reads the arguments of the command; null where its help is asked for.
 * @throws UsageError for an argument that is unknown or has an impossible value
 */
export function readRoadmapArguments(argv: readonly string[]): RoadmapRequest | null {
  const given = readOptions(argv);
  if (given.has("help")) return null;
  const partners = given.get("partners");
  const scenario = given.get("scenario");
  const chosenCase = given.get("case");
  const start = given.get("start");
  const metals = given.get("metals");
  const language = given.get("language");
  const freeze = given.get("freeze");
  return {
    file: fileOf(given.get("out")),
    force: given.has("force"),
    ...(freeze === undefined ? {} : { freeze }),
    choices: {
      ...(partners === undefined ? {} : { partners: pairOf(partners) }),
      ...(scenario === undefined ? {} : { scenario: named(scenarioNames, scenario) }),
      ...(chosenCase === undefined ? {} : { case: caseOf(chosenCase) }),
      ...(start === undefined ? {} : { start: yearOf(start) }),
      ...(metals === undefined ? {} : { metals: metals.split(",").map((metal) => named(metalNames, metal)) }),
      ...(language === undefined ? {} : { language: languageOf(language) }),
    },
  };
}

/** Values by option; the parser's own check is off because its messages suggest nothing. */
function readOptions(argv: readonly string[]): Map<OptionName, string> {
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<OptionName, string>();
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") throw new UsageError(words.unknown(token.value));
    if (!isOption(token.name)) throw new UsageError(unknownOption(token.rawName));
    if (values.has(token.name)) throw new UsageError(words.twice(token.rawName));
    values.set(
      token.name,
      valueOf(token.name, token.rawName, token.inlineValue ? `=${token.value}` : token.value),
    );
  }
  return values;
}

/** @param value what follows the option; `=` before it where both were written as one word */
function valueOf(name: OptionName, written: string, value: string | undefined): string {
  if (options[name].type === "boolean") {
    if (value !== undefined) throw new UsageError(words.noValue(written));
    return "";
  }
  if (value === undefined || value === "" || value === "=" || value.startsWith("-")) {
    throw new UsageError(words.withoutValue(written));
  }
  return value.replace(/^=/, "");
}

const isOption = (name: string): name is OptionName => Object.hasOwn(options, name);

function unknownOption(given: string): string {
  const nearest = Object.keys(options)
    .map((name) => ({ name: `--${name}`, slips: editDistance(given, `--${name}`) }))
    .reduce((best, next) => (next.slips < best.slips ? next : best));
  const unknown = words.unknown(given);
  return nearest.slips <= 2 ? `${unknown} ${words.didYouMean(nearest.name)}` : unknown;
}

function fileOf(given: string | undefined): string {
  if (given === undefined) throw new UsageError(command.file.missing);
  if (!/[^/\\]\.xlsx$/i.test(given)) throw new UsageError(command.file.extension(given));
  return given;
}

function named<Id extends string>(names: Names<Id>, given: string): Id {
  const id = names.lookUp(given);
  if (id === undefined) throw new UsageError(names.unknown(given));
  return id;
}

function yearOf(given: string): number {
  if (!/^\d{4}$/.test(given)) throw new UsageError(words.notYear(given));
  return Number(given);
}

function caseOf(given: string): Case {
  const found = cases.find((each) => each === given.toLowerCase());
  if (found === undefined) throw new UsageError(words.noCase(given, cases.join(", ")));
  return found;
}

function pairOf(given: string): PairId {
  const pair = given.toLowerCase();
  if (!isPairId(pair)) throw new UsageError(words.noPair(given, pairIds.join(", ")));
  return pair;
}

function languageOf(given: string): Language {
  const language = languages.find((each) => each === given.toLowerCase());
  if (language === undefined) throw new UsageError(words.noLanguage(given, languages.join(", ")));
  return language;
}
