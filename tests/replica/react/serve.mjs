import { viteBundle } from '../bundle.mjs';
import { shell } from '../serving.mjs';

export async function files() {
  const { default: react } = await import('@vitejs/plugin-react');
  return viteBundle('react', { plugins: [react()] });
}

export const page = () => shell('react', { head: '<link rel="stylesheet" href="/react/app.css">' });

/** react-select writes its own style sheet. */
export const csp = "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'";
