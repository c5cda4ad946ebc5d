import './styles/tokens.css';
import './styles/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { setServerClock } from './api/client';
import { App } from './app';
import { startI18n } from './i18n';

/** The server's clock is asked again this often, and whenever the page is looked at again, milliseconds. */
const CLOCK_EVERY = 60_000;

/** The list of the font's files, longer than all else that is styled: texts stand in a font of the system until it is there. */
const fonts = () => import('./fonts');

async function start(root: HTMLElement): Promise<void> {
  fonts().catch(() => undefined);
  void setServerClock();
  window.setInterval(() => void setServerClock(), CLOCK_EVERY);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void setServerClock();
  });
  await startI18n();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}

/** Without any texts there is only what the page itself brought along, in both languages. */
function sayNoStart(root: HTMLElement, error: unknown): void {
  console.error('The pages cannot start.', error);
  const words = document.getElementById('no-start');
  if (words instanceof HTMLTemplateElement) root.replaceChildren(words.content.cloneNode(true));
}

const root = document.getElementById('root');
if (root) start(root).catch((error: unknown) => sayNoStart(root, error));
