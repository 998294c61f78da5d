/** Comments of a sheet with their replies; notes of older programs become comments of their author. */
import type { CommentReplyModel, CommentText, MentionModel } from "../../document/comment-model";
import { attribute, childrenOf, first, type Node } from "../../manifest/xml-nodes";
import type { FileComment } from "./file-workbook";
import { contentOf, entriesOf, flagAt, numberAt } from "./nodes";
import { readNotes } from "./read-notes";
import { blocksOf } from "./read-rules";
import type { SheetSource } from "./sheet-source";

export function readComments(source: SheetSource): FileComment[] {
  const { parts, path } = source;
  const threads = parts.root(parts.first(path, "threadedComment") ?? "");
  const entries = threads === null ? [] : childrenOf(threads, "threadedComment");
  const comments = entries
    .filter((node) => attribute(node, "parentId") === "")
    .flatMap((node) => commentOf(node, entries, source));
  const known = new Set(comments.map(({ id }) => id));
  return [...comments, ...readNotes(source, known)];
}

function commentOf(node: Node, entries: readonly Node[], source: SheetSource): FileComment[] {
  const [block] = blocksOf(attribute(node, "ref"));
  const replies = entries.filter((each) => attribute(each, "parentId") === attribute(node, "id"));
  return block === undefined
    ? []
    : [
        {
          ...replyOf(node, source),
          block,
          resolved: flagAt(node, "done"),
          replies: replies.map((each) => replyOf(each, source)),
        },
      ];
}

function replyOf(node: Node, source: SheetSource): CommentReplyModel {
  const author = source.people.get(attribute(node, "personId"));
  const date = timeOf(attribute(node, "dT"));
  return {
    id: attribute(node, "id"),
    authorName: author?.name ?? "",
    authorEmail: author?.email ?? "",
    creationDate: date ?? source.savedAt,
    ...textOf(node, source),
  };
}

/** Times of comments are those of Greenwich, whether a file says so or not. */
function timeOf(text: string): Date | null {
  const time = Date.parse(/(Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(time) ? null : new Date(time);
}

function textOf(node: Node, { people }: SheetSource): CommentText {
  const content = contentOf(first(node, "text"));
  const places = entriesOf(node, "mentions", "mention").sort((a, b) => startOf(a) - startOf(b));
  const mentions: MentionModel[] = [];
  let richContent = "";
  let end = 0;
  for (const place of places) {
    const person = people.get(attribute(place, "mentionpersonId"));
    const start = startOf(place);
    if (person === undefined || start < end) continue;
    const known = mentions.find(({ email, name }) => email === person.email && name === person.name);
    const mention = known ?? { ...person, id: mentions.length };
    if (known === undefined) mentions.push(mention);
    const next = start + (numberAt(place, "length") ?? 0);
    richContent += `${content.slice(end, start)}<at id="${mention.id}">${content.slice(start, next)}</at>`;
    end = next;
  }
  if (mentions.length === 0) return { content, contentType: "Plain", richContent: content, mentions };
  return { content, contentType: "Mention", richContent: richContent + content.slice(end), mentions };
}

const startOf = (node: Node): number => numberAt(node, "startIndex") ?? 0;
