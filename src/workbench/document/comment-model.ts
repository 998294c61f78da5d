import type { Block } from "../engine/block";
import type { SheetId } from "../engine/workbook-engine";

/** Somebody that a comment names, in the shape of Office.js. */
export interface MentionModel {
  readonly email: string;
  readonly id: number;
  readonly name: string;
}

export interface CommentText {
  content: string;
  contentType: "Plain" | "Mention";
  richContent: string;
  mentions: readonly MentionModel[];
}

export interface CommentReplyModel extends CommentText {
  readonly id: string;
  readonly authorName: string;
  readonly authorEmail: string;
  readonly creationDate: Date;
}

/** A comment at a cell, with what was answered. */
export interface CommentModel extends CommentReplyModel {
  readonly sheet: SheetId;
  block: Block;
  resolved: boolean;
  replies: CommentReplyModel[];
}
