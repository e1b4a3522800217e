/** Words that ask, but say nothing of what is asked for. */
const filler = new Set(
  `a an the of to in on at by for from with and or is are was were be been am it its this that these those there here
   i me my we us our you your he she they them what why how when where which who whom whose do does did doing done can
   could should would will shall may might must has have had having get gets getting got mean means meaning meant
   please help fix fixing fixed solve solving solved explain explained about if then than as so but not no yes any some
   all just very too also into out up down over under again error errors err errno errcode code codes ret rc msg number issue issues problem
   problems exception exceptions failure message messages msg log logs search find show list see while during because
   after before until wait still even only another other others each every both between within among via per my mine his many much
   her its their theirs because says said say doesn don isn won couldn didn wasn hasn haven aren weren shouldn wouldn doesnt dont isnt arent cant wont couldnt didnt wasnt hasnt
   havent werent shouldnt wouldnt dose t s re
   ve ll`
    .split(/\s+/u)
    .filter(Boolean),
);

/** `"what"`, `"does"`, `"error"`: such a word is matched when it stands in a text, but never missed. */
export const isFiller = (word: string): boolean => filler.has(word);
