import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useLanguage } from '../shell/text';
import { failureText } from './failure';

/** What went wrong and what to do, brought into view. */
export function FailureBar({ failure, testId }: { failure: unknown; testId: string }) {
  const { locale } = useLanguage();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Browsers of today answer with a promise, which React would take for the effect's clean-up.
    void bar.current?.scrollIntoView({ block: 'nearest' });
  }, [failure]);
  const { title, detail, advice } = failureText(failure, locale);
  return (
    <div ref={bar} role="alert">
      <MessageBar intent="error" layout="multiline" data-testid={testId}>
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          {detail && <div>{detail}</div>}
          {advice}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
