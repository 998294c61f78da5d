/** The page: title bar, ribbon, the session's grid and pane, status bar. */
import { followWork } from "../document/unsaved-work";
import type { FileWorkbook } from "../files/open/file-workbook";
import { lostOnSaving } from "../files/lost-on-saving";
import { readWorkbook } from "../files/read-workbook";
import { saveWorkbook } from "../files/save-workbook";
import type { RibbonButton } from "../manifest/addin";
import { followActivity } from "./activity";
import type { AddinFiles } from "./addin-files";
import { download } from "./download";
import { element } from "./layout/element";
import { newPane } from "./layout/pane";
import { ribbon } from "./layout/ribbon";
import { statusBar } from "./layout/status-bar";
import { titleBar } from "./layout/title-bar";
import { type Session, startSession } from "./session";
import { words } from "./words";

interface Opened {
  readonly name: string;
  readonly file?: FileWorkbook;
}

const emptyWorkbook: Opened = { name: "Book1.xlsx" };

/** Shows the page and starts an empty workbook. */
export async function startWorkbench(files: AddinFiles): Promise<void> {
  let dark = matchMedia("(prefers-color-scheme: dark)").matches;
  let session: Session | null = null;
  let end = nothing;
  let name = emptyWorkbook.name;
  let changed = false;
  const paneSetting = newPane();

  const status = statusBar();
  const area = element("main", { className: "work-area" });
  const title = titleBar(
    {
      newWorkbook: () => void replace(emptyWorkbook),
      open: (file) => void open(file),
      save: () => void save(),
      setDark,
    },
    dark,
  );
  const press = (button: RibbonButton): void => {
    session?.press(button).catch((error: unknown) => {
      status.notice(words.commandFailed(button.label, reason(error)));
    });
  };
  const commands = ribbon(files.addin.groups, press);

  function setDark(nowDark: boolean): void {
    dark = nowDark;
    document.documentElement.classList.toggle("dark", dark);
    session?.setDark(dark);
  }

  async function begin(workbook: Opened): Promise<void> {
    end();
    end = nothing;
    name = workbook.name;
    title.name(name);
    const started = await startSession({
      area,
      commands,
      ...files,
      dark,
      paneSetting,
      ...workbook,
      onNotice: status.notice,
    });
    session = started;
    const stopFollowing = followActivity(started, status.state);
    changed = false;
    const forget = followWork(started.host, () => {
      changed = true;
    });
    end = () => {
      stopFollowing();
      forget();
      started.dispose();
      session = null;
    };
    Object.assign(window, { workbench: { host: started.host, engine: started.engine } });
  }

  async function replace(workbook: Opened): Promise<boolean> {
    if (changed && !confirm(words.discard)) return false;
    await begin(workbook);
    return true;
  }

  async function open(file: File): Promise<void> {
    status.state(words.reading);
    try {
      const read = await readFile(file, files);
      if (await replace({ name: file.name, file: read })) status.notice(words.opened(file.name, read));
    } catch (error) {
      status.notice(words.notOpened(file.name, reason(error)));
      if (session === null) await begin(emptyWorkbook);
    }
  }

  async function save(): Promise<void> {
    if (session === null) return;
    try {
      await session.host.settle();
      download(name, bytesOf(session, files));
      changed = false;
      status.notice(words.saved(name, lostOnSaving(session.host.document)));
    } catch (error) {
      status.notice(words.notSaved(reason(error)));
    }
  }

  document.body.replaceChildren(title.part, commands, area, status.part);
  setDark(dark);
  window.addEventListener("beforeunload", (event) => {
    if (changed) event.preventDefault();
  });
  await begin(emptyWorkbook);
}

const nothing = (): void => undefined;

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Names of the add-in's functions as people type them. */
const functionNames = ({ addin, functions }: AddinFiles): string[] =>
  functions.functions.map(({ name }) => `${addin.namespace}.${name}`);

/** Read before anything is closed, so that a file that cannot be read costs nothing. */
const readFile = async (file: File, files: AddinFiles): Promise<FileWorkbook> =>
  readWorkbook(new Uint8Array(await file.arrayBuffer()), {
    addin: files.addin.id,
    functions: functionNames(files),
  });

const bytesOf = ({ engine, host }: Session, files: AddinFiles): Uint8Array =>
  saveWorkbook(engine, host.document, {
    addin: files.addin,
    functions: functionNames(files),
    savedAt: new Date(),
  });
