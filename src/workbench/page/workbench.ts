/** The page: title bar, ribbon, the session's grid and pane, status bar. */
import type { RibbonButton } from "../manifest/addin";
import { followActivity } from "./activity";
import type { AddinFiles } from "./addin-files";
import { download } from "./download";
import { saveWorkbook } from "./files/save-workbook";
import { element } from "./layout/element";
import { ribbon } from "./layout/ribbon";
import { statusBar } from "./layout/status-bar";
import { titleBar } from "./layout/title-bar";
import { type Session, startSession } from "./session";
import { words } from "./words";

interface Opened {
  readonly name: string;
  readonly file?: Uint8Array;
}

const emptyWorkbook: Opened = { name: "Book1.xlsx" };

/** Shows the page and starts an empty workbook. */
export async function startWorkbench(files: AddinFiles): Promise<void> {
  let dark = matchMedia("(prefers-color-scheme: dark)").matches;
  let session: Session | null = null;
  let end = (): void => undefined;
  let name = emptyWorkbook.name;
  let changed = false;

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

  function setDark(nowDark: boolean): void {
    dark = nowDark;
    document.documentElement.classList.toggle("dark", dark);
    session?.setDark(dark);
  }

  async function begin(workbook: Opened): Promise<void> {
    end();
    name = workbook.name;
    title.name(name);
    const started = await startSession({
      area,
      ...files,
      dark,
      ...workbook,
      onNotice: (notice) => {
        status.notice(notice);
      },
    });
    session = started;
    const stopFollowing = followActivity(started, (text) => {
      status.state(text);
    });
    changed = false;
    const forget = started.engine.subscribe(({ kind }) => {
      changed ||= kind === "changed" || kind.startsWith("sheet");
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
      const bytes = new Uint8Array(await file.arrayBuffer());
      if (await replace({ name: file.name, file: bytes })) status.notice(words.opened(file.name));
    } catch (error) {
      await begin(emptyWorkbook);
      status.notice(words.notOpened(file.name, reason(error)));
    }
  }

  async function save(): Promise<void> {
    if (session === null) return;
    try {
      await session.host.settle();
      download(name, await saveWorkbook(session.engine, session.host.document));
      changed = false;
      status.notice(words.saved(name));
    } catch (error) {
      status.notice(words.notSaved(reason(error)));
    }
  }

  document.body.replaceChildren(title.part, ribbon(files.addin.groups, press), area, status.part);
  setDark(dark);
  window.addEventListener("beforeunload", (event) => {
    if (changed) event.preventDefault();
  });
  await begin(emptyWorkbook);
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
