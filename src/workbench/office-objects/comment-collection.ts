import type { CommentModel } from "../document/comment-model";
import { sameBlock } from "../engine/block";
import type { SheetId } from "../engine/workbook-engine";
import { checkProtection } from "../limits/protected-cells";
import type { Arguments } from "../rich-api/arguments";
import type { ClassDefinition, HostObject } from "../rich-api/host-object";
import { hostObject } from "../rich-api/host-object";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../rich-api/rich-api-error";
import { commentClass, raiseComment } from "./comment";
import { newComment } from "./comment-text";
import { eventTypes, workbookTarget } from "./event-registry";
import type { Model, RangeTarget } from "./model";
import { registrations } from "./registrations";
import { rangeArgument } from "./target-arguments";

/** Comments of the workbook, or of one sheet. */
interface Target {
  readonly model: Model;
  readonly sheet: SheetId | null;
}

const comments = ({ model, sheet }: Target): CommentModel[] =>
  model.document.comments.filter((each) => sheet === null || each.sheet === sheet);

const object = ({ model }: Target, comment: CommentModel | undefined): HostObject | null =>
  comment === undefined ? null : hostObject(commentClass, { model, comment });

function demand(target: Target, comment: CommentModel | undefined): HostObject {
  const found = object(target, comment);
  if (found === null) throw itemNotFound();
  return found;
}

/** A single cell that is an argument; for the workbook an address has to name its sheet. */
function cellArgument({ model, sheet }: Target, args: Arguments): RangeTarget {
  if (sheet === null && typeof args.raw(0) === "string" && !args.string(0).includes("!"))
    throw invalidArgument();
  const range = rangeArgument({ model, sheet: sheet ?? model.engine.activeSheet() }, args, 0);
  if (range.block.rows * range.block.columns !== 1) throw invalidArgument();
  return range;
}

const at = (target: Target, cell: RangeTarget): CommentModel | undefined =>
  target.model.document.comments.find(
    (each) => each.sheet === cell.sheet && sameBlock(each.block, cell.block),
  );

function add(target: Target, args: Arguments): HostObject {
  const { model } = target;
  const cell = cellArgument(target, args);
  checkProtection(model.document.sheet(cell.sheet), "allowEditObjects");
  if (at(target, cell) !== undefined) throw itemAlreadyExists();
  const comment = {
    ...newComment(args, 1),
    sheet: cell.sheet,
    block: cell.block,
    resolved: false,
    replies: [],
  };
  model.document.comments.push(comment);
  raiseComment({ model, comment }, eventTypes.commentAdded);
  return hostObject(commentClass, { model, comment });
}

const byId = (target: Target, args: Arguments): CommentModel | undefined =>
  comments(target).find(({ id }) => id === args.string(0));

export const commentCollectionClass: ClassDefinition<Target> = {
  name: "CommentCollection",
  items: (target) => comments(target).flatMap((each) => object(target, each) ?? []),
  indexer: (target, args) => demand(target, byId(target, args)),
  methods: {
    add,
    getCount: (target) => comments(target).length,
    getItemAt: (target, args) => demand(target, comments(target)[args.count(0)]),
    getItemByCell: (target, args) => demand(target, at(target, cellArgument(target, args))),
    getItemByReplyId: (target, args) =>
      demand(
        target,
        comments(target).find(({ replies }) => replies.some(({ id }) => id === args.string(0))),
      ),
    getItemOrNullObject: (target, args) => object(target, byId(target, args)),
  },
  internalMethods: registrations<Target>(
    ({ model, sheet }) => ({ events: model.events, target: sheet ?? workbookTarget }),
    {
      AddedEvent: eventTypes.commentAdded,
      DeletedEvent: eventTypes.commentDeleted,
      ChangedEvent: eventTypes.commentChanged,
    },
  ),
};
