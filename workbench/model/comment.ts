/** What was said, by whom and when. */
export interface CommentText {
  id: string;
  content: string;
  authorName: string;
  authorEmail: string;
  /** ISO 8601. */
  created: string;
}

/**
 * A thread on one cell: the first text, and the replies to it. Excel calls it a comment; what was a comment of old is a
 * note there. It lives in a note of the grid, which shows its texts.
 */
export interface CommentThread extends CommentText {
  resolved: boolean;
  replies: CommentText[];
}

/** A thread as the note of its cell shows it. */
export const threadText = (thread: CommentThread): string =>
  [thread, ...thread.replies].map(({ content }) => content).join('\n');
