/** What the site calls itself. */
export const siteName = 'Error Code Reference';
export const siteDescription =
  'Every documented error code: what it means, why it happens and what to do next.';
