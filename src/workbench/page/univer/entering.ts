/** Enter and Tab while a cell is being edited do what they do in Excel, whatever is suggested at that moment. */
import {
  CommandType,
  EDITOR_ACTIVATED,
  FOCUSING_EDITOR_INPUT_FORMULA,
  FOCUSING_SHEET,
  FOCUSING_UNIVER_EDITOR,
  ICommandService,
  type IContextService,
} from "@univerjs/core";
import { IEditorService } from "@univerjs/docs-ui";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { IShortcutService, KeyCode } from "@univerjs/ui";
import { nameAtEnd } from "./name-at-caret";
import type { Grid } from "./start-grid";

/** The grid's list of suggestions claims its keys with 1000. */
const beforeSuggestions = 2000;

/** The list of suggestions follows the typing this late, in milliseconds, with some time to be drawn. */
const late = 400;

const takeSuggestion = "workbench.operation.take-suggestion";

/**
 * The grid's list of suggestions follows the typing late, takes every Enter and Tab while it is open, and puts its first
 * name where the caret was then: a formula typed on and entered within that time would become another one. So Enter
 * always enters what is typed; Tab takes a suggestion only where the caret is at a name, and the first for what is typed
 * by then where the list has not followed yet.
 */
export function enterAsTyped({ univer }: Grid, box: HTMLElement): void {
  const injector = univer.__getInjector();
  const shortcuts = injector.get(IShortcutService);
  const editors = injector.get(IEditorService);
  const functions = injector.get(IDescriptionService);
  const lastTyped = watchTyping(box);

  const caretAt = (): number => editors.getFocusEditor()?.getSelectionRanges()[0]?.startOffset ?? 0;
  const text = (): string => editors.getFocusEditor()?.getDocumentData().body?.dataStream.trimEnd() ?? "";
  /** The name up to the caret and the first function that begins so. */
  const suggestion = (): { readonly typed: string; readonly name: string } | null => {
    const typed = nameAtEnd(text().slice(0, caretAt()));
    const [first] = typed === "" ? [] : functions.getSearchListByNameFirstLetter(typed);
    return first === undefined ? null : { typed, name: first.name };
  };

  injector.get(ICommandService).registerCommand({
    id: takeSuggestion,
    type: CommandType.OPERATION,
    handler: () => {
      const found = suggestion();
      if (found === null) return false;
      const before = text().slice(0, caretAt() - found.typed.length) + found.name;
      const after = text().slice(caretAt());
      const opened = after.startsWith("(") ? before : `${before}(`;
      const caret = { startOffset: opened.length, endOffset: opened.length, collapsed: true };
      editors.getFocusEditor()?.replaceText(opened + after, [caret]);
      return true;
    },
  });

  const enterBy = (keycode: KeyCode, preconditions: (context: IContextService) => boolean): void => {
    shortcuts.registerShortcut({
      id: SetCellEditVisibleOperation.id,
      binding: keycode,
      priority: beforeSuggestions,
      preconditions,
      staticParameters: { visible: false, eventType: DeviceInputEventType.Keyboard, keycode },
    });
  };
  enterBy(KeyCode.ENTER, isEditingCell);
  enterBy(KeyCode.TAB, (context) => isEditingCell(context) && suggestion() === null);
  shortcuts.registerShortcut({
    id: takeSuggestion,
    binding: KeyCode.TAB,
    priority: beforeSuggestions,
    preconditions: (context) =>
      isEditingCell(context) && performance.now() - lastTyped() < late && suggestion() !== null,
  });
}

const isEditingCell = (context: IContextService): boolean =>
  [FOCUSING_SHEET, FOCUSING_UNIVER_EDITOR, EDITOR_ACTIVATED].every((key) => context.getContextValue(key)) &&
  !context.getContextValue(FOCUSING_EDITOR_INPUT_FORMULA);

/** When text was typed last; keys that choose from the list are no typing. */
function watchTyping(box: HTMLElement): () => number {
  let last = -Infinity;
  box.addEventListener(
    "keydown",
    ({ key }) => {
      if (key.length === 1 || key === "Backspace" || key === "Delete") last = performance.now();
    },
    { capture: true },
  );
  return () => last;
}
