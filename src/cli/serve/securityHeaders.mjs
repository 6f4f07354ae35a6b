import { ONE_FILE } from '../setup/project.mjs';
import { POLICY_HEADER, SERVICE_WORKER_POLICY_HEADER } from './contentSecurityPolicy.mjs';

/** Browser permissions that the app never asks for. */
const UNUSED_POWERS = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/**
 * Headers of a response, by path under the app, or under the site that contains it.
 * @param {string} path
 * @returns {Record<string, string>}
 */
export function securityHeaders(path) {
  return {
    'Content-Security-Policy': /(^|\/)sw\.js$/.test(path) ? SERVICE_WORKER_POLICY_HEADER : POLICY_HEADER,
    // Sent as a download, not opened here: it has a policy of its own.
    ...(path.split('/').at(-1) === ONE_FILE ? { 'Content-Disposition': 'attachment' } : {}),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': [...UNUSED_POWERS.map((power) => `${power}=()`), 'clipboard-write=(self)'].join(', '),
    // Files with a hash in their name never change; all others are revalidated.
    'Cache-Control': /^(app\/)?assets\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  };
}
