import { fetchAddin } from "./addin-files";
import { startWorkbench } from "./workbench";
import { words } from "./words";

fetchAddin()
  .then(startWorkbench)
  .catch((error: unknown) => {
    document.body.textContent = words.notStarted(error instanceof Error ? error.message : String(error));
  });
