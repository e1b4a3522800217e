/** Letters of scripts that write a whole sentence without blanks. */
export const unspacedLetter =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** The same as framing words of English, in scripts without spaces: pairs of letters, as texts are read there. */
export const otherFramingWords = '错误 误码 报错 代码 錯誤 誤碼 報錯 代碼 エラ ラー コー ード 오류 에러 코드';

/** Letters of scripts without spaces that end words or sentences: a pair that has one says nothing. */
export const particles = '的了吗呢吧啊嘛';
