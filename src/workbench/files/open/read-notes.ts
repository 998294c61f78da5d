import { attribute, first, type Node } from "../../manifest/xml-nodes";
import { newId } from "../../office-objects/model";
import { threadAuthor, threadMark } from "../save/notes";
import type { FileComment } from "./file-workbook";
import { contentOf, entriesOf, numberAt } from "./nodes";
import { textOfRuns } from "./read-cells";
import { blocksOf } from "./read-rules";
import type { SheetSource } from "./sheet-source";

/**
 * Notes as comments of their author. Those that only stand for a comment are left out; where another program threw the
 * comment away and kept its note, the note's text is the comment. Notes have no date: they get that of the file.
 *
 * @param known ids of comments that the file has
 */
export function readNotes(source: SheetSource, known: ReadonlySet<string>): FileComment[] {
  const { parts, path } = source;
  const root = parts.root(parts.first(path, "comments") ?? "");
  if (root === null) return [];
  const authors = entriesOf(root, "authors", "author").map(contentOf);
  return entriesOf(root, "commentList", "comment").flatMap((node) => {
    const author = (authors[numberAt(node, "authorId") ?? -1] ?? "").trim();
    const ofThread = author.startsWith(threadAuthor);
    const [block] = blocksOf(attribute(node, "ref"));
    if (block === undefined || (ofThread && known.has(author.slice(threadAuthor.length)))) return [];
    source.tellNotes();
    const [content = "", ...replies] = threadTexts(node) ?? [noteText(node, author)];
    const written = writtenBy(ofThread ? "" : author, source.savedAt);
    return [{ ...written(content), block, resolved: false, replies: replies.map(written) }];
  });
}

const writtenBy =
  (authorName: string, creationDate: Date) =>
  (content: string): Omit<FileComment, "block" | "resolved" | "replies"> => ({
    id: newId(),
    authorName,
    authorEmail: "",
    creationDate,
    content,
    contentType: "Plain",
    richContent: content,
    mentions: [],
  });

const wholeText = (node: Node): string => {
  const text = first(node, "text");
  return text === undefined ? "" : textOfRuns(text);
};

/** Excel begins a note with its author and a colon, which the comment says elsewhere. */
function noteText(node: Node, author: string): string {
  const text = wholeText(node);
  const head = `${author}:`;
  return author !== "" && text.startsWith(head) ? text.slice(head.length).trimStart() : text;
}

/** The comment and its replies in the text of a note that stands for them; null for a note of its own. */
function threadTexts(node: Node): string[] | null {
  const text = wholeText(node);
  const start = text.startsWith(threadMark) ? /\n[^\n:]+:\n {4}/.exec(text) : null;
  return start === null ? null : text.slice(start.index + start[0].length).split(/\n[^\n:]+:\n {4}/);
}
