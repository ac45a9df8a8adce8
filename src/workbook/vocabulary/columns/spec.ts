/**
 * The words of real exports and tracking sheets (赤兔, 京东, 拼多多 and hand-kept tables) by the role their column plays.
 * Within a role the first header is preferred where a table has several of them.
 */
export interface ColumnSpec {
  role: string;
  required: boolean;
  /** Titles as the known exports print them. */
  headers: readonly string[];
  /** Other words for the same thing, Chinese and English. */
  aliases?: readonly string[];
  /** A person, date or id: one slip of the pen in the header is forgiven. Measures differ by one character in earnest (询单人数, 下单人数). */
  identity?: boolean;
}

export const optional = (role: string, headers: readonly string[], aliases: readonly string[] = []): ColumnSpec => ({
  role,
  required: false,
  headers,
  aliases,
});

export const required = (role: string, headers: readonly string[], aliases: readonly string[] = []): ColumnSpec => ({
  ...optional(role, headers, aliases),
  required: true,
});

export const identity = (spec: ColumnSpec): ColumnSpec => ({ ...spec, identity: true });
