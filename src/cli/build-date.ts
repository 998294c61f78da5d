import { command } from "../language/en/command";
import { UsageError } from "./usage-error";

/** 31 December 9999. */
const lastSecond = 253_402_300_799;

/**
 * The date a build carries, in UTC.
 * @param epoch SOURCE_DATE_EPOCH where it is set: seconds since 1970 (https://reproducible-builds.org)
 * @throws UsageError where the epoch is no such number
 */
export function buildDate(epoch: string | undefined, now: Date): string {
  if (epoch === undefined || epoch === "") return now.toISOString().slice(0, 10);
  if (!/^\d+$/.test(epoch) || Number(epoch) > lastSecond)
    throw new UsageError(command.arguments.badDate(epoch));
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}
