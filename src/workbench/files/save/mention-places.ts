import type { CommentText, MentionModel } from "../../document/comment-model";

interface MentionPlace {
  readonly mention: MentionModel;
  readonly startIndex: number;
  readonly length: number;
}

/** Where a text such as `Hello <at id="0">Kate</at>` names whom, in the text without the marks. */
export function mentionPlaces({ richContent, mentions }: CommentText): MentionPlace[] {
  let removed = 0;
  return [...richContent.matchAll(/<at id="(\d+)">(.*?)<\/at>/g)].flatMap((match) => {
    const [whole, id, shown = ""] = match;
    const startIndex = match.index - removed;
    removed += whole.length - shown.length;
    const mention = mentions.find((each) => each.id === Number(id));
    return mention === undefined ? [] : [{ mention, startIndex, length: shown.length }];
  });
}
