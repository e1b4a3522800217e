/** Site paths of the pictures that show the mark of a site, and of the manifest that names them. */
export const iconPaths = {
  /** Of a logo that is no SVG there is none; its own ending follows `/logo.`. */
  vector: '/icon.svg',
  favicon: '/favicon.ico',
  touch: '/apple-touch-icon.png',
  small: '/icon-192.png',
  large: '/icon-512.png',
  maskable: '/icon-maskable-512.png',
  card: '/card.png',
  manifest: '/manifest.webmanifest',
} as const;
