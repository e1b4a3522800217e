export default function (config) {
  config.addPassthroughCopy('style.css');
  return { dir: { input: '.', includes: 'layouts', output: '_site' } };
}
