/** Where `npm start` runs the add-in, and what it tells a person. */
import { decidePlace } from "../../src/workbench/start/decide";
import { findBrowser } from "../../src/workbench/start/find-browser";
import { hasExcel } from "../../src/workbench/start/find-excel";
import { instructions, trustCommand } from "../../src/workbench/start/instructions";
import { sideloadArguments } from "../../src/workbench/start/sideload";

describe("Excel or the workbench", () => {
  const excel = { kind: "excel" };
  const workbench = (reason: string) => ({
    kind: "workbench",
    why: `${reason}, so the add-in runs in the workbench.`,
  });
  const noExcel = workbench("Excel was not found on this computer");
  const noPackage = workbench(
    "The package office-addin-debugging, which loads add-ins into Excel, is not installed",
  );
  const noExcelHere = workbench("Excel does not run on Linux");

  test.each([
    ["win32", true, true, excel],
    ["win32", true, false, noExcel],
    ["win32", false, true, noPackage],
    ["win32", false, false, noExcel],
    ["darwin", true, true, excel],
    ["darwin", true, false, noExcel],
    ["darwin", false, true, noPackage],
    ["darwin", false, false, noExcel],
    ["linux", true, true, noExcelHere],
    ["linux", true, false, noExcelHere],
    ["linux", false, true, noExcelHere],
    ["linux", false, false, noExcelHere],
    ["haiku", false, false, workbench("Excel does not run on haiku")],
  ] as const)("%s, package %s, Excel %s", (platform, canSideload, excelThere, expected) => {
    expect(decidePlace({ platform, canSideload, hasExcel: excelThere })).toEqual(expected);
  });

  test("the add-in goes into desktop Excel with its own server", () => {
    expect(sideloadArguments("start").join(" ")).toBe(
      "start manifest.xml desktop --app excel --dev-server npm run dev-server --dev-server-port 3000",
    );
    expect(sideloadArguments("stop")).toEqual(["stop", "manifest.xml"]);
  });
});

const onlyThere = (path: string) => (asked: string) => asked === path;

describe("Excel is found where its installers put it", () => {
  const programs = { ProgramFiles: "C:\\Program Files" };

  test.each([
    ["win32", "C:\\Program Files\\Microsoft Office\\root\\Office16\\EXCEL.EXE", true],
    ["win32", "C:\\elsewhere\\EXCEL.EXE", false],
    ["darwin", "/Applications/Microsoft Excel.app", true],
    ["linux", "/Applications/Microsoft Excel.app", false],
  ] as const)("%s: %s", (platform, path, expected) => {
    expect(hasExcel({ platform, environment: programs, exists: onlyThere(path) })).toBe(expected);
  });
});

describe("a browser is found", () => {
  test.each([
    ["linux", {}, "/usr/bin/chromium"],
    ["linux", { CHROME_PATH: "/opt/chrome" }, "/opt/chrome"],
    ["darwin", {}, "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    ["win32", { ProgramFiles: "C:\\P" }, "C:\\P\\Google\\Chrome\\Application\\chrome.exe"],
  ] as const)("%s %j: %s", (platform, environment, path) => {
    expect(findBrowser({ platform, environment, exists: onlyThere(path) })).toBe(path);
  });

  test("or none", () => {
    expect(findBrowser({ platform: "linux", environment: {}, exists: () => false })).toBeNull();
  });
});

describe("what a person reads", () => {
  const known = {
    url: "https://localhost:3000/workbench/",
    certificate: { file: "/kept/localhost.crt", publicKeyHash: "hash=" },
    platform: "linux",
    profile: "/kept/my profile",
  } as const;

  test("the address, a browser without a warning, and how to trust the certificate", () => {
    const text = instructions({ ...known, browser: "/usr/bin/chromium" }).join("\n");
    expect(text).toContain("The workbench runs at https://localhost:3000/workbench/");
    expect(text).toContain(
      '/usr/bin/chromium --user-data-dir="/kept/my profile" --no-first-run --ignore-certificate-errors-spki-list=hash= https://localhost:3000/workbench/',
    );
    expect(text).toContain("/kept/localhost.crt");
    expect(text).toContain("Ctrl+C");
  });

  test("where no browser was found, it says so, and how to open and trust the address all the same", () => {
    const text = instructions({ ...known, browser: null }).join("\n");
    expect(text).not.toContain("--ignore-certificate-errors");
    expect(text).toContain("No Chrome, Chromium or Edge was found");
    expect(text).toContain("CHROME_PATH");
    expect(text).toContain("/kept/localhost.crt");
  });

  test.each([
    ["win32", 'certutil -user -addstore Root "C:\\my files\\localhost.crt"'],
    ["darwin", "security add-trusted-cert"],
    ["linux", "certutil -d sql:$HOME/.pki/nssdb -A -t P,,"],
  ] as const)("trusting on %s", (platform, command) => {
    expect(trustCommand(platform, "C:\\my files\\localhost.crt")).toContain(command);
  });
});
