/**
 * Checks for a person who has Excel: what the workbench takes for granted, asked of Excel itself. Pasted into Script
 * Lab by way of checks.yaml, which `npm run docs` writes; the tests run the same script in the workbench.
 *
 * Everything happens on a sheet of its own, which is deleted at the end. A roadmap in the workbook is only read.
 */
(function scriptLabChecks(): void {
  /** Resolves with null where all is well, else with what was found instead. */
  type Check = () => Promise<string | null>;

  const sheetName = "Checks of the add-in";
  const patience = 20_000;

  const same = (found: unknown, wanted: unknown): string | null =>
    JSON.stringify(found) === JSON.stringify(wanted)
      ? null
      : `found ${JSON.stringify(found)}, wanted ${JSON.stringify(wanted)}`;

  async function codeOf(
    request: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
  ): Promise<string> {
    try {
      await Excel.run(async (context) => {
        request(context.workbook.worksheets.getItem(sheetName), context);
        await context.sync();
      });
      return "no error";
    } catch (error) {
      return (error as { code?: string }).code ?? String(error);
    }
  }

  /** Values of a range once no cell of it is waiting for a function. */
  async function settled(address: string): Promise<unknown[][]> {
    const end = Date.now() + patience;
    for (;;) {
      const values = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheetName).getRange(address);
        range.load("values");
        await context.sync();
        return range.values as unknown[][];
      });
      if (Date.now() > end || !values.flat().some((value) => value === "#BUSY!" || value === "#GETTING_DATA"))
        return values;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  const settledCell = async (address: string): Promise<unknown> => (await settled(address))[0]?.[0];

  const write = (address: string, formula: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheetName).getRange(address).formulas = [[formula]];
      await context.sync();
    });

  const supports = (set: string, version: string): string | null =>
    Office.context.requirements.isSetSupported(set, version) ? null : `${set} ${version} is not supported`;

  const checks: Record<string, Check> = {
    "Excel has what the add-in needs": () =>
      Promise.resolve(
        supports("ExcelApi", "1.12") ??
          supports("SharedRuntime", "1.1") ??
          supports("CustomFunctionsRuntime", "1.3"),
      ),

    "A function answers with a number": async () => {
      await write("A1", '=MINERALS.DEMAND("copper",2035)');
      const value = await settledCell("A1");
      return typeof value === "number" && value > 0 ? null : `found ${JSON.stringify(value)}`;
    },

    "A table spills, and its total is what DEMAND gives": async () => {
      await write("A3", '=MINERALS.DEMANDTABLE("copper",2035,1)');
      const table = await settled("A3:C12");
      const total = await settledCell("A1");
      return same(table.at(-1), ["Total", "kt", total]);
    },

    "A table that has no room is #SPILL!": async () => {
      await write("F5", "in the way");
      await write("F3", '=MINERALS.DEMANDTABLE("copper",2035,1)');
      const value = await settledCell("F3");
      return same(value, "#SPILL!");
    },

    "A metal that there is not is #VALUE!": async () => {
      await write("A20", '=MINERALS.DEMAND("coper",2035)');
      const value = await settledCell("A20");
      return same(value, "#VALUE!");
    },

    "A year that there is not is #N/A": async () => {
      await write("A21", '=MINERALS.DEMAND("copper",2095)');
      const value = await settledCell("A21");
      return same(value, "#N/A");
    },

    "An argument left out, or an empty cell for it, is the default": async () => {
      await write("A22", '=MINERALS.DEMAND("copper",2035,)-MINERALS.DEMAND("copper",2035)');
      await write("A23", '=MINERALS.DEMAND("copper",2035,Z99)-MINERALS.DEMAND("copper",2035)');
      return same(await settled("A22:A23"), [[0], [0]]);
    },

    "A function that there is not is #NAME?": async () => {
      await write("A24", "=MINERALS.NOSUCHFUNCTION(1)");
      const value = await settledCell("A24");
      return same(value, "#NAME?");
    },

    "A sheet that there is not is ItemNotFound": async () =>
      same(
        await codeOf((_, { workbook }) => workbook.worksheets.getItem("no such sheet").load("name")),
        "ItemNotFound",
      ),

    "Values of another shape are InvalidArgument": async () =>
      same(await codeOf((sheet) => (sheet.getRange("A30:B31").values = [[1, 2]])), "InvalidArgument"),

    "A name of a sheet may have 31 characters, not 32": async () => {
      const code = await codeOf((_, { workbook }) => workbook.worksheets.add("x".repeat(32)));
      return same(code, "InvalidArgument");
    },

    "A second sheet of the same name is ItemAlreadyExists": async () =>
      same(await codeOf((_, { workbook }) => workbook.worksheets.add(sheetName)), "ItemAlreadyExists"),

    "A protected cell refuses to be written": async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheetName).protection.protect();
        await context.sync();
      });
      const code = await codeOf((sheet) => (sheet.getRange("A40").values = [[1]]));
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheetName).protection.unprotect();
        await context.sync();
      });
      return same(code, "AccessDenied");
    },

    "A formula of more than 8,192 characters is refused": async () => {
      const code = await codeOf((sheet) => (sheet.getRange("A41").formulas = [[`=1${"+1".repeat(4200)}`]]));
      return same(code, "InvalidArgument");
    },

    "A mark on a sheet can be read back": async () => {
      const found = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetName);
        sheet.customProperties.add("Checks.mark", "kept");
        await context.sync();
        const mark = sheet.customProperties.getItemOrNullObject("Checks.mark");
        mark.load("value");
        await context.sync();
        return mark.isNullObject ? null : mark.value;
      });
      return same(found, "kept");
    },

    "A held back calculation is made at the next request": async () => {
      await Excel.run(async (context) => {
        context.workbook.application.suspendApiCalculationUntilNextSync();
        const sheet = context.workbook.worksheets.getItem(sheetName);
        sheet.getRange("A50:A51").formulas = [[20], ["=A50*2"]];
        await context.sync();
      });
      return same(await settled("A51"), [[40]]);
    },

    "A change tells who listens": async () => {
      let told = "";
      const registered = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetName);
        const registration = sheet.onChanged.add(({ address }) => {
          told = address;
          return Promise.resolve();
        });
        await context.sync();
        return registration;
      });
      await write("A60", "7");
      const end = Date.now() + patience;
      while (told === "" && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 100));
      registered.remove();
      await registered.context.sync();
      return same(told, "A60");
    },

    "A chart takes each row of a table as a series where it is told so": async () => {
      const names = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetName);
        sheet.getRange("A70:C72").values = [
          ["", "first", "second"],
          ["one", 1, 2],
          ["two", 3, 4],
        ];
        const { series } = sheet.charts.add("Line", sheet.getRange("A70:C72"), "Rows");
        series.load("items/name");
        await context.sync();
        return series.items.map(({ name }) => name);
      });
      return same(names, ["one", "two"]);
    },

    "The roadmap, where there is one, has no open check and no error": () =>
      Excel.run(async (context) => {
        const total = context.workbook.names.getItemOrNullObject("Check_Total");
        await context.sync();
        if (total.isNullObject) return null;
        const cell = total.getRange();
        cell.load("values");
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        const used = worksheets.items
          .filter(({ name }) => name !== sheetName)
          .map((sheet) => ({ name: sheet.name, range: sheet.getUsedRange(true) }));
        for (const { range } of used) range.load("values");
        await context.sync();
        const failing = used.filter(({ range }) =>
          (range.values as unknown[][]).flat().some((value) => /^#[A-Z]+[A-Z/0!?]+$/.test(String(value))),
        );
        return same([cell.values, failing.map(({ name }) => name)], [[[0]], []]);
      }),
  };

  const ask = (request: (worksheets: Excel.WorksheetCollection) => void): Promise<void> =>
    Excel.run(async (context) => {
      request(context.workbook.worksheets);
      await context.sync();
    });

  async function runAll(): Promise<void> {
    const results = document.getElementById("results");
    const say = (line: string): void => {
      const item = document.createElement("li");
      item.textContent = line;
      results?.append(item);
    };
    results?.replaceChildren();
    await ask((worksheets) => {
      worksheets.getItemOrNullObject(sheetName).delete();
      worksheets.add(sheetName);
    });
    for (const [name, check] of Object.entries(checks)) {
      const problem = await check().catch((error: unknown) => String(error));
      say(problem === null ? `✓ ${name}` : `✗ ${name}: ${problem}`);
    }
    await ask((worksheets) => {
      worksheets.getItem(sheetName).delete();
    });
    say("Done.");
  }

  document.getElementById("run")?.addEventListener("click", () => void runAll());
})();
