import { invalidArgument } from "./rich-api-error";
import { isRecord } from "./wire";

/** The arguments of a call, read with Excel's complaint where one has the wrong type. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  raw(index: number): unknown {
    return this.values[index];
  }

  has(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  string(index: number): string {
    const value = this.values[index];
    if (typeof value !== "string") throw invalidArgument();
    return value;
  }

  number(index: number): number {
    const value = this.values[index];
    if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
    return value;
  }

  /** A whole number of at least `least`. */
  count(index: number, least = 0): number {
    const value = this.number(index);
    if (!Number.isInteger(value) || value < least) throw invalidArgument();
    return value;
  }

  boolean(index: number): boolean {
    const value = this.values[index];
    if (typeof value !== "boolean") throw invalidArgument();
    return value;
  }

  record(index: number): Readonly<Record<string, unknown>> {
    const value = this.values[index];
    if (!isRecord(value)) throw invalidArgument();
    return value;
  }

  optionalString(index: number): string | undefined {
    return this.has(index) ? this.string(index) : undefined;
  }

  optionalBoolean(index: number): boolean | undefined {
    return this.has(index) ? this.boolean(index) : undefined;
  }

  optionalNumber(index: number): number | undefined {
    return this.has(index) ? this.number(index) : undefined;
  }
}
