import type { MessageParameters, Say } from '../locales/locale';

/**
 * Why a use case could not do what it was asked, in the user's language: `new UseCaseFailure('review.failure.stale', say)`.
 * Each use case has its own section of such messages. What fails in writing is a `WriteFailure`.
 */
export class UseCaseFailure<K extends string = string> extends Error {
  constructor(
    readonly code: K,
    say: Say<K>,
    parameters: MessageParameters = {},
  ) {
    super(say(code, parameters));
    this.name = 'UseCaseFailure';
  }
}
