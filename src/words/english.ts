/** English words by what they add to a question about an error. Data: no list here may name what one vendor makes. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Words that only join others, ask, greet or thank. */
export const joiningWords = words(`
  a an the this that these those it its i me my mine we our us ours you your yours he she him his her hers they them
  their theirs who whom whose which what when where why how is are am was were be been being do does did done doing have
  has had having can could will would shall should may might must to of in on at by for from with into onto as and or but
  if then than so also there here about while during just very more most some any all both each every only even still
  because since give gives say says said see show find list search means mean meaning meant please help explain explained
  try tried trying want wants need needs happen happens fix fixing fixed solve solving solved get gets got getting another
  other others much per via among between within let yes s t m re ve ll d im dose don won couldn wouldn shouldn doesnt dont
  isnt arent wont couldnt didnt wasnt hasnt havent werent shouldnt wouldnt hi hello hey dear thank thanks thx regards
  cheers pls`);

/** Words that turn the meaning of others, or place them in time and space: they count a little. */
export const turningWords = words(`
  not no nor none never cannot cant yet now before after until over under out off up down through too wait
  unable without near ago lately recently suddenly today yesterday always sometimes`);

/** Words that nearly every text about an error has, or that introduce one. */
export const framingWords = words(`
  error errors err errno errcode code codes ret rc msg message messages number issue issues problem problems exception
  exceptions failure log logs return returned returns reason`);

/** Words of headings that tell no table of codes from another. */
export const headingWords = words(
  'error code list table status return reference and of the for in non other general',
);

/** What a log calls its lines. */
export const levelWords = words('trace debug info notice warn warning critical fatal severe panic alert');

/** Words at the end of a name that say only that it names an error. */
export const endingWords = words('exception error err errors fault code');

/**
 * Words of everyday talk about errors, and of when and to whom they happen: where a site never uses one, that says less
 * than of a rare word. None of a thing that an error may be about.
 */
export const everydayWords = words(`
  able accept accepted access accident action active add added afternoon allow allowed am amount anybody anymore
  anyone anything api app application ask asked attempt available away back bad because become begin behind below
  big bigger bit blocked boss box break broken brother buddy bug busy button by call called caller came cancel
  change changed check click clicked clicking close closed colleague come comes complete completely connect
  connected connecting connection correct could couple crash crashed create created current dad date daughter day
  deal delete deleted denied did different disabled disconnect done down drive drove edit else empty enable end
  enough enter entered evening every everybody everyone exist existing exists expired fail failed failing fails far
  fast father feel find finish first five forbidden found four friend friends full function give given go goes going
  gone good gui guy guys half happened happening hard has hit hits home hour hours house husband id if illegal
  inside install instead invalid issue join just keep keeps kept kid kids know known lady last late later least
  leave left less like limit limited line little load loading local lock locked long longer look looking looks lost
  lot lots loud machine made make makes man many maximum may method middle mind minute minutes missing mistake mom
  moment month months morning mother move moved moves my name nearly neighbor neighbour new next night nobody
  nothing number off often ok okay old once one online only open opened opening option part people perhaps place
  please point possible press pressed probably problem process program push pushing put quite rate rather reach
  reached read really receive received refused reject rejected remote remove removed reply request requested
  requests required reset response result right run running same sat save seconds see seem seems send sending sends
  sent service set setting several short show shown side sign simply since sister sit slow small somebody somehow
  someone something somewhere son soon spent stand stands start started starting starts state stay still
  stood stop stopped stops strange stuck such sudden support supported system take taken takes tap tapped
  tell ten thing things think three time times together too took tool totally touch travel turn twice two type
  ui unexpected unknown unsupported update updated upload use used user users using valid value version wait waiting
  walk walked wanted wanting way web week weekend weeks went whole wife woman work worked working works wrong year
  years yet`);
