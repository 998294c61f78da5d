/** The workbench changes one thing in the add-in: where its page loads office.js from. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answer, type Served } from "../../src/workbench/server/answers";
import { readFileSync } from "node:fs";
import { root } from "../support/manifest";

const page = readFileSync(join(root, "src/taskpane/taskpane.html"), "utf8");
const script = 'const office = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";\n';
let folder: string;
let served: Served;

const bodyOf = async (path: string): Promise<string> => {
  const { body } = await answer(path, served);
  return typeof body === "string" ? body : new TextDecoder().decode(body);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "workbench-"));
  mkdirSync(join(folder, "addin/docs"), { recursive: true });
  mkdirSync(join(folder, "office"));
  writeFileSync(join(folder, "addin/taskpane.html"), page);
  writeFileSync(join(folder, "addin/functions.js"), script);
  writeFileSync(join(folder, "addin/docs/support.html"), "<p>Support</p>");
  writeFileSync(join(folder, "office/office.js"), "// office");
  writeFileSync(join(folder, "secret.txt"), "secret");
  served = {
    page: new Map([["index.html", { name: "index.html", content: Buffer.from("<p>page</p>"), tag: '"1"' }]]),
    addin: () => Promise.resolve('{"id":"x"}'),
    addinFolder: join(folder, "addin"),
    officeFolder: join(folder, "office"),
  };
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("the add-in's page differs in the address of office.js and in nothing else", async () => {
  const sent = (await bodyOf("/taskpane.html")).split("\n");
  const written = page.split("\n");
  const different = written.flatMap((line, index) => (line === sent[index] ? [] : [[line, sent[index]]]));
  expect(sent).toHaveLength(written.length);
  expect(different).toEqual([
    [
      expect.stringContaining('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"'),
      expect.stringContaining('src="/workbench/office/office.js"'),
    ],
  ]);
  expect(
    sent.join("\n").replace("/workbench/office/", "https://appsforoffice.microsoft.com/lib/1/hosted/"),
  ).toBe(page);
});

test("scripts of the add-in are sent as they were built, even where they name office.js", async () => {
  expect(await bodyOf("/functions.js")).toBe(script);
});

test("pages that do not load office.js are sent as they were built", async () => {
  expect(await bodyOf("/docs/support.html")).toBe("<p>Support</p>");
});

test("office.js comes from its package, the page and the add-in's description from the workbench", async () => {
  expect(await bodyOf("/workbench/office/office.js")).toBe("// office");
  expect(await bodyOf("/workbench/")).toBe("<p>page</p>");
  expect(await bodyOf("/workbench/addin.json")).toBe('{"id":"x"}');
  expect(await answer("/", served)).toMatchObject({ status: 302, headers: { location: "/workbench/" } });
});

test.each([
  "/../secret.txt",
  "/docs/../../secret.txt",
  "/workbench/office/../../secret.txt",
  "/missing.js",
  "//etc/passwd",
])("%s is not found", async (path) => {
  expect((await answer(path, served)).status).toBe(404);
});
