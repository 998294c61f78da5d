/** Comments with their replies; below them notes of the same text, which programs show that know no comments. */
import { element, textElement } from "../../../xlsx/xml";
import type { CommentModel, CommentReplyModel } from "../../document/comment-model";
import { blockAddress } from "../../office-objects/addresses";
import { escapeText } from "../escaped-text";
import { fileId } from "../file-id";
import { contentTypes, namespaces, relations } from "../part-types";
import { mentionPlaces } from "./mention-places";
import { notesXml, noteShapes } from "./notes";
import type { SheetContext } from "./save-context";

/** Adds the parts of a sheet's comments, and gives the element by which the sheet calls their shapes. */
export function commentsXml(context: SheetContext): string {
  const { document, sheet, engine, parts, path } = context;
  const comments = document.comments.filter((comment) => comment.sheet === sheet);
  if (comments.length === 0) return "";
  const notes = parts.nextPath("xl/comments*.xml");
  parts.add(notes, contentTypes.notes, notesXml(comments));
  parts.relate(path, relations.notes, notes);
  const threads = parts.nextPath("xl/threadedComments/threadedComment*.xml");
  parts.add(threads, contentTypes.threadedComments, threadsXml(comments, context));
  parts.relate(path, relations.threadedComments, threads);
  const shapes = parts.nextPath("xl/drawings/vmlDrawing*.vml");
  parts.add(shapes, contentTypes.noteShapes, noteShapes(comments, engine.sheets().indexOf(sheet) + 1));
  return element("legacyDrawing", { "r:id": parts.relate(path, relations.noteShapes, shapes) });
}

const threadsXml = (comments: readonly CommentModel[], context: SheetContext): string =>
  element(
    "ThreadedComments",
    { xmlns: namespaces.threadedComments },
    ...comments.flatMap((comment) => {
      const ref = blockAddress(comment.block);
      return [
        threadXml(comment, { ref, done: comment.resolved ? 1 : undefined }, context),
        ...comment.replies.map((reply) => threadXml(reply, { ref, parentId: comment.id }, context)),
      ];
    }),
  );

function threadXml(
  text: CommentReplyModel,
  { ref, ...place }: { readonly ref: string; readonly parentId?: string; readonly done?: number | undefined },
  { people }: SheetContext,
): string {
  const personId = people.author({ name: text.authorName, email: text.authorEmail });
  return element(
    "threadedComment",
    { ref, dT: hundredths(text.creationDate), personId, id: text.id, ...place },
    textElement("text", escapeText(text.content)),
    mentionsXml(text, people),
  );
}

/** Excel writes times of comments in hundredths of seconds. */
const hundredths = (date: Date): string => date.toISOString().slice(0, -2);

function mentionsXml(text: CommentReplyModel, people: SheetContext["people"]): string {
  const places = mentionPlaces(text);
  if (places.length === 0) return "";
  return element(
    "mentions",
    {},
    ...places.map(({ mention, startIndex, length }) =>
      element("mention", {
        mentionpersonId: people.mentioned(mention),
        mentionId: fileId("mention", people.nextMention()),
        startIndex,
        length,
      }),
    ),
  );
}
