import { command } from "../language/en/command";
import { buildRoadmap } from "../roadmap/build-roadmap";
import { frozen } from "../roadmap/freeze";
import { keptProperties } from "../roadmap/kept-properties";
import { OptionsError } from "../roadmap/options";
import { writeWorkbook } from "../xlsx/write-workbook";
import { buildDate } from "./build-date";
import { readRoadmapArguments, type RoadmapRequest } from "./roadmap-arguments";
import { roadmapSummary } from "./roadmap-summary";
import { checkTarget, type FileSystem, SaveError, saveFile } from "./save-file";
import { UsageError } from "./usage-error";

/** Where the command runs: what it may read, and where its words go. */
export interface Surroundings {
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  /** Whether somebody watches the steps on a terminal. */
  readonly watched: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
  readonly files: FileSystem;
}

/** 0: the file is written; 1: it could not be; 2: the arguments ask for something impossible. */
export type ExitCode = 0 | 1 | 2;

/** Builds the roadmap file that the arguments ask for. */
export async function runRoadmap(argv: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  try {
    const request = readRoadmapArguments(argv);
    surroundings.print(request === null ? command.usage.trimEnd() : await build(request, surroundings));
    return 0;
  } catch (error) {
    return report(error, surroundings);
  }
}

async function build(request: RoadmapRequest, surroundings: Surroundings): Promise<string> {
  const { file, force, choices, freeze } = request;
  const { files, watched, printError } = surroundings;
  const step = (name: keyof typeof command.steps): void => {
    if (watched) printError(`${command.steps[name]} …`);
  };
  const date = buildDate(surroundings.environment.SOURCE_DATE_EPOCH, surroundings.now);
  await checkTarget(file, force, files);
  step("compose");
  const fresh = buildRoadmap({ ...choices, date });
  const roadmap = freeze === undefined ? fresh : buildRoadmap(fresh.options, frozen(fresh, freeze));
  step("write");
  const bytes = await writeWorkbook(roadmap.workbook, keptProperties(fresh));
  step("save");
  await saveFile(file, bytes, files);
  return `${file}\n${roadmapSummary(roadmap)}`;
}

function report(error: unknown, { printError }: Surroundings): ExitCode {
  if (error instanceof UsageError || error instanceof OptionsError) {
    const showUsage = error instanceof OptionsError || error.showUsage;
    printError(showUsage ? `${error.message}\n\n${command.usage.trimEnd()}` : error.message);
    return 2;
  }
  const reason = error instanceof Error ? error.message : String(error);
  printError(error instanceof SaveError ? reason : command.unexpected(reason));
  return 1;
}
