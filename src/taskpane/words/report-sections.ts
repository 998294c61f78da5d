import type { ReportedChange, UpdateReport } from "../../excel/update-report";
import type { PaneEdition } from "../../language/pane-edition";
import { shownValue } from "./shown-value";

type Words = PaneEdition["pane"]["review"];

interface ReportSection {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Lines of one section; more are counted. */
const most = 12;

/** The report in sections; one that has nothing to tell is left out, and where none has, one says so. */
export function reportSections(words: Words, report: UpdateReport): readonly ReportSection[] {
  const { kept, conflicting, changed, lost, added } = report;
  const change = (cell: ReportedChange): string =>
    words.change(cell.sheet, cell.label, shown(cell.from), shown(cell.to));
  const shown = (value: ReportedChange["to"]): string => shownValue(value, words.empty);
  const sections: readonly ReportSection[] = [
    { title: words.damaged, lines: report.isDamaged === true ? [words.damagedNote] : [] },
    {
      title: words.conflicting(conflicting.length),
      lines: conflicting.map(({ sheet, label, to, offered }) =>
        words.conflict(sheet, label, shown(to), shown(offered)),
      ),
    },
    {
      title: words.lost(lost.length),
      lines: lost.map(({ sheet, label, to }) => words.value(sheet, label, shown(to))),
    },
    { title: words.kept(kept.length), lines: kept.map(change) },
    { title: words.changed(changed.length), lines: changed.map(change) },
    { title: words.added(added.length), lines: added },
  ];
  const told = sections.filter(({ lines }) => lines.length > 0);
  if (told.length === 0) return [{ title: words.nothing, lines: [words.nothingNote] }];
  return told.map(({ title, lines }) => ({ title, lines: shortened(words, lines) }));
}

const shortened = (words: Words, lines: readonly string[]): readonly string[] =>
  lines.length > most ? [...lines.slice(0, most), words.more(lines.length - most)] : lines;
