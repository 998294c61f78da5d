/** The page of the hindcast and the corridors is what the script writes today; that takes every forecast once more. */
import { validationPage } from "../../docs/make/validation-page";
import { read } from "../docs/documents";

test("docs/validation.md", () => {
  expect(read("docs/validation.md")).toBe(validationPage());
});
