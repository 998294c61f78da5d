/** Functions whose work is loaded on the first call. */
import { failure, value } from "./later-calls";

test("where the work cannot be loaded, the cell says so, and the next calculation tries again", async () => {
  let connected = false;
  jest.doMock("../../src/functions/analysis", (): unknown => {
    if (!connected) throw new Error("No connection");
    return jest.requireActual("../../src/functions/analysis");
  });
  expect(await failure("survival", 1, 30)).toBe(
    "#N/A Part of Minerals Roadmap could not be loaded. Check your connection, then calculate again with Ctrl+Alt+F9.",
  );
  connected = true;
  expect(await value("survival", 1, 30)).toBe(1);
});
