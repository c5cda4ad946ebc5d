import 'pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css';
import './styles/tokens.css';
import './styles/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { setServerClock } from './api/client';
import { App } from './app';
import { startI18n } from './i18n';

/** The server's clock is asked again this often, and whenever the page is looked at again, milliseconds. */
const CLOCK_EVERY = 60_000;

async function start(root: HTMLElement): Promise<void> {
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

const root = document.getElementById('root');
if (root) void start(root);
