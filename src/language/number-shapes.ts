/** Numbers that are a time by their looks. */
export const numberShapes = {
  /** 15:30, 3pm, 17h */
  hour: /^(?:[01]?\d|2[0-4])(?:[:.h][0-5]\d(?:[ap]m|hs?|hrs)?|[ap]m|hs?|hrs)$/,
  /** 3, 15:30, 3pm: after a word like *at* */
  oclock: /^(?:[01]?\d|2[0-4])(?:[:.h][0-5]\d)?(?:[ap]m|hs?|hrs)?$/,
  /** 48h, 30min */
  span: /^\d{1,3}(?:hs?|hrs?|mins?|d|gg)$/,
  /** 8, 15th, 1º */
  monthday: /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|º|ª|er|ro)?$/,
}
