/**
 * Keys of different kinds live in one dictionary, told apart by their first character; a term starts with a
 * letter or a digit and needs none.
 */
export const keyKinds = {
  action: '!',
  spelling: '#',
  tail: '<',
  name: '=',
  place: '@',
  word: '~',
} as const;
