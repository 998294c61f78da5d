/** Enter and Tab while a cell is being edited do what they do in Excel, whatever is suggested at that moment. */
import {
  EDITOR_ACTIVATED,
  FOCUSING_EDITOR_INPUT_FORMULA,
  FOCUSING_SHEET,
  FOCUSING_UNIVER_EDITOR,
  type IContextService,
} from "@univerjs/core";
import { IEditorService } from "@univerjs/docs-ui";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { IShortcutService, KeyCode } from "@univerjs/ui";
import { endsWithName } from "./name-at-caret";
import type { Grid } from "./start-grid";

/** The grid's list of suggestions claims its keys with 1000. */
const beforeSuggestions = 2000;

/**
 * The grid's list of suggestions follows the typing 300 ms late, takes every Enter and Tab while it is open, and puts its
 * first name where the caret was then: a formula typed on and entered within that time would become another one. So Enter
 * always enters what is typed, and Tab takes a suggestion only where the caret is at a name.
 */
export function enterAsTyped({ univer }: Grid): void {
  const injector = univer.__getInjector();
  const shortcuts = injector.get(IShortcutService);
  const editors = injector.get(IEditorService);
  const enterBy = (keycode: KeyCode, preconditions: (context: IContextService) => boolean): void => {
    shortcuts.registerShortcut({
      id: SetCellEditVisibleOperation.id,
      binding: keycode,
      priority: beforeSuggestions,
      preconditions,
      staticParameters: { visible: false, eventType: DeviceInputEventType.Keyboard, keycode },
    });
  };
  const textBeforeCaret = (): string => {
    const editor = editors.getFocusEditor();
    const caret = editor?.getSelectionRanges()[0]?.startOffset ?? 0;
    return editor?.getDocumentData().body?.dataStream.slice(0, caret) ?? "";
  };
  enterBy(KeyCode.ENTER, isEditingCell);
  enterBy(KeyCode.TAB, (context) => isEditingCell(context) && !endsWithName(textBeforeCaret()));
}

const isEditingCell = (context: IContextService): boolean =>
  [FOCUSING_SHEET, FOCUSING_UNIVER_EDITOR, EDITOR_ACTIVATED].every((key) => context.getContextValue(key)) &&
  !context.getContextValue(FOCUSING_EDITOR_INPUT_FORMULA);
