import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { onWorkbook } from '../../review/people';
import type { PeopleTask } from '../../review/people/model';
import type { CellLink } from '../../workbook/tables';
import { CheckSummary } from '../components/CheckSummary';
import { usePageStyles } from '../components/pageStyles';
import { PlaceLink } from '../components/RemarkList';
import { useWizard, wizardSteps } from '../components/useWizard';
import { Wizard } from '../components/Wizard';
import { usePeopleText } from './texts';

const useStyles = makeStyles({
  none: { marginTop: tokens.spacingVerticalM },
  fields: { display: 'grid', rowGap: tokens.spacingVerticalM },
});

interface Props<Outlook, Choices, Preview> {
  /** Begins the `data-testid` of every part: `<name>-wizard`, `<name>-preview`, `<name>-write` … */
  name: string;
  title: string;
  intro: string;
  /** What to do where there is nothing to choose from. */
  advice: string;
  write: string;
  done: string;
  task: PeopleTask<Outlook, Choices, Preview>;
  /** Null: there is nothing to choose from. */
  propose: (outlook: Outlook) => Choices | null;
  choices: (parts: {
    outlook: Outlook;
    choices: Choices;
    choose: (choices: Choices) => void;
    busy: boolean;
  }) => ReactNode;
  preview: (parts: {
    preview: Preview;
    amend: (preview: Preview) => void;
    select: (link: CellLink) => void;
    busy: boolean;
  }) => ReactNode;
  /** Whether the preview can be written as it stands; without it, always. */
  ready?: (preview: Preview) => boolean;
}

/** The wizard of every task of the desk: what the data check found and choices, a preview, the write, a link to what was written. */
export function TaskWizard<Outlook, Choices, Preview>(props: Props<Outlook, Choices, Preview>) {
  const { name, task, propose } = props;
  const [jobs] = useState(() => ({ ...onWorkbook(task), propose }));
  const state = useWizard(jobs);
  const text = usePeopleText();
  const page = usePageStyles();
  const styles = useStyles();
  const { step, outlook, choices, preview, written, run } = state;
  const busy = run.progress !== null;
  const heading = (title: string) => (
    <h1 className={page.title} tabIndex={-1}>
      {title}
    </h1>
  );
  const button = (
    id: string,
    label: string,
    onClick: () => void,
    more: { primary?: boolean; disabled?: boolean } = {},
  ) => (
    <Button
      appearance={more.primary ? 'primary' : 'secondary'}
      disabled={busy || more.disabled === true}
      onClick={onClick}
      data-testid={`${name}-${id}`}
    >
      {label}
    </Button>
  );
  const buttons = {
    choices: (
      <>
        {button('rescan', text('wizard.rescan'), () => void state.look())}
        {button('preview', text('peopleDesk.step.preview'), () => void state.makePreview(), {
          primary: true,
          disabled: choices === null,
        })}
      </>
    ),
    preview: (
      <>
        {button('back', text('wizard.back'), () => state.go('choices'))}
        {button('write', props.write, () => void state.write(), {
          primary: true,
          disabled: preview === null || props.ready?.(preview) === false,
        })}
      </>
    ),
    write: written
      ? button('again', text('peopleDesk.again'), () => {
          state.go('choices');
          // What was written may be among what is read.
          void state.look();
        })
      : null,
  };
  return (
    <Wizard
      name={name}
      steps={wizardSteps.map((each) => text(`peopleDesk.step.${each}`))}
      position={written ? wizardSteps.length : wizardSteps.indexOf(step)}
      shown={written ? 'done' : step}
      run={run}
      onCancel={state.cancel}
      footer={buttons[step]}
    >
      {step === 'choices' && (
        <>
          {heading(props.title)}
          <p className={page.hint}>{props.intro}</p>
          {outlook && choices === null && (
            <MessageBar className={styles.none} intent="warning" layout="multiline" data-testid={`${name}-none`}>
              <MessageBarBody>
                <MessageBarTitle>{text('peopleDesk.noData')}</MessageBarTitle>
                {props.advice}
              </MessageBarBody>
            </MessageBar>
          )}
          {outlook && choices !== null && (
            <>
              <CheckSummary />
              <section className={mergeClasses(page.section, styles.fields)}>
                {props.choices({ outlook, choices, choose: state.choose, busy })}
              </section>
            </>
          )}
        </>
      )}
      {step === 'preview' &&
        preview !== null &&
        props.preview({ preview, amend: state.amend, select: state.select, busy })}
      {step === 'write' &&
        (written ? (
          <div data-testid={`${name}-done`}>
            {heading(text('peopleDesk.doneHeading'))}
            <p className={page.paragraph}>{props.done}</p>
            <p className={page.paragraph}>
              <PlaceLink link={written} onSelect={state.select} />
            </p>
          </div>
        ) : (
          heading(text('progress.heading'))
        ))}
    </Wizard>
  );
}
