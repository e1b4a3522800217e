/** Words of eight other languages than English that only join others, a line a language. */
export const otherJoiningWords = `
zh 的 了 是 在 我 你 吗 怎么 怎样 如何 什么 为什么 请 和 与 被 时 把 怎么办 怎么样 呢 吧 啊 哪 哪里 这 那 这个 那个 一个 请问 还 还要 又 也 就 都 会 能 能不能 可以 需要 要 有 没 没有 太 上 报 提示 出现 显示 啥 为啥 咋 咋办 一直 老是 总是 经常 突然 有时 求助 帮忙 一下 之后 以后 的时候 情况 遇到 碰到 然后 还是 到底 给 让 明明 谁 我们 是不是 是否 该 了吗 麼 嗎 這 為什麼 怎麼
ja の は が を に で と も です ます した して する から まで など
ko 을 를 이 가 은 는 에 의 으로 에서 하다 했습니다 합니다 입니다
es el la los las un una de del al en con por para que se es y o no hay como mi su lo a ha sido este esta cuando
pt o a os as um uma de do da dos das no na nos nas em com por para que se e ou nao como meu sua foi esta quando ao
de der die das ein eine einen einer dem den des im in beim bei am an auf mit von zu zum zur und oder ist sind wird wurde nicht kein keine was wie warum ich mein es sich fur aus nach
fr le la les un une des du de au aux en dans avec par pour que qui se est et ou ne pas comment mon ma sa son ce cette lors l d n a ete
ru и в во на не с со к по для из о от что как это мой при у за до или ли был нет
`;

/** The same as framing words of English, in scripts without spaces: pairs of letters, as texts are read there. */
export const otherFramingWords = '错误 误码 报错 代码 錯誤 誤碼 報錯 代碼 エラ ラー コー ード 오류 에러 코드';

/** Letters of scripts without spaces that end words or sentences: a pair that has one says nothing. */
export const particles = '的了吗呢吧啊嘛';
