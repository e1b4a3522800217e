/** English words by what they add to a question about an error. Data: no list here may name what one vendor makes. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Words that only join others, or ask. */
export const joiningWords = words(`
  a an the this that these those it its i me my mine we our us ours you your yours he she him his her hers they them
  their theirs who whom whose which what when where why how is are am was were be been being do does did done doing have
  has had having can could will would shall should may might must to of in on at by for from with into onto as and or but
  if then than so also there here about while during just very more most some any all both each every only even still
  because since give gives say says said see show find list search means mean meaning meant please help explain explained
  try tried trying want wants need needs happen happens fix fixing fixed solve solving solved get gets got getting another
  other others much per via among between within let yes s t re ve ll d im dose don won couldn wouldn shouldn doesnt dont
  isnt arent wont couldnt didnt wasnt hasnt havent werent shouldnt wouldnt`);

/** Words that turn the meaning of others, or place them in time and space: they count a little. */
export const turningWords = words(`
  not no nor none never cannot cant yet now before after until over under out off up down through too wait
  unable without`);

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

/** Words of everyday talk about errors: where a site never uses one, that says less than of a rare word. */
export const everydayWords = words(`
  able accept accepted access account action active add added address admin allow allowed always am amount anymore app
  application api ask asked attempt available bad back because become begin behind below big bigger blocked box break broken
  browser bug busy button by call called caller came cancel change changed check click clicked client close closed come
  comes complete computer connect connected connecting connection contact correct could crash crashed create created current
  customer data date day deal delete deleted denied device did different disabled disconnect done down edit empty enable end
  enough enter entered every exist existing exists expired fail failed failing fails far fast field file find finish first
  forbidden found full function give given go goes going gone good gui half happened happening hard has hit id if illegal
  inside install instead internet invalid issue join just keep keeps know known last late later least leave left less like
  limit limited line load loading local lock locked login long longer look looking lost machine made make makes many maximum
  may method missing moment money my name nearly new next nothing number off often ok okay old once one online only open
  opened opening option order page part password people phone place please point possible press pressed problem process
  program put rate reach reached read receive received refused reject rejected remote remove removed reply request requested
  requests required reset response result right run running same save seconds see seems send sending sends sent server
  service session set setting short show shown side sign since slow small someone something sometimes soon start started
  starting starts state stay still stop stopped stops strange stuck such suddenly support supported system take taken takes
  tell thing things think time times today together too tool turn twice two type ui unexpected unknown unsupported update
  updated upload use used user users using valid value version wait waiting way web went whole work worked working works
  wrong yesterday`);
