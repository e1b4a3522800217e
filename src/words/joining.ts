/** Words of five languages with spaces that only join others, a line a language. */
export const otherJoiningWords = `
es el la los las un una de del al en con por para que se es y o no hay como mi su lo a ha sido este esta cuando
pt o a os as um uma de do da dos das no na nos nas em com por para que se e ou nao como meu sua foi esta quando ao
de der die das ein eine einen einer dem den des im in beim bei am an auf mit von zu zum zur und oder ist sind wird wurde nicht kein keine was wie warum ich mein es sich fur aus nach
fr le la les un une des du de au aux en dans avec par pour que qui se est et ou ne pas comment mon ma sa son ce cette lors l d n a ete
ru и в во на не с со к по для из о от что как это мой при у за до или ли был нет
`;
