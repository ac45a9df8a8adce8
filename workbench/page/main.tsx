import { createRoot } from 'react-dom/client';
import './page.css';
import { App } from './App';
import { automate } from './automation';
import { provideFonts } from './fonts';
import { PageStore } from './store';

/** `?locale=en-US`, `?theme=dark` or `light` (else the system's), `?book=<sample>` (empty: a blank workbook). */
const query = new URLSearchParams(location.search);
const theme = query.get('theme');
const dark = theme === null ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
const store = new PageStore(query.get('locale') === 'en-US' ? 'en-US' : 'zh-CN', dark);

const place = document.getElementById('page');
if (place === null) throw new Error('The page has no place for the workbench');
createRoot(place).render(<App store={store} />);
const started = provideFonts().then(() => store.start(query.get('book')));
window.workbench = automate(store, started);
