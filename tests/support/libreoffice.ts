/** LibreOffice as the second engine: it recalculates our files and draws them. */
import { readValues, type CellValues } from "./read-xlsx";
import { convert, findSoffice } from "./soffice";

export interface Recalculated {
  /** The file as LibreOffice wrote it. */
  readonly file: Uint8Array;
  readonly values: CellValues;
}

export interface RecalculateOptions {
  readonly timeoutSeconds?: number;
}

/**
 * Recalculates every formula of the files, by name, in one start of LibreOffice; stored results do not count.
 * A truth value in a cell with a number format comes back as 1 or 0.
 */
export async function recalculate<Name extends string>(
  files: Readonly<Record<Name, Uint8Array>>,
  options: RecalculateOptions = {},
): Promise<Record<Name, Recalculated>> {
  const converted = await convert({ format: "xlsx", files, ...options });
  const results = Object.entries<Uint8Array>(converted).map(([name, file]) => [
    name,
    { file, values: readValues(file) },
  ]);
  return Object.fromEntries(results) as Record<Name, Recalculated>;
}

/** The files as PDF, to look at. */
export function toPdf<Name extends string>(
  files: Readonly<Record<Name, Uint8Array>>,
): Promise<Record<Name, Uint8Array>> {
  return convert({ format: "pdf", files });
}

/**
 * A describe block for tests that need LibreOffice. Where it is missing, one test says on the console which part
 * did not run, and fails if MINERALS_REQUIRE_LIBREOFFICE=1: nothing is left out silently.
 */
export function describeWithLibreOffice(part: string, tests: () => void): void {
  if (findSoffice() !== null) {
    describe(part, tests);
    return;
  }
  describe(part, () => {
    test("did not run: LibreOffice is not installed", () => {
      process.stderr.write(`NOT RUN, LibreOffice is not installed: ${part}\n`);
      expect(process.env.MINERALS_REQUIRE_LIBREOFFICE).not.toBe("1");
    });
  });
}
