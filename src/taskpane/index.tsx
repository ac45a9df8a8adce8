import { createRoot } from 'react-dom/client';
import { associateCommands } from '../commands/commands';
import { tellFunctionsOfDates } from '../review/dateSystem';
import { App } from './shell/App';
import { connect, type Connection } from './shell/connect';
import { ConnectionHelp } from './shell/ConnectionHelp';
import { PaneProvider } from './shell/PaneProvider';
import { leaveTabToBrowser } from './shell/tabKey';

const container = document.getElementById('root');
if (container) {
  const root = createRoot(container);
  const show = (connection: Connection) => {
    root.render(
      <PaneProvider>{connection === 'excel' ? <App /> : <ConnectionHelp connection={connection} />}</PaneProvider>,
    );
    if (connection === 'excel') void tellFunctionsOfDates();
  };
  leaveTabToBrowser(document.body);
  // A ribbon button may start this page before the pane is ever seen: its commands come first.
  if (typeof Office !== 'undefined') associateCommands();
  void connect(show).then(show);
}
