import type { CommentModel, CommentReplyModel } from "../document/comment-model";
import type { Arguments } from "../rich-api/arguments";
import type { ClassDefinition, HostObject, PropertyDefinition } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { itemNotFound } from "../rich-api/rich-api-error";
import { commentText, newComment } from "./comment-text";
import { eventTypes } from "./event-registry";
import type { Model } from "./model";
import { flag, text } from "./readers";

export interface CommentTarget {
  readonly model: Model;
  readonly comment: CommentModel;
}
interface ReplyTarget extends CommentTarget {
  readonly reply: CommentReplyModel;
}

/** Tells of a comment that came, went or changed. */
export function raiseComment({ model, comment }: CommentTarget, type: number, changeType?: string): void {
  const { sheet, id } = comment;
  model.document.notify({ part: "comments", sheet });
  model.events.raise(type, [sheet], {
    worksheetId: sheet,
    source: "Local",
    ...(changeType === undefined ? {} : { changeType }),
    commentDetails: [{ commentId: id, replyIds: comment.replies.map((reply) => reply.id) }],
  });
}
const edited = (target: CommentTarget, change: string): void => {
  raiseComment(target, eventTypes.commentChanged, change);
};

/** What comments and replies have in common. */
const shared = <T extends CommentTarget>(
  of: (target: T) => CommentReplyModel,
  change: string,
): Readonly<Record<string, PropertyDefinition<T>>> => ({
  id: { get: (target) => of(target).id },
  authorName: { get: (target) => of(target).authorName },
  authorEmail: { get: (target) => of(target).authorEmail },
  creationDate: { get: (target) => of(target).creationDate.toISOString() },
  contentType: { get: (target) => of(target).contentType },
  richContent: { get: (target) => of(target).richContent },
  mentions: { get: (target) => of(target).mentions },
  content: {
    get: (target) => of(target).content,
    set(target, value) {
      Object.assign(of(target), commentText(text(value), "Plain"));
      edited(target, change);
    },
  },
});

const location = ({ model, comment }: CommentTarget): HostObject =>
  model.create.range(comment.sheet, comment.block);

/** A reply to a comment. */
export const commentReplyClass: ClassDefinition<ReplyTarget> = {
  name: "CommentReply",
  identity: ({ reply }) => ({ Id: reply.id }),
  properties: {
    ...shared<ReplyTarget>(({ reply }) => reply, "ReplyEdited"),
    resolved: { get: ({ comment }) => comment.resolved },
  },
  methods: {
    getLocation: location,
    getParentComment: ({ model, comment }) => hostObject(commentClass, { model, comment }),
    updateMentions(target, args) {
      Object.assign(target.reply, commentText(args.raw(0), "Mention"));
      edited(target, "ReplyEdited");
    },
    delete(target) {
      target.comment.replies = target.comment.replies.filter((each) => each !== target.reply);
      edited(target, "ReplyDeleted");
    },
  },
};

const replies = (target: CommentTarget): HostObject[] =>
  target.comment.replies.map((reply) => hostObject(commentReplyClass, { ...target, reply }));

const reply = (target: CommentTarget, args: Arguments): HostObject | null => {
  const found = target.comment.replies.find((each) => each.id === args.string(0));
  return found === undefined ? null : hostObject(commentReplyClass, { ...target, reply: found });
};

export const commentReplyCollectionClass: ClassDefinition<CommentTarget> = {
  name: "CommentReplyCollection",
  items: replies,
  indexer(target, args) {
    const found = reply(target, args);
    if (found === null) throw itemNotFound();
    return found;
  },
  methods: {
    add(target, args) {
      const made = newComment(args, 0);
      target.comment.replies.push(made);
      edited(target, "ReplyAdded");
      return hostObject(commentReplyClass, { ...target, reply: made });
    },
    getCount: ({ comment }) => comment.replies.length,
    getItemAt(target, args) {
      const found = replies(target)[args.count(0)];
      if (found === undefined) throw itemNotFound();
      return found;
    },
    getItemOrNullObject: reply,
  },
};

/** A comment at a cell. */
export const commentClass: ClassDefinition<CommentTarget> = {
  name: "Comment",
  identity: ({ comment }) => ({ Id: comment.id }),
  properties: {
    ...shared<CommentTarget>(({ comment }) => comment, "CommentEdited"),
    resolved: {
      get: ({ comment }) => comment.resolved,
      set(target, value) {
        target.comment.resolved = flag(value);
        edited(target, target.comment.resolved ? "CommentResolved" : "CommentReopened");
      },
    },
  },
  navigation: { replies: (target) => hostObject(commentReplyCollectionClass, target) },
  methods: {
    getLocation: location,
    updateMentions(target, args) {
      Object.assign(target.comment, commentText(args.raw(0), "Mention"));
      edited(target, "CommentEdited");
    },
    delete(target) {
      const { document } = target.model;
      document.comments = document.comments.filter((each) => each !== target.comment);
      raiseComment(target, eventTypes.commentDeleted);
    },
  },
};
