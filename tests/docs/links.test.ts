import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { documents, linkFault, localLinks, read, root } from "./documents";

test.each(documents)("every link and picture of %s leads somewhere", (document) => {
  const faults = localLinks(read(document)).map((target) => linkFault(document, target));
  expect(faults.filter((fault) => fault !== null)).toEqual([]);
});

test("a link to a file or heading that does not exist is found", () => {
  expect(linkFault("README.md", "docs/nowhere.md")).toContain("leads nowhere");
  expect(linkFault("README.md", "docs/model.md#nothing")).toContain("names no heading");
  expect(linkFault("docs/model.md", "validation.md")).toBeNull();
});

test("every picture is used, and small", () => {
  const text = documents.map(read).join();
  for (const name of readdirSync(join(root, "docs/pictures"))) {
    expect(text).toContain(`pictures/${name})`);
    expect(statSync(join(root, "docs/pictures", name)).size).toBeLessThan(250_000);
  }
});
