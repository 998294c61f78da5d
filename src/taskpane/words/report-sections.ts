import type { ReportedChange, UpdateReport } from "../../excel/update-report";
import { pane } from "../../language/en/pane";
import { isError, type Value } from "../../line-items/value";

interface ReportSection {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Lines of one section; more are counted. */
const most = 12;

/** The report in sections; one that has nothing to tell is left out, and where none has, one says so. */
export function reportSections(report: UpdateReport): readonly ReportSection[] {
  const { review } = pane;
  const sections = [
    section(review.damaged, report.isDamaged === true ? [review.damagedNote] : []),
    section(
      review.conflicting(report.conflicting.length),
      report.conflicting.map((cell) => review.conflict(place(cell), shown(cell.to), shown(cell.offered))),
    ),
    section(
      review.lost(report.lost.length),
      report.lost.map((cell) => review.value(place(cell), shown(cell.to))),
    ),
    section(review.kept(report.kept.length), report.kept.map(change)),
    section(review.changed(report.changed.length), report.changed.map(change)),
    section(review.added(report.added.length), report.added),
  ].filter(({ lines }) => lines.length > 0);
  return sections.length > 0 ? sections : [{ title: review.nothing, lines: [review.nothingNote] }];
}

function section(title: string, lines: readonly string[]): ReportSection {
  const shownLines =
    lines.length > most ? [...lines.slice(0, most), pane.review.more(lines.length - most)] : lines;
  return { title, lines: shownLines };
}

const change = (cell: ReportedChange): string =>
  pane.review.change(place(cell), shown(cell.from), shown(cell.to));

const place = ({ sheet, label }: ReportedChange): string => pane.review.place(sheet, label);

function shown(value: Value): string {
  if (value === null || value === "") return pane.review.empty;
  if (isError(value)) return value.name;
  return typeof value === "number" ? String(Number(value.toPrecision(6))) : String(value);
}
