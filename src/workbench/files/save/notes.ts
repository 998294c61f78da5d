/** Notes that stand for comments in older programs, and the boxes that show them. */
import { element, textElement } from "../../../xlsx/xml";
import type { CommentModel } from "../../document/comment-model";
import { blockAddress } from "../../office-objects/addresses";
import { namespaces } from "../part-types";
import { spacedText } from "./shared-strings";

/** What such a note begins with, and by which Excel takes its author for a comment's id. */
export const threadMark = "[Threaded comment]";
export const threadAuthor = "tc=";
const explanation =
  "This program shows comments as notes. What is changed here is lost where they are comments.";

export const notesXml = (comments: readonly CommentModel[]): string =>
  element(
    "comments",
    {
      xmlns: namespaces.sheet,
      "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
      "mc:Ignorable": "xr",
      "xmlns:xr": "http://schemas.microsoft.com/office/spreadsheetml/2014/revision",
    },
    element("authors", {}, ...comments.map(({ id }) => textElement("author", threadAuthor + id))),
    element(
      "commentList",
      {},
      ...comments.map((comment, authorId) =>
        element(
          "comment",
          { ref: blockAddress(comment.block), authorId, shapeId: 0, "xr:uid": comment.id },
          element("text", {}, spacedText("t", noteText(comment))),
        ),
      ),
    ),
  );

/** The words in the order in which Excel writes them. */
const noteText = ({ content, replies }: CommentModel): string =>
  [
    `${threadMark}\n\n${explanation}\n\nComment:\n    ${content}`,
    ...replies.map((reply) => `Reply:\n    ${reply.content}`),
  ].join("\n");

/** Numbers of shapes that belong to one sheet. */
const shapesOfSheet = 1024;

/** @param sheet the number of the sheet, counted from 1 */
export const noteShapes = (comments: readonly CommentModel[], sheet: number): string =>
  element(
    "xml",
    {
      "xmlns:v": "urn:schemas-microsoft-com:vml",
      "xmlns:o": "urn:schemas-microsoft-com:office:office",
      "xmlns:x": "urn:schemas-microsoft-com:office:excel",
    },
    element("o:shapelayout", { "v:ext": "edit" }, element("o:idmap", { "v:ext": "edit", data: sheet })),
    element(
      "v:shapetype",
      { id: "_x0000_t202", coordsize: "21600,21600", "o:spt": 202, path: "m,l,21600r21600,l21600,xe" },
      element("v:stroke", { joinstyle: "miter" }),
      element("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }),
    ),
    ...comments.map((comment, index) => shapeXml(comment, sheet * shapesOfSheet + index + 1)),
  );

function shapeXml({ block: { row, column } }: CommentModel, number: number): string {
  // Columns and rows of the box, each with what remains in pixels: right of the cell, two columns wide.
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 31, row + 4, 9].join(", ");
  return element(
    "v:shape",
    {
      id: `_x0000_s${number}`,
      type: "#_x0000_t202",
      style: "position:absolute;width:108pt;height:59.25pt;visibility:hidden",
      fillcolor: "#ffffe1",
      "o:insetmode": "auto",
    },
    element("v:fill", { color2: "#ffffe1" }),
    element("v:shadow", { on: "t", color: "black", obscured: "t" }),
    element("v:path", { "o:connecttype": "none" }),
    element("v:textbox", { style: "mso-direction-alt:auto" }, element("div", { style: "text-align:left" })),
    element(
      "x:ClientData",
      { ObjectType: "Note" },
      element("x:MoveWithCells"),
      element("x:SizeWithCells"),
      textElement("x:Anchor", anchor),
      textElement("x:AutoFill", "False"),
      textElement("x:Row", String(row)),
      textElement("x:Column", String(column)),
    ),
  );
}
