import type { CommentReplyModel, CommentText, MentionModel } from "../document/comment-model";
import type { Arguments } from "../rich-api/arguments";
import { invalidArgument } from "../rich-api/rich-api-error";
import { isList, isRecord } from "../rich-api/wire";
import { newId } from "./model";
import { number, oneOf, text } from "./readers";

/** Who writes comments in the workbench: nobody is signed in. */
const author = { authorName: "Author", authorEmail: "" };

/** A text, or a text with places where somebody is mentioned: `Hello <at id="0">Kate</at>`. */
export function commentText(given: unknown, type: unknown): CommentText {
  const contentType = type === undefined || type === null ? "Plain" : oneOf("Plain", "Mention")(type);
  if (typeof given === "string") {
    return { content: given, contentType: "Plain", richContent: given, mentions: [] };
  }
  if (contentType !== "Mention" || !isRecord(given)) throw invalidArgument();
  const richContent = text(given.richContent);
  const mentions = (isList(given.mentions) ? given.mentions : []).map(mention);
  const content = richContent.replace(/<at id="(\d+)">(.*?)<\/at>/g, (_, id: string, shown: string) => {
    if (!mentions.some((each) => each.id === Number(id))) throw invalidArgument();
    return shown;
  });
  return { content, contentType, richContent, mentions };
}

function mention(given: unknown): MentionModel {
  if (!isRecord(given)) throw invalidArgument();
  return { email: text(given.email), id: number(given.id), name: text(given.name) };
}

/** A new comment or reply; its text and kind are arguments from `first` on. */
export function newComment(args: Arguments, first: number): CommentReplyModel {
  const given = commentText(args.raw(first), args.raw(first + 1));
  if (given.content === "") throw invalidArgument();
  return { id: newId(), ...author, creationDate: new Date(), ...given };
}
