/** A remark of a thread: the comment itself, or one of its replies. */
export interface CommentRemark {
  /** As files write it: a GUID in braces. */
  id: string;
  author: string;
  /** ISO 8601, UTC. */
  created: string;
  text: string;
}

/**
 * A threaded comment, which Excel calls a comment (what was a comment of old is a note there). Programs that know no
 * threads see a note in its cell; that note belongs to the thread and is no note of its own.
 */
export interface CommentModel extends CommentRemark {
  row: number;
  column: number;
  resolved: boolean;
  replies: CommentRemark[];
}
