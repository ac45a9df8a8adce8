/** What came of waiting for office.js. */
export type Connection = 'excel' | 'outside' | 'blocked' | 'slow';

const patience = 10_000;

/**
 * Waits for Excel. `blocked`: office.js did not load. `outside`: the page stands in an ordinary browser or another program.
 * `slow`: no answer yet; `onLate` is called should one still come.
 */
export async function connect(onLate: (connection: Connection) => void): Promise<Connection> {
  if (typeof Office === 'undefined') return 'blocked';
  let waited = false;
  const ready = Office.onReady().then(({ host }): Connection => (host === Office.HostType.Excel ? 'excel' : 'outside'));
  const impatience = new Promise<Connection>((resolve) => {
    setTimeout(() => {
      waited = true;
      resolve('slow');
    }, patience);
  });
  void ready.then((connection) => {
    if (waited) onLate(connection);
  });
  return Promise.race([ready, impatience]);
}
