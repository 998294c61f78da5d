/**
 * `npm run docs`: writes every page and picture that a script makes.
 * `npm run docs -- --no-pictures` leaves the pictures as they are, which need LibreOffice and pdftoppm.
 */
import { writeDataPage } from "./data-page";
import { writeFunctionPages } from "./function-pages";
import { writeModelTables } from "./model-tables";
import { writePictures } from "./pictures";
import { writeReadmeTable } from "./readme-table";
import { writeScriptLabSnippet } from "./script-lab";
import { writeValidationPage } from "./validation-page";
import { writeWorkbenchMembersPage } from "./workbench-members";

async function main(): Promise<void> {
  writeDataPage();
  writeModelTables();
  writeValidationPage();
  await writeFunctionPages();
  await writeReadmeTable();
  writeScriptLabSnippet();
  writeWorkbenchMembersPage();
  if (!process.argv.includes("--no-pictures")) await writePictures();
}

void main();
