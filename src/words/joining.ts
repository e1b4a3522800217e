/** Words of eight other languages than English that only join others, a line a language. */
export const otherJoiningWords = `
zh 为什么 怎么办 怎么回事 怎么 什么 什么意思 什么原因 咋办 咋回事 如何 是不是 能不能 可不可以 要不要 可以 应该 可能 是什么 的时候 时候 之后 以后 之前 以前 但是 可是 不过 结果 因为 所以 如果 然后 一下 一个 这个 那个 哪个 哪些 哪里 这样 这种 那种 突然 总是 老是 经常 有时 一直 明明 到底 根本 居然 竟然 客户 客服 用户说 用户反馈 反馈 反映 抱怨 运营 提示 显示 看到 日志里 说是 还是 觉得 知道 问题 情况 处理 解决 影响 我们 你们 他们 自己 东西 需要 想要 还要 怎样 会怎样 啥意思 意思 请问 麻烦 帮忙 多久 时好时坏 刚刚 刚才 马上 的 了 是 在 我 你 吗 请 和 与 被 时 把 呢 吧 啊 哪 这 那 还 又 也 就 都 会 能 要 有 没 太 上 报 啥 咋 给 让 谁 该 麼 嗎 這
ja の は が を に で と も です ます した して する から まで など
ko 을 를 이 가 은 는 에 의 으로 에서 하다 했습니다 합니다 입니다
es el la los las un una de del al en con por para que se es y o no hay como mi su lo a ha sido este esta cuando
pt o a os as um uma de do da dos das no na nos nas em com por para que se e ou nao como meu sua foi esta quando ao
de der die das ein eine einen einer dem den des im in beim bei am an auf mit von zu zum zur und oder ist sind wird wurde nicht kein keine was wie warum ich mein es sich fur aus nach
fr le la les un une des du de au aux en dans avec par pour que qui se est et ou ne pas comment mon ma sa son ce cette lors l d n a ete
ru и в во на не с со к по для из о от что как это мой при у за до или ли был нет
`;
