import type { MessageParameters } from '../locales/locale';
import type { MessageKey, Say } from './texts';

type Code<K> = K extends `review.failure.${infer C}` ? C : never;
export type FailureCode = Code<MessageKey>;

/** Why a review could not be made or written; the message is in the user's language. */
export class ReviewFailure extends Error {
  constructor(
    readonly code: FailureCode,
    say: Say,
    parameters: MessageParameters = {},
  ) {
    super(say(`review.failure.${code}`, parameters));
    this.name = 'ReviewFailure';
  }
}
