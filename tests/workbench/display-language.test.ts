/** The language of Excel's own words, as the client tells it to an add-in. */
import { workbench } from "./workbench";

test.each([
  [{}, "en-US"],
  [{ displayLanguage: "ja-JP" }, "ja-JP"],
  [{ displayLanguage: "es-PE" }, "es-PE"],
])("with %p the client says %p, and numbers stay American", async (options, language) => {
  const notices: string[] = [];
  const wb = await workbench({ ...options, onNotice: (notice) => void notices.push(notice) });
  expect(
    await wb.evaluate(
      "const { displayLanguage, contentLanguage } = Office.context; return [displayLanguage, contentLanguage];",
    ),
  ).toEqual([language, "en-US"]);
  expect(notices).toEqual([]);
  wb.dispose();
});
